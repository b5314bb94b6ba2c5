use std::fmt;

use thiserror::Error;

use super::{File, shape::Misfit};

/// A place in a file: the keys and indices that lead to it, as in `sessions[0].offers[2].track`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct At(String);

impl At {
    /// The file as a whole.
    pub fn root() -> Self {
        Self::default()
    }

    /// The place of a key in the object at this place.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        if self.0.is_empty() {
            Self(key.into())
        } else {
            Self(format!("{}.{key}", self.0))
        }
    }

    /// The place of an entry in the list at this place, counted from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() {
            "(the whole file)"
        } else {
            &self.0
        })
    }
}

/// What an offer refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Kind {
    /// A track.
    #[error("track")]
    Track,
    /// A campus.
    #[error("campus")]
    Campus,
}

/// How the dates of a session must follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Order {
    /// Applications close before the session starts.
    #[error("start must come after closes")]
    Closing,
    /// Applications open before they close, or before the start.
    #[error("closes, or the start must come after opens")]
    Opening,
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Reason {
    /// The file could not be fetched or read.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// The server answered with something else than the file.
    #[error("cannot be read: the server answered {0}")]
    Status(u16),
    /// The file is empty.
    #[error("is empty")]
    Empty,
    /// The file is no JSON, or ends too early.
    #[error("is no JSON: {0}")]
    Syntax(String),
    /// The JSON is no object.
    #[error("is no object")]
    NoObject,
    /// The JSON has not the shape that is expected.
    #[error("{0}")]
    Shape(Misfit),
    /// A text holds nothing but white space.
    #[error("is blank; write null where something is unknown")]
    Blank,
    /// A list that must have an entry has none.
    #[error("needs at least one entry")]
    NoEntry,
    /// Not a slug.
    #[error("{0:?} is no slug: 1 to 80 of a-z, 0-9 and -, with neither end a -")]
    Slug(String),
    /// A slug that means something else in the application.
    #[error("the slug {0:?} is reserved")]
    Reserved(String),
    /// The same thing twice.
    #[error("{0:?} is there twice")]
    Duplicate(String),
    /// A name that nothing has.
    #[error("there is no {kind} {name:?}{}", nearest.as_ref().map(|near| format!("; did you mean {near:?}?")).unwrap_or_default())]
    Dangling {
        /// What was looked for.
        kind: Kind,
        /// Its name.
        name: String,
        /// The nearest name that exists.
        nearest: Option<String>,
    },
    /// A number that must be at least one.
    #[error("must be at least 1")]
    Zero,
    /// A number beyond reason.
    #[error("{found} is more than {most}")]
    TooMany {
        /// The number found.
        found: u32,
        /// The most that is allowed.
        most: u32,
    },
    /// A year that cannot be meant.
    #[error("the year {0} is not between 2000 and 2199")]
    Year(i32),
    /// Two dates in the wrong order.
    #[error("{0}")]
    Order(Order),
    /// No well-formed e-mail address.
    #[error("{0:?} is no e-mail address")]
    Email(String),
    /// No well-formed phone number.
    #[error("{0:?} is no phone number")]
    Phone(String),
    /// No address of a site.
    #[error("{0:?} is no address of the form https://host, without a slash at its end")]
    BaseUrl(String),
    /// Not a path on this origin.
    #[error("{0:?} is no path on this origin: it begins with one slash and names no host")]
    Endpoint(String),
    /// Not a SIRET number.
    #[error(
        "{0:?} is no SIRET: 14 digits with a right check digit, or words without a digit where there is none"
    )]
    Siret(String),
    /// A choice without words.
    #[error("has no words for {0:?}")]
    MissingChoice(&'static str),
}

/// One error of the data: the file, the place in it, the reason.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}: {at}: {reason}", file.name())]
pub struct LoadError {
    /// The file.
    pub file: File,
    /// The place in the file.
    pub at: At,
    /// What is wrong there.
    pub reason: Reason,
}

/// Every error found; at least one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct LoadErrors(pub Vec<LoadError>);
