//! What is inside a list, an object and a map, one after the other.

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, value::StrDeserializer};
use serde_json::{Map, Value, map};

use super::{ABSENT, Node, Stop, Turn};

/// The items of a list.
pub(super) struct Items<'t, 'de> {
    pub(super) items: std::iter::Enumerate<std::slice::Iter<'de, Value>>,
    pub(super) list: Node<'t, 'de>,
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Stop> {
        let Some((index, value)) = self.items.next() else {
            return Ok(None);
        };
        self.list.turn(Turn::Index(index), value, seed).map(Some)
    }
}

/// The fields of an object, in the order of its struct.
pub(super) struct Fields<'t, 'de> {
    pub(super) names: std::slice::Iter<'static, &'static str>,
    pub(super) object: &'de Map<String, Value>,
    pub(super) of: Node<'t, 'de>,
}

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Stop> {
        let Some(name) = self.names.next() else {
            return Ok(None);
        };
        match self.object.get(*name) {
            Some(value) => self.of.turn(Turn::Key(name), value, seed).map(Some),
            // With no value at all, the struct takes its default, or says that it misses one.
            None => Ok(seed
                .deserialize(Node {
                    value: &ABSENT,
                    ..self.of
                })
                .ok()),
        }
    }
}

/// The entries of a map whose keys are no fields.
pub(super) struct Entries<'t, 'de> {
    pub(super) entries: map::Iter<'de>,
    /// What was read last, and what stands under it.
    pub(super) key: &'de str,
    pub(super) value: &'de Value,
    pub(super) map: Node<'t, 'de>,
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Stop> {
        let Some((key, value)) = self.entries.next() else {
            return Ok(None);
        };
        (self.key, self.value) = (key, value);
        self.map.trail.borrow_mut().push(Turn::Key(key));
        let read = seed.deserialize(StrDeserializer::new(key))?;
        self.map.trail.borrow_mut().pop();
        Ok(Some(read))
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Stop> {
        self.map.turn(Turn::Key(self.key), self.value, seed)
    }
}
