//! What follows from the content: what holds on a day, what is known, what may be shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use std::collections::BTreeSet;

use fabnum::{
    copy::{self, fact as words, failure, reception},
    data::{File, decode},
    domain::{
        fact::Fact,
        moment::Moment,
        session::{Status, Wanted},
        site::{Endorsement, Legal, Reception, is_loopback},
        track::{Common, Tracks},
    },
};
use serde_json::json;
use support::{at, catalogue, changed, day, files, now};

#[test]
fn the_call_for_projects_is_open_to_the_end_of_its_last_day() {
    let call = &catalogue().pages.call;
    let table = [
        ("2026-11-23", true),
        ("2026-11-30", true),
        ("2026-12-01", false),
        ("2027-11-30", false),
    ];
    for (date, open) in table {
        assert_eq!(call.is_open_on(day(date)), open, "{date}");
    }
}

#[test]
fn a_label_is_shown_to_the_end_of_its_last_day() {
    let label = |valid_until| Endorsement {
        sentence: "L’État a donné un label.".into(),
        valid_until,
    };
    let until = Some(day("2027-06-30"));
    let table = [
        (until, "2027-06-30", true),
        (until, "2027-07-01", false),
        (None, "2099-01-01", true),
    ];
    for (valid_until, date, holds) in table {
        let noon = at(&format!("{date}T11:00:00Z"));
        assert_eq!(
            label(valid_until).can_be_said(Moment::Now(noon)),
            holds,
            "{valid_until:?} on {date}"
        );
    }
}

#[test]
fn a_label_with_an_end_is_left_out_of_what_is_written_in_advance() {
    let label = |valid_until| Endorsement {
        sentence: "L’État a donné un label.".into(),
        valid_until,
    };
    let written = Moment::From(now());
    assert!(label(None).can_be_said(written));
    assert!(!label(Some(day("2099-01-01"))).can_be_said(written));
}

#[test]
fn applications_may_be_collected_once_the_law_s_four_questions_are_answered() {
    let all = Legal {
        controller: Some("L’école".into()),
        rights_contact: Some("droits@exemple.fr".into()),
        retention_months: Some(24),
        legal_basis: Some("Mesures prises à votre demande".into()),
        ..Legal::default()
    };
    assert!(all.may_collect());
    let lacking = [
        Legal {
            controller: None,
            ..all.clone()
        },
        Legal {
            rights_contact: None,
            ..all.clone()
        },
        Legal {
            retention_months: None,
            ..all.clone()
        },
        Legal {
            legal_basis: None,
            ..all
        },
    ];
    for legal in lacking {
        assert!(!legal.may_collect(), "{legal:?}");
    }
}

#[test]
fn until_the_school_may_collect_only_the_machine_itself_can_send() {
    let mut site = catalogue().site.clone();
    assert!(!site.legal.may_collect());
    assert_eq!(site.reception(true), Reception::Demonstration);
    assert_eq!(site.reception(false), Reception::Nowhere);
    site.legal = Legal {
        controller: Some("L’école".into()),
        rights_contact: Some("droits@exemple.fr".into()),
        retention_months: Some(24),
        legal_basis: Some("Mesures prises à votre demande".into()),
        ..Legal::default()
    };
    for from_loopback in [true, false] {
        assert_eq!(site.reception(from_loopback), Reception::Open);
    }
    site.endpoint = None;
    for from_loopback in [true, false] {
        assert_eq!(site.reception(from_loopback), Reception::Nowhere);
    }
}

#[test]
fn the_machine_itself_is_known_by_its_name() {
    for host in [
        "localhost",
        "LOCALHOST",
        "localhost.",
        "essai.localhost",
        "127.0.0.1",
        "127.255.1.20",
        "[::1]",
    ] {
        assert!(is_loopback(host), "{host}");
    }
    for host in [
        "",
        "fabdunumerique.fr",
        "localhost.autre.test",
        "notlocalhost",
        "127.0.0.1.autre.test",
        "127.autre.0.1",
        "127.0.1",
        "127.0.0.0.1",
        "127.0.0.256",
        "128.0.0.1",
        "10.0.0.1",
        "0.0.0.0",
        "[::2]",
        "[2001:db8::1]",
    ] {
        assert!(!is_loopback(host), "{host}");
    }
}

