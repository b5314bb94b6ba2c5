use std::{fmt, str::FromStr};

use serde::Serialize;
use thiserror::Error;

use crate::domain::text;

/// A phone number in the international form of ITU-T E.164: `+` and 8 to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Phone(String);

/// Why a text is no phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// It holds letters or signs that numbers do not have.
    #[error("not only digits")]
    NotDigits,
    /// Too few digits.
    #[error("{0} digits are too few")]
    TooShort(usize),
    /// Too many digits.
    #[error("{0} digits are too many")]
    TooLong(usize),
    /// As many digits as a French number has, but it does not begin like one.
    #[error("no French number begins so")]
    UnknownStart,
}

impl Phone {
    /// A number from what was typed, with spaces, dots, hyphens, slashes or brackets, and with
    /// `0`, `+33`, `33`, `0033` or another country's code before it.
    pub fn parse(typed: &str) -> Result<Self, PhoneError> {
        let typed = text::line(typed).replace("(0)", "");
        if typed.is_empty() {
            return Err(PhoneError::Empty);
        }
        let separators = [' ', '.', '-', '‐', '‑', '–', '/', '(', ')', '_', ','];
        let number = typed.replace(separators, "");
        let (digits, international) = match number
            .strip_prefix('+')
            .or_else(|| number.strip_prefix("00"))
        {
            Some(rest) => (rest, true),
            None => (number.as_str(), false),
        };
        if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
            return Err(PhoneError::NotDigits);
        }
        match digits.strip_prefix("33") {
            // With eleven digits, `33` cannot be anything but the country's code without its `+`.
            Some(rest) if international || digits.len() == 11 => {
                let national = rest.strip_prefix('0').unwrap_or(rest);
                french(national, national.len() + 1)
            }
            _ if international => foreign(digits),
            _ => french(digits.strip_prefix('0').unwrap_or(digits), digits.len()),
        }
    }

    /// The number in its international form, as in `+33612345678`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A number of nine digits after its first 0 or +33; `count` is how many digits an error speaks of.
fn french(digits: &str, count: usize) -> Result<Phone, PhoneError> {
    match digits.len() {
        ..=8 => Err(PhoneError::TooShort(count)),
        10.. if count > 10 => Err(PhoneError::TooLong(count)),
        9 if !digits.starts_with('0') => Ok(Phone(format!("+33{digits}"))),
        _ => Err(PhoneError::UnknownStart),
    }
}

fn foreign(digits: &str) -> Result<Phone, PhoneError> {
    match digits.len() {
        ..=7 => Err(PhoneError::TooShort(digits.len())),
        16.. => Err(PhoneError::TooLong(digits.len())),
        _ if digits.starts_with('0') => Err(PhoneError::UnknownStart),
        _ => Ok(Phone(format!("+{digits}"))),
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        Self::parse(text)
    }
}

/// As it is written in France, in pairs: `06 12 34 56 78`; other countries' numbers as they are kept.
impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(digits) = self.0.strip_prefix("+33") else {
            return f.write_str(&self.0);
        };
        for (place, digit) in std::iter::once('0').chain(digits.chars()).enumerate() {
            if place > 0 && place % 2 == 0 {
                f.write_str("\u{a0}")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}
