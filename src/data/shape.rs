//! JSON values as their types, with the place of the first one that has another shape.
//!
//! A deserializer of our own, made to be small: with the general ones, this took a quarter of the program. It hands the
//! fields of an object over in the order of their struct, which needs less code than any order does. A type that renames a
//! field in a second way (`alias`) or takes in another's fields (`flatten`) would be misread.

mod access;
mod misfit;

use std::cell::RefCell;

use serde::{
    de::{self, DeserializeOwned, DeserializeSeed, Unexpected, Visitor, value::StrDeserializer},
    forward_to_deserialize_any,
};
use serde_json::{Map, Value};

use super::At;
use access::{Entries, Fields, Items};
use misfit::Stop;
pub use misfit::{Expected, Found, Misfit};

/// A value as its type, or the place that does not fit, and why. An object has no field that its type does not know.
pub(crate) fn read<T: DeserializeOwned>(value: &Value) -> Result<T, (At, Misfit)> {
    follow(value, true)
}

/// The same, where an object may have more fields than its type knows.
pub(crate) fn read_known<T: DeserializeOwned>(value: &Value) -> Result<T, (At, Misfit)> {
    follow(value, false)
}

fn follow<T: DeserializeOwned>(value: &Value, is_strict: bool) -> Result<T, (At, Misfit)> {
    let trail = Trail::default();
    let node = Node {
        value,
        is_strict,
        trail: &trail,
    };
    T::deserialize(node).map_err(|stop| (place(&trail), stop.into()))
}

/// What a field is that is not there: an optional one takes it, any other does not.
static ABSENT: Value = Value::Null;

/// The way from the whole file to the value that is being read. It ends where reading stopped.
type Trail<'de> = RefCell<Vec<Turn<'de>>>;

#[derive(Clone, Copy)]
enum Turn<'de> {
    Key(&'de str),
    Index(usize),
}

fn place(trail: &Trail<'_>) -> At {
    trail
        .borrow()
        .iter()
        .fold(At::root(), |at, turn| match turn {
            Turn::Key(key) => at.key(key),
            Turn::Index(index) => at.index(*index),
        })
}

#[derive(Clone, Copy)]
struct Node<'t, 'de> {
    value: &'de Value,
    is_strict: bool,
    trail: &'t Trail<'de>,
}

impl<'de> Node<'_, 'de> {
    fn misfit<T>(self, visitor: &dyn de::Expected) -> Result<T, Stop> {
        Err(de::Error::invalid_type(self.unexpected(), visitor))
    }

    fn unexpected(self) -> Unexpected<'de> {
        match self.value {
            Value::Null => Unexpected::Unit,
            Value::Bool(truth) => Unexpected::Bool(*truth),
            Value::Number(number) => match number.as_u64() {
                Some(whole) => Unexpected::Unsigned(whole),
                None => Unexpected::Other("number"),
            },
            Value::String(text) => Unexpected::Str(text),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        }
    }
}

/// Each kind of type takes its own kind of value and no other: an object is never written as a list.
impl<'de> de::Deserializer<'de> for Node<'_, 'de> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            Value::Bool(truth) => visitor.visit_bool(*truth),
            Value::Number(number) => match number.as_u64() {
                Some(whole) => visitor.visit_u64(whole),
                None => self.misfit(&visitor),
            },
            Value::String(text) => visitor.visit_str(text),
            _ => self.misfit(&visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let Value::Array(list) = self.value else {
            return self.misfit(&visitor);
        };
        visitor.visit_seq(Items {
            items: list.iter().enumerate(),
            list: self,
        })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let Value::Object(object) = self.value else {
            return self.misfit(&visitor);
        };
        visitor.visit_map(Entries {
            entries: object.iter(),
            key: "",
            value: &ABSENT,
            map: self,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let Value::Object(object) = self.value else {
            return self.misfit(&visitor);
        };
        if let Some(key) = self.unknown_key(object, fields) {
            return Err(de::Error::unknown_field(key, fields));
        }
        let in_order = Fields {
            names: fields.iter(),
            object,
            of: self,
        };
        visitor.visit_seq(in_order).map_err(|stop| match stop {
            Stop::Missing(place) => {
                de::Error::missing_field(fields.get(place).copied().unwrap_or_default())
            }
            said => said,
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let Value::String(name) = self.value else {
            return self.misfit(&visitor);
        };
        visitor.visit_enum(StrDeserializer::new(name))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct identifier
    }
}

impl<'de> Node<'_, 'de> {
    /// A key that the type does not know, where none may be; the trail then leads to it.
    fn unknown_key(self, object: &'de Map<String, Value>, known: &[&str]) -> Option<&'de str> {
        let mut unknown = object.keys().filter(|key| !known.contains(&key.as_str()));
        let key = unknown.next().filter(|_| self.is_strict)?;
        self.trail.borrow_mut().push(Turn::Key(key));
        Some(key)
    }

    /// Reads the value to which a turn leads, and takes the turn back.
    fn turn<T: DeserializeSeed<'de>>(
        self,
        turn: Turn<'de>,
        value: &'de Value,
        seed: T,
    ) -> Result<T::Value, Stop> {
        let depth = self.trail.borrow().len();
        self.trail.borrow_mut().push(turn);
        let read = seed.deserialize(Self { value, ..self })?;
        // Turns that a misfit has left behind, which somebody has then overlooked, go too.
        self.trail.borrow_mut().truncate(depth);
        Ok(read)
    }
}
