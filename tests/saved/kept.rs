//! What becomes of a kept draft as time, versions and the content change.

use super::*;

#[test]
fn a_draft_of_version_1_keeps_its_date_of_birth() {
    let table = [
        (json!("2005-02-01"), ("01", "02", "2005")),
        (json!(""), ("", "", "")),
        (json!("2005"), ("", "", "")),
        (json!(null), ("", "", "")),
        (json!(20_050_201), ("", "", "")),
    ];
    for (birth, (day, month, year)) in table {
        let text = changed(|value| {
            value["version"] = json!(1);
            value["draft"]["birth"] = birth.clone();
        });
        let birth = TypedDate {
            day: day.into(),
            month: month.into(),
            year: year.into(),
        };
        let draft = Draft {
            birth,
            ..every_answer()
        };
        assert_eq!(Saved::read(&text), Ok(saved(draft)), "{text}");
    }
}

#[test]
fn a_draft_of_a_newer_version_is_left_alone() {
    for version in [VERSION + 1, VERSION + 40, u64::MAX] {
        let text = changed(|value| {
            value["version"] = json!(version);
            value["draft"] = json!("anything");
        });
        assert_eq!(Saved::read(&text), Err(SavedError::Newer(version)));
    }
}

#[test]
fn an_answer_that_no_longer_fits_becomes_empty_and_every_other_is_kept() {
    let strange = [
        json!("disparu!"),
        json!("inconnu"),
        json!(5),
        json!(null),
        json!([5]),
        json!({ "a": 1 }),
    ];
    let empty = serde_json::to_value(Draft::default()).unwrap();
    let full = serde_json::to_value(every_answer()).unwrap();
    for key in full.as_object().unwrap().keys() {
        for answer in &strange {
            let text = changed(|value| value["draft"][key] = answer.clone());
            let read =
                Saved::read(&text).unwrap_or_else(|error| panic!("{key} = {answer}: {error}"));
            let mut read = serde_json::to_value(read.draft).unwrap();
            // A text is a text, and a slug that nothing has is one.
            if read[key] != *answer {
                assert_eq!(read[key], empty[key], "{key} = {answer}");
            }
            read[key] = full[key].clone();
            assert_eq!(read, full, "{key} = {answer}");
        }
    }
}

#[test]
fn an_unknown_choice_becomes_empty() {
    for key in [
        "availability",
        "situation",
        "support",
        "education",
        "channel",
        "at",
    ] {
        let text = changed(|value| value["draft"][key] = json!("inconnu"));
        let draft = serde_json::to_value(Saved::read(&text).unwrap().draft).unwrap();
        assert_eq!(draft[key], json!(null), "{key}");
    }
}

#[test]
fn one_entry_that_no_longer_fits_takes_no_other_along() {
    let text = changed(|value| {
        value["draft"]["interests"] = json!(["construire", "Pas un slug", 5, "equipe"]);
        value["draft"]["passed"] = json!(["formation", "adresse", null, "campus", "representant"]);
        value["draft"]["birth"]["month"] = json!(2);
    });
    let mut expected = every_answer();
    expected.birth.month = String::new();
    assert_eq!(Saved::read(&text), Ok(saved(expected)));
}

#[test]
fn an_answer_that_is_absent_or_unknown_is_no_error() {
    let absent = changed(|value| value["draft"] = json!({ "id": "brouillon" }));
    assert_eq!(
        Saved::read(&absent),
        Ok(saved(Draft::begin("brouillon".into())))
    );
    let unknown = changed(|value| value["draft"]["adresse"] = json!("ici"));
    assert_eq!(Saved::read(&unknown), Ok(saved(every_answer())));
}

#[test]
fn a_draft_is_kept_for_30_days_to_the_second() {
    let table = [
        (TimeDelta::zero(), false),
        (KEPT, false),
        (TimeDelta::days(30), false),
        (KEPT + TimeDelta::seconds(1), true),
        (TimeDelta::days(-1), false),
    ];
    for (since, expired) in table {
        assert_eq!(
            saved(Draft::default()).has_expired(now() + since),
            expired,
            "{since}"
        );
    }
}

#[test]
fn an_instant_at_either_end_of_time_expires_without_a_panic() {
    for (kept_at, expired) in [
        (DateTime::<Utc>::MAX_UTC, false),
        (DateTime::<Utc>::MIN_UTC, true),
    ] {
        let saved = Saved {
            kept_at,
            ..saved(Draft::default())
        };
        assert_eq!(saved.has_expired(now()), expired, "{kept_at}");
    }
}

#[test]
fn choices_that_the_catalogue_no_longer_has_become_empty() {
    let mut catalogue = catalogue().clone();
    catalogue
        .tracks
        .list
        .retain(|track| track.slug.as_str() != "developpeur-webmaster");
    catalogue
        .campuses
        .retain(|campus| campus.slug.as_str() != "niort");
    catalogue
        .form
        .interests
        .retain(|interest| interest.slug.as_str() != "equipe");
    let expected = Draft {
        track: None,
        campus: None,
        interests: BTreeSet::from([slug("construire")]),
        ..complete_draft()
    };
    assert_eq!(complete_draft().fitted(&catalogue), expected);
}

#[test]
fn choices_that_the_catalogue_has_are_kept() {
    let undecided = Draft {
        track: chosen("indecis"),
        campus: chosen("indecis"),
        ..complete_draft()
    };
    for draft in [complete_draft(), undecided, Draft::default()] {
        assert_eq!(draft.clone().fitted(catalogue()), draft);
    }
}
