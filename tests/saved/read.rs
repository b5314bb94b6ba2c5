//! A draft is written and read back whole, or refused.

use proptest::{prelude::*, sample};

use super::*;
use crate::support::{any_draft, cases};

#[test]
fn a_draft_of_this_version_is_read_whole() {
    assert_eq!(Saved::read(&version_3()), Ok(saved(every_answer())));
}

#[test]
fn a_draft_is_written_as_this_version_has_it() {
    let written: Value = serde_json::from_str(&saved(every_answer()).write()).unwrap();
    assert_eq!(
        written,
        serde_json::from_str::<Value>(&version_3()).unwrap()
    );
}

#[test]
fn when_the_first_answer_was_given_is_kept_and_is_no_answer() {
    let begun = Draft {
        begun_at: Some(at("2026-11-23T08:12:34.567Z")),
        ..every_answer()
    };
    let text = saved(begun.clone()).write();
    assert_eq!(Saved::read(&text), Ok(saved(begun.clone())));
    assert!(begun.has_same_answers(&every_answer()));
    let alone = Draft {
        begun_at: begun.begun_at,
        ..Draft::begin("brouillon".into())
    };
    assert!(alone.is_empty());
    for damaged in [json!("hier"), json!(0), json!(null), json!({})] {
        let text = changed(|value| value["draft"]["begun_at"] = damaged.clone());
        assert_eq!(Saved::read(&text), Ok(saved(every_answer())), "{damaged}");
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
        let text = String::from_iter(letters);
        let _ = Saved::read(&text).map(|saved| Seen::of(&text, saved.kept_at, now()));
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
