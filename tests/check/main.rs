//! The check of the content: what is wrong and where, how it is written, what is still unknown: [`fabnum::check`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod errors;
mod program;
mod random;
#[path = "../support/mod.rs"]
mod support;
mod syntax;
mod unknown;
mod wording;

use fabnum::{
    check::{self, Report},
    copy::check as words,
    data::{File, Files},
};
use support::{files, text_of, today};

/// What is said of these files.
fn checked(files: &Files) -> Report {
    let mut files = files.clone();
    check::check(|file| Ok(files.text_mut(file).clone()), today())
}

/// What is said of the shipped files once this text stands for one of them.
fn checked_with(file: File, text: impl Into<String>) -> Report {
    let mut files = files();
    *files.text_mut(file) = text.into();
    checked(&files)
}

/// A shipped file's text with a part of it replaced, which must be there.
fn replaced(file: File, part: &str, other: &str) -> String {
    let text = text_of(file);
    assert!(text.contains(part), "{} has no {part}", file.name());
    text.replacen(part, other, 1)
}

/// The lines that are printed of a report's errors: place, what is wrong, what is right.
fn printed(report: &Report) -> Vec<String> {
    let brief = words::brief(report);
    let lines = brief.lines().map(|line| line.trim().replace('\u{a0}', " "));
    lines.collect()
}

#[test]
fn what_is_shipped_is_right_and_well_written() {
    let report = checked(&files());
    assert_eq!(report.errors, []);
    assert_eq!(report.warnings, []);
}

#[test]
fn so_is_another_school_s() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_school/data");
    let read = |file: File| std::fs::read_to_string(folder.join(file.name()));
    let report = check::check(read, today());
    assert_eq!(report.errors, []);
    assert_eq!(report.warnings, []);
}
