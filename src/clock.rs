//! The system's clock, and instants and days in its place, for the programs that run on a machine of ours.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::iso;

/// What time it is, to the millisecond; a clock that is set before 1970 counts as 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "a program may read the clock: what it says or receives holds from now on"
)]
pub fn now() -> DateTime<Utc> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis())
        .ok()
        .and_then(DateTime::from_timestamp_millis)
        .unwrap_or_default()
}

/// The instant of an option, as in 2026-12-31T23:59:00+01:00.
pub fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    let instant = iso::instant(text).map(|instant| instant.to_utc());
    instant.ok_or_else(|| format!("écrivez un instant comme {}", iso::AN_INSTANT))
}

/// The day of an option, as in 2026-12-31.
pub fn day(text: &str) -> Result<NaiveDate, String> {
    iso::day(text).ok_or_else(|| format!("écrivez un jour comme {}", iso::A_DAY))
}

#[cfg(test)]
mod tests {
    use super::{day, instant};

    #[test]
    fn an_option_has_one_form_which_is_named() {
        assert_eq!(
            instant("2026-11-23T10:00:00+01:00"),
            instant("2026-11-23T09:00:00Z")
        );
        assert!(instant("2026-11-23T09:00:00Z").is_ok() && day("2026-11-23").is_ok());
        assert!(instant("hier").unwrap_err().contains("23:59:00+01:00"));
        assert!(day("1er novembre").unwrap_err().contains("2026-12-31"));
    }
}
