//! Words: the ligature œ, and what must not be published.

use super::Fault;

/// Parts of words which French writes with œ; none of them is part of a word which it does not.
const LIGATURES: [&str; 14] = [
    "boeuf", "choeur", "coeur", "foetus", "manoeuvr", "moeurs", "noeud", "oedème", "oeil",
    "oesoph", "oeuf", "oeuvr", "soeur", "voeu",
];
/// What is written in the place of a text which is still to come.
const PLACEHOLDERS: [&str; 13] = [
    "lorem",
    "ipsum",
    "todo",
    "fixme",
    "tbd",
    "tba",
    "xxx",
    "xx",
    "à compléter",
    "à remplir",
    "à préciser",
    "à définir",
    "à renseigner",
];

/// What stands for a text which is still to come, where it is all that there is: `null` is what is written for it, but in
/// quotation marks.
const ALONE: [&str; 8] = ["null", "...", "…", "?", "??", "???", "-", "—"];

/// What stands in the place of a whole text.
pub(super) fn alone(text: &str) -> Option<Fault> {
    let found = ALONE.into_iter().find(|alone| *alone == text.trim())?;
    Some(Fault::Placeholder { found })
}

pub(super) fn faults(text: &str) -> Vec<Fault> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let ligatures = words
        .iter()
        .filter(|word| LIGATURES.iter().any(|part| word.contains(part)));
    let ligatures = ligatures.map(|word| Fault::Ligature {
        word: (*word).to_owned(),
    });
    let placeholders = PLACEHOLDERS.iter().filter(|found| {
        // Those of two words are looked for as they stand; a single one must be a whole word.
        if found.contains(' ') {
            text.replace('\u{a0}', " ").contains(**found)
        } else {
            words.contains(*found)
        }
    });
    ligatures
        .chain(placeholders.map(|found| Fault::Placeholder { found }))
        .collect()
}
