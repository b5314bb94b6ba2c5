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
fn a_draft_of_version_2_keeps_who_helps_and_is_asked_where_it_was_not() {
    let of = |situation: Value, support: Option<Value>| {
        let mut value: Value = serde_json::from_str(VERSION_2).unwrap();
        value["draft"]["situation"] = situation;
        match support {
            Some(support) => value["draft"]["support"] = support,
            None => drop(value["draft"].as_object_mut().unwrap().remove("support")),
        }
        let draft = Saved::read(&value.to_string()).unwrap().draft;
        (
            draft.support.iter().collect::<Vec<_>>(),
            draft.support_unasked,
        )
    };
    let table = [
        (
            json!("job_seeker"),
            Some(json!("france_travail")),
            vec![Support::FranceTravail],
            false,
        ),
        (
            json!("career_change"),
            Some(json!("nobody")),
            vec![Support::Nobody],
            false,
        ),
        (json!("job_seeker"), Some(json!(null)), vec![], true),
        (json!("left_school"), None, vec![], true),
        (json!("other"), Some(json!(null)), vec![], true),
        (json!("career_change"), Some(json!(null)), vec![], false),
        (json!(null), None, vec![], false),
        // It was answered, and the answer is offered no longer: the question is put again.
        (
            json!("job_seeker"),
            Some(json!("cap_emploi")),
            vec![],
            false,
        ),
        (json!("job_seeker"), Some(json!(5)), vec![], false),
    ];
    for (situation, support, expected, is_unasked) in table {
        let read = of(situation.clone(), support.clone());
        assert_eq!(read, (expected, is_unasked), "{situation} {support:?}");
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
    for key in ["availability", "situation", "education", "channel", "at"] {
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

/// What is left of a text that is kept since an instant, after it was seen at others; `None` once it is gone.
fn left(since: &str, seen: &[&str]) -> Option<String> {
    let mut text = format!(r#"{{"kept_at":"{since}"}}"#);
    for now in seen {
        match Seen::of(&text, at(since), at(now)) {
            Seen::Stays => {}
            Seen::Becomes(other) => text = other,
            Seen::Goes => return None,
        }
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["kept_at"], since, "{text}");
    }
    Some(text)
}

#[test]
fn on_a_right_clock_it_goes_after_30_days() {
    let since = "2026-11-23T09:00:00Z";
    // Whoever comes by every day finds it gone to the second.
    let daily = ["2026-12-22T09:30:00Z", "2026-12-23T09:00:00Z"];
    assert!(left(since, &daily).is_some());
    assert!(left(since, &[&daily[..], &["2026-12-23T09:00:01Z"]].concat()).is_none());
    // Whoever comes by once, on the day after: days are Paris's.
    let once = ["2026-12-31T22:30:00Z", "2026-12-31T22:59:59Z"];
    assert!(left(since, &once).is_some());
    assert!(left(since, &[&once[..], &["2026-12-31T23:00:00Z"]].concat()).is_none());
}

#[test]
fn nothing_goes_that_may_be_young() {
    let since = "2026-11-23T09:00:00Z";
    let table = [
        (
            "a clock ahead for a day",
            &["2026-12-24T09:00:00Z", "2026-12-24T18:00:00Z"][..],
        ),
        (
            "ahead by years",
            &["2036-01-01T09:00:00Z", "2036-01-01T10:00:00Z"],
        ),
        (
            "ahead, then right, then ahead again",
            &[
                "2026-12-24T09:00:00Z",
                "2026-11-23T10:00:00Z",
                "2026-12-25T09:00:00Z",
            ],
        ),
        (
            "ahead, then less so",
            &["2037-01-01T09:00:00Z", "2036-01-01T09:00:00Z"],
        ),
        (
            "behind",
            &[
                "2016-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z",
                "2016-02-20T00:00:00Z",
            ],
        ),
        (
            "behind, then right",
            &[
                "2026-10-01T09:00:00Z",
                "2026-11-23T09:01:00Z",
                "2026-12-23T09:00:00Z",
            ],
        ),
    ];
    for (what, seen) in table {
        assert!(left(since, seen).is_some(), "{what}");
    }
    // Once the clock is right, nothing is left of the doubt.
    let seen = ["2026-12-24T09:00:00Z", "2026-11-23T10:00:00Z"];
    assert_eq!(left(since, &seen), left(since, &[]));
    // It was kept by a clock that was behind, and is seen by a right one.
    for since in [
        "2026-10-14T09:00:00Z",
        "2016-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
    ] {
        assert!(
            left(since, &["2026-11-23T09:00:00Z", "2026-11-23T20:00:00Z"]).is_some(),
            "{since}"
        );
    }
}

#[test]
fn what_was_kept_by_a_wrong_clock_goes_30_days_after_it_was_first_seen() {
    for since in [
        "2016-01-01T00:00:00Z",
        "2036-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
    ] {
        let seen = [
            "2026-11-23T09:00:00Z",
            "2026-12-01T09:00:00Z",
            "2026-12-23T09:00:00Z",
        ];
        assert!(left(since, &seen).is_some(), "{since}");
        assert!(
            left(since, &[&seen[..], &["2026-12-23T09:00:01Z"]].concat()).is_none(),
            "{since}"
        );
    }
    // A day ahead is what a clock may be that its owner sets right.
    assert!(left("2026-11-24T08:00:00Z", &["2026-11-23T09:00:00Z"]).is_some());
}

#[test]
fn an_instant_at_either_end_of_time_is_no_panic() {
    for since in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        for now in [DateTime::<Utc>::MIN_UTC, now(), DateTime::<Utc>::MAX_UTC] {
            for text in [
                "{\"a\":1}",
                "{\"seen_old\":9223372036854775807,\"a\":1}",
                "{\"seen_old\":-1",
                "",
            ] {
                let seen = Seen::of(text, since, now);
                assert_ne!(seen, Seen::Goes, "{since} {now} {text}");
            }
        }
    }
}

#[test]
fn a_draft_that_is_noted_to_be_old_is_read_as_it_is() {
    let text = saved(every_answer()).write();
    let Seen::Becomes(noted) = Seen::of(&text, now(), at("2026-12-31T09:00:00Z")) else {
        panic!("it is old");
    };
    assert_ne!(noted, text);
    assert_eq!(Saved::read(&noted), Ok(saved(every_answer())));
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
