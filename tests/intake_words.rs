//! Where the applications stand, in French words: [`fabnum::copy::intake`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{
    copy::intake as words,
    domain::{
        intake::{Between, BetweenSessions, Intake},
        moment::Moment,
        session::{Closing, OfferState, Session, Status, Wanted},
    },
};
use support::{MINE, at, closing, now, session, slug};

const SWITCHES: [BetweenSessions; 3] = [
    BetweenSessions::Accept,
    BetweenSessions::Prepare,
    BetweenSessions::Closed,
];

fn between(applications: BetweenSessions, last: Option<&Session>) -> Intake<'_> {
    Intake::Between(Between {
        applications,
        last,
        closing: None,
    })
}

/// The day of the start.
const BEGUN: &str = "2026-12-12T09:00:00Z";

fn said(intake: &Intake<'_>) -> String {
    words::outlook(intake, &Wanted::default(), Moment::Now(at(BEGUN))).join(" ")
}

/// One line on a session at an instant.
fn countdown(session: &Session, instant: &str) -> String {
    let status = session.status(&Default::default(), at(instant)).unwrap();
    words::countdown(&Intake::Session(session, status), Moment::Now(at(instant)))
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
            "Fin des candidatures dans 3\u{a0}jours",
        ),
        ("2026-11-30T09:00:00Z", "Fin des candidatures demain"),
        ("2026-12-01T22:59:59Z", "Fin des candidatures aujourd’hui"),
        ("2026-12-01T23:00:00Z", "Candidatures fermées"),
    ];
    for (instant, words) in table {
        assert_eq!(countdown(&closing(), instant), words, "{instant}");
    }
}

#[test]
fn between_sessions_nothing_is_counted() {
    let last = session();
    let table = [
        (None, BEGUN, "Prochaine session\u{a0}: pas encore de date"),
        (
            Some(&last),
            BEGUN,
            "Session commencée. La suivante n’a pas de date.",
        ),
        (
            Some(&last),
            "2027-10-01T09:00:00Z",
            "Session terminée. La suivante n’a pas de date.",
        ),
    ];
    for (last, instant, expected) in table {
        for applications in SWITCHES {
            let intake = between(applications, last);
            let said = words::countdown(&intake, Moment::Now(at(instant)));
            assert_eq!(said, expected, "{applications:?} at {instant}");
        }
    }
}

#[test]
fn the_first_screen_says_where_the_applications_stand() {
    let session = session();
    let open = Intake::Session(&session, Status::Open);
    let closed = Intake::Session(&session, Status::Closed);
    let begun = between(BetweenSessions::Accept, Some(&session));
    let table = [
        (&open, Moment::Now(now()), Some("Début dans 19\u{a0}jours.")),
        (&open, Moment::From(now()), None),
        (
            &closed,
            Moment::Now(now()),
            Some("Les candidatures sont fermées pour cette session."),
        ),
        (
            &begun,
            Moment::Now(at(BEGUN)),
            Some("La session a commencé."),
        ),
        (
            &begun,
            Moment::Now(at("2027-10-01T09:00:00Z")),
            Some("La session est terminée."),
        ),
    ];
    for (intake, moment, expected) in table {
        let said = words::headline(intake, moment);
        assert_eq!(said.as_deref(), expected, "{moment:?}");
    }
}

#[test]
fn what_happens_between_sessions_is_said_for_each_switch() {
    let last = session();
    let [accept, prepare, closed] = SWITCHES.map(|switch| said(&between(switch, Some(&last))));
    for words in [&accept, &prepare, &closed] {
        assert!(
            words.starts_with(
                "La session du 12\u{a0}décembre a commencé. La suivante n’a pas encore de date."
            ),
            "{words}"
        );
    }
    assert!(
        accept.ends_with("Cela ne réserve pas de place."),
        "{accept}"
    );
    assert_ne!(accept, prepare);
    assert_ne!(prepare, closed);
}

#[test]
fn no_session_is_said_to_have_begun_where_none_was_published() {
    for switch in SWITCHES {
        let words = said(&between(switch, None));
        assert!(words.contains("n’a pas encore de date"), "{words}");
        assert!(!words.contains("a commencé"), "{words}");
    }
}

