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
    domain::session::{BetweenSessions, Intake, Session, Status},
};
use support::{at, closing, now, session};

/// One line on a session at an instant.
fn countdown(session: &Session, instant: &str) -> String {
    let status = session.status(&Default::default(), at(instant)).unwrap();
    words::countdown(&Intake::Session(session, status), at(instant))
}

#[test]
fn a_countdown_counts_to_the_start_and_never_to_a_closing_that_nobody_published() {
    let table = [
        ("2026-11-23T09:00:00Z", "Début dans 19\u{a0}jours"),
        ("2026-12-09T09:00:00Z", "Début dans 3\u{a0}jours"),
        ("2026-12-10T23:00:00Z", "Début demain"),
        ("2026-12-11T23:00:00Z", "Formation commencée"),
    ];
    for (instant, words) in table {
        assert_eq!(countdown(&session(), instant), words, "{instant}");
    }
}

#[test]
fn a_countdown_counts_to_a_published_closing_in_its_last_days() {
    let table = [
        ("2026-11-23T09:00:00Z", "Début dans 19\u{a0}jours"),
        (
            "2026-11-28T09:00:00Z",
            "Candidatures\u{a0}: fin dans 3\u{a0}jours",
        ),
        ("2026-11-30T09:00:00Z", "Candidatures\u{a0}: fin demain"),
        (
            "2026-12-01T22:59:59Z",
            "Candidatures\u{a0}: fin aujourd’hui",
        ),
        ("2026-12-01T23:00:00Z", "Candidatures fermées"),
    ];
    for (instant, words) in table {
        assert_eq!(countdown(&closing(), instant), words, "{instant}");
    }
}

#[test]
fn between_sessions_nothing_is_counted() {
    for between in [
        BetweenSessions::Accept,
        BetweenSessions::Prepare,
        BetweenSessions::Closed,
    ] {
        let words = words::countdown(&Intake::Between(between), now());
        assert_eq!(
            words, "Prochaine session\u{a0}: date à venir",
            "{between:?}"
        );
    }
}

#[test]
fn what_happens_between_sessions_is_said_for_each_switch() {
    let said = [
        BetweenSessions::Accept,
        BetweenSessions::Prepare,
        BetweenSessions::Closed,
    ]
    .map(words::between);
    assert!(
        said.iter()
            .all(|[first, _]| first.contains("n’a pas encore de date"))
    );
    assert!(said[0][1].contains("ne réserve pas de place"));
    assert_ne!(said[0][1], said[1][1]);
    assert_ne!(said[1][1], said[2][1]);
}

#[test]
fn only_a_published_deadline_is_shown() {
    assert_eq!(words::deadline(&session()), "à venir");
    let deadline = words::deadline(&closing());
    assert_eq!(
        deadline,
        "1er\u{a0}décembre 2026 à 23\u{a0}h\u{a0}59, heure de Paris"
    );
}

#[test]
fn an_obstacle_is_said_exactly_where_one_cannot_apply() {
    let opening = Session {
        opens: Some("2026-11-25T08:00:00+01:00".parse().unwrap()),
        ..session()
    };
    let statuses = [
        Status::Upcoming,
        Status::Open,
        Status::ClosingSoon,
        Status::Closed,
        Status::Full,
        Status::Started,
    ];
    for status in statuses {
        let obstacle = words::obstacle(&opening, status);
        assert_eq!(
            obstacle.is_none(),
            status.takes_applications(),
            "{status:?}"
        );
    }
}

#[test]
fn an_upcoming_session_says_when_it_opens() {
    let opening = Session {
        opens: Some("2026-11-25T08:00:00+01:00".parse().unwrap()),
        ..session()
    };
    let obstacle = words::obstacle(&opening, Status::Upcoming).unwrap();
    assert!(
        obstacle.contains("25\u{a0}novembre 2026 à 8\u{a0}h\u{a0}00, heure de Paris"),
        "{obstacle}"
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
