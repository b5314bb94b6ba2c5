use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{At, File, LoadError, Reason};
use crate::data::shape;

/// The file in its shape, or `None` with the reason among the errors. Blank texts are errors, and do not stop it.
pub(super) fn read<T: DeserializeOwned>(
    file: File,
    text: &str,
    errors: &mut Vec<LoadError>,
) -> Option<T> {
    let mut fail = |at, reason| errors.push(LoadError { file, at, reason });
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        fail(At::root(), Reason::Empty);
        return None;
    }
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            fail(At::root(), Reason::Syntax(error.to_string()));
            return None;
        }
    };
    if !value.is_object() {
        fail(At::root(), Reason::NoObject);
        return None;
    }
    blank(&value, &At::root(), &mut |at| fail(at, Reason::Blank));
    match shape::read(&value) {
        Ok(shape) => Some(shape),
        Err((at, why)) => {
            fail(at, Reason::Shape(why));
            None
        }
    }
}

/// Reports every text that holds nothing but white space.
fn blank(value: &Value, at: &At, report: &mut impl FnMut(At)) {
    match value {
        Value::String(text) if text.trim().is_empty() => report(at.clone()),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(i, item)| blank(item, &at.index(i), report)),
        Value::Object(map) => map
            .iter()
            .for_each(|(key, item)| blank(item, &at.key(key), report)),
        _ => {}
    }
}
