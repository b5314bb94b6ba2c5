//! From the six files to one checked catalogue, or to every error with its file, place and reason: [`fabnum::data`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod accepted;
mod dates;
mod fields;
mod mutation;
mod numbers;
mod reach;
mod references;
mod shapes;
mod slugs;
#[path = "../support/mod.rs"]
mod support;
mod texts;

use fabnum::data::{File, Files, Kind, LoadError, Reason, decode};
use serde_json::{Value, json};
use support::{changed, files, shipped, text_of};

/// Every error of these files, a line each.
fn errors(files: &Files) -> Vec<String> {
    let errors = decode(files)
        .err()
        .map(|errors| errors.0)
        .unwrap_or_default();
    errors.iter().map(ToString::to_string).collect()
}

/// Every error once the value at a place of a file is this one.
fn errors_with(file: File, pointer: &str, value: Value) -> Vec<String> {
    let files = changed(file, |whole| {
        *whole.pointer_mut(pointer).expect("the place exists") = value
    });
    errors(&files)
}

/// Asserts that each of these values is refused where it stands, and for its reason alone.
fn assert_refused(table: &[(File, &str, Value, &str, Reason)]) {
    for (file, pointer, value, at, reason) in table {
        let expected = format!("{}: {at}: {reason}", file.name());
        let found = errors_with(*file, pointer, value.clone());
        assert_eq!(found, [expected], "{pointer} = {value}");
    }
}

/// Asserts that each of these values is taken.
fn assert_taken(table: &[(File, &str, Value)]) {
    for (file, pointer, value) in table {
        let found = errors_with(*file, pointer, value.clone());
        assert!(found.is_empty(), "{pointer} = {value}: {found:?}");
    }
}

/// The only error of the shipped files once this text stands for one of them.
fn only_error(file: File, text: impl Into<String>) -> LoadError {
    let mut files = files();
    *files.text_mut(file) = text.into();
    let errors = decode(&files).expect_err("these files are broken").0;
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].file, file);
    errors[0].clone()
}

#[test]
fn every_shipped_file_decodes() {
    assert_eq!(decode(&files()).err(), None);
}

#[test]
fn every_broken_file_is_reported_in_one_go() {
    let mut files = files();
    for file in File::ALL {
        *files.text_mut(file) = "{".into();
    }
    let errors = decode(&files).unwrap_err().0;
    assert_eq!(
        errors.iter().map(|error| error.file).collect::<Vec<_>>(),
        File::ALL
    );
}

#[test]
fn broken_rules_of_all_files_are_reported_at_once() {
    let mut files = files();
    let broken = [
        (File::Site, "/base_url", json!("exemple.fr")),
        (File::Site, "/contact/email", json!("ecole")),
        (File::Pages, "/home/lead", json!(" ")),
        (File::Tracks, "/tracks/2/trade_summary", json!([])),
        (File::Campuses, "/campuses/1/phone", json!("05")),
        (File::Apply, "/start/minutes", json!(0)),
        (File::Sessions, "/sessions/0/places", json!(0)),
        (
            File::Sessions,
            "/sessions/0/offers/0/campus",
            json!("brest"),
        ),
    ];
    let mut wholes = File::ALL.map(|file| (file, shipped(file)));
    for (file, pointer, value) in &broken {
        let (_, whole) = wholes.iter_mut().find(|(other, _)| other == file).unwrap();
        *whole.pointer_mut(pointer).unwrap() = value.clone();
    }
    for (file, whole) in wholes {
        *files.text_mut(file) = whole.to_string();
    }
    let found = errors(&files);
    assert_eq!(found.len(), broken.len(), "{found:?}");
    for (file, ..) in &broken {
        assert!(
            found.iter().any(|line| line.starts_with(file.name())),
            "{file:?}: {found:?}"
        );
    }
}

#[test]
fn a_file_of_another_shape_does_not_hide_the_broken_rules_of_the_others() {
    let mut files = changed(File::Site, |site| site["base_url"] = json!("exemple.fr"));
    files.pages = "[]".into();
    let found = errors(&files);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn an_error_is_one_line_of_file_place_and_reason() {
    let files = changed(File::Sessions, |whole| {
        whole["sessions"][0]["offers"][2]["track"] = json!("developeur-webmaster");
    });
    let line = "sessions.json: sessions[0].offers[2].track: there is no track \"developeur-webmaster\"; \
                did you mean \"developpeur-webmaster\"?";
    assert_eq!(errors(&files), [line]);
}
