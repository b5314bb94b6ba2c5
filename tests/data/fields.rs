//! A field that nothing reads, or of another type than it has.

use super::*;

/// The only error of the shipped files once the value at a JSON pointer is this one.
pub(super) fn only_error_with(file: File, pointer: &str, value: Value) -> LoadError {
    let mut whole = shipped(file);
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = whole.pointer_mut(parent).expect("the place exists");
    match parent {
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        _ => parent[key] = value,
    }
    only_error(file, whole.to_string())
}

#[test]
fn an_unknown_field_is_refused_where_it_stands() {
    let table = [
        (File::Site, "/surprise", "surprise"),
        (File::Pages, "/surprise", "surprise"),
        (File::Tracks, "/surprise", "surprise"),
        (File::Campuses, "/surprise", "surprise"),
        (File::Sessions, "/surprise", "surprise"),
        (File::Apply, "/surprise", "surprise"),
        (File::Site, "/legal/rcs", "legal.rcs"),
        (File::Site, "/founders/2/url", "founders[2].url"),
        (File::Pages, "/home/year/autumn", "home.year.autumn"),
        (
            File::Pages,
            "/tracks/sections/0/image",
            "tracks.sections[0].image",
        ),
        (File::Tracks, "/tracks/1/price", "tracks[1].price"),
        (
            File::Tracks,
            "/tracks/1/facts/price",
            "tracks[1].facts.price",
        ),
        (File::Tracks, "/shared/price", "shared.price"),
        (File::Campuses, "/campuses/0/adress", "campuses[0].adress"),
        (File::Sessions, "/sessions/0/end", "sessions[0].end"),
        (
            File::Sessions,
            "/sessions/0/offers/2/price",
            "sessions[0].offers[2].price",
        ),
        (File::Apply, "/questions/sante", "questions.sante"),
        (File::Apply, "/questions/envie/help", "questions.envie.help"),
        (
            File::Apply,
            "/choices/availability/maybe",
            "choices.availability.maybe",
        ),
        (
            File::Apply,
            "/choices/availability/YES",
            "choices.availability.YES",
        ),
        (File::Apply, "/interests/0/icon", "interests[0].icon"),
    ];
    for (file, pointer, at) in table {
        let error = only_error_with(file, pointer, json!("x"));
        assert_eq!(error.at.to_string(), at, "{error}");
        let key = pointer.rsplit_once('/').unwrap().1;
        let reason = error.reason.to_string();
        assert!(
            reason.starts_with("unknown ") && reason.contains(key),
            "{error}"
        );
    }
}

#[test]
fn a_value_of_a_wrong_type_is_refused_where_it_stands() {
    let table = [
        (File::Site, "/name", json!(5), "name"),
        (File::Site, "/updated", json!("hier"), "updated"),
        (File::Site, "/contact", json!(null), "contact"),
        (
            File::Site,
            "/legal/retention_months",
            json!(-1),
            "legal.retention_months",
        ),
        (
            File::Site,
            "/endorsements/1/valid_until",
            json!("2026"),
            "endorsements[1].valid_until",
        ),
        (File::Pages, "/home/title", json!(null), "home.title"),
        (
            File::Pages,
            "/call/last_day",
            json!("30/11/2026"),
            "call.last_day",
        ),
        (
            File::Pages,
            "/questions/about_facts/0/about",
            json!("price"),
            "questions.about_facts[0].about",
        ),
        (
            File::Tracks,
            "/tracks/1/shape",
            json!("star"),
            "tracks[1].shape",
        ),
        (File::Tracks, "/shared/fees", json!(0), "shared.fees"),
        (File::Campuses, "/campuses", json!({}), "campuses"),
        (
            File::Campuses,
            "/campuses/1/address",
            json!("1 rue"),
            "campuses[1].address",
        ),
        (
            File::Sessions,
            "/between_sessions",
            json!("maybe"),
            "between_sessions",
        ),
        (
            File::Sessions,
            "/sessions/0/start",
            json!("2026-02-30"),
            "sessions[0].start",
        ),
        (
            File::Sessions,
            "/sessions/0/closes",
            json!("2026-12-01T23:59:59"),
            "sessions[0].closes",
        ),
        (
            File::Sessions,
            "/sessions/0/places",
            json!(40.5),
            "sessions[0].places",
        ),
        (
            File::Sessions,
            "/sessions/0/offers/2/state",
            json!("OPEN"),
            "sessions[0].offers[2].state",
        ),
        (File::Apply, "/start/minutes", json!("10"), "start.minutes"),
        (
            File::Apply,
            "/choices/availability/yes",
            json!(true),
            "choices.availability.yes",
        ),
        (
            File::Apply,
            "/questions/envie",
            json!("Pourquoi ?"),
            "questions.envie",
        ),
        (
            File::Apply,
            "/motivation_examples/1",
            json!(null),
            "motivation_examples[1]",
        ),
    ];
    for (file, pointer, value, at) in table {
        let error = only_error_with(file, pointer, value);
        assert!(matches!(error.reason, Reason::Shape(_)), "{error}");
        assert_eq!(error.at.to_string(), at, "{error}");
    }
}
