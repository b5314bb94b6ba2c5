//! The facts of a track: an object with an answer, or `null`, for each.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use crate::{copy, domain::fact::Fact};

/// The schema of [`crate::domain::fact::Facts`], which knows the name of each fact: a map's would take any.
pub(crate) fn facts(generator: &mut SchemaGenerator) -> Schema {
    let fact = Fact::json_schema(generator);
    let words = fact.get("oneOf").and_then(Value::as_array);
    let names = words
        .into_iter()
        .flatten()
        .filter_map(|word| word.get("const")?.as_str());
    let answers = names.map(|name| {
        let mut answer = json_schema!({ "type": ["string", "null"] });
        // One without words is refused once the whole schema is described.
        if let Some(about) = copy::schema::description(&format!("Fact.{name}")) {
            answer.insert("description".into(), about.into());
        }
        (name.to_owned(), answer.to_value())
    });
    json_schema!({
        "type": "object",
        "properties": answers.collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}
