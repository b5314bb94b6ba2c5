//! The interface's own words.

use std::{
    fs,
    path::{Path, PathBuf},
};

use fabnum::typography;

use crate::source;

#[test]
fn every_string_of_the_sources_keeps_the_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    walk(&root.join("src"), &mut sources);
    walk(&root.join("server/src/receive/refusal"), &mut sources);
    let mut faults = Vec::new();
    for path in sources {
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
