//! Whether one can apply, as time goes by: [`fabnum::domain::session`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::domain::session::{
    BetweenSessions, Intake, OfferState, Session, Sessions, Status, Wanted,
};
use support::{MINE, at, closing, day, now, session, slug};

/// The same session a year later.
fn a_year_later() -> Session {
    let mut session = session();
    session.slug = slug("2027-12");
    session.period.start = day("2027-12-11");
    session
}

/// Sets what the school says of every offer at a campus.
fn set(session: &mut Session, campus: &str, state: OfferState) {
    let offers = session.offers.iter_mut();
    for offer in offers.filter(|offer| offer.campus.as_str() == campus) {
        offer.state = state;
    }
}

fn anything() -> Wanted {
    Wanted::default()
}

fn wanted(track: Option<&str>, campus: Option<&str>) -> Wanted {
    Wanted {
        track: track.map(slug),
        campus: campus.map(slug),
    }
}

fn assert_statuses(session: &Session, table: &[(&str, Status)]) {
    for (instant, status) in table {
        let found = session.status(&anything(), at(instant));
        assert_eq!(found, Some(*status), "at {instant}");
    }
}

#[test]
fn a_session_without_a_closing_is_open_until_the_eve_of_its_start() {
    assert_statuses(
        &session(),
        &[
            ("2020-01-01T00:00:00Z", Status::Open),
            ("2026-11-23T09:00:00Z", Status::Open),
            ("2026-12-04T22:59:59Z", Status::Open),
            ("2026-12-04T23:00:00Z", Status::ClosingSoon),
            ("2026-12-11T22:59:59Z", Status::ClosingSoon),
            ("2026-12-11T23:00:00Z", Status::Started),
            ("2026-12-12T09:00:00Z", Status::Started),
            ("2036-12-12T09:00:00Z", Status::Started),
        ],
    );
}

#[test]
fn a_session_with_a_closing_is_closed_between_it_and_the_start() {
    assert_statuses(
        &closing(),
        &[
            ("2026-11-24T22:59:59Z", Status::Open),
            ("2026-11-24T23:00:00Z", Status::ClosingSoon),
            ("2026-12-01T22:59:59Z", Status::ClosingSoon),
            ("2026-12-01T23:00:00Z", Status::Closed),
            ("2026-12-11T22:59:59Z", Status::Closed),
            ("2026-12-11T23:00:00Z", Status::Started),
        ],
    );
}

#[test]
fn a_session_with_an_opening_is_upcoming_until_then() {
    let session = Session {
        opens: Some("2026-11-25T08:00:00+01:00".parse().unwrap()),
        ..session()
    };
    assert_statuses(
        &session,
        &[
            ("2026-11-25T06:59:59Z", Status::Upcoming),
            ("2026-11-25T07:00:00Z", Status::Open),
        ],
    );
}

#[test]
fn the_states_of_the_offers_make_the_state_of_what_is_wanted() {
    use OfferState::{Closed, Full, Open};
    let table = [
        (Open, Open, [Status::Open, Status::Open, Status::Open]),
        (Full, Open, [Status::Open, Status::Full, Status::Open]),
        (Closed, Open, [Status::Open, Status::Closed, Status::Open]),
        (Full, Full, [Status::Full, Status::Full, Status::Full]),
        (
            Closed,
            Closed,
            [Status::Closed, Status::Closed, Status::Closed],
        ),
        (Full, Closed, [Status::Full, Status::Full, Status::Closed]),
    ];
    for (niort, poitiers, statuses) in table {
        let mut session = session();
        set(&mut session, "niort", niort);
        set(&mut session, "poitiers", poitiers);
        let found = [None, Some("niort"), Some("poitiers")]
            .map(|campus| session.status(&wanted(Some(MINE), campus), now()).unwrap());
        assert_eq!(found, statuses, "Niort {niort:?}, Poitiers {poitiers:?}");
    }
}

#[test]
fn a_full_session_is_full_before_it_opens() {
    let mut session = session();
    session.opens = Some("2026-11-25T08:00:00+01:00".parse().unwrap());
    set(&mut session, "niort", OfferState::Full);
    set(&mut session, "poitiers", OfferState::Full);
    assert_eq!(session.status(&anything(), now()), Some(Status::Full));
}

#[test]
fn a_session_has_no_status_for_what_it_does_not_offer() {
    let mut session = session();
    session
        .offers
        .retain(|offer| offer.campus.as_str() == "niort");
    let found = session.status(&wanted(None, Some("poitiers")), now());
    assert_eq!(found, None);
}

#[test]
fn one_can_apply_only_while_a_session_is_open_or_closes_soon() {
    let table = [
        (Status::Upcoming, false),
        (Status::Open, true),
        (Status::ClosingSoon, true),
        (Status::Closed, false),
        (Status::Full, false),
        (Status::Started, false),
    ];
    for (status, takes) in table {
        assert_eq!(status.takes_applications(), takes, "{status:?}");
    }
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

#[test]
fn days_to_the_start_are_counted_in_paris() {
    let table = [
        ("2026-11-23T09:00:00Z", 19),
        ("2026-12-10T22:59:59Z", 2),
        ("2026-12-10T23:00:00Z", 1),
        ("2026-12-11T23:00:00Z", 0),
        ("2026-12-13T09:00:00Z", -1),
    ];
    for (instant, days) in table {
        assert_eq!(session().days_to_start(at(instant)), days, "at {instant}");
    }
}
