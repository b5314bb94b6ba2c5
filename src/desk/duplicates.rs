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
        let mut name: Vec<String> = folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        name.sort();
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
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (place, person) in people.iter().enumerate() {
        let is_like = |other: &usize| people.get(*other).is_some_and(|other| person.may_be(other));
        let (like, mut rest): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|group| group.iter().any(is_like));
        let mut joined: Vec<usize> = like.into_iter().flatten().collect();
        joined.push(place);
        joined.sort_unstable();
        rest.push(joined);
        groups = rest;
    }
    groups.retain(|group| group.len() > 1);
    groups.sort();
    let mut numbers = vec![None; entries.len()];
    for (number, group) in (1..).zip(groups) {
        for place in group {
            if let Some(own) = numbers.get_mut(place) {
                *own = Some(number);
            }
        }
    }
    numbers
}
