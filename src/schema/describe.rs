//! French descriptions in the place of the types' own, which are English.

use serde_json::{Map, Value};

use super::SchemaError;
use crate::copy;

/// The schema with its descriptions, and the names under which they stand in [`copy::schema`].
pub(super) fn describe(mut schema: Value) -> Result<(Value, Vec<String>), SchemaError> {
    let mut described = Vec::new();
    let title = schema.get("title").and_then(Value::as_str);
    let root = title.unwrap_or_default().to_owned();
    if let Some(Value::Object(types)) = schema.get_mut("definitions") {
        for (name, of) in types {
            describe_type(name, of, &mut described)?;
        }
    }
    describe_type(&root, &mut schema, &mut described)?;
    told(&root, &schema)?;
    Ok((schema, described))
}

/// Fails at a field without a description, however deep it stands.
fn told(name: &str, schema: &Value) -> Result<(), SchemaError> {
    match schema {
        Value::Array(list) => list.iter().try_for_each(|item| told(name, item)),
        Value::Object(object) => {
            for (key, item) in object {
                match item {
                    Value::Object(fields) if key == "properties" => {
                        for (field, of) in fields {
                            let name = format!("{name}.{field}");
                            if !of.get("description").is_some_and(Value::is_string) {
                                return Err(SchemaError::Untold(name));
                            }
                            told(&name, of)?;
                        }
                    }
                    Value::Object(types) if key == "definitions" => {
                        types.iter().try_for_each(|(name, of)| told(name, of))?;
                    }
                    item => told(name, item)?,
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn describe_type(
    name: &str,
    schema: &mut Value,
    described: &mut Vec<String>,
) -> Result<(), SchemaError> {
    let Value::Object(schema) = schema else {
        return Ok(());
    };
    schema.remove("title");
    schema.remove("description");
    if let Some(Value::Object(fields)) = schema.get_mut("properties") {
        for (field, of) in fields {
            if let Value::Object(of) = of {
                say(&format!("{name}.{field}"), of, described)?;
            }
        }
    }
    // A word among several has a schema of its own.
    if let Some(Value::Array(words)) = schema.get_mut("oneOf") {
        for word in words.iter_mut().filter_map(Value::as_object_mut) {
            let value = word.get("const").and_then(Value::as_str);
            say(
                &format!("{name}.{}", value.unwrap_or_default()),
                word,
                described,
            )?;
        }
    }
    Ok(())
}

fn say(
    name: &str,
    schema: &mut Map<String, Value>,
    described: &mut Vec<String>,
) -> Result<(), SchemaError> {
    let words = copy::schema::description(name);
    let words = words.ok_or_else(|| SchemaError::Untold(name.to_owned()))?;
    schema.insert("description".into(), words.into());
    described.push(name.to_owned());
    Ok(())
}
