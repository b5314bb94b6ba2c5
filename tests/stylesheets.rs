//! What `stylers` does not check of the scoped sheets, and what the content policy asks of the views.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test may stop at once, and its name is its documentation"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Every file under a folder with that ending, its path relative to the project.
fn files(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = vec![root.join(folder)];
    let mut found = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == ending) {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// The scoped sheets: all but the plain ones, which stand directly under `style`.
fn sheets() -> BTreeMap<String, String> {
    let mut sheets = files("style", "css");
    sheets.retain(|name, _| name.matches('/').count() > 1);
    assert!(sheets.len() > 30, "most of the sheets were not read");
    sheets
}

/// The sheets that the sources ask for, once for each time.
fn asked() -> Vec<String> {
    let sources = files("src", "rs");
    let calls = sources.values().flat_map(|source| {
        source
            .split("style_sheet!(\"./")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
    });
    calls.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_sheet_belongs_to_one_component() {
    let asked = asked();
    let sheets = sheets();
    let missing: Vec<_> = asked
        .iter()
        .filter(|name| !sheets.contains_key(*name))
        .collect();
    assert!(missing.is_empty(), "asked for, but not there: {missing:?}");
    for name in sheets.keys() {
        let times = asked.iter().filter(|asked| *asked == name).count();
        assert_eq!(times, 1, "{name}: used {times} times");
    }
}

/// The class of a sheet follows from this number alone.
fn weight(sheet: &str) -> usize {
    sheet.chars().filter(|c| !c.is_whitespace()).count()
}

#[test]
fn no_two_sheets_are_of_one_length() {
    let mut seen = BTreeMap::new();
    for (name, sheet) in sheets() {
        if let Some(other) = seen.insert(weight(&sheet), name.clone()) {
            panic!("{other} and {name} get the same class: lengthen a comment in one of them");
        }
    }
}

/// Different lengths could still end in one class, as it is cut short; and a sheet whose call the build does not see
/// has no class at all.
#[test]
fn every_sheet_has_a_class_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name| fs::read_to_string(root.join(name)).unwrap();
    let scoped = read("target/scoped.css") + &read("target/desk.css");
    let ends = |c: char| !c.is_ascii_digit() && c != '-';
    let classes: BTreeSet<&str> = scoped
        .split(".l-")
        .skip(1)
        .filter_map(|rest| rest.split(ends).next())
        .collect();
    assert_eq!(classes.len(), sheets().len(), "{classes:?}");
}

/// The selectors of a sheet that are not nested: those into which `stylers` writes the class.
fn outer_selectors(sheet: &str) -> Vec<String> {
    let (mut depth, mut selectors, mut current) = (0, Vec::new(), String::new());
    for c in without_comments(sheet).chars() {
        match c {
            '{' if depth == 0 => selectors.push(std::mem::take(&mut current).trim().to_owned()),
            _ if depth == 0 && c != '}' => current.push(c),
            _ => {}
        }
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "a brace is missing");
    selectors
}

fn without_comments(sheet: &str) -> String {
    let mut rest = sheet;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").expect("an open comment").1;
    }
    kept + rest
}

#[test]
fn outer_selectors_are_such_as_stylers_can_scope() {
    for (name, sheet) in sheets() {
        for selector in outer_selectors(&sheet) {
            let plain = selector.starts_with('@')
                || ![" > ", " + ", " ~ "]
                    .iter()
                    .any(|sign| selector.contains(sign));
            assert!(plain, "{name}: write {selector} without spaces, or nest it");
        }
    }
}

#[test]
fn no_value_is_broken_where_stylers_would_join_its_words() {
    for (name, sheet) in sheets() {
        for line in without_comments(&sheet).lines().map(str::trim) {
            let ended = line.is_empty() || line.ends_with(['{', '}', ';', ',', '(']);
            assert!(
                ended,
                "{name}: the next line is joined to this one without a space: {line}"
            );
        }
    }
}

#[test]
fn no_view_has_a_style_attribute() {
    let mut views = files("src", "rs");
    let page =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    views.insert("index.html".to_owned(), page);
    for (name, source) in views {
        for (index, line) in source.lines().enumerate() {
            let styled = line
                .split_whitespace()
                .any(|word| word.starts_with("style=") || word.starts_with("style:"));
            assert!(!styled, "{name}:{}: {line}", index + 1);
        }
    }
}
