use super::Entry;
use crate::domain::{
    contact::{Email, Phone},
    text,
};

/// What tells whether two dossiers may be from the same person.
#[derive(PartialEq, Eq)]
struct Person {
    draft: String,
    name: Vec<String>,
    email: Option<String>,
    phone: Option<String>,
}

impl Person {
    fn of(entry: &Entry) -> Self {
        let draft = &entry.saved().draft;
        let folded = text::fold(&entry.name());
        // In any order, as some write the last name first; whatever stands between the words.
        let mut name: Vec<String> = Vec::new();
        for word in folded.split(|c: char| !c.is_alphanumeric()) {
            let at = name.partition_point(|other| other.as_str() <= word);
            if !word.is_empty() {
                name.insert(at, word.to_owned());
            }
        }
        let email = Email::parse(&draft.email).ok();
        let phone = Phone::parse(&draft.phone).ok();
        Self {
            draft: draft.id.clone(),
            name,
            email: email.map(|email| text::fold(email.as_str())),
            phone: phone.map(|phone| phone.as_str().to_owned()),
        }
    }

    /// One draft handed in twice; or the same name, and an address or a number in common.
    fn may_be(&self, other: &Self) -> bool {
        let same =
            |mine: &Option<String>, theirs: &Option<String>| mine.is_some() && mine == theirs;
        let same_draft = !self.draft.is_empty() && self.draft == other.draft;
        let same_name = !self.name.is_empty() && self.name == other.name;
        same_draft
            || same_name && (same(&self.email, &other.email) || same(&self.phone, &other.phone))
    }
}

/// The number of each entry's group of likely duplicates, from 1 in the order of the entries; `None` for who stands alone.
///
/// Whoever is like one of a group belongs to it, even where the others have nothing in common.
pub(super) fn groups(entries: &[Entry]) -> Vec<Option<usize>> {
    let people: Vec<Person> = entries.iter().map(Person::of).collect();
    // Of each, the first place of its group.
    let mut firsts: Vec<usize> = Vec::with_capacity(people.len());
    for (place, person) in people.iter().enumerate() {
        let before = firsts.iter().zip(&people);
        let like: Vec<usize> = before
            .filter(|(_, other)| person.may_be(other))
            .map(|(first, _)| *first)
            .collect();
        firsts.push(place);
        let first = like.iter().copied().min().unwrap_or(place);
        for own in &mut firsts {
            if *own == place || like.contains(own) {
                *own = first;
            }
        }
    }
    let mut groups: Vec<usize> = Vec::new();
    for first in &firsts {
        let is_shared = firsts.iter().filter(|other| *other == first).count() > 1;
        if is_shared && !groups.contains(first) {
            groups.push(*first);
        }
    }
    let number = |first: &usize| groups.iter().position(|other| other == first);
    firsts
        .iter()
        .map(|first| Some(number(first)? + 1))
        .collect()
}
