//! The interface's own words.

use std::{
    fs,
    path::{Path, PathBuf},
};

use fabnum::typography;

use crate::source::{self, Literal};

/// Words that stand in any English sentence, and in no French one.
const ENGLISH: [&str; 16] = [
    "the", "is", "was", "are", "be", "has", "it", "of", "to", "and", "for", "with", "no", "not",
    "cannot", "this",
];
/// What the service sends to browsers, and what it knows an error of the system by.
const NOT_PRINTED: [&str; 2] = ["frame-ancestors 'none'", "failed to lookup address"];

/// The interface's words, each with its place.
pub(crate) fn shown() -> Vec<(String, Literal)> {
    let mut sources = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut sources,
    );
    let words = sources.iter();
    words
        .flat_map(|path| literals(path, source::copy))
        .collect()
}

#[test]
fn every_string_of_the_sources_keeps_the_rules() {
    let mut faults = Vec::new();
    for (place, literal) in shown() {
        let found = typography::check(&literal.text).into_iter();
        faults.extend(found.map(|fault| format!("{place}: {fault}")));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn all_that_the_service_prints_is_french_and_keeps_the_rules() {
    let mut sources = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("server/src"),
        &mut sources,
    );
    let mut faults = Vec::new();
    for path in sources {
        for (place, literal) in literals(&path, source::printed) {
            // The address of a file, whose sign is no punctuation.
            let text = literal.text.replace("sqlite:", "sqlite");
            if NOT_PRINTED.contains(&text.as_str()) {
                continue;
            }
            let found = text
                .lines()
                .flat_map(|line| typography::check(line.trim_start_matches(' ')));
            faults.extend(found.map(|fault| format!("{place}: {fault}")));
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            if words.any(|word| ENGLISH.contains(&word)) {
                faults.push(format!("{place}: no French: {text}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The literals of a source, each with its place.
fn literals(
    path: &Path,
    read: impl Fn(&str) -> syn::Result<Vec<Literal>>,
) -> impl Iterator<Item = (String, Literal)> {
    let shown = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
    let shown = shown.display().to_string();
    let text = fs::read_to_string(path).unwrap();
    let literals = read(&text).unwrap_or_else(|error| panic!("{shown}: {error}"));
    literals
        .into_iter()
        .map(move |literal| (format!("{shown}:{}", literal.line), literal))
}

/// Every source under a folder, so that words in a new place are held to the rules too.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // The rules quote what they refuse; the build's own programs write no prose.
            let is_silent = ["src/typography", "src/prerender", "src/bin"];
            if !is_silent.iter().any(|folder| path.ends_with(folder)) {
                walk(&path, found);
            }
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}
