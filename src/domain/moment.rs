//! When a page is read.

use chrono::{DateTime, NaiveDate, Utc};

use super::{paris, session::Status};

/// When a page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// At this instant: what it is today can be said.
    Now(DateTime<Utc>),
    /// At any time from this instant on, as a page that was written in advance: only what cannot expire can be said.
    From(DateTime<Utc>),
}

impl Moment {
    /// The instant itself, or the earliest one.
    pub fn instant(self) -> DateTime<Utc> {
        match self {
            Self::Now(instant) | Self::From(instant) => instant,
        }
    }

    /// The day of that instant in Paris.
    pub fn day(self) -> NaiveDate {
        paris::day(self.instant())
    }

    /// Whether what it is today can be said. In a browser it always can: what is written in advance is no part of the
    /// program there.
    pub fn is_now(self) -> bool {
        cfg!(target_arch = "wasm32") || matches!(self, Self::Now(_))
    }

    /// Whether a session's state can be said: it may be another one by the time the page is read, unless it is final.
    pub fn can_say(self, status: Status) -> bool {
        let is_final = matches!(status, Status::Closed | Status::Full | Status::Started);
        self.is_now() || is_final
    }
}
