//! Takes connections, within limits, and lets running requests end when the program is asked to stop.

mod places;

use std::{net::SocketAddr, pin::pin, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use places::Places;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    time::{sleep, timeout},
};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use crate::{address::Trusted, cause::in_french};

/// Headers of a request, and the bytes that its head may have.
const MOST_HEADERS: usize = 64;
const MOST_HEAD: usize = 16 * 1024;
/// For how long nobody is let in where the system has no room for another connection.
const PAUSE: Duration = Duration::from_millis(200);

/// What connections may take: none holds its place for ever, whatever its client does or leaves undone.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at once; who comes then waits.
    pub connections: u32,
    /// Of these, from one address; what comes from it then is hung up on. A trusted proxy may take them all, as everybody
    /// comes through it: how many are one applicant's, it alone can tell.
    pub from_one_address: u32,
    /// For how long a request's head may take to come, and a connection may wait for its next one.
    pub head: Duration,
    /// For how long a client may take in nothing of its answer.
    pub stalled: Duration,
    /// For how long a connection may last. The request that runs then is the last one.
    pub lasting: Duration,
    /// For how long the last request may run on, here and when the program is asked to stop: longer than any takes.
    pub last_call: Duration,
}

impl Default for Limits {
    /// A classroom behind one address passes, six connections each; and the largest file, on the slowest line.
    fn default() -> Self {
        Self {
            connections: 1024,
            from_one_address: 256,
            head: Duration::from_secs(10),
            stalled: Duration::from_secs(30),
            lasting: Duration::from_secs(300),
            last_call: Duration::from_secs(20),
        }
    }
}

/// Answers requests until `stop` ends, then those that are running.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    trusted: Vec<Trusted>,
    stop: impl Future<Output = ()>,
) {
    let places = Places::of(&limits, trusted);
    // Every connection holds the other end, and hears when this one is gone.
    let (stopping, stopped) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = places.accept(&listener) => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok(Some((stream, peer, place))) => {
                let connection = talk(stream, peer, router.clone(), limits, stopped.clone());
                tokio::spawn(async move {
                    connection.await;
                    drop(place);
                });
            }
            Ok(None) => tracing::debug!("Une adresse a pris toutes ses connexions."),
            Err(error) => {
                tracing::error!(
                    "Aucune connexion ne peut être prise\u{a0}: {}",
                    in_french(&error)
                );
                sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    drop(stopping);
    if timeout(limits.last_call, places.all_left()).await.is_err() {
        tracing::error!("Le service s’est arrêté avant la fin de demandes en cours.");
    }
}

/// Answers the requests of one connection.
async fn talk(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    limits: Limits,
    mut stopped: watch::Receiver<()>,
) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request)
    });
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(limits.stalled));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_headers(MOST_HEADERS)
        .max_buf_size(MOST_HEAD)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => Some(ended),
        () = sleep(limits.lasting) => None,
        _ = stopped.changed() => None,
    };
    let ended = match ended {
        Some(ended) => Ok(ended),
        None => {
            connection.as_mut().graceful_shutdown();
            timeout(limits.last_call, connection).await
        }
    };
    // Who breaks off, or speaks no HTTP, is no failure of ours.
    match ended {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::debug!("Une connexion a pris fin\u{a0}: {error}"),
        Err(_) => tracing::debug!("Une connexion a duré trop longtemps."),
    }
}
