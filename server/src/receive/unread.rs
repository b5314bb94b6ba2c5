//! What stands in a posted draft and was not read: no rule has seen it, and it would be stored all the same.

use std::{collections::HashSet, fmt};

use fabnum::apply::saved::{Saved, SavedError};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// Where the draft stands in the request.
const DRAFT: &str = "/draft";

/// The first place of the request at which the posted draft says something that is not in what was read from it: a
/// member that no version knows, one that stands twice, an answer of another shape. A JSON Pointer (RFC 6901).
pub(super) fn place(posted: &str, saved: &Saved) -> Result<Option<String>, SavedError> {
    let mut twice = None;
    let names = Names {
        at: DRAFT,
        twice: &mut twice,
    };
    names
        .deserialize(&mut serde_json::Deserializer::from_str(posted))
        .map_err(|error| SavedError::Unreadable(error.to_string()))?;
    let (current, mut read) = (Saved::current(posted)?, saved.value());
    // An older draft was brought up; that it says so is no answer.
    let version = current.get("version").filter(|version| version.is_u64());
    if let (Some(version), Some(read)) = (version, read.as_object_mut()) {
        read.insert("version".into(), version.clone());
    }
    Ok(twice.or_else(|| beyond(&current, &read, DRAFT)))
}

/// The first place at which the one value says something that the other does not. `null` says nothing, and lists are
/// sets, whose order does not count.
fn beyond(posted: &Value, read: &Value, at: &str) -> Option<String> {
    match (posted, read) {
        (Value::Null, _) => None,
        (Value::Object(posted), Value::Object(read)) => posted.iter().find_map(|(name, value)| {
            let at = below(at, name);
            match read.get(name) {
                Some(read) => beyond(value, read, &at),
                None => Some(at),
            }
        }),
        (Value::Array(posted), Value::Array(read)) => {
            let unread = posted.iter().position(|entry| !read.contains(entry))?;
            Some(format!("{at}/{unread}"))
        }
        _ => (posted != read).then(|| at.to_owned()),
    }
}

/// The place of a member.
fn below(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Goes through a text for the first member that stands twice in its object: only the last one would be read.
struct Names<'a> {
    at: &'a str,
    twice: &'a mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for Names<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut place = 0;
        while entries
            .next_element_seed(Names {
                at: &format!("{}/{place}", self.at),
                twice: self.twice,
            })?
            .is_some()
        {
            place += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = members.next_key::<String>()? {
            let at = below(self.at, &name);
            if !names.insert(name) {
                self.twice.get_or_insert_with(|| at.clone());
            }
            members.next_value_seed(Names {
                at: &at,
                twice: self.twice,
            })?;
        }
        Ok(())
    }
}