#[test]
fn what_is_not_offered_is_said_to_be_so() {
    assert_eq!(
        said(&Intake::NotOffered),
        "Ce choix n’existe pas à la prochaine session."
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
        let obstacle = words::obstacle(&opening, status, &Wanted::default());
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
    let obstacle = words::obstacle(&opening, Status::Upcoming, &Wanted::default()).unwrap();
    assert!(
        obstacle.contains("25\u{a0}novembre 2026 à 8\u{a0}h\u{a0}00, heure de Paris"),
        "{obstacle}"
    );
}

#[test]
fn an_obstacle_is_said_of_what_was_asked_for_and_of_no_more() {
    let session = session();
    let table = [
        (
            None,
            None,
            "Toutes les places sont prises pour cette session.",
        ),
        (
            Some(MINE),
            None,
            "Toutes les places sont prises pour ce parcours.",
        ),
        (
            None,
            Some("niort"),
            "Toutes les places sont prises sur ce campus.",
        ),
        (
            Some(MINE),
            Some("niort"),
            "Toutes les places sont prises pour ce parcours sur ce campus.",
        ),
    ];
    for (track, campus, said) in table {
        let wanted = Wanted {
            track: track.map(slug),
            campus: campus.map(slug),
        };
        let obstacle = words::obstacle(&session, Status::Full, &wanted);
        assert_eq!(obstacle.as_deref(), Some(said));
    }
}

#[test]
fn the_school_s_reasons_follow_each_once() {
    let mut session = session();
    for offer in &mut session.offers {
        offer.state = OfferState::Closed;
        offer.reason = Some("Le lieu est en travaux.".into());
    }
    let lines = words::outlook(
        &Intake::Session(&session, Status::Closed),
        &Wanted::default(),
        Moment::Now(now()),
    );
    assert_eq!(
        lines,
        [
            "Les candidatures sont fermées pour cette session.",
            "Le lieu est en travaux."
        ]
    );
}

#[test]
fn an_applicant_is_told_which_session_the_application_is_for() {
    let session = session();
    let open = Intake::Session(&session, Status::Open);
    let lines = words::target(&open, &Wanted::default(), Moment::Now(now()));
    assert_eq!(
        lines[0],
        "Votre candidature est pour la session qui commence le 12\u{a0}décembre."
    );
    let full = Intake::Session(&session, Status::Full);
    assert_eq!(
        words::target(&full, &Wanted::default(), Moment::Now(now())),
        words::outlook(&full, &Wanted::default(), Moment::Now(now()))
    );
}

#[test]
fn what_is_written_in_advance_counts_no_days_and_names_no_state_that_can_change() {
    let session = session();
    let written = Moment::From(now());
    for status in [Status::Upcoming, Status::Open, Status::ClosingSoon] {
        assert!(!written.can_say(status), "{status:?}");
        let line = words::countdown(&Intake::Session(&session, status), written);
        assert_eq!(line, "Début le 12\u{a0}décembre", "{status:?}");
    }
    for status in [Status::Closed, Status::Full, Status::Started] {
        assert!(written.can_say(status), "{status:?}");
    }
}

#[test]
fn what_is_written_in_advance_is_true_when_it_is_read_after_the_session_has_begun() {
    let written = Moment::From(now());
    let opening = Session {
        opens: Some("2026-11-25T08:00:00+01:00".parse().unwrap()),
        ..session()
    };
    let start = "Début de la session\u{a0}: 12\u{a0}décembre.";
    let before = "Date limite de candidature\u{a0}: avant le début de la session.";
    let opens = "Ouverture des candidatures\u{a0}: 25\u{a0}novembre 2026 à 8\u{a0}h\u{a0}00, heure de Paris.";
    let closes = "Date limite de candidature\u{a0}: 1er\u{a0}décembre 2026 à 23\u{a0}h\u{a0}59, heure de Paris.";
    let table = [
        (session(), Status::Open, vec![start, before]),
        (opening, Status::Upcoming, vec![start, opens, before]),
        (closing(), Status::ClosingSoon, vec![start, closes]),
    ];
    for (session, status, expected) in table {
        let intake = Intake::Session(&session, status);
        let wanted = Wanted::default();
        assert_eq!(words::outlook(&intake, &wanted, written), expected);
        assert_eq!(words::target(&intake, &wanted, written), expected);
    }
    let not_offered = words::outlook(&Intake::NotOffered, &Wanted::default(), written);
    assert_eq!(
        not_offered,
        ["Ce choix n’existe à aucune session annoncée."]
    );
}

#[test]
fn a_closing_of_all_applications_says_since_when_and_why() {
    let closing = Closing {
        since: "2026-11-20".parse().unwrap(),
        message: "L’école cherche une salle.".into(),
    };
    let mut session = session();
    session.closing = Some(closing.clone());
    let lines = [
        "Les candidatures sont fermées depuis le 20\u{a0}novembre.",
        "L’école cherche une salle.",
    ];
    let of_session = Intake::Session(&session, Status::Closed);
    let of_none = Intake::Between(Between {
        applications: BetweenSessions::Closed,
        last: None,
        closing: Some(&closing),
    });
    for intake in [of_session, of_none] {
        for moment in [Moment::Now(now()), Moment::From(now())] {
            let said = words::outlook(&intake, &Wanted::default(), moment);
            assert_eq!(said, lines);
        }
    }
    // Before its day, what is closed is so for its own reason.
    let before = Moment::Now(at("2026-11-19T09:00:00Z"));
    let said = words::outlook(&of_session, &Wanted::default(), before);
    assert_eq!(said, ["Les candidatures sont fermées pour cette session."]);
}

#[test]
fn that_all_is_closed_takes_nothing_from_a_session_that_has_begun() {
    let closing = Closing {
        since: "2026-11-20".parse().unwrap(),
        message: "L’école cherche une salle.".into(),
    };
    let last = session();
    let intake = Intake::Between(Between {
        applications: BetweenSessions::Closed,
        last: Some(&last),
        closing: Some(&closing),
    });
    let said = said(&intake);
    assert_eq!(
        said,
        "La session du 12\u{a0}décembre a commencé. Les candidatures sont fermées depuis le 20\u{a0}novembre. \
         L’école cherche une salle."
    );
}
