//! The status of a session as time goes by.

use super::*;

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
            // No closing is published: none is said to be near.
            ("2026-12-11T22:59:59Z", Status::Open),
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
