//! What kind of text each string of the files is.

use crate::data::{At, File};

/// By what a string is held to the rules of French.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Sentences and titles: all of them.
    Prose,
    /// What somebody or something is called, and where it is: written as French is, but an acronym in it is a part of a name.
    Name,
    /// What the site or a machine reads: none. It may still wait for its text.
    Code,
}

/// The places of names, whatever the index in a list; any other string is prose or code.
fn names(file: File) -> &'static [&'static str] {
    match file {
        File::Site => &[
            "name",
            "region",
            "founders[].name",
            "legal.organisation",
            "legal.siret",
            "legal.qualiopi",
            "legal.publication_director",
            "legal.host",
            "legal.controller",
            "legal.rights_contact",
        ],
        File::Campuses => &[
            "campuses[].name",
            "campuses[].at",
            "campuses[].venue",
            "campuses[].address[]",
        ],
        File::Pages | File::Tracks | File::Sessions | File::Apply => &[],
    }
}

/// The places of slugs, dates, addresses, numbers, and words that the site has fixed.
fn codes(file: File) -> &'static [&'static str] {
    match file {
        File::Site => &[
            "base_url",
            "updated",
            "endorsements[].valid_until",
            "contact.email",
            "contact.phone",
            "legal.activity_number",
            "legal.accessibility",
            "applications.endpoint",
        ],
        File::Pages => &["questions.about_facts[].about", "call.last_day"],
        File::Tracks => &["tracks[].slug", "tracks[].shape"],
        File::Campuses => &["campuses[].slug", "campuses[].email", "campuses[].phone"],
        File::Sessions => &[
            "between_sessions",
            "applications_closed.since",
            "sessions[].slug",
            "sessions[].start",
            "sessions[].opens",
            "sessions[].closes",
            "sessions[].offers[].track",
            "sessions[].offers[].campus",
            "sessions[].offers[].state",
        ],
        File::Apply => &["interests[].slug"],
    }
}

impl Kind {
    /// What the string at a place is. What no list names is prose: a new field is held to more than it must, and seen.
    pub(super) fn of(file: File, at: &At) -> Self {
        let at: String = at
            .to_string()
            .split_inclusive('[')
            .map(|part| match part.split_once(']') {
                Some((_, rest)) => format!("]{rest}"),
                None => part.to_owned(),
            })
            .collect();
        if at == "$schema" || codes(file).contains(&at.as_str()) {
            Self::Code
        } else if names(file).contains(&at.as_str()) {
            Self::Name
        } else {
            Self::Prose
        }
    }
}
