//! What was typed.

mod cut;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};

use super::{choices::Chosen, step::Step, supporters::Supporters};
use crate::domain::{
    catalogue::Catalogue,
    choice::{Availability, Channel, Education, Situation, Support},
    iso,
    session::Wanted,
    slug::Slug,
};

/// An application in the making: every answer as it was typed, those of abandoned branches too.
///
/// Reading one never fails on an answer: what no longer fits becomes empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each answer is named as its field")]
pub struct Draft {
    /// Made when the draft is begun; the same until it is sent or erased.
    #[serde(deserialize_with = "what_fits")]
    pub id: String,
    /// When the first answer was given, by the applicant's clock; `None` before it, and in drafts from before this was noted.
    #[serde(
        deserialize_with = "instant_that_fits",
        skip_serializing_if = "Option::is_none"
    )]
    pub begun_at: Option<DateTime<Utc>>,
    #[serde(deserialize_with = "what_fits")]
    pub track: Option<Chosen>,
    #[serde(deserialize_with = "what_fits")]
    pub campus: Option<Chosen>,
    #[serde(deserialize_with = "what_fits")]
    pub availability: Option<Availability>,
    #[serde(deserialize_with = "all_that_fit")]
    pub interests: BTreeSet<Slug>,
    #[serde(deserialize_with = "what_fits")]
    pub motivation: String,
    #[serde(deserialize_with = "what_fits")]
    pub by_voice: bool,
    #[serde(deserialize_with = "what_fits")]
    pub situation: Option<Situation>,
    #[serde(deserialize_with = "supporters_that_fit")]
    pub support: Supporters,
    /// It is from before version 3, which put that question to job seekers alone and let them leave it out, and it has no
    /// answer to it. It stands until the question is put.
    #[serde(
        deserialize_with = "what_fits",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub support_unasked: bool,
    #[serde(deserialize_with = "what_fits")]
    pub occupation: String,
    #[serde(deserialize_with = "what_fits")]
    pub education: Option<Education>,
    #[serde(deserialize_with = "what_fits")]
    pub first_name: String,
    #[serde(deserialize_with = "what_fits")]
    pub last_name: String,
    #[serde(deserialize_with = "what_fits")]
    pub birth: TypedDate,
    #[serde(deserialize_with = "what_fits")]
    pub guardian_name: String,
    #[serde(deserialize_with = "what_fits")]
    pub guardian_contact: String,
    #[serde(deserialize_with = "what_fits")]
    pub email: String,
    #[serde(deserialize_with = "what_fits")]
    pub phone: String,
    #[serde(deserialize_with = "what_fits")]
    pub channel: Option<Channel>,
    #[serde(deserialize_with = "what_fits")]
    pub accommodations: bool,
    /// The questions that the applicant has been through, the optional ones too.
    #[serde(deserialize_with = "all_that_fit")]
    pub passed: BTreeSet<Step>,
    /// The question that was last looked at.
    #[serde(deserialize_with = "what_fits")]
    pub at: Option<Step>,
}

/// A date in three texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "named as its input")]
pub struct TypedDate {
    #[serde(deserialize_with = "what_fits")]
    pub day: String,
    #[serde(deserialize_with = "what_fits")]
    pub month: String,
    #[serde(deserialize_with = "what_fits")]
    pub year: String,
}

/// Drafts are read from values, not from a text as it is parsed: after a misfit, the next answer is still found.
fn what_fits<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(T::deserialize(deserializer).unwrap_or_default())
}

fn instant_that_fits<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    let instant = iso::maybe_an_instant(deserializer).unwrap_or_default();
    Ok(instant.map(|instant| instant.to_utc()))
}

/// One entry that no longer fits takes no other along.
fn all_that_fit<'de, D: Deserializer<'de>, T: Deserialize<'de> + Ord>(
    deserializer: D,
) -> Result<BTreeSet<T>, D::Error> {
    let entries: Vec<Fitting<T>> = what_fits(deserializer)?;
    let mut set = BTreeSet::new();
    set.extend(entries.into_iter().filter_map(|Fitting(entry)| entry));
    Ok(set)
}

fn supporters_that_fit<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Supporters, D::Error> {
    let answers: BTreeSet<Support> = all_that_fit(deserializer)?;
    Ok(answers.into_iter().collect())
}

struct Fitting<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Fitting<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(T::deserialize(deserializer).ok()))
    }
}

impl Draft {
    /// An empty draft.
    pub fn begin(id: String) -> Self {
        Self {
            id,
            ..Self::default()
        }
    }

    /// Whether nothing has been answered yet.
    pub fn is_empty(&self) -> bool {
        self.has_same_answers(&Self::default())
    }

    /// Whether the answers are the same, whenever they were begun, and wherever the applicant is and has been.
    pub fn has_same_answers(&self, other: &Self) -> bool {
        let bare = |draft: &Self| Self {
            id: String::new(),
            begun_at: None,
            support_unasked: false,
            passed: BTreeSet::new(),
            at: None,
            ..draft.clone()
        };
        bare(self) == bare(other)
    }

    /// What it asks of a session, as far as that is answered.
    pub fn wanted(&self) -> Wanted {
        let slug = |chosen: &Option<Chosen>| chosen.as_ref()?.slug().cloned();
        Wanted {
            track: slug(&self.track),
            campus: slug(&self.campus),
        }
    }

    /// The draft without the choices that the catalogue does not have (any more).
    #[must_use]
    pub fn fitted(mut self, catalogue: &Catalogue) -> Self {
        let track = |chosen: &Chosen| {
            chosen
                .slug()
                .is_none_or(|slug| catalogue.track(slug).is_some())
        };
        let campus = |chosen: &Chosen| {
            chosen
                .slug()
                .is_none_or(|slug| catalogue.campus(slug).is_some())
        };
        self.track = self.track.filter(track);
        self.campus = self.campus.filter(campus);
        self.interests.retain(|slug| {
            catalogue
                .form
                .interests
                .iter()
                .any(|interest| interest.slug == *slug)
        });
        self
    }
}
