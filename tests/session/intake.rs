//! The session where an application goes, or the one that is not announced yet.

use super::*;

/// The same session a year later.
fn a_year_later() -> Session {
    let mut session = session();
    session.slug = slug("2027-12");
    session.period.start = day("2027-12-11");
    session
}

fn sessions(list: Vec<Session>) -> Sessions {
    Sessions {
        between: BetweenSessions::Accept,
        list,
    }
}

/// The slug and status of the session where an application would go.
fn goes_to(sessions: &Sessions, wanted: &Wanted, instant: &str) -> Option<(String, Status)> {
    match sessions.intake(wanted, at(instant)) {
        Intake::Session(session, status) => Some((session.slug.to_string(), status)),
        Intake::Between(_) => None,
    }
}

#[test]
fn an_application_goes_to_the_earliest_session_that_takes_it() {
    let mut first = session();
    set(&mut first, "niort", OfferState::Full);
    let sessions = sessions(vec![first, a_year_later()]);
    let table = [
        (None, "2026-11-23T09:00:00Z", "2026-12", Status::Open),
        (
            Some("poitiers"),
            "2026-11-23T09:00:00Z",
            "2026-12",
            Status::Open,
        ),
        (
            Some("niort"),
            "2026-11-23T09:00:00Z",
            "2027-12",
            Status::Open,
        ),
        (
            Some("poitiers"),
            "2026-12-12T09:00:00Z",
            "2027-12",
            Status::Open,
        ),
        (None, "2027-12-09T09:00:00Z", "2027-12", Status::ClosingSoon),
    ];
    for (campus, instant, slug, status) in table {
        let found = goes_to(&sessions, &wanted(Some(MINE), campus), instant);
        assert_eq!(
            found,
            Some((slug.into(), status)),
            "{campus:?} at {instant}"
        );
    }
}

#[test]
fn where_no_session_takes_it_the_earliest_one_to_come_says_why() {
    let mut first = session();
    let mut second = a_year_later();
    for session in [&mut first, &mut second] {
        set(session, "niort", OfferState::Full);
        set(session, "poitiers", OfferState::Closed);
    }
    let sessions = sessions(vec![first, second]);
    let table = [
        (
            Some("niort"),
            "2026-11-23T09:00:00Z",
            "2026-12",
            Status::Full,
        ),
        (
            Some("poitiers"),
            "2026-11-23T09:00:00Z",
            "2026-12",
            Status::Closed,
        ),
        (
            Some("niort"),
            "2026-12-12T09:00:00Z",
            "2027-12",
            Status::Full,
        ),
    ];
    for (campus, instant, slug, status) in table {
        let found = goes_to(&sessions, &wanted(None, campus), instant);
        assert_eq!(
            found,
            Some((slug.into(), status)),
            "{campus:?} at {instant}"
        );
    }
}

#[test]
fn between_sessions_the_school_s_switch_says_what_happens() {
    let table = [
        (BetweenSessions::Accept, true),
        (BetweenSessions::Prepare, false),
        (BetweenSessions::Closed, false),
    ];
    for (between, takes) in table {
        let sessions = Sessions {
            between,
            list: vec![session()],
        };
        let intake = sessions.intake(&anything(), at("2026-12-11T23:00:00Z"));
        assert_eq!(intake, Intake::Between(between));
        assert_eq!(intake.takes_applications(), takes, "{between:?}");
    }
}

#[test]
fn without_any_session_the_switch_holds_already() {
    let intake = sessions(Vec::new());
    let intake = intake.intake(&anything(), now());
    assert_eq!(intake, Intake::Between(BetweenSessions::Accept));
}

#[test]
fn what_no_session_offers_is_for_a_session_to_come() {
    let mut session = session();
    session
        .offers
        .retain(|offer| offer.campus.as_str() == "niort");
    let found = goes_to(
        &sessions(vec![session]),
        &wanted(None, Some("poitiers")),
        "2026-11-23T09:00:00Z",
    );
    assert_eq!(found, None);
}
