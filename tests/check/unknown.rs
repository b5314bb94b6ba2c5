//! What is still to be asked of the school: all of it, most useful first, and nothing that it has said.

use fabnum::check::{Rank, Unknown, What};
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

#[test]
fn nothing_unknown_is_left_out_of_the_list() {
    // Where null says something: open from now on, no reason needed, nothing receives.
    let said = [
        "opens",
        "reason",
        "applications.endpoint",
        "applications_closed",
    ];
    let unknowns = unknowns();
    for file in File::ALL {
        let mut found = Vec::new();
        gaps(&shipped(file), String::new(), &mut found);
        for gap in found {
            // One line stands for all offers, and for both ways to reach somebody.
            let head = |at: &str| {
                let key = at.rsplit('.').next().unwrap().replace("phone", "email");
                let (place, _) = at.split_once("offers[").unwrap_or((at, ""));
                let (place, _) = place.rsplit_once('.').unwrap_or(("", place));
                format!("{place}.{key}")
            };
            let is_asked = unknowns
                .iter()
                .any(|unknown| unknown.file == file && head(&unknown.at.to_string()) == head(&gap));
            let has_a_meaning = said.iter().any(|end| gap.ends_with(end));
            assert!(is_asked || has_a_meaning, "{}: {gap}", file.name());
        }
    }
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
    for Unknown {
        what,
        file,
        at,
        place,
    } in unknowns()
    {
        let place = place.unwrap_or_else(|| panic!("{what:?}"));
        let text = text_of(file);
        let line = text.lines().nth(place.line - 1).unwrap();
        let key = at.to_string().rsplit('.').next().unwrap().to_owned();
        assert!(line.contains(&format!("\"{key}\"")), "{what:?}: {line}");
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
        .find(|unknown| unknown.at.to_string() == "shared.fees")
        .unwrap();
    assert!(fees.place.is_some());
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

#[test]
fn a_fact_is_asked_of_the_tracks_that_lack_it() {
    use fabnum::domain::fact::Fact;
    let left = unknown_with(
        File::Tracks,
        "/tracks/0/facts",
        json!({ "fees": "Gratuit." }),
    );
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
    assert!(
        unknown_with(File::Site, pointer, json!("2026-11-22"))
            .iter()
            .any(lapsed)
    );
}

#[test]
fn a_session_that_has_begun_is_asked_of_no_more() {
    let left = unknown_with(File::Sessions, "/sessions/0/start", json!("2026-11-23"));
    let asked = left.iter().filter(|what| what.rank() == Rank::Session);
    assert_eq!(asked.count(), 0);
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
        .map(|unknown| unknown.at.to_string())
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
    assert_eq!(count("À écrire dans :"), report.unknowns.len());
    for unknown in &report.unknowns {
        let asked = words::ask(&unknown.what).replace('\u{a0}', " ");
        assert!(printed.contains(&asked), "{asked}");
    }
}
