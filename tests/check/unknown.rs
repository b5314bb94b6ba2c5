//! What is still to be asked of the school: all of it, most useful first, and nothing that it has said.

use fabnum::{
    check::{Rank, Spot, Unknown, What},
    data,
};
use serde_json::{Value, json};

use super::*;
use crate::support::{changed, day, shipped};

/// What is unknown in the shipped files.
fn unknowns() -> Vec<Unknown> {
    checked(&files()).unknowns
}

/// Every `null` and every `false` under a value, with its place.
fn gaps(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Null | Value::Bool(false) => found.push(at),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, item)| gaps(item, format!("{at}[{index}]"), found)),
        Value::Object(map) => map.iter().for_each(|(key, item)| {
            let dot = if at.is_empty() { "" } else { "." };
            gaps(item, format!("{at}{dot}{key}"), found);
        }),
        _ => {}
    }
}

/// The shipped files once nothing is known that can be left unsaid, and nothing is confirmed.
fn emptied() -> Files {
    let mut files = files();
    for file in File::ALL {
        let mut whole = shipped(file);
        let mut places = Vec::new();
        pointers(&whole, String::new(), &mut places);
        for place in places {
            let before = whole.clone();
            let value = whole.pointer_mut(&place);
            let Some(value) = value.filter(|value| !value.is_null()) else {
                continue;
            };
            *value = if value.is_boolean() {
                json!(false)
            } else {
                Value::Null
            };
            *files.text_mut(file) = whole.to_string();
            if data::decode(&files).is_err() {
                whole = before;
            }
        }
        *files.text_mut(file) = serde_json::to_string_pretty(&whole).unwrap();
    }
    files
}

/// The place of everything under a value, as a JSON pointer.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, item)| pointers(item, format!("{at}/{index}"), found)),
        Value::Object(map) => map
            .iter()
            .for_each(|(key, item)| pointers(item, format!("{at}/{key}"), found)),
        _ => {}
    }
    found.push(at);
}

#[test]
fn nothing_unknown_is_left_out_of_the_list() {
    // Where null says something: no page of its own, open from now on, no reason needed, nothing receives.
    let said = [
        "$schema",
        "title",
        "hint",
        "opens",
        "reason",
        "applications.endpoint",
        "applications_closed",
        // What is told in the past.
        "valid_until",
        // Nothing is known of the question.
        "known",
    ];
    let mut emptied = emptied();
    let report = checked(&emptied);
    assert_eq!(report.errors, []);
    let asked: Vec<(File, String)> = report
        .unknowns
        .iter()
        .flat_map(|unknown| {
            unknown
                .spots
                .iter()
                .map(|spot| (unknown.file, spot.at.to_string()))
        })
        .collect();
    for file in File::ALL {
        let mut found = Vec::new();
        let whole = serde_json::from_str(emptied.text_mut(file)).unwrap();
        gaps(&whole, String::new(), &mut found);
        for gap in found {
            // One line stands for both ways to reach somebody; what all tracks lack is asked where they share it.
            let at = match gap.strip_suffix("phone") {
                Some(holder) => format!("{holder}email"),
                None => gap.clone(),
            };
            let is_asked = asked.contains(&(file, at));
            let has_a_meaning = said.iter().any(|end| gap.ends_with(end));
            assert!(is_asked || has_a_meaning, "{}: {gap}", file.name());
        }
    }
    // What can be unknown is, but for what depends on more than a null.
    let is_asked = |is: fn(&What) -> bool| report.unknowns.iter().any(|one| is(&one.what));
    assert!(is_asked(|what| matches!(what, What::Places(_))));
    assert!(is_asked(|what| matches!(what, What::OfferPlaces(_))));
    assert!(is_asked(|what| matches!(what, What::Founder(_))));
}

#[test]
fn what_is_most_useful_comes_first() {
    let ranks: Vec<Rank> = unknowns()
        .iter()
        .map(|unknown| unknown.what.rank())
        .collect();
    assert!(ranks.is_sorted(), "{ranks:?}");
    assert_eq!(ranks.first(), Some(&Rank::Reach));
    let campuses = ["à Niort", "à Poitiers"].map(|at| What::CampusContact(at.into()));
    let first: Vec<What> = unknowns()
        .into_iter()
        .take(2)
        .map(|unknown| unknown.what)
        .collect();
    assert_eq!(first, campuses);
}

