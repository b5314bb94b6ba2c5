//! `fabnum-server --dist dist --port 8080`: serves the built site on this machine until it is told to stop.

use std::{
    io,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use fabnum_server::{catalogue, pages::Pages, site};
use thiserror::Error;
use tokio::net::TcpListener;

/// Serves the built site on this machine.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The folder of the built site.
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// The port to listen on.
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Why the server cannot run.
#[derive(Debug, Error)]
enum ServeError {
    #[error("there is no built site in {}: build it first, or say where it is with --dist", .0.display())]
    NotBuilt(PathBuf),
    #[error(
        "port {0} is in use: stop the program that uses it, or choose another with PORT or --port"
    )]
    PortInUse(u16),
    #[error("cannot listen on port {port}: {cause}")]
    Listen { port: u16, cause: io::Error },
    #[error("stopped: {0}")]
    Stopped(#[from] io::Error),
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fabnum-server: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(Arguments { dist, port }: Arguments) -> Result<(), ServeError> {
    if !dist.join("index.html").is_file() {
        return Err(ServeError::NotBuilt(dist));
    }
    let router = site::router(&dist, pages(&dist));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|cause| match cause.kind() {
            io::ErrorKind::AddrInUse => ServeError::PortInUse(port),
            _ => ServeError::Listen { port, cause },
        })?;
    let stop = stop_signal()?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router)
        .with_graceful_shutdown(stop)
        .await?)
}

/// The pages of the built site. Broken data is no reason not to serve it: the app tells the visitor.
fn pages(dist: &Path) -> Pages {
    let catalogue = catalogue::read(dist).inspect_err(|error| {
        eprintln!("fabnum-server: the data is broken, every address will be served:\n{error}")
    });
    Pages::of(catalogue.ok())
}

/// Ends when the program is asked to stop: by Ctrl-C, or by the signal that service managers send.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ends when the program is asked to stop, by Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // A handler that cannot be set leaves the system's own, which ends the program at once.
        let _ = tokio::signal::ctrl_c().await;
    })
}
