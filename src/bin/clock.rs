//! The system's clock.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// What time it is; a clock that is set before 1970 counts as 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "a program may read the clock: what it says holds from today on"
)]
pub(crate) fn now() -> DateTime<Utc> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs())
        .ok()
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        .unwrap_or_default()
}

/// An instant that was given in the place of the clock's.
pub(crate) fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    text.parse().map_err(|error| format!("{error}"))
}
