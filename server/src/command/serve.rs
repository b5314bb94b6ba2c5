//! `fabnum-server serve`: serves the built site and receives applications until it is told to stop.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    path::{Path, PathBuf},
};

use axum::{Router, middleware};
use clap::Args;
use fabnum::domain::catalogue::Catalogue;
use fabnum_server::{
    address::Trusted,
    catalogue::{self, Live},
    journal,
    limit::Limiter,
    listen::{self, Limits},
    pages::Pages,
    receive::{self, HOURLY, PATH, Reception},
    site,
    store::{Store, StoreError},
};
use thiserror::Error;
use tokio::net::TcpListener;

use super::source::{Database, Site, Time};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    database: Database,
    /// The address to listen on; another than this machine's own needs a school that may collect.
    #[arg(long, default_value_t = Ipv4Addr::LOCALHOST.into())]
    bind: IpAddr,
    /// The port to listen on.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Serves files alone, and receives nothing.
    #[arg(long = "static")]
    files_alone: bool,
    /// Applications an hour from one address.
    #[arg(long, default_value_t = HOURLY)]
    hourly_limit: NonZeroU32,
    /// A proxy whose X-Forwarded-For is believed: an address, or a network such as 10.0.0.0/8. May be repeated.
    #[arg(long)]
    trusted_proxy: Vec<Trusted>,
    #[command(flatten)]
    time: Time,
}

/// Why the server cannot run.
#[derive(Debug, Error)]
pub(crate) enum ServeError {
    #[error("there is no built site in {}: build it first, or say where it is with --dist", .0.display())]
    NotBuilt(PathBuf),
    #[error(
        "port {0} is in use: stop the program that uses it, or choose another with PORT or --port"
    )]
    PortInUse(u16),
    #[error("cannot listen on {address}: {cause}")]
    Listen {
        address: SocketAddr,
        cause: io::Error,
    },
    #[error("applications cannot be kept: {0}")]
    Store(#[from] StoreError),
    #[error("stopped: {0}")]
    Stopped(#[from] io::Error),
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), ServeError> {
        let dist = self.site.dist.clone();
        if !dist.join("index.html").is_file() {
            return Err(ServeError::NotBuilt(dist));
        }
        let pages = pages(&dist);
        let listener = self.listen().await?;
        let address = listener.local_addr()?;
        let store = if self.files_alone {
            None
        } else {
            Some(self.database.make().await?)
        };
        let trusted = self.trusted_proxy.clone();
        let service = store.clone().map(|store| self.service(store, address.ip()));
        let router = site::router(&dist, pages, service.unwrap_or_default())
            .layer(middleware::from_fn(journal::write));
        let stop = stop_signal()?;
        println!("http://{address}");
        listen::serve(listener, router, Limits::default(), trusted, stop).await;
        if let Some(store) = store {
            store.close().await;
        }
        Ok(())
    }

    async fn listen(&self) -> Result<TcpListener, ServeError> {
        let address = SocketAddr::new(self.bind, self.port);
        TcpListener::bind(address)
            .await
            .map_err(|cause| match cause.kind() {
                io::ErrorKind::AddrInUse => ServeError::PortInUse(self.port),
                _ => ServeError::Listen { address, cause },
            })
    }

    fn service(self, store: Store, address: IpAddr) -> Router {
        let reception = Reception {
            limiter: Limiter::hourly(self.hourly_limit),
            trusted: self.trusted_proxy,
            is_local: address.is_loopback(),
            ..Reception::local(store, Live::of(&self.site.dist), self.time.clock())
        };
        if let Ok(catalogue) = reception.catalogue.now() {
            say_what_is_missing(&catalogue, reception.is_local);
            say_where_none_arrives(&catalogue);
        }
        receive::router(reception)
    }
}

/// Before a school may collect, what it still has to say in `site.json`.
fn say_what_is_missing(catalogue: &Catalogue, is_local: bool) {
    let conditions = catalogue.site.legal.conditions().into_iter();
    let missing: Vec<_> = conditions
        .filter_map(|(name, is_known)| (!is_known).then_some(name))
        .collect();
    if missing.is_empty() {
        return;
    }
    let until = missing.join(", ");
    if is_local {
        tracing::warn!(
            "only a demonstration, for this machine, until site.json has legal: {until}"
        );
    } else {
        tracing::warn!("no application is taken until site.json has legal: {until}");
    }
}

/// Where the site sends applications to another address than this program's.
fn say_where_none_arrives(catalogue: &Catalogue) {
    if let Some(path) = &catalogue.site.endpoint
        && path != PATH
    {
        tracing::warn!(
            "no application arrives: the site sends them to {path}, and this program receives them at {PATH}; write \
             \"{PATH}\" for applications.endpoint in site.json"
        );
    }
}

/// The pages of the built site. Broken data is no reason not to serve it: the app tells the visitor.
fn pages(dist: &Path) -> Pages {
    let catalogue = catalogue::read(dist).inspect_err(|error| {
        tracing::error!("the data is broken, every address will be served:\n{error}");
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
