//! What is written down of a request: never who asks, and nothing of what is sent.

use std::time::Instant;

use axum::{extract::Request, middleware::Next, response::Response};

/// Writes a line for a request that has been answered: method, path without its query, status, time.
///
/// Requests for files are written at a finer level: a proxy in front writes them down as well.
pub async fn write(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let ms = began.elapsed().as_millis();
    if path.starts_with("/api/") {
        tracing::info!(%method, path, status, ms);
    } else {
        tracing::debug!(%method, path, status, ms);
    }
    response
}
