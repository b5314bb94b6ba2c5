use std::fmt::Display;

use serde::de::{self, Unexpected};

/// Why a value has not the shape of its type.
#[derive(Debug, thiserror::Error)]
pub(super) enum Misfit {
    #[error("{0}")]
    Said(String),
    /// The field of that place in its struct is not there; which one it is, only the object's reader knows.
    #[error("missing field")]
    Missing(usize),
}

impl de::Error for Misfit {
    fn custom<T: Display>(words: T) -> Self {
        Self::Said(words.to_string())
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
        Self::Said(format!("found {found}, expected {expected}"))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn invalid_length(place: usize, _: &dyn de::Expected) -> Self {
        Self::Missing(place)
    }
}
