//! What each field and each word of the data files means, to somebody of the school: editors show it.

mod apply;
mod campuses;
mod pages;
mod sessions;
mod site;
mod tracks;

/// What a field of a type means, or a word of it, by its name: `Campus.address`.
pub fn description(name: &str) -> Option<&'static str> {
    let (of, field) = name.split_once('.')?;
    let mut types = TYPES.into_iter().flatten();
    let (_, fields) = types.find(|(other, _)| *other == of)?;
    let (_, words) = fields.iter().find(|(other, _)| *other == field)?;
    Some(words)
}

/// The name of everything that is described.
pub fn names() -> impl Iterator<Item = String> {
    let types = TYPES.into_iter().flatten();
    types.flat_map(|(of, fields)| fields.iter().map(move |(field, _)| format!("{of}.{field}")))
}

/// The field of every file that names its schema.
const SCHEMA: (&str, &str) = (
    "$schema",
    "Le fichier qui aide l’éditeur de texte. N’y touchez pas.",
);

/// What each field or word means.
type Fields = &'static [(&'static str, &'static str)];

/// Each type of a file, with what it holds.
type Types = &'static [(&'static str, Fields)];

const TYPES: [Types; 6] = [
    apply::TYPES,
    campuses::TYPES,
    pages::TYPES,
    sessions::TYPES,
    site::TYPES,
    tracks::TYPES,
];