#[test]
fn each_has_the_place_where_it_is_to_be_written() {
    for Unknown { what, file, spots } in unknowns() {
        assert!(!spots.is_empty(), "{what:?}");
        for Spot { at, place } in spots {
            let place = place.unwrap_or_else(|| panic!("{what:?}"));
            let text = text_of(file);
            let line = text.lines().nth(place.line - 1).unwrap();
            let key = at.to_string().rsplit('.').next().unwrap().to_owned();
            assert!(line.contains(&format!("\"{key}\"")), "{what:?}: {line}");
        }
    }
}

#[test]
fn what_was_left_out_is_asked_where_it_would_stand() {
    let files = changed(File::Tracks, |tracks| {
        tracks["shared"].as_object_mut().unwrap().remove("fees");
    });
    let report = checked(&files);
    let fees = report
        .unknowns
        .iter()
        .find(|unknown| unknown.spots[0].at.to_string() == "shared.fees")
        .unwrap();
    assert!(fees.spots[0].place.is_some());
}

/// What is unknown once a value is changed.
fn unknown_with(file: File, pointer: &str, value: Value) -> Vec<What> {
    let files = changed(file, |whole| *whole.pointer_mut(pointer).unwrap() = value);
    let report = checked(&files);
    assert_eq!(report.errors, []);
    report
        .unknowns
        .into_iter()
        .map(|unknown| unknown.what)
        .collect()
}

#[test]
fn what_the_school_has_said_is_asked_no_more() {
    let all: Vec<What> = unknowns().into_iter().map(|unknown| unknown.what).collect();
    let start = day("2026-12-12");
    let table = [
        (
            File::Campuses,
            "/campuses/0/phone",
            json!("0549000000"),
            What::CampusContact("à Niort".into()),
        ),
        (
            File::Campuses,
            "/campuses/1/address",
            json!(["1 rue"]),
            What::Address("à Poitiers".into()),
        ),
        (
            File::Site,
            "/contact/email",
            json!("a@exemple.fr"),
            What::SchoolContact,
        ),
        (
            File::Site,
            "/legal/controller",
            json!("L’école"),
            What::Controller,
        ),
        (
            File::Site,
            "/legal/siret",
            json!("73282932000074"),
            What::Siret,
        ),
        (File::Site, "/legal/host", json!("Un hébergeur"), What::Host),
        (
            File::Sessions,
            "/sessions/0/year_confirmed",
            json!(true),
            What::Year(start),
        ),
        (
            File::Sessions,
            "/sessions/0/closes",
            json!("2026-12-01T23:59:59+01:00"),
            What::Closing(start),
        ),
    ];
    for (file, pointer, value, what) in table {
        assert!(all.contains(&what), "{what:?}");
        let left = unknown_with(file, pointer, value);
        assert_eq!(left.len(), all.len() - 1, "{what:?}");
        assert!(!left.contains(&what), "{what:?}");
    }
}

/// Where something is to be written once a value is changed.
fn unknown_spots(file: File, pointer: &str, value: Value, is: fn(&What) -> bool) -> Vec<String> {
    let files = changed(file, |whole| *whole.pointer_mut(pointer).unwrap() = value);
    let unknowns = checked(&files).unknowns.into_iter();
    let spots = unknowns
        .filter(|unknown| is(&unknown.what))
        .flat_map(|unknown| unknown.spots);
    spots.map(|spot| spot.at.to_string()).collect()
}

#[test]
fn every_offer_is_asked_of_where_it_stands() {
    let is_offers = |what: &What| matches!(what, What::Offers(..));
    let spots = unknown_spots(
        File::Sessions,
        "/sessions/0/offers/1/confirmed",
        json!(true),
        is_offers,
    );
    let others = [0, 2, 3, 4, 5].map(|index| format!("sessions[0].offers[{index}].confirmed"));
    assert_eq!(spots, others);
}

#[test]
fn a_site_of_placeholders_cannot_open() {
    let files = changed(File::Site, |site| {
        for (key, value) in site["legal"].as_object_mut().unwrap() {
            match key.as_str() {
                "siret" => *value = json!("73282932000074"),
                "retention_months" => *value = json!(12),
                "accessibility" => {}
                "host" => *value = json!("Lorem ipsum"),
                _ => *value = json!("À compléter"),
            }
        }
    });
    let mut report = checked(&files);
    // A text is asked for once, however much in it waits.
    let waiting = report
        .unknowns
        .iter()
        .filter(|one| one.what.rank() == Rank::Text);
    let at: Vec<_> = waiting.map(|one| one.spots[0].at.to_string()).collect();
    assert_eq!(at.len(), 10, "{at:?}");
    assert!(at.contains(&"legal.host".to_owned()));
    report.unknowns.retain(|one| one.what.rank() == Rank::Text);
    assert!(report.passes(false) && !report.passes(true));
}

