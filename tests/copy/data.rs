//! The strings of the data files, with the place where each stands.

use std::{fs, path::Path};

use fabnum::data::File;
use serde_json::Value;

/// A string of a data file.
pub(crate) struct Copy {
    /// File and path within it.
    pub(crate) place: String,
    pub(crate) text: String,
}

/// The file as it is shipped.
pub(crate) fn read(file: File) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("public/data")
        .join(file.name());
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.name()))
}

/// Every string of every file. Slugs, dates and addresses are among them: they keep the rules as they are.
pub(crate) fn all() -> Vec<Copy> {
    let mut found = Vec::new();
    for file in File::ALL {
        walk(&read(file), file.name().to_owned(), &mut |place, text| {
            found.push(Copy { place, text })
        });
    }
    found
}

/// Reports every string under a value with its place.
pub(crate) fn walk(value: &Value, place: String, report: &mut impl FnMut(String, String)) {
    match value {
        Value::String(text) => report(place, text.clone()),
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                walk(item, format!("{place}[{index}]"), report);
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                walk(item, format!("{place}.{key}"), report);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
