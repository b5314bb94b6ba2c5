//! Takes connections, within limits, and lets running requests end when the program is asked to stop.

use std::{io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tower::ServiceExt;

/// Connections at once; who comes then waits.
const MOST_CONNECTIONS: usize = 1024;
/// Headers of a request, and the bytes that its head may have.
const MOST_HEADERS: usize = 64;
const MOST_HEAD: usize = 16 * 1024;
/// For how long a request's head may take to come, and a connection may wait for its next one.
const HEAD_PATIENCE: Duration = Duration::from_secs(10);
/// For how long requests may run on once the program is asked to stop: longer than any takes.
const LAST_CALL: Duration = Duration::from_secs(20);
/// For how long nobody is let in where the system has no room for another connection.
const PAUSE: Duration = Duration::from_millis(200);

/// Answers requests until `stop` ends, then those that are running.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &room) => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer, place)) => {
                let connection = talk(stream, peer, router.clone(), graceful.watcher());
                tokio::spawn(async move {
                    connection.await;
                    drop(place);
                });
            }
            Err(error) => {
                tracing::error!("no connection can be taken: {error}");
                sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    if timeout(LAST_CALL, graceful.shutdown()).await.is_err() {
        tracing::error!("stopped while requests were running");
    }
}

/// The next connection, once there is room for it.
async fn accept(
    listener: &TcpListener,
    room: &Arc<Semaphore>,
) -> io::Result<(TcpStream, SocketAddr, impl Send + use<>)> {
    let place = Arc::clone(room).acquire_owned().await;
    let place = place.map_err(io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, place))
}

/// Answers the requests of one connection.
async fn talk(stream: TcpStream, peer: SocketAddr, router: Router, watcher: Watcher) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_PATIENCE)
        .max_headers(MOST_HEADERS)
        .max_buf_size(MOST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // Who breaks off, or speaks no HTTP, is no failure of ours.
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!("a connection has ended: {error}");
    }
}
