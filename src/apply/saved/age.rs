use chrono::{DateTime, TimeDelta, Utc};

use super::KEPT;
use crate::domain::paris;

/// From this age on it is noted that something was seen. Whoever comes by often then sees it go on the day on which its time
/// is over.
const NEARLY: TimeDelta = TimeDelta::days(29);
/// How far ahead of a right clock a date may be: what was kept just before a clock was set back by its owner.
const AHEAD: TimeDelta = TimeDelta::days(1);
/// The first instant of 2026, in seconds since 1970: the site is younger, and a clock that shows less is wrong.
const FIRST: i64 = 1_767_225_600;
/// How a text begins that is noted to be old, before the instant of the note in milliseconds since 1970.
const NOTE: &str = "{\"seen_old\":";

/// What becomes of a text that the browser keeps, when it is seen.
///
/// The device's clock may be wrong, at that time or when the text was kept. So nothing goes that was not seen to be too old
/// on two different days; and what has no date that can be, goes [`KEPT`] after it was first seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It stays as it is.
    Stays,
    /// It stays, and is kept as this text.
    Becomes(String),
    /// It goes.
    Goes,
}

impl Seen {
    /// Of the text of an object, kept since that instant.
    pub fn of(text: &str, since: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        if now.timestamp() < FIRST {
            return Self::Stays;
        }
        let age = now.signed_duration_since(since);
        let is_dated = since.timestamp() >= FIRST && age >= -AHEAD;
        let note = note(text);
        if is_dated && age <= NEARLY {
            return note.map_or(Self::Stays, |(_, rest)| Self::Becomes(format!("{{{rest}")));
        }
        // A note from a time to come was made by a wrong clock.
        match note.filter(|(noted, _)| *noted <= now) {
            Some((noted, _)) => {
                let is_over = if is_dated {
                    age > KEPT && paris::day(noted) < paris::day(now)
                } else {
                    now.signed_duration_since(noted) > KEPT
                };
                if is_over { Self::Goes } else { Self::Stays }
            }
            None => {
                let text = text.trim_start();
                let rest = note.map_or_else(|| text.strip_prefix('{'), |(_, rest)| Some(rest));
                let noted = now.timestamp_millis();
                rest.map_or(Self::Stays, |rest| {
                    Self::Becomes(format!("{NOTE}{noted},{rest}"))
                })
            }
        }
    }
}

/// When a text was noted to be old, and what follows the note.
fn note(text: &str) -> Option<(DateTime<Utc>, &str)> {
    let (noted, rest) = text.strip_prefix(NOTE)?.split_once(',')?;
    Some((DateTime::from_timestamp_millis(noted.parse().ok()?)?, rest))
}
