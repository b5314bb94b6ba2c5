//! Whatever is done to a file, reading and checking it ends in a report that names it, and in no panic.

use proptest::{prelude::*, sample};

use fabnum::data::Reason;

use super::*;
use crate::support::cases;

/// What is done to the text of a file.
#[derive(Clone, Debug)]
enum Change {
    /// A part goes.
    Cut(sample::Index, sample::Index),
    /// Two parts change places.
    Swap(sample::Index, sample::Index),
    /// Something is written in between.
    Insert(sample::Index, String),
    /// A value becomes one of another kind.
    Retype(sample::Index, &'static str),
}

fn any_change() -> impl Strategy<Value = Change> {
    let place = || any::<sample::Index>();
    let other = sample::select(vec![
        "null",
        "true",
        "-1",
        "1e999",
        "[]",
        "{}",
        "[[]]",
        "\"\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "18446744073709551616",
        "{\"\": 0}",
        "{\"a\": 1, \"a\": 2}",
    ]);
    prop_oneof![
        (place(), place()).prop_map(|(from, to)| Change::Cut(from, to)),
        (place(), place()).prop_map(|(one, two)| Change::Swap(one, two)),
        (place(), any_insertion()).prop_map(|(at, text)| Change::Insert(at, text)),
        (place(), other).prop_map(|(at, other)| Change::Retype(at, other)),
    ]
}

/// Random text, long text, and what is nested deeply.
fn any_insertion() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        any::<Vec<u8>>().prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        (1..60_000_usize).prop_map(|length| "a".repeat(length)),
        (1..60_000_usize).prop_map(|depth| "[".repeat(depth)),
        (1..400_usize).prop_map(|depth| "{\"a\":".repeat(depth)),
    ]
}

fn changed(text: &str, change: Change) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let at = |place: &sample::Index| text.floor_char_boundary(place.index(text.len()));
    match change {
        Change::Cut(from, to) => {
            let (from, to) = (at(&from).min(at(&to)), at(&from).max(at(&to)));
            format!("{}{}", &text[..from], &text[to..])
        }
        Change::Swap(one, two) => {
            let mut lines = lines;
            let (one, two) = (one.index(lines.len()), two.index(lines.len()));
            lines.swap(one, two);
            lines.join("\n")
        }
        Change::Insert(place, inserted) => {
            format!("{}{inserted}{}", &text[..at(&place)], &text[at(&place)..])
        }
        Change::Retype(place, other) => {
            let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
            let line = place.get_mut(&mut lines);
            if let Some((key, value)) = line.split_once(": ") {
                let comma = if value.ends_with(',') { "," } else { "" };
                *line = format!("{key}: {other}{comma}");
            }
            lines.join("\n")
        }
    }
}

/// Every error names this file or the one that refers to it, with a place that is in it, and can be printed.
fn assert_told(file: File, text: String) -> Result<(), TestCaseError> {
    let report = checked_with(file, text.clone());
    for error in &report.errors {
        prop_assert!([file, File::Sessions].contains(&error.file), "{error:?}");
        // An empty file has none.
        let is_empty = matches!(error.wrong, check::Wrong::Refused(Reason::Empty));
        prop_assert!(error.place.is_some() || is_empty, "{error:?}");
        if let Some(place) = error.place.filter(|_| error.file == file) {
            let line = text.split('\n').nth(place.line - 1);
            let width = line.map(|line| line.chars().count());
            prop_assert!(
                width.is_some_and(|width| place.column <= width + 1),
                "{error:?}"
            );
        }
        let said = words::wrong(error);
        prop_assert!(!said.wrong.is_empty() && !said.right.is_empty());
    }
    let printed = words::report(&report, "ici");
    prop_assert_eq!(report.errors.is_empty(), printed.contains("Aucune erreur"));
    prop_assert_eq!(
        report.passes(false),
        fabnum::data::decode(&with(file, text)).is_ok() && !is_stricter(&report)
    );
    Ok(())
}

fn with(file: File, text: String) -> Files {
    let mut files = files();
    *files.text_mut(file) = text;
    files
}

/// Whether the check refuses what the site would read.
fn is_stricter(report: &Report) -> bool {
    use check::Wrong::{Offset, Repeated};
    let mut errors = report.errors.iter();
    errors.any(|error| matches!(error.wrong, Repeated(_) | Offset(_)))
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_file_changed_in_any_way_is_told_of(
        file in sample::select(&File::ALL[..]),
        change in any_change(),
        again in any_change(),
    ) {
        let once = changed(&text_of(file), change);
        assert_told(file, once.clone())?;
        if !once.is_empty() {
            assert_told(file, changed(&once, again))?;
        }
    }

    #[test]
    fn random_text_is_told_of(file in sample::select(&File::ALL[..]), text in any_insertion()) {
        assert_told(file, text)?;
    }
}
