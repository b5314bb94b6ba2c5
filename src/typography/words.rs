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
    let lower = text.to_lowercase();
    let ligatures = words(&lower).filter(|word| LIGATURES.iter().any(|part| word.contains(part)));
    let ligatures = ligatures.map(|word| Fault::Ligature {
        word: word.to_owned(),
    });
    ligatures.chain(placeholders(text)).collect()
}

pub(super) fn placeholders(text: &str) -> Vec<Fault> {
    let text = text.to_lowercase().replace('\u{a0}', " ");
    let found = PLACEHOLDERS.iter().filter(|found| {
        // Those of two words are looked for as they stand; a single one must be a whole word.
        if found.contains(' ') {
            text.contains(**found)
        } else {
            words(&text).any(|word| word == **found)
        }
    });
    found.map(|found| Fault::Placeholder { found }).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| !word.is_empty())
}
