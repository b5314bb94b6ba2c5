//! What is wrong with the school's content, what could be written better, and what is still to be asked of the school.
//!
//! The files are read by the very code of the site. What is found is said in French by [`crate::copy::check`], to
//! somebody who edits the files and is no developer.

mod kind;
mod offset;
mod places;
mod prose;
mod slip;
mod unknown;
mod wording;

use std::io;

use chrono::NaiveDate;
use serde_json::Value;

pub use places::Place;
pub use prose::TRADE_SENTENCES;
pub use slip::Slip;
pub use unknown::{Rank, Spot, Unknown, What, Who};
pub use wording::{Flaw, Warning};

use crate::data::{At, File, Files, LoadError, Reason, decode};
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
    /// Whether it can be left unsaid instead: something is written that says nothing, and the site takes `null` there.
    pub may_be_null: bool,
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
    /// Whether the site can be built; where `is_strict`, whether it can open: nothing is unknown that has to be known.
    pub fn passes(&self, is_strict: bool) -> bool {
        let is_needed = |unknown: &Unknown| unknown.what.rank() != Rank::Welcome;
        self.errors.is_empty() && !(is_strict && self.unknowns.iter().any(is_needed))
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
                    may_be_null: false,
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
    let may_be_null = |file, at: &At| may_be_null(&files, file, at);
    if let Err(errors) = &decoded {
        for error in &errors.0 {
            // A file that was not read at all has had its word, and so has a text that is blank.
            let is_blank = |other: &LoadError| {
                other.reason == Reason::Blank && (other.file, &other.at) == (error.file, &error.at)
            };
            let is_said = error.reason != Reason::Blank && errors.0.iter().any(is_blank);
            if !unread.contains(&error.file) && !is_said {
                let places = places_of(error.file);
                report.errors.push(refused_at(error, places, &may_be_null));
            }
        }
    }
    let catalogue = decoded.as_ref().ok();
    for (file, places) in &places {
        report.errors.extend(repeated(*file, places));
        report.errors.extend(offset::errors(*file, places));
        let warnings = wording::warnings(*file, places, catalogue, &may_be_null);
        report.warnings.extend(warnings);
    }
    report.errors.sort_by_key(|error| (error.file, error.place));
    if let (Some(catalogue), true) = (catalogue, report.errors.is_empty()) {
        report.unknowns = unknown::unknowns(catalogue, today, &report.warnings, &places_of);
    }
    report
}

fn refused_at(
    error: &LoadError,
    places: Option<&Places>,
    may_be_null: &dyn Fn(File, &At) -> bool,
) -> Error {
    let LoadError { file, at, reason } = error.clone();
    let slip = places.and_then(|places| places.slip.clone());
    Error {
        file,
        place: places.and_then(|places| places.of_error(&at, &reason)),
        // Only these are mended by it.
        may_be_null: matches!(reason, Reason::Blank | Reason::Zero) && may_be_null(file, &at),
        at,
        wrong: slip.map_or(Wrong::Refused(reason), Wrong::Slipped),
    }
}

/// Whether the site takes `null` at a place: tried out, as only the types that read the files know. Where the file has
/// not its shape elsewhere, that cannot be seen, and nobody is told to write it.
fn may_be_null(files: &Files, file: File, at: &At) -> bool {
    let mut files = files.clone();
    let text = files.text_mut(file);
    let unmarked = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Ok(mut whole) = serde_json::from_str::<Value>(unmarked) else {
        return false;
    };
    let pointer = at.to_string().replace('[', ".").replace(']', "");
    let pointer = format!("/{}", pointer.replace('.', "/"));
    let Some(value) = whole.pointer_mut(&pointer) else {
        return false;
    };
    *value = Value::Null;
    *text = whole.to_string();
    let is_refused = |error: &LoadError| {
        error.file == file && (error.at == *at || matches!(error.reason, Reason::Shape(_)))
    };
    decode(&files).map_or_else(|errors| !errors.0.iter().any(is_refused), |_| true)
}

fn repeated(file: File, places: &Places) -> impl Iterator<Item = Error> {
    places.repeated.iter().map(move |(at, name, place)| Error {
        file,
        at: at.clone(),
        place: Some(*place),
        wrong: Wrong::Repeated(name.clone()),
        may_be_null: false,
    })
}