#[test]
fn what_one_can_do_is_said_by_whether_it_counts_and_what_has_begun() {
    use Reception::{Demonstration, Nowhere, Open};
    for (reception, is_begun, said) in [
        (Open, false, "Candidater"),
        (Demonstration, false, "Préparer ma candidature"),
        (Nowhere, false, "Préparer ma candidature"),
        (Open, true, "Reprendre ma candidature"),
        (Demonstration, true, "Reprendre ma candidature"),
        (Nowhere, true, "Reprendre ma candidature"),
    ] {
        let found = reception::way_in(reception, is_begun);
        assert_eq!(found, said, "{reception:?}, {is_begun}");
    }
    for status in [Status::Upcoming, Status::Open, Status::ClosingSoon] {
        let of = |reception| reception::status(reception, status);
        assert_eq!(of(Open), copy::session::status(status));
        for before in [Demonstration, Nowhere] {
            assert_eq!(
                of(before),
                "Candidatures en ligne\u{a0}: pas encore ouvertes",
                "{status:?}"
            );
        }
    }
    for status in [Status::Closed, Status::Full, Status::Started] {
        for reception in [Open, Demonstration, Nowhere] {
            let found = reception::status(reception, status);
            assert_eq!(found, copy::session::status(status), "{status:?}");
        }
    }
}

#[test]
fn a_track_s_own_answer_comes_before_the_one_that_all_share() {
    let tracks = tracks();
    let fees = |track: usize| tracks.fact(&tracks.list[track], Fact::Fees);
    assert_eq!(fees(0), Some("Gratuit pour ce parcours."));
    assert_eq!(fees(1), Some("À préciser."));
}

#[test]
fn an_answer_is_common_where_every_track_has_it() {
    let shipped = &catalogue().tracks;
    let methods = shipped.fact(&shipped.list[0], Fact::Methods).unwrap();
    let table = [
        (Fact::Fees, Common::Differs),
        (Fact::Methods, Common::Same(methods)),
        (Fact::Timetable, Common::Unknown),
    ];
    for (fact, answer) in table {
        assert_eq!(tracks().common_fact(fact), answer, "{fact:?}");
    }
}

/// The shipped tracks, where all share an answer to what they cost and the first one has another.
fn tracks() -> Tracks {
    let files = changed(File::Tracks, |whole| {
        whole["shared"]["fees"] = json!("À préciser.");
        whole["tracks"][0]["facts"]["fees"] = json!("Gratuit pour ce parcours.");
    });
    decode(&files).unwrap().tracks
}

#[test]
fn an_unknown_answer_of_a_track_leaves_the_one_that_all_share() {
    let files = changed(File::Tracks, |whole| {
        whole["shared"]["fees"] = json!("À préciser.");
        whole["tracks"][0]["facts"]["fees"] = json!(null);
    });
    let tracks = decode(&files).unwrap().tracks;
    assert_eq!(
        tracks.fact(&tracks.list[0], Fact::Fees),
        Some("À préciser.")
    );
}

#[test]
fn every_fact_has_a_name_of_its_own_and_words_for_while_it_is_unknown() {
    let names: BTreeSet<&str> = Fact::ALL.map(words::label).into();
    assert_eq!(names.len(), Fact::ALL.len());
    assert!(
        Fact::ALL
            .iter()
            .all(|fact| !words::unknown(*fact).is_empty())
    );
}

#[test]
fn sessions_are_listed_by_their_start() {
    let files = changed(File::Sessions, |whole| {
        let mut earlier = whole["sessions"][0].clone();
        earlier["slug"] = json!("2026-03");
        earlier["start"] = json!("2026-03-02");
        whole["sessions"].as_array_mut().unwrap().push(earlier);
    });
    let sessions = decode(&files).unwrap().sessions.list;
    let slugs: Vec<_> = sessions
        .iter()
        .map(|session| session.slug.as_str())
        .collect();
    assert_eq!(slugs, ["2026-03", "2026-12"]);
}

#[test]
fn every_track_can_be_followed_at_every_campus() {
    let session = &catalogue().sessions.list[0];
    for track in &catalogue().tracks.list {
        for campus in &catalogue().campuses {
            let wanted = Wanted {
                track: Some(track.slug.clone()),
                campus: Some(campus.slug.clone()),
            };
            assert_eq!(session.offers(&wanted).count(), 1, "{wanted:?}");
        }
    }
}

#[test]
fn a_failure_lists_its_causes_a_line_each() {
    let mut files = files();
    files.site = "{".into();
    files.tracks = String::new();
    let causes = failure::causes(&decode(&files).unwrap_err());
    assert_eq!(causes.len(), 2);
    assert!(causes[0].starts_with("site.json: "), "{causes:?}");
    assert_eq!(causes[1], "tracks.json: (the whole file): is empty");
}
