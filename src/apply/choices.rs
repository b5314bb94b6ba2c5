//! The choices whose list is the catalogue's: a track, a campus.

use serde::{Deserialize, Serialize};

use crate::domain::{
    choice::UNDECIDED,
    slug::{NotASlug, Slug},
};

/// One thing of the catalogue, or the answer that any will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Chosen {
    /// Not sure yet, or either.
    Undecided,
    /// This one.
    One(Slug),
}

impl Chosen {
    /// The choice of that value in an input or a draft.
    pub fn parse(value: &str) -> Result<Self, NotASlug> {
        if value == UNDECIDED {
            Ok(Self::Undecided)
        } else {
            value.parse().map(Self::One)
        }
    }

    /// The choice's value in an input or a draft.
    pub fn value(&self) -> &str {
        match self {
            Self::Undecided => UNDECIDED,
            Self::One(slug) => slug.as_str(),
        }
    }

    /// The one thing chosen.
    pub fn slug(&self) -> Option<&Slug> {
        match self {
            Self::Undecided => None,
            Self::One(slug) => Some(slug),
        }
    }
}

impl TryFrom<String> for Chosen {
    type Error = NotASlug;

    fn try_from(value: String) -> Result<Self, NotASlug> {
        Self::parse(&value)
    }
}

impl From<Chosen> for String {
    fn from(chosen: Chosen) -> Self {
        chosen.value().to_owned()
    }
}
