use std::fmt::Display;

use serde::de::{self, Unexpected};

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
        found: String,
        /// What should.
        expected: String,
    },
    /// What else a type has to say.
    #[error("{0}")]
    Said(String),
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
            Unexpected::Unit => "null".into(),
            Unexpected::Bool(truth) => truth.to_string(),
            Unexpected::Unsigned(number) => number.to_string(),
            Unexpected::Str(text) => format!("{text:?}"),
            Unexpected::Seq => "a list".into(),
            Unexpected::Map => "an object".into(),
            _ => "a number".to_owned(),
        };
        let expected = expected.to_string();
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
