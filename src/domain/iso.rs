//! Days and instants as the data writes them: `2026-12-31`, `2026-12-31T23:59:00+01:00`.
//!
//! `chrono` reads every form that its own types were ever printed in, which is a large part of it; the data has these two.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use serde::{
    Deserialize, Deserializer,
    de::{Error, Unexpected},
};

/// The form of a day, by an example.
pub(crate) const A_DAY: &str = "2026-12-31";
/// The form of an instant, by an example.
pub(crate) const AN_INSTANT: &str = "2026-12-31T23:59:00+01:00";

/// The instant that a text names, with its offset.
pub(crate) fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}

/// The day that a text names.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let is_whole = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        is_whole.then(|| part.parse::<u32>().ok())?
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    day.filter(|_| parts.next().is_none())
}

fn read<T, E: Error>(text: &str, value: Option<T>, form: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &form))
}

fn read_day<E: Error>(text: String) -> Result<NaiveDate, E> {
    read(&text, day(&text), A_DAY)
}

fn read_instant<E: Error>(text: String) -> Result<DateTime<FixedOffset>, E> {
    read(&text, instant(&text), AN_INSTANT)
}

/// Reads a day.
pub(crate) fn a_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    read_day(String::deserialize(deserializer)?)
}

/// Reads a day that may be unknown.
pub(crate) fn maybe_a_day<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(read_day).transpose()
}

/// Reads an instant that may be unknown.
pub(crate) fn maybe_an_instant<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<FixedOffset>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(read_instant).transpose()
}

/// Reads an instant, whatever its offset.
pub(crate) fn an_instant<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<DateTime<Utc>, D::Error> {
    read_instant(String::deserialize(deserializer)?).map(|instant| instant.to_utc())
}
