//! The interface's own words.

use std::{
    fs,
    path::{Path, PathBuf},
};

use fabnum::typography;

use crate::source;

/// Where interface words may stand; a place may be a file, a folder or both.
const PLACES: [&str; 7] = ["app", "browser", "copy", "meta", "pages", "state", "ui"];

#[test]
fn every_string_of_the_views_keeps_the_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    for path in sources(&root.join("src")) {
        let shown = path.strip_prefix(root).unwrap().display();
        let text = fs::read_to_string(&path).unwrap();
        let literals = source::copy(&text).unwrap_or_else(|error| panic!("{shown}: {error}"));
        for literal in literals {
            let found = typography::check(&literal.text).into_iter();
            faults.extend(found.map(|fault| format!("{shown}:{}: {fault}", literal.line)));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn sources(src: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for place in PLACES {
        let file = src.join(place).with_extension("rs");
        found.extend(file.is_file().then_some(file));
        walk(&src.join(place), &mut found);
    }
    assert!(!found.is_empty(), "no source under {}", src.display());
    found
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}
