//! Dates of birth, as people type them.

use chrono::NaiveDate;
use thiserror::Error;

use super::{person, text};

/// The greatest age that is believed.
const OLDEST: u32 = 110;

/// Why three texts are no date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BirthError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// The day is missing, or is no number from 1 to 31.
    #[error("no day")]
    Day,
    /// The month is missing, or is neither a number from 1 to 12 nor a month's name.
    #[error("no month")]
    Month,
    /// The year is missing, or has not four digits.
    #[error("no year of four digits")]
    Year,
    /// That month has no such day in that year.
    #[error("there is no {day}/{month}/{year}")]
    NoSuchDay {
        /// Day of the month.
        day: u32,
        /// Month, from 1.
        month: u32,
        /// Year.
        year: i32,
    },
    /// The day has yet to come.
    #[error("in the future")]
    Future,
    /// Nobody is that old.
    #[error("more than {OLDEST} years ago")]
    LongAgo,
}

/// A date of birth from what was typed: `7`, `07` or `1er`; `3`, `mars` or `janv.`; four digits.
pub fn parse(
    day: &str,
    month: &str,
    year: &str,
    today: NaiveDate,
) -> Result<NaiveDate, BirthError> {
    let [day, month, year] = [day, month, year].map(|typed| text::line(typed).to_ascii_lowercase());
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Err(BirthError::Empty);
    }
    let day =
        number(day.strip_suffix("er").unwrap_or(&day), 2).filter(|day| (1..=31).contains(day));
    let day = day.ok_or(BirthError::Day)?;
    let month = self::month(&month).ok_or(BirthError::Month)?;
    let whole = year.chars().count() == 4;
    let year = number(&year, 4)
        .filter(|_| whole)
        .and_then(|year| i32::try_from(year).ok())
        .ok_or(BirthError::Year)?;
    let birth = NaiveDate::from_ymd_opt(year, month, day).ok_or(BirthError::NoSuchDay {
        day,
        month,
        year,
    })?;
    match person::age(birth, today) {
        None => Err(BirthError::Future),
        Some(age) if age > OLDEST => Err(BirthError::LongAgo),
        Some(_) => Ok(birth),
    }
}

fn number(typed: &str, most_digits: usize) -> Option<u32> {
    let digits =
        (1..=most_digits).contains(&typed.len()) && typed.chars().all(|c| c.is_ascii_digit());
    digits.then(|| typed.parse().ok())?
}

/// The month of a number or of a French name, cut short or not, accents or not.
fn month(typed: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ];
    if let Some(month) = number(typed, 2) {
        return (1..=12).contains(&month).then_some(month);
    }
    // Some keyboards give a letter and its accent apart, as two characters.
    let plain = typed
        .trim_end_matches('.')
        .replace(['é', 'è', 'É', 'È'], "e")
        .replace(['û', 'Û'], "u")
        .replace(['\u{300}', '\u{301}', '\u{302}'], "");
    if plain.len() < 3 {
        return None;
    }
    let mut fits = (1..)
        .zip(NAMES)
        .filter(|(_, name)| name.starts_with(&plain));
    // `jui` could be June or July.
    match (fits.next(), fits.next()) {
        (Some((month, _)), None) => Some(month),
        // `juil.` is July; `jun` and `jul` are how phones in other languages say it.
        (None, None) if plain == "jun" => Some(6),
        (None, None) if plain == "jul" => Some(7),
        _ => None,
    }
}
