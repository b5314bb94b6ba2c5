//! Holds what was posted to the rules: the very ones that the browser has.

use chrono::{DateTime, Utc};
use fabnum::{
    apply::{Rules, draft::Draft},
    copy,
    domain::{
        catalogue::Catalogue,
        intake::{BetweenSessions, Intake},
        moment::Moment,
        session::Status,
    },
};

use super::Refusal;

/// Whether the draft can be received: nothing in it that its route does not ask for, every answer good, and a session
/// that takes it.
pub(super) fn check(
    draft: &Draft,
    catalogue: &Catalogue,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let rules = Rules { catalogue, now };
    if draft.cut_to_route(&rules) != *draft {
        return Err(Refusal::OffRoute);
    }
    let application = draft.validate(&rules).map_err(Refusal::Problems)?;
    let wanted = application.wanted();
    let intake = catalogue.sessions.intake(&wanted, now);
    match closed(&intake, now) {
        Some(reason) => Err(Refusal::Closed {
            reason,
            said: copy::intake::outlook(&intake, &wanted, Moment::Now(now)).join(" "),
        }),
        None => Ok(()),
    }
}

/// Why nothing can be sent now, by its name in answers; `None` where it can.
fn closed(intake: &Intake<'_>, now: DateTime<Utc>) -> Option<&'static str> {
    match intake {
        Intake::Session(session, _) if session.closing(now).is_some() => Some("all_closed"),
        Intake::Session(_, status) => match status {
            Status::Open | Status::ClosingSoon => None,
            Status::Upcoming => Some("upcoming"),
            Status::Closed => Some("closed"),
            Status::Full => Some("full"),
            Status::Started => Some("started"),
        },
        Intake::Between(between) if between.closing.is_some() => Some("all_closed"),
        Intake::Between(between) => match between.applications {
            BetweenSessions::Accept => None,
            BetweenSessions::Prepare => Some("between_prepare"),
            BetweenSessions::Closed => Some("between_closed"),
        },
        Intake::NotOffered => Some("not_offered"),
    }
}
