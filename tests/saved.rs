//! Drafts outlive tabs, versions of the site and changes to its content: [`fabnum::apply::saved`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use fabnum::{
    apply::{
        draft::{Draft, TypedDate},
        saved::{KEPT, Saved, SavedError, VERSION},
        step::Step,
    },
    domain::choice::{Availability, Channel, Education, Situation, Support},
};
use proptest::{prelude::*, sample};
use serde_json::{Value, json};
use support::{any_draft, cases, catalogue, chosen, complete_draft, now, slug};

fn saved(draft: Draft) -> Saved {
    Saved {
        kept_at: now(),
        revision: 7,
        draft,
    }
}

/// A draft with an answer in every field, as version 2 kept it. Never change it: browsers hold such texts.
const VERSION_2: &str = r#"{
  "format": "fabnum-application",
  "version": 2,
  "kept_at": "2026-11-23T09:00:00Z",
  "revision": 7,
  "draft": {
    "id": "brouillon",
    "track": "developpeur-webmaster",
    "campus": "indecis",
    "availability": "unsure",
    "interests": ["construire", "equipe"],
    "motivation": "J’aime\nça.",
    "by_voice": true,
    "situation": "career_change",
    "support": "nobody",
    "occupation": "Cuisinier",
    "education": "bac_2",
    "first_name": "Zoé",
    "last_name": "N’Diaye",
    "birth": { "day": "1er", "month": "févr.", "year": "2005" },
    "guardian_name": "Awa",
    "guardian_contact": "06 98 76 54 32",
    "email": "zoe@exemple.fr",
    "phone": "06 12 34 56 78",
    "channel": "phone",
    "accommodations": true,
    "passed": ["formation", "campus", "representant"],
    "at": "disponibilite"
  }
}"#;

/// The draft of [`VERSION_2`].
fn every_answer() -> Draft {
    Draft {
        id: "brouillon".into(),
        track: chosen("developpeur-webmaster"),
        campus: chosen("indecis"),
        availability: Some(Availability::Unsure),
        interests: BTreeSet::from([slug("construire"), slug("equipe")]),
        motivation: "J’aime\nça.".into(),
        by_voice: true,
        situation: Some(Situation::CareerChange),
        support: Some(Support::Nobody),
        occupation: "Cuisinier".into(),
        education: Some(Education::Bac2),
        first_name: "Zoé".into(),
        last_name: "N’Diaye".into(),
        birth: TypedDate {
            day: "1er".into(),
            month: "févr.".into(),
            year: "2005".into(),
        },
        guardian_name: "Awa".into(),
        guardian_contact: "06 98 76 54 32".into(),
        email: "zoe@exemple.fr".into(),
        phone: "06 12 34 56 78".into(),
        channel: Some(Channel::Phone),
        accommodations: true,
        passed: BTreeSet::from([Step::Track, Step::Campus, Step::Guardian]),
        at: Some(Step::Availability),
    }
}

/// [`VERSION_2`] with a change.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(VERSION_2).unwrap();
    change(&mut value);
    value.to_string()
}

#[test]
fn a_draft_of_this_version_is_read_whole() {
    assert_eq!(Saved::read(VERSION_2), Ok(saved(every_answer())));
}

#[test]
fn a_draft_is_written_as_this_version_has_it() {
    let written: Value = serde_json::from_str(&saved(every_answer()).write()).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(VERSION_2).unwrap());
}

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
fn what_is_no_draft_is_unreadable() {
    let without = |key: &str| changed(|value| drop(value.as_object_mut().unwrap().remove(key)));
    let with = |key: &str, other: Value| changed(|value| value[key] = other);
    let table = [
        String::new(),
        " ".into(),
        "{".into(),
        "null".into(),
        "[]".into(),
        "\"fabnum-application\"".into(),
        "{}".into(),
        VERSION_2[..VERSION_2.len() - 2].into(),
        format!("{VERSION_2}{VERSION_2}"),
        without("format"),
        without("draft"),
        without("kept_at"),
        with("format", json!("other-application")),
        with("format", json!(2)),
        with("draft", json!(null)),
        with("draft", json!("texte")),
        with("kept_at", json!("hier")),
        with("kept_at", json!(0)),
    ];
    for text in table {
        assert!(
            matches!(Saved::read(&text), Err(SavedError::Unreadable(_))),
            "{text}"
        );
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
fn a_draft_without_an_answer_is_empty_wherever_it_was_left() {
    let draft = Draft {
        passed: BTreeSet::from([Step::Track]),
        at: Some(Step::Campus),
        ..Draft::begin("brouillon".into())
    };
    assert!(draft.is_empty());
    let answered = Draft {
        accommodations: true,
        ..draft
    };
    assert!(!answered.is_empty());
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

/// Any instant of two centuries, to the nanosecond.
fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    (0_i64..6_000_000_000, 0_u32..1_000_000_000)
        .prop_map(|(seconds, nanos)| DateTime::from_timestamp(seconds, nanos).unwrap())
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_draft_is_read_as_it_was_written(
        draft in any_draft(), kept_at in any_instant(), revision in any::<u64>(),
    ) {
        let saved = Saved { kept_at, revision, draft };
        prop_assert_eq!(Saved::read(&saved.write()), Ok(saved));
    }

    #[test]
    fn a_damaged_text_is_read_or_refused(draft in any_draft(), place in any::<sample::Index>(), other in any::<char>()) {
        let mut letters: Vec<char> = saved(draft).write().chars().collect();
        *place.get_mut(&mut letters) = other;
        let _ = Saved::read(&String::from_iter(letters)).map(|saved| saved.has_expired(now()));
    }

    #[test]
    fn a_text_cut_short_is_refused(draft in any_draft(), end in any::<sample::Index>()) {
        let text = saved(draft).write();
        let end = text.floor_char_boundary(end.index(text.len()));
        prop_assert!(matches!(Saved::read(&text[..end]), Err(SavedError::Unreadable(_))));
    }

    #[test]
    fn a_draft_that_fits_is_not_changed_again(draft in any_draft()) {
        let fitted = draft.fitted(catalogue());
        prop_assert_eq!(fitted.clone().fitted(catalogue()), fitted);
    }
}
