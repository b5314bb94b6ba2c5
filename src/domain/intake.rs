//! Where an application would go: to a session, or to one that is still to come.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use super::{
    paris,
    session::{Closing, OfferState, Session, Status, Wanted},
    site::Reception,
};

/// How many days a device's clock may be ahead: with more, hardly any site's certificate holds.
const MOST_DAYS_AHEAD: i64 = 90;

/// What the school does with applications while no session is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BetweenSessions {
    /// It takes them, for the next session.
    Accept,
    /// They can be filled in, and sent once a session is announced.
    Prepare,
    /// It takes none; they can still be filled in and kept.
    Closed,
}

/// All sessions, and what happens between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Sessions {
    /// What happens once the last session has begun.
    pub between: BetweenSessions,
    /// Whether the school closes all applications.
    pub closing: Option<Closing>,
    /// By start, earliest first.
    pub list: Vec<Session>,
}

/// Where an application would go, at an instant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Intake<'a> {
    /// To this session, which has not begun.
    Session(&'a Session, Status),
    /// To a session that is not announced yet.
    Between(Between<'a>),
    /// Nowhere: a session is announced, and what is wanted is not part of it.
    NotOffered,
}

/// While no session is announced.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Between<'a> {
    /// What happens with applications.
    pub applications: BetweenSessions,
    /// The last session, which has begun; `None` where none was ever published.
    pub last: Option<&'a Session>,
    /// The closing of all applications, once it has begun; `applications` are then closed.
    pub closing: Option<&'a Closing>,
}

/// What the pages of the catalogue say that the clock alone changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    day: NaiveDate,
    states: Vec<Option<Status>>,
}

impl<'a> Intake<'a> {
    /// The session that it goes to, if one is announced.
    pub fn session(&self) -> Option<&'a Session> {
        match self {
            Self::Session(session, _) => Some(session),
            Self::Between(_) | Self::NotOffered => None,
        }
    }

    /// The state of the session that it goes to, if one is announced.
    pub fn status(&self) -> Option<Status> {
        match self {
            Self::Session(_, status) => Some(*status),
            Self::Between(_) | Self::NotOffered => None,
        }
    }

    /// What can be said of it where a site has that reception: while nothing is received, nobody is told to send, nor until when.
    #[must_use]
    pub fn said_at(self, reception: Reception) -> Self {
        match self {
            _ if reception == Reception::Open => self,
            Self::Session(session, Status::Upcoming | Status::ClosingSoon) => {
                Self::Session(session, Status::Open)
            }
            Self::Between(between) if between.applications == BetweenSessions::Accept => {
                Self::Between(Between {
                    applications: BetweenSessions::Prepare,
                    ..between
                })
            }
            _ => self,
        }
    }

    /// Whether an application can be sent.
    pub fn takes_applications(&self) -> bool {
        match self {
            Self::Session(_, status) => status.takes_applications(),
            Self::Between(between) => between.applications == BetweenSessions::Accept,
            Self::NotOffered => false,
        }
    }
}

impl Sessions {
    /// What can be said at an instant of all of it, to be compared with another instant's.
    pub fn stage(&self, now: DateTime<Utc>) -> Stage {
        let states = self.list.iter().flat_map(|session| {
            let offers = session.offers.iter();
            offers.map(move |offer| session.status_of(offer, now))
        });
        Stage {
            day: paris::day(now),
            states: states.collect(),
        }
    }

    /// Where an application for what is wanted would go: to the earliest session that takes it,
    /// else to the earliest one that offers it and has not begun, else to none that is announced.
    pub fn intake(&self, wanted: &Wanted, now: DateTime<Utc>) -> Intake<'_> {
        let status = |session| Some((session, Session::status(session, wanted, now)?));
        let mut coming = self.coming(now).filter_map(status);
        let open = coming
            .clone()
            .find(|(_, status)| status.takes_applications());
        match open.or_else(|| coming.next()) {
            Some((session, status)) => Intake::Session(session, status),
            None if self.coming(now).next().is_some() => Intake::NotOffered,
            None => Intake::Between(self.between(now)),
        }
    }

    /// Whether only the time stands in the way, if anything does: a session that may not have begun has places for what is
    /// wanted, and the school has not closed all. A device's clock may be wrong, so that the service has to say.
    pub fn may_take(&self, wanted: &Wanted, now: DateTime<Utc>) -> bool {
        let may_come = |session: &&Session| session.days_to_start(now) > -MOST_DAYS_AHEAD;
        let sessions = self.list.iter().filter(may_come);
        let mut offers = sessions.flat_map(|session| session.offers(wanted));
        let is_closed = self.closing.as_ref().is_some_and(|it| it.has_begun(now));
        !is_closed && offers.any(|offer| offer.state == OfferState::Open)
    }

    fn between(&self, now: DateTime<Utc>) -> Between<'_> {
        let closing = self
            .closing
            .as_ref()
            .filter(|closing| closing.has_begun(now));
        Between {
            applications: closing.map_or(self.between, |_| BetweenSessions::Closed),
            last: self.list.last(),
            closing,
        }
    }

    /// The sessions that have not begun, earliest first.
    fn coming(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Session> + Clone {
        let has_not_begun = move |session: &&Session| !session.has_begun(now);
        self.list.iter().filter(has_not_begun)
    }

    /// The session that pages tell of: the one that an application would go to, else the last one that has begun.
    pub fn told(&self, wanted: &Wanted, now: DateTime<Utc>) -> Option<&Session> {
        let coming = self.intake(wanted, now).session();
        coming.or_else(|| self.shown(wanted, now).pop())
    }

    /// The sessions that have begun and are not over, beside the one that pages tell of; earliest first.
    pub fn running_beside(&self, wanted: &Wanted, now: DateTime<Utc>) -> Vec<&Session> {
        let told = self.told(wanted, now);
        let is_running = |session: &&Session| {
            session.has_begun(now)
                && !session.is_over(now)
                && session.offers(wanted).next().is_some()
                && Some(*session) != told
        };
        self.list.iter().filter(is_running).collect()
    }

    /// The sessions whose internship has not ended; earliest first.
    pub fn internships(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Session> {
        let is_ahead =
            move |session: &&Session| session.period.internship_months > 0 && !session.is_over(now);
        self.list.iter().filter(is_ahead)
    }

    /// The sessions to show to who asks for this: all that are to come and offer it, open or not; else the last one
    /// that did.
    pub fn shown(&self, wanted: &Wanted, now: DateTime<Utc>) -> Vec<&Session> {
        let offers = |session: &&Session| session.offers(wanted).next().is_some();
        let coming: Vec<_> = self.coming(now).filter(offers).collect();
        if coming.is_empty() {
            self.list.iter().rev().find(offers).into_iter().collect()
        } else {
            coming
        }
    }
}
