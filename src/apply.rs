//! The guided application: what was typed, which way it leads, and what it amounts to once checked.
//!
//! A [`draft::Draft`] holds what was typed. [`journey::Journey`] says which questions it opens.
//! [`application::Application`] is what it amounts to, and can only come out of [`draft::Draft::validate`].

mod answers;
pub mod application;
pub mod choices;
pub mod dossier;
pub mod draft;
pub mod field;
pub mod journey;
pub mod prefill;
pub mod problem;
pub mod saved;
pub mod sending;
pub mod step;
pub mod summary;
pub mod supporters;
pub mod table;

pub use answers::MOST_MOTIVATION;
use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{catalogue::Catalogue, paris};

/// What a draft is held to: the catalogue, and the instant at which it is.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// What can be applied for, and the words of the questions.
    pub catalogue: &'a Catalogue,
    /// Now.
    pub now: DateTime<Utc>,
}

impl Rules<'_> {
    /// Today in Paris, from which ages are counted.
    pub fn today(&self) -> NaiveDate {
        paris::day(self.now)
    }
}
