//! The words of a choice: an object with a text for each of its values.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, json};

use crate::domain::choice::{Choice, Words};

impl<T: Choice> JsonSchema for Words<T> {
    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let texts = T::VALUES.iter();
        let texts = texts.map(|value| ((*value).to_owned(), json!({ "type": "string" })));
        json_schema!({
            "type": "object",
            "properties": texts.collect::<Map<_, _>>(),
            "required": T::VALUES,
            "additionalProperties": false,
        })
    }
}