#[test]
fn a_school_that_has_no_number_and_no_certificate_can_say_so() {
    for (pointer, text, what) in [
        ("/legal/siret", words::NO_SIRET, What::Siret),
        ("/legal/qualiopi", words::NO_QUALIOPI, What::Qualiopi),
    ] {
        assert!(words::ask(&what).contains(text), "{what:?}");
        assert!(!unknown_with(File::Site, pointer, json!(text)).contains(&what));
        let files = changed(File::Site, |site| {
            *site.pointer_mut(pointer).unwrap() = json!(text)
        });
        assert_eq!(checked(&files).warnings, [], "{text}");
    }
}

#[test]
fn a_fact_is_asked_of_the_tracks_that_lack_it() {
    use fabnum::domain::fact::Fact;
    let left = unknown_with(
        File::Tracks,
        "/tracks/0/facts",
        json!({ "fees": "Gratuit." }),
    );
    let fees = unknown_spots(
        File::Tracks,
        "/tracks/0/facts",
        json!({ "fees": "Gratuit." }),
        |what| matches!(what, What::Fact(Fact::Fees, _)),
    );
    assert_eq!(fees, ["tracks[1].facts.fees", "tracks[2].facts.fees"]);
    let others = [
        "Gestionnaire de contenus et communautés",
        "Développeur webmaster",
    ];
    assert!(left.contains(&What::Fact(Fact::Fees, others.map(str::to_owned).to_vec())));
}

#[test]
fn a_label_that_has_lapsed_is_to_be_renewed_or_to_go() {
    let pointer = "/endorsements/0/valid_until";
    let lapsed = |what: &What| matches!(what, What::Lapsed(..));
    // The last day counts.
    assert!(
        !unknown_with(File::Site, pointer, json!("2026-11-23"))
            .iter()
            .any(lapsed)
    );
    let left = unknown_with(File::Site, pointer, json!("2026-11-22"));
    let lapsed = left.iter().find(|what| lapsed(what)).unwrap();
    let said = words::ask(lapsed).replace('\u{a0}', " ");
    assert!(said.contains("vraie jusqu’au 22 novembre 2026"), "{said}");
}

#[test]
fn a_session_that_has_begun_is_asked_of_no_more() {
    let left = unknown_with(File::Sessions, "/sessions/0/start", json!("2026-11-23"));
    let asked = left.iter().filter(|what| what.rank() == Rank::Session);
    // But the next one is.
    assert_eq!(asked.collect::<Vec<_>>(), [&What::NextSession]);
    let none = unknown_with(File::Sessions, "/sessions", json!([]));
    assert!(none.contains(&What::NextSession));
    assert!(
        !unknowns()
            .iter()
            .any(|unknown| unknown.what == What::NextSession)
    );
}

#[test]
fn sessions_in_any_order_are_asked_of_where_they_stand() {
    let files = changed(File::Sessions, |whole| {
        let mut earlier = whole["sessions"][0].clone();
        earlier["slug"] = json!("2026-11");
        earlier["start"] = json!("2026-11-30");
        earlier["year_confirmed"] = json!(true);
        whole["sessions"].as_array_mut().unwrap().push(earlier);
    });
    let unknowns = checked(&files).unknowns;
    let year: Vec<_> = unknowns
        .iter()
        .filter(|unknown| matches!(unknown.what, What::Year(_)))
        .map(|unknown| unknown.spots[0].at.to_string())
        .collect();
    assert_eq!(year, ["sessions[0].year_confirmed"]);
}

#[test]
fn the_site_can_be_built_with_unknowns_and_can_open_without() {
    let report = checked(&files());
    assert!(report.passes(false));
    assert!(!report.passes(true));
    let mut welcome = report.clone();
    welcome
        .unknowns
        .retain(|unknown| unknown.what.rank() == Rank::Welcome);
    assert!(!welcome.unknowns.is_empty());
    assert!(welcome.passes(true));
}

#[test]
fn every_unknown_is_printed_with_whom_to_ask_and_where_to_write() {
    let report = checked(&files());
    let printed = words::report(&report, "ici").replace('\u{a0}', " ");
    let count = |words: &str| printed.matches(words).count();
    assert_eq!(count("À demander à :"), report.unknowns.len());
    let spots = report.unknowns.iter().map(|unknown| unknown.spots.len());
    assert_eq!(count("À écrire dans :"), spots.sum::<usize>());
    for unknown in &report.unknowns {
        let asked = words::ask(&unknown.what).replace('\u{a0}', " ");
        assert!(printed.contains(&asked), "{asked}");
    }
}
