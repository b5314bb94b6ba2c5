//! The school's desk: the dossiers that it was handed, read, checked and laid out.
//!
//! A dossier is held to the rules of the form, with the content as it is now, at the instant at which it was completed:
//! what has closed since is not the applicant's fault. It is for the session that was open then, or would have been next.

mod duplicates;
mod entry;
mod list;
mod order;

use chrono::{DateTime, Utc};

pub use entry::Entry;
pub use list::{FILTERS, Listed, Sort};

use crate::{
    apply::{
        dossier,
        saved::{self, SavedError},
        table::Cell,
    },
    domain::catalogue::Catalogue,
};

/// The most bytes of a file that is read: a dossier has a few thousand.
pub const MOST_BYTES: u32 = 1_000_000;

/// A file as it was handed in: its name, and its text unless it could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// The file's name.
    pub name: String,
    /// What it says.
    pub text: Result<String, Refusal>,
}

/// Why a file was passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has more than [`MOST_BYTES`].
    TooLarge,
    /// The browser could not read it: a folder, or a file that has gone.
    NotRead,
    /// It is no dossier of this site.
    Foreign,
    /// It was a dossier, and is damaged.
    Damaged,
    /// A newer version of the site wrote it.
    Newer,
}

/// All that the desk holds, and how it is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    entries: Vec<Entry>,
    refused: Vec<(String, Refusal)>,
    again: usize,
    sort: Sort,
    filters: [Option<Cell>; FILTERS.len()],
}

impl Desk {
    /// Reads files. One that cannot be read takes no other along; a dossier that is there already counts once.
    pub fn take(&mut self, files: Vec<Handed>, catalogue: &Catalogue, now: DateTime<Utc>) {
        for Handed { name, text } in files {
            let read = text.and_then(|text| {
                dossier::read_file(&text).map_err(|error| match error {
                    SavedError::Newer(_) => Refusal::Newer,
                    SavedError::Unreadable(_) if saved::names_format(&text) => Refusal::Damaged,
                    SavedError::Unreadable(_) => Refusal::Foreign,
                })
            });
            match read {
                Ok(saved) if self.entries.iter().any(|entry| *entry.saved() == saved) => {
                    self.again += 1;
                }
                Ok(saved) => self.entries.push(Entry::of(name, saved, catalogue, now)),
                Err(refusal) => self.refused.push((name, refusal)),
            }
        }
    }

    /// Whether there is no dossier.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many dossiers there are.
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// The files that were passed over, by name.
    pub fn refused(&self) -> &[(String, Refusal)] {
        &self.refused
    }

    /// How many files said what another had said already.
    pub fn again(&self) -> usize {
        self.again
    }

    /// The dossier of a place, if there is one.
    pub fn entry(&self, place: usize) -> Option<&Entry> {
        self.entries.get(place)
    }

    /// The dossiers that may be from the same person as one, each with its place, without itself.
    pub fn alike(&self, place: usize) -> Vec<(usize, &Entry)> {
        let groups = duplicates::groups(&self.entries);
        let Some(Some(group)) = groups.get(place) else {
            return Vec::new();
        };
        let entries = self.entries.iter().enumerate().zip(&groups);
        let others = entries.filter(|((other, _), own)| *other != place && **own == Some(*group));
        others.map(|(other, _)| other).collect()
    }
}
