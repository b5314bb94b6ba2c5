//! The static backend, over the network.

use std::time::Duration;

use chrono::{DateTime, Utc};
use futures::future::{Either, select};
use gloo_net::http::Request;
use thiserror::Error;

use super::timer;
use crate::domain::iso;

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

/// Says since when an answer was kept, where the network has none: see `src/prerender/worker.js`.
const SINCE: &str = "x-kept-since";

/// A text that has arrived.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Since when the service worker has kept it; `None` where it comes from the network.
    pub kept_since: Option<DateTime<Utc>>,
}

/// The text at a path of this origin.
pub async fn text(path: &str) -> Result<Text, FetchError> {
    let answer = Box::pin(ask(path));
    let patience = Box::pin(timer::wait(PATIENCE));
    match select(answer, patience).await {
        Either::Left((answer, _)) => answer,
        Either::Right(_) => Err(FetchError::TimedOut),
    }
}

async fn ask(path: &str) -> Result<Text, FetchError> {
    let response = Request::get(path).send().await?;
    if response.ok() {
        let since = response.headers().get(SINCE);
        Ok(Text {
            text: response.text().await?,
            kept_since: since.and_then(|since| Some(iso::instant(&since)?.to_utc())),
        })
    } else {
        Err(FetchError::Status(response.status()))
    }
}
