//! The visitor's clock.

use chrono::{DateTime, Utc};

/// Now.
///
/// A clock that shows no date at all counts as the epoch: everything is then still to come, and nothing fails.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the browser's clock"
)]
pub fn now() -> DateTime<Utc> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a date in milliseconds fits by far"
    )]
    let milliseconds = js_sys::Date::now() as i64;
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}
