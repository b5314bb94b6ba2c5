//! Who applies: names and ages.

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

use super::text;

/// A name as a person writes it: one line of 1 to 80 characters, with a letter in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Name(String);

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NameError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// More than [`Name::MAX`] characters.
    #[error("{over} characters too long")]
    TooLong {
        /// How many characters there are beyond that.
        over: usize,
    },
    /// It holds digits, pictures or signs that names do not have, or no letter at all.
    #[error("no name")]
    Strange,
}

impl Name {
    /// The most characters that a name may have.
    pub const MAX: usize = 80;

    /// A name from what was typed, with letters of any script, hyphens, apostrophes, dots and spaces.
    pub fn parse(typed: &str) -> Result<Self, NameError> {
        let name = text::line(typed);
        let over = name.chars().count().saturating_sub(Self::MAX);
        if name.is_empty() {
            Err(NameError::Empty)
        } else if over > 0 {
            Err(NameError::TooLong { over })
        } else if name.chars().any(is_strange) || !name.chars().any(char::is_alphabetic) {
            Err(NameError::Strange)
        } else {
            Ok(Self(name))
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Signs, digits and pictures. Marks of other scripts are no letters to Unicode and stay allowed.
fn is_strange(c: char) -> bool {
    // The last four: what some keyboards give for an apostrophe, and the Catalan middle dot.
    let fits = c.is_ascii_alphabetic()
        || matches!(
            c,
            ' ' | '-' | '\'' | '.' | '’' | '‐' | '‑' | '‘' | '´' | '`' | '·'
        );
    let sign = c.is_ascii()
        || c.is_numeric()
        || matches!(c, '\u{a1}'..='\u{bf}' | '×' | '÷' | '\u{2010}'..='\u{2bff}');
    let picture =
        matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}');
    !fits && !c.is_alphabetic() && (sign || picture)
}

/// Whole years lived on a day; `None` before the birth.
pub fn age(birth: NaiveDate, today: NaiveDate) -> Option<u32> {
    today.years_since(birth)
}
