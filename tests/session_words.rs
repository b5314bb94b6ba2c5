//! Sessions in French words: [`fabnum::copy::session`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{
    copy::session as words,
    domain::{
        intake::{BetweenSessions, Sessions},
        moment::Moment,
        session::Session,
    },
};
use support::{at, closing, day, session};

#[test]
fn only_a_published_deadline_is_shown() {
    assert_eq!(words::deadline(&session()), "pas encore fixée");
    let deadline = words::deadline(&closing());
    assert_eq!(
        deadline,
        "1er\u{a0}décembre 2026 à 23\u{a0}h\u{a0}59, heure de Paris"
    );
}

#[test]
fn the_length_and_the_hours_follow_from_the_dates() {
    let period = session().period;
    assert_eq!(
        words::length(&period),
        "6\u{a0}mois de formation, puis 3\u{a0}mois de stage en entreprise"
    );
    assert_eq!(
        words::hours(&period),
        "30\u{a0}h par semaine, environ 780\u{a0}h, congés non déduits"
    );
}

#[test]
fn places_are_counted_where_they_are_known() {
    let table = [
        (Some(40), Some("40\u{a0}places en tout")),
        (Some(1), Some("1\u{a0}place en tout")),
        (None, None),
    ];
    for (places, words) in table {
        let session = Session {
            places,
            ..session()
        };
        assert_eq!(words::places(&session).as_deref(), words, "{places:?}");
    }
}

/// The shipped session, and one a year later where it is asked for.
fn sessions(later: bool) -> Sessions {
    let mut next = session();
    next.period.start = day("2027-12-11");
    let mut list = vec![session()];
    list.extend(later.then_some(next));
    Sessions {
        between: BetweenSessions::Accept,
        closing: None,
        list,
    }
}

#[test]
fn companies_are_told_the_internship_that_is_next_and_the_one_that_runs() {
    let (first, second) = (
        Some("de mi-juin 2027 à mi-septembre 2027"),
        Some("de mi-juin 2028 à mi-septembre 2028"),
    );
    let (next, runs) = ("Prochain stage", "Stage en cours");
    let table = [
        ("2026-11-30T09:00:00Z", false, vec![(next, first)]),
        // Once the session has begun, its internship is still to come.
        ("2026-12-12T09:00:00Z", false, vec![(next, first)]),
        ("2026-12-12T09:00:00Z", true, vec![(next, first)]),
        ("2027-06-11T21:59:59Z", true, vec![(next, first)]),
        (
            "2027-06-11T22:00:00Z",
            true,
            vec![(runs, first), (next, second)],
        ),
        (
            "2027-06-15T09:00:00Z",
            false,
            vec![(runs, first), (next, None)],
        ),
        (
            "2027-09-11T21:59:59Z",
            false,
            vec![(runs, first), (next, None)],
        ),
        ("2027-09-11T22:00:00Z", false, vec![(next, None)]),
        ("2027-10-01T09:00:00Z", true, vec![(next, second)]),
    ];
    for (instant, later, expected) in table {
        let said = words::internships(&sessions(later), Moment::Now(at(instant)));
        let said: Vec<_> = said
            .iter()
            .map(|(term, time)| (*term, time.as_deref()))
            .collect();
        assert_eq!(said, expected, "{instant}, a later session: {later}");
    }
}

#[test]
fn written_in_advance_an_internship_is_neither_next_nor_running() {
    for instant in ["2026-11-23T09:00:00Z", "2027-06-15T09:00:00Z"] {
        let said = words::internships(&sessions(false), Moment::From(at(instant)));
        let time = "de mi-juin 2027 à mi-septembre 2027".to_owned();
        assert_eq!(said, [("Stage", Some(time))], "{instant}");
    }
}

#[test]
fn a_session_without_an_internship_has_none_for_companies() {
    let mut sessions = sessions(false);
    sessions.list[0].period.internship_months = 0;
    let said = words::internships(&sessions, Moment::Now(at("2026-11-23T09:00:00Z")));
    assert_eq!(said, [("Prochain stage", None)]);
}

#[test]
fn a_session_says_what_it_is_on_each_day_of_its_time() {
    let table = [
        ("2026-12-11T22:59:59Z", "12\u{a0}décembre"),
        (
            "2026-12-11T23:00:00Z",
            "12\u{a0}décembre\u{a0}: la session a commencé",
        ),
        (
            "2027-06-15T09:00:00Z",
            "12\u{a0}décembre 2026\u{a0}: la session a commencé",
        ),
        (
            "2027-09-12T09:00:00Z",
            "12\u{a0}décembre 2026\u{a0}: la session est terminée",
        ),
    ];
    for (instant, expected) in table {
        let said = words::start_and_state(&session(), Moment::Now(at(instant)));
        assert_eq!(said, expected, "{instant}");
    }
}

#[test]
fn a_running_session_keeps_its_places_and_its_internship() {
    let (name, known) = words::running(&session(), Moment::Now(at("2027-01-01T09:00:00Z")));
    assert_eq!(name, "Session du 12\u{a0}décembre");
    assert_eq!(
        known,
        "Elle a commencé. 40\u{a0}places en tout. Stage de mi-juin 2027 à mi-septembre 2027."
    );
}

#[test]
fn what_is_written_in_advance_names_a_confirmed_year() {
    let mut session = session();
    let written = Moment::From(at("2026-11-23T09:00:00Z"));
    assert_eq!(words::start(&session, written), "12\u{a0}décembre");
    session.year_confirmed = true;
    assert_eq!(words::start(&session, written), "12\u{a0}décembre 2026");
}

#[test]
fn a_deadline_that_lasts_is_the_published_one_or_the_start() {
    assert_eq!(
        words::lasting_deadline(&session()),
        "avant le début de la session"
    );
    assert_eq!(
        words::lasting_deadline(&closing()),
        words::deadline(&closing())
    );
}
