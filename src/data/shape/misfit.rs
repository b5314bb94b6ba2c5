use std::fmt::{self, Display};

use serde::de::{self, Unexpected};

use crate::domain::iso::{A_DAY, AN_INSTANT};

/// Why a value has not the shape of its type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// A field that the object does not have.
    #[error("unknown field `{name}`")]
    UnknownField {
        /// The field.
        name: String,
        /// The fields that it has.
        known: &'static [&'static str],
    },
    /// A word that is none of those that can stand there.
    #[error("unknown word `{name}`")]
    UnknownWord {
        /// The word.
        name: String,
        /// Those that can.
        known: &'static [&'static str],
    },
    /// A field that the object needs is not there.
    #[error("missing field `{0}`")]
    Missing(&'static str),
    /// A value of another kind, or of another form.
    #[error("found {found}, expected {expected}")]
    Kind {
        /// What stands there.
        found: Found,
        /// What should.
        expected: Expected,
    },
    /// What else a type has to say.
    #[error("{0}")]
    Said(String),
}

/// What stands where another kind of value should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing is known.
    Null,
    /// Yes or no.
    Truth(bool),
    /// A whole number, which is too large where one is expected.
    Whole(u64),
    /// A number below 0, or one that is not whole.
    Number,
    /// This text.
    Text(String),
    /// A list.
    List,
    /// An object.
    Object,
}

/// Escaped as in JSON, so that a text is seen with its spaces.
impl Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Truth(truth) => truth.fmt(f),
            Self::Whole(number) => number.fmt(f),
            Self::Number => f.write_str("a number"),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
        }
    }
}

/// What a type of the data is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A day.
    Day,
    /// An instant with its offset.
    Instant,
    /// A text.
    Text,
    /// Yes or no.
    Truth,
    /// A whole number from 0 to 4 294 967 295.
    Count,
    /// A list.
    List,
    /// One of several words.
    Word,
    /// An object.
    Object,
}

impl Expected {
    /// By the name that serde, or a type of ours, gives to what it reads.
    fn of(name: &str) -> Self {
        match name {
            A_DAY => Self::Day,
            AN_INSTANT => Self::Instant,
            "a string" => Self::Text,
            "a boolean" => Self::Truth,
            "u32" => Self::Count,
            "a sequence" => Self::List,
            _ if name.starts_with("enum ") => Self::Word,
            _ => Self::Object,
        }
    }
}

impl Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Day => A_DAY,
            Self::Instant => AN_INSTANT,
            Self::Text => "a text",
            Self::Truth => "true or false",
            Self::Count => "a whole number",
            Self::List => "a list",
            Self::Word => "a known word",
            Self::Object => "an object",
        })
    }
}

/// Why reading stopped.
#[derive(Debug, thiserror::Error)]
pub(super) enum Stop {
    #[error("{0}")]
    Misfit(Box<Misfit>),
    /// The field of that place in its struct is not there; which one it is, only the object's reader knows.
    #[error("missing field")]
    Missing(usize),
}

impl de::Error for Stop {
    fn custom<T: Display>(words: T) -> Self {
        Self::Misfit(Box::new(Misfit::Said(words.to_string())))
    }

    // The words of serde's own would bring in how to write a number with a point.
    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match found {
            Unexpected::Unit => Found::Null,
            Unexpected::Bool(truth) => Found::Truth(truth),
            Unexpected::Unsigned(number) => Found::Whole(number),
            Unexpected::Str(text) => Found::Text(text.to_owned()),
            Unexpected::Seq => Found::List,
            Unexpected::Map => Found::Object,
            _ => Found::Number,
        };
        let expected = Expected::of(&expected.to_string());
        Self::Misfit(Box::new(Misfit::Kind { found, expected }))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn invalid_length(place: usize, _: &dyn de::Expected) -> Self {
        Self::Missing(place)
    }

    fn unknown_field(name: &str, known: &'static [&'static str]) -> Self {
        let name = name.to_owned();
        Self::Misfit(Box::new(Misfit::UnknownField { name, known }))
    }

    fn unknown_variant(name: &str, known: &'static [&'static str]) -> Self {
        let name = name.to_owned();
        Self::Misfit(Box::new(Misfit::UnknownWord { name, known }))
    }

    fn missing_field(name: &'static str) -> Self {
        Self::Misfit(Box::new(Misfit::Missing(name)))
    }
}

impl From<Stop> for Misfit {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Misfit(misfit) => *misfit,
            // No type of ours reads a list of a certain length; its object's reader names a field that is missing.
            Stop::Missing(place) => Self::Said(format!("missing field {place}")),
        }
    }
}
