//! No change to a shipped file makes reading it panic, whatever the change is.

use fabnum::{
    copy,
    domain::{moment::Moment, session::Wanted},
};
use proptest::{prelude::*, sample};

use super::*;
use crate::support::{cases, now};

/// Every JSON pointer into a value, the root's aside.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(i, item)| (i.to_string(), item))
            .collect(),
        Value::Object(map) => map.iter().map(|(key, item)| (key.clone(), item)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        let at = format!("{at}/{key}");
        pointers(child, &at, found);
        found.push(at);
    }
}

/// Removes the value at a pointer.
fn remove(whole: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match whole.pointer_mut(parent).unwrap() {
        Value::Array(list) => drop(list.remove(key.parse().unwrap())),
        parent => drop(parent.as_object_mut().unwrap().remove(key)),
    }
}

/// Puts the value at a pointer a second time: after itself in a list, under another name in an object.
fn duplicate(whole: &mut Value, pointer: &str) {
    let twin = whole.pointer(pointer).unwrap().clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match whole.pointer_mut(parent).unwrap() {
        Value::Array(list) => list.insert(key.parse().unwrap(), twin),
        parent => parent[format!("{key}-2")] = twin,
    }
}

/// Anything that can stand in a JSON file.
fn any_value() -> impl Strategy<Value = Value> {
    let awkward = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(u64::MAX),
        json!(1e300),
        json!([]),
        json!({}),
        json!(""),
        json!("\0"),
        json!("-262143-01-01"),
        json!("+262142-12-31T23:59:59Z"),
        json!("2026-12-12"),
        json!("niort"),
        json!("a".repeat(5_000)),
    ];
    prop_oneof![
        sample::select(awkward.to_vec()),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from)
    ]
}

/// What is done to a file.
#[derive(Clone, Debug)]
enum Change {
    Remove,
    Duplicate,
    Replace(Value),
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![1 => Just(Change::Remove), 1 => Just(Change::Duplicate), 3 => any_value().prop_map(Change::Replace)]
}

/// A catalogue whose words can be said, or errors which all name this file or the one that refers to it.
fn assert_told(file: File, files: &Files) {
    match decode(files) {
        Ok(catalogue) => {
            let intake = catalogue.sessions.intake(&Wanted::default(), now());
            assert!(!copy::intake::countdown(&intake, Moment::Now(now())).is_empty());
        }
        Err(errors) => {
            assert!(!errors.0.is_empty());
            for error in errors.0 {
                let named = error.to_string().starts_with(error.file.name());
                let known = [file, File::Sessions].contains(&error.file);
                assert!(named && known, "{error}");
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_changed_file_is_read_or_its_errors_name_it(
        file in sample::select(&File::ALL[..]),
        place in any::<sample::Index>(),
        change in any_change(),
    ) {
        let mut whole = shipped(file);
        let mut places = Vec::new();
        pointers(&whole, "", &mut places);
        let pointer = place.get(&places);
        match change {
            Change::Remove => remove(&mut whole, pointer),
            Change::Duplicate => duplicate(&mut whole, pointer),
            Change::Replace(value) => *whole.pointer_mut(pointer).unwrap() = value,
        }
        let mut files = files();
        *files.text_mut(file) = whole.to_string();
        assert_told(file, &files);
    }

    #[test]
    fn a_file_cut_anywhere_has_one_error(file in sample::select(&File::ALL[..]), end in any::<sample::Index>()) {
        let text = text_of(file);
        let end = text.floor_char_boundary(end.index(text.trim_end().len()));
        only_error(file, &text[..end]);
    }

    #[test]
    fn a_file_with_one_character_changed_is_read_or_its_errors_name_it(
        file in sample::select(&File::ALL[..]),
        place in any::<sample::Index>(),
        other in any::<char>(),
    ) {
        let mut letters: Vec<char> = text_of(file).chars().collect();
        *place.get_mut(&mut letters) = other;
        let mut files = files();
        *files.text_mut(file) = letters.into_iter().collect();
        assert_told(file, &files);
    }
}
