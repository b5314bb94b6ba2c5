//! Reads what was posted.

use std::time::Duration;

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, header::CONTENT_TYPE},
};
use chrono::{DateTime, Utc};
use fabnum::apply::saved::Saved;
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::time::timeout;

use super::{IDEMPOTENCY_KEY, Refusal, unread};

/// The most bytes that a request may have: many times those of the longest application.
const MOST_BYTES: usize = 64 * 1024;
/// For how long a request may take to come, even on a bad line.
const PATIENCE: Duration = Duration::from_secs(10);
/// The characters that a draft's id may have in number.
const ID_LENGTH: std::ops::RangeInclusive<usize> = 8..=64;

/// What was posted.
#[derive(Debug)]
pub(super) struct Posted {
    /// The draft, brought up to this build's version.
    pub(super) saved: Saved,
    /// The bytes that it was read from.
    pub(super) draft: Vec<u8>,
    /// The first place in them that nothing was read from.
    pub(super) unread: Option<String>,
    /// When the first answer was given, by the applicant's clock; older pages tell when the form was opened.
    pub(super) opened_at: DateTime<Utc>,
    /// Whether something was written where no person writes.
    pub(super) trap_filled: bool,
}

/// The body of a request.
#[derive(Deserialize)]
struct Message<'a> {
    #[serde(borrow)]
    draft: &'a RawValue,
    opened_at: String,
    trap: String,
}

/// What a request posts.
pub(super) async fn read(request: Request) -> Result<Posted, Refusal> {
    let (head, body) = request.into_parts();
    if !is_json(&head.headers) {
        return Err(Refusal::NotJson);
    }
    let key = key(&head.headers)?;
    let text = timeout(PATIENCE, whole(body))
        .await
        .map_err(|_| Refusal::TooSlow)??;
    let message: Message<'_> = serde_json::from_slice(&text).map_err(|_| Refusal::Unreadable)?;
    let draft = message.draft.get();
    let saved = Saved::read(draft)?;
    if saved.draft.id != key {
        return Err(Refusal::Key);
    }
    let opened_at = DateTime::parse_from_rfc3339(&message.opened_at);
    Ok(Posted {
        unread: unread::place(draft, &saved)?,
        saved,
        draft: draft.as_bytes().to_vec(),
        opened_at: opened_at.map_err(|_| Refusal::Unreadable)?.to_utc(),
        trap_filled: !message.trap.is_empty(),
    })
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let kind = value.and_then(|value| value.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// The draft's id, as the request is named by it.
fn key(headers: &HeaderMap) -> Result<String, Refusal> {
    let mut values = headers.get_all(IDEMPOTENCY_KEY).iter();
    let (Some(key), None) = (values.next(), values.next()) else {
        return Err(Refusal::Key);
    };
    let key = key.to_str().map_err(|_| Refusal::Key)?;
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if ID_LENGTH.contains(&key.len()) && key.chars().all(fits) {
        Ok(key.to_owned())
    } else {
        Err(Refusal::Key)
    }
}

async fn whole(body: Body) -> Result<Vec<u8>, Refusal> {
    match to_bytes(body, MOST_BYTES).await {
        Ok(bytes) => Ok(bytes.into()),
        Err(error) if is_limit(&error) => Err(Refusal::TooLarge),
        Err(_) => Err(Refusal::Unreadable),
    }
}

/// Whether the body was longer than allowed; else it has broken off, and nobody hears the answer.
fn is_limit(error: &axum::Error) -> bool {
    let cause = std::error::Error::source(error);
    cause.is_some_and(|cause| cause.is::<http_body_util::LengthLimitError>())
}
