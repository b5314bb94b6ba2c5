//! Holds what was posted to the rules: the very ones that the browser has.

use chrono::{DateTime, TimeDelta, Utc};
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

/// How far a device's clock may be behind: with more, no site's certificate holds.
const MOST_BEHIND: TimeDelta = TimeDelta::days(365);

/// Whether the draft can be received: nothing in it that its route does not ask for, every answer good, and a session
/// that takes it.
///
/// Who has turned 18 may have been asked who accompanies them, by a device's clock that is behind, or just before midnight:
/// a draft that was on its route then is taken as it was.
pub(super) fn check(
    draft: &Draft,
    catalogue: &Catalogue,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let at = |now| Rules { catalogue, now };
    let mut days = [now, now - MOST_BEHIND].map(at).into_iter();
    let asked = days.find(|rules| draft.cut_to_route(rules) == *draft);
    // A route that leads out of the application is told as such, and not as answers that nobody asked for.
    let rules = asked.unwrap_or_else(|| at(now));
    let application = draft.validate(&rules).map_err(Refusal::Problems)?;
    if asked.is_none() {
        return Err(Refusal::OffRoute);
    }
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
