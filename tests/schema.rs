//! The schemas of the data files, which editors read: [`fabnum::schema`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use std::{collections::BTreeSet, fs, path::Path};

use fabnum::{copy, data::File, schema};
use jsonschema::Validator;
use serde_json::{Value, json};
use support::{changed, shipped};

fn validator(file: File) -> Validator {
    jsonschema::validator_for(&schema::of(file).unwrap().0).unwrap()
}

#[test]
fn what_is_kept_is_what_the_types_say() {
    for file in File::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/schema");
        let kept = fs::read_to_string(folder.join(file.schema_name())).unwrap_or_default();
        let is_fresh = kept == schema::text(file).unwrap();
        assert!(
            is_fresh,
            "{} is stale: cargo run --no-default-features --features schema --bin schema",
            file.schema_name()
        );
    }
}

#[test]
fn every_shipped_file_names_its_schema_and_fits_it() {
    for file in File::ALL {
        let whole = shipped(file);
        assert_eq!(
            whole["$schema"],
            format!("../schema/{}", file.schema_name())
        );
        let validator = validator(file);
        let errors = validator.iter_errors(&whole).map(|error| error.to_string());
        assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{}", file.name());
    }
}

#[test]
fn a_slip_of_the_hand_is_underlined() {
    let table = [
        (
            File::Site,
            "/contact",
            json!({ "email": null, "phone": null, "mail": "a@exemple.fr" }),
        ),
        (File::Site, "/legal/accessibility", json!("oui")),
        (File::Site, "/updated", json!(2026)),
        (File::Pages, "/home/year", json!({})),
        (
            File::Pages,
            "/questions/about_facts/0/about",
            json!("price"),
        ),
        (File::Tracks, "/shared", json!({ "price": null })),
        (File::Tracks, "/tracks/0/shape", json!("star")),
        (File::Campuses, "/campuses/0/address", json!("1 rue")),
        (File::Sessions, "/sessions/0/places", json!("40")),
        (File::Sessions, "/sessions/0/places", json!(-1)),
        (File::Sessions, "/sessions/0/offers/0/state", json!("OPEN")),
        (
            File::Apply,
            "/choices/availability",
            json!({ "yes": "Oui", "unsure": "Peut-être" }),
        ),
        (File::Apply, "/choices/availability/oui", json!("Oui")),
    ];
    for (file, pointer, value) in table {
        let mut whole = shipped(file);
        let (holder, key) = pointer.rsplit_once('/').unwrap();
        match whole.pointer_mut(holder).unwrap() {
            Value::Array(list) => list[key.parse::<usize>().unwrap()] = value.clone(),
            holder => holder[key] = value.clone(),
        }
        assert!(!validator(file).is_valid(&whole), "{pointer} = {value}");
    }
    for file in File::ALL {
        let mut files = changed(file, |whole| whole["surprise"] = json!("x"));
        let text = files.text_mut(file).clone();
        let whole: Value = serde_json::from_str(&text).unwrap();
        assert!(!validator(file).is_valid(&whole), "{}", file.name());
    }
}

#[test]
fn a_schema_says_nothing_of_one_school() {
    // Its names are in the data, its colours in its tokens.
    for file in File::ALL {
        let text = schema::text(file).unwrap();
        for word in [
            "Niort",
            "Poitiers",
            "Fabrique",
            "bleu",
            "framboise",
            "vert",
            "violet",
        ] {
            let mut words = text.split(|c: char| !c.is_alphabetic());
            assert!(!words.any(|one| one == word), "{}: {word}", file.name());
        }
    }
}

#[test]
fn everything_is_described_and_nothing_that_is_not_there() {
    let described = File::ALL.map(|file| schema::of(file).unwrap().1);
    let described: BTreeSet<String> = described.into_iter().flatten().collect();
    let told: BTreeSet<String> = copy::schema::names().collect();
    assert_eq!(described, told);
    // What is described is what an editor is shown: each field of the finished schema has its words.
    for file in File::ALL {
        let mut bare = Vec::new();
        walk(&schema::of(file).unwrap().0, file.name().into(), &mut bare);
        assert_eq!(bare, [""; 0]);
    }
}

/// Every property under a schema that has no description.
fn walk(schema: &Value, at: String, bare: &mut Vec<String>) {
    if let Some(fields) = schema["properties"].as_object() {
        for (field, of) in fields {
            if of["description"].as_str().is_none_or(str::is_empty) {
                bare.push(format!("{at}.{field}"));
            }
        }
    }
    match schema {
        Value::Array(list) => list.iter().for_each(|item| walk(item, at.clone(), bare)),
        Value::Object(object) => object
            .iter()
            .for_each(|(key, item)| walk(item, format!("{at}/{key}"), bare)),
        _ => {}
    }
}
