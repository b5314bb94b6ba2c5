use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

use crate::domain::{
    intake::BetweenSessions,
    iso,
    session::{Closing, OfferState},
};

/// `sessions.json`: when, and for what.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionsFile {
    /// For editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// What happens with applications once the last session has begun.
    pub between_sessions: BetweenSessions,
    /// Whether the school closes all applications.
    pub applications_closed: Option<Closing>,
    /// The cohorts.
    pub sessions: Vec<Session>,
}

/// One cohort.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Its name in the data.
    pub slug: String,
    /// First day of teaching.
    #[serde(deserialize_with = "iso::a_day")]
    pub start: NaiveDate,
    /// Whether the school has confirmed the year.
    pub year_confirmed: bool,
    /// Months of teaching.
    pub teaching_months: u32,
    /// Hours of teaching a week.
    pub hours_per_week: u32,
    /// Months of internship.
    pub internship_months: u32,
    /// Places in all.
    pub places: Option<u32>,
    /// From when on one can apply, with its offset.
    #[serde(default, deserialize_with = "iso::maybe_an_instant")]
    pub opens: Option<DateTime<FixedOffset>>,
    /// Until when one can apply, with its offset.
    #[serde(default, deserialize_with = "iso::maybe_an_instant")]
    pub closes: Option<DateTime<FixedOffset>>,
    /// What can be followed.
    pub offers: Vec<Offer>,
}

/// One track at one campus.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// A track's slug.
    pub track: String,
    /// A campus's slug.
    pub campus: String,
    /// Whether the school has confirmed it.
    pub confirmed: bool,
    /// Places of its own.
    pub places: Option<u32>,
    /// What the school says of it.
    pub state: OfferState,
    /// Why it is full or closed.
    pub reason: Option<String>,
}
