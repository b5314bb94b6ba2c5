//! What is wrong with the school's content, what could be written better, and what is still to be asked of the school.
//!
//! The files are read by the very code of the site. What is found is said in French by [`crate::copy::check`], to
//! somebody who edits the files and is no developer.

mod offset;
mod places;
mod slip;
mod unknown;
mod wording;

use std::io;

use chrono::NaiveDate;

pub use places::Place;
pub use slip::Slip;
pub use unknown::{Rank, Unknown, What, Who};
pub use wording::Warning;

use crate::{
    data::{At, File, Files, LoadError, Reason, decode},
    typography::Fault,
};
use places::Places;

/// All that was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What keeps the site from being built.
    pub errors: Vec<Error>,
    /// What could be written better, in the order of the files.
    pub warnings: Vec<Warning>,
    /// What is to be asked of the school, most useful first; nothing while there are errors.
    pub unknowns: Vec<Unknown>,
}

/// Something wrong at a place of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// The file.
    pub file: File,
    /// The place in it.
    pub at: At,
    /// The same in lines and columns; `None` where the file cannot be read.
    pub place: Option<Place>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// The system does not give the file.
    Unreadable(io::ErrorKind),
    /// The site refuses it.
    Refused(Reason),
    /// The site refuses it as no JSON, and what was meant is likely this.
    Slipped(Slip),
    /// An object has this field twice: the site would read the second one and say nothing of the first.
    Repeated(String),
    /// An instant that is not on Paris's clocks, where pages would show another hour than the one written; the same hour there.
    Offset(String),
}

impl Report {
    /// Whether the site can be built; where `is_strict`, whether it can open: nothing is unknown that has to be known, nor is
    /// anything written in the place of what is still to come.
    pub fn passes(&self, is_strict: bool) -> bool {
        let is_needed = |unknown: &Unknown| unknown.what.rank() != Rank::Welcome;
        let is_to_come = |warning: &Warning| matches!(warning.fault, Fault::Placeholder { .. });
        let can_open =
            || !self.unknowns.iter().any(is_needed) && !self.warnings.iter().any(is_to_come);
        self.errors.is_empty() && (!is_strict || can_open())
    }
}

/// What is to be said of the files on that day, each as the call reads it.
pub fn check(mut read: impl FnMut(File) -> io::Result<String>, today: NaiveDate) -> Report {
    let mut report = Report::default();
    let mut files = Files::default();
    let mut unread = Vec::new();
    for file in File::ALL {
        match read(file) {
            Ok(text) => *files.text_mut(file) = text,
            Err(error) => {
                unread.push(file);
                report.errors.push(Error {
                    file,
                    at: At::root(),
                    place: None,
                    wrong: Wrong::Unreadable(error.kind()),
                });
            }
        }
    }
    let decoded = decode(&files);
    let places = File::ALL.map(|file| (file, Places::of(files.text_mut(file))));
    let places_of = |file| {
        let mut places = places.iter();
        places.find_map(|(other, places)| (*other == file).then_some(places))
    };
    if let Err(errors) = &decoded {
        // A file that was not read at all has had its word.
        let refused = errors
            .0
            .iter()
            .filter(|error| !unread.contains(&error.file));
        report
            .errors
            .extend(refused.map(|error| refused_at(error, places_of(error.file))));
    }
    for (file, places) in &places {
        report.errors.extend(repeated(*file, places));
        report.errors.extend(offset::errors(*file, places));
        report.warnings.extend(wording::warnings(*file, places));
    }
    report.errors.sort_by_key(|error| (error.file, error.place));
    // A blank text is no address, either: that is said once.
    let is_blank = |error: &Error| error.wrong == Wrong::Refused(Reason::Blank);
    report.errors.dedup_by(|later, error| {
        is_blank(error) && (later.file, &later.at) == (error.file, &error.at)
    });
    if let (Ok(catalogue), true) = (&decoded, report.errors.is_empty()) {
        report.unknowns = unknown::unknowns(catalogue, today, &places_of);
    }
    report
}

fn refused_at(error: &LoadError, places: Option<&Places>) -> Error {
    let LoadError { file, at, reason } = error.clone();
    let place = places.and_then(|places| places.of_error(&at, &reason));
    let slip = places.and_then(|places| places.slip.clone());
    Error {
        file,
        at,
        place,
        wrong: slip.map_or(Wrong::Refused(reason), Wrong::Slipped),
    }
}

fn repeated(file: File, places: &Places) -> impl Iterator<Item = Error> {
    places.repeated.iter().map(move |(at, name, place)| Error {
        file,
        at: at.clone(),
        place: Some(*place),
        wrong: Wrong::Repeated(name.clone()),
    })
}
