//! Sending a text to this origin.

use std::time::Duration;

use futures::future::{Either, select};
use gloo_net::http::{Method, RequestBuilder};
use thiserror::Error;
use web_sys::AbortController;

use super::timer;
use crate::apply::sending::{Response, retry_after};

/// For how long an answer may keep a visitor waiting.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why there is no answer. What was sent may have arrived all the same.
#[derive(Debug, Error)]
pub enum PostError {
    /// The network or the browser refused.
    #[error("{0}")]
    Network(#[from] gloo_net::Error),
    /// It took longer than the visitor's patience.
    #[error("no answer within {} s", PATIENCE.as_secs())]
    TimedOut,
}

/// Posts a JSON text to a path of this origin, under a header of its own, and gives back the answer, whatever its status.
///
/// # Errors
/// No answer came.
pub async fn json(path: &str, header: (&str, &str), text: String) -> Result<Response, PostError> {
    // A browser without one cannot stop a request; its late answer is then not listened to.
    let abort = AbortController::new().ok();
    let signal = abort.as_ref().map(AbortController::signal);
    let (name, value) = header;
    let request = RequestBuilder::new(path)
        .method(Method::POST)
        .header("Content-Type", "application/json")
        .header(name, value)
        .abort_signal(signal.as_ref())
        .body(text)?;
    let answer = Box::pin(async {
        let response = request.send().await?;
        let header = |name| response.headers().get(name).unwrap_or_default();
        Ok(Response {
            status: response.status(),
            media_type: header("content-type"),
            retry_after: retry_after(&header("retry-after"), &header("date")),
            text: response.text().await?,
        })
    });
    match select(answer, Box::pin(timer::wait(PATIENCE))).await {
        Either::Left((answer, _)) => answer,
        Either::Right(_) => {
            if let Some(abort) = abort {
                abort.abort();
            }
            Err(PostError::TimedOut)
        }
    }
}
