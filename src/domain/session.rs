//! The sessions: when one learns what, where, and whether one can still apply.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};
use serde::Deserialize;

use super::{iso, paris, period::Period, slug::Slug};

/// For how long before its published closing a session is said to close soon.
pub const SOON: TimeDelta = TimeDelta::days(7);

/// What the school says of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    /// There are places.
    Open,
    /// All its places are taken.
    Full,
    /// The school takes no application for it.
    Closed,
}

/// The school takes no application at all for now, whatever its sessions and offers say.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The first day in Paris on which it takes none.
    #[serde(deserialize_with = "iso::a_day")]
    pub since: NaiveDate,
    /// Why, in the school's words.
    pub message: String,
}

impl Closing {
    /// Whether it has begun.
    pub fn has_begun(&self, now: DateTime<Utc>) -> bool {
        self.since <= paris::day(now)
    }
}

/// One track at one campus within a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// A track of the catalogue.
    pub track: Slug,
    /// A campus of the catalogue.
    pub campus: Slug,
    /// Places of its own, at least one, where they are known.
    pub places: Option<u32>,
    /// What the school says of it.
    pub state: OfferState,
    /// Why it is full or closed, in the school's words.
    pub reason: Option<String>,
    /// Whether the school has confirmed it.
    pub confirmed: bool,
}

/// A cohort: its dates, its places, its offers (each track and campus together at most once).
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its name in the data.
    pub slug: Slug,
    /// Its time.
    pub period: Period,
    /// Whether the school has confirmed the year of its start.
    pub year_confirmed: bool,
    /// Places in all, at least one, where they are known.
    pub places: Option<u32>,
    /// From when on one can apply; `None`: already.
    pub opens: Option<DateTime<FixedOffset>>,
    /// Until when one can apply, where the school has published it; before the start.
    pub closes: Option<DateTime<FixedOffset>>,
    /// What can be followed; at least one.
    pub offers: Vec<Offer>,
    /// Whether the school closes all applications; the same in every session.
    pub closing: Option<Closing>,
}

/// What an applicant or a page asks a session for; `None` leaves it open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// A track.
    pub track: Option<Slug>,
    /// A campus.
    pub campus: Option<Slug>,
}

impl Wanted {
    fn matches(&self, offer: &Offer) -> bool {
        self.track
            .as_ref()
            .is_none_or(|track| *track == offer.track)
            && self
                .campus
                .as_ref()
                .is_none_or(|campus| *campus == offer.campus)
    }
}

/// Whether one can apply, at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Not yet.
    Upcoming,
    /// Yes.
    Open,
    /// Yes, for less than [`SOON`]: never said of a closing that nobody has published.
    ClosingSoon,
    /// No longer.
    Closed,
    /// No: all places are taken.
    Full,
    /// No: the teaching has begun.
    Started,
}

impl Status {
    /// Whether an application can be sent.
    pub fn takes_applications(self) -> bool {
        matches!(self, Self::Open | Self::ClosingSoon)
    }
}

impl Session {
    /// The last instant at which one can apply: as published, else the end of the eve of the start.
    pub fn last_call(&self) -> DateTime<FixedOffset> {
        self.closes
            .unwrap_or_else(|| paris::end_of(self.period.eve()))
    }

    /// The closing of all applications, once it has begun.
    pub fn closing(&self, now: DateTime<Utc>) -> Option<&Closing> {
        self.closing
            .as_ref()
            .filter(|closing| closing.has_begun(now))
    }

    /// Whole days from today in Paris to the start; negative once it has begun.
    pub fn days_to_start(&self, now: DateTime<Utc>) -> i64 {
        (self.period.start - paris::day(now)).num_days()
    }

    /// Whether its teaching has begun.
    pub fn has_begun(&self, now: DateTime<Utc>) -> bool {
        self.days_to_start(now) <= 0
    }

    /// Whether its internship, or its teaching where there is none, has ended.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.period.end() <= paris::day(now)
    }

    /// The offers that match, in the order of the data.
    pub fn offers(&self, wanted: &Wanted) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(|offer| wanted.matches(offer))
    }

    /// Whether one can apply for one of its offers.
    pub fn status_of(&self, offer: &Offer, now: DateTime<Utc>) -> Option<Status> {
        let wanted = Wanted {
            track: Some(offer.track.clone()),
            campus: Some(offer.campus.clone()),
        };
        self.status(&wanted, now)
    }

    /// Whether one can apply for what is wanted; `None` where the session offers nothing of it.
    pub fn status(&self, wanted: &Wanted, now: DateTime<Utc>) -> Option<Status> {
        let mut states = self.offers(wanted).map(|offer| offer.state).peekable();
        states.peek()?;
        if self.has_begun(now) {
            return Some(Status::Started);
        }
        let states: Vec<_> = states.collect();
        Some(
            if self.closing(now).is_some()
                || self.last_call() < now
                || states.iter().all(|state| *state == OfferState::Closed)
            {
                Status::Closed
            } else if !states.contains(&OfferState::Open) {
                Status::Full
            } else if self.opens.is_some_and(|opens| now < opens) {
                Status::Upcoming
            } else if self.closes.is_some_and(|closes| closes - SOON < now) {
                Status::ClosingSoon
            } else {
                Status::Open
            },
        )
    }
}
