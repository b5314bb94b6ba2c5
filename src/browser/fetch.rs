//! The static backend, over the network.

use std::time::Duration;

use futures::future::{Either, select};
use gloo_net::http::Request;
use thiserror::Error;

use super::timer;

/// For how long a file may keep a visitor waiting before that is called a failure.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why a file's text did not arrive.
#[derive(Debug, Error)]
pub enum FetchError {
    /// The network or the browser refused.
    #[error("{0}")]
    Network(#[from] gloo_net::Error),
    /// The server answered with something else than success.
    #[error("the server answered {0}")]
    Status(u16),
    /// The server took longer than the visitor's patience.
    #[error("no answer within {} s", PATIENCE.as_secs())]
    TimedOut,
}

/// The text at a path of this origin.
pub async fn text(path: &str) -> Result<String, FetchError> {
    let answer = Box::pin(ask(path));
    let patience = Box::pin(timer::wait(PATIENCE));
    match select(answer, patience).await {
        Either::Left((answer, _)) => answer,
        Either::Right(_) => Err(FetchError::TimedOut),
    }
}

async fn ask(path: &str) -> Result<String, FetchError> {
    let response = Request::get(path).send().await?;
    if response.ok() {
        Ok(response.text().await?)
    } else {
        Err(FetchError::Status(response.status()))
    }
}
