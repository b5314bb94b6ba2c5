//! A link answers a track and a campus in advance, and nothing else: [`fabnum::apply::prefill`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::apply::{draft::Draft, prefill::Prefill};
use proptest::prelude::*;
use support::{MINE, any_draft, any_text, cases, catalogue, chosen, complete_draft, slug};

/// The prefill of a link to a track and a campus.
fn link(track: Option<&str>, campus: Option<&str>) -> Prefill {
    Prefill::read(track, campus, catalogue())
}

/// A draft with these two answers and no other.
fn draft(track: Option<&str>, campus: Option<&str>) -> Draft {
    Draft {
        track: track.and_then(chosen),
        campus: campus.and_then(chosen),
        ..Draft::default()
    }
}

#[test]
fn a_link_names_what_the_catalogue_has() {
    let prefill = link(Some(MINE), Some("niort"));
    assert_eq!(prefill.track, Some(slug(MINE)));
    assert_eq!(prefill.campus, Some(slug("niort")));
}

#[test]
fn what_the_catalogue_does_not_have_is_left_out() {
    let strange = [
        "",
        "boulanger",
        "indecis",
        "Niort",
        "niort ",
        "<script>",
        "..",
        "\0",
        "é",
    ];
    for value in strange.map(Some).into_iter().chain([None]) {
        let prefill = link(value, value);
        assert_eq!(prefill, Prefill::default(), "{value:?}");
    }
    // A campus is no track, and a track no campus.
    assert_eq!(link(Some("niort"), Some(MINE)), Prefill::default());
}

#[test]
fn a_wrong_value_takes_no_good_one_along() {
    assert_eq!(
        link(Some("boulanger"), Some("niort")),
        link(None, Some("niort"))
    );
    assert_eq!(link(Some(MINE), Some("brest")), link(Some(MINE), None));
}

#[test]
fn filling_empty_answers_leaves_the_others() {
    let table = [
        (draft(None, None), draft(Some(MINE), Some("niort"))),
        (
            draft(Some("indecis"), None),
            draft(Some("indecis"), Some("niort")),
        ),
        (
            draft(None, Some("poitiers")),
            draft(Some(MINE), Some("poitiers")),
        ),
        (
            draft(Some(MINE), Some("indecis")),
            draft(Some(MINE), Some("indecis")),
        ),
    ];
    for (mut before, after) in table {
        link(Some(MINE), Some("niort")).fill_empty(&mut before);
        assert_eq!(before, after);
    }
}

#[test]
fn replacing_answers_them_whatever_was_answered_before() {
    let table = [
        (
            link(Some(MINE), Some("niort")),
            draft(Some(MINE), Some("niort")),
        ),
        (link(Some(MINE), None), draft(Some(MINE), Some("poitiers"))),
        (
            link(None, Some("niort")),
            draft(Some("indecis"), Some("niort")),
        ),
        (link(None, None), draft(Some("indecis"), Some("poitiers"))),
    ];
    for (prefill, after) in table {
        let mut before = draft(Some("indecis"), Some("poitiers"));
        prefill.replace(&mut before);
        assert_eq!(before, after, "{prefill:?}");
    }
}

#[test]
fn a_link_contradicts_another_answer_and_never_an_empty_one() {
    let table = [
        (link(Some(MINE), Some("niort")), draft(None, None), false),
        (
            link(Some(MINE), Some("niort")),
            draft(Some(MINE), Some("niort")),
            false,
        ),
        (
            link(Some(MINE), None),
            draft(Some(MINE), Some("niort")),
            false,
        ),
        (link(None, None), draft(Some(MINE), Some("niort")), false),
        (link(Some(MINE), None), draft(Some("indecis"), None), true),
        (
            link(Some(MINE), Some("niort")),
            draft(Some(MINE), Some("poitiers")),
            true,
        ),
        (
            link(None, Some("niort")),
            draft(None, Some("indecis")),
            true,
        ),
    ];
    for (prefill, draft, contradicts) in table {
        let (track, campus) = (&draft.track, &draft.campus);
        assert_eq!(
            prefill.contradicts(&draft),
            contradicts,
            "{prefill:?} {track:?} {campus:?}"
        );
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn no_other_answer_changes(mut draft in any_draft(), replace in any::<bool>()) {
        let before = draft.clone();
        let prefill = link(Some(MINE), Some("niort"));
        if replace { prefill.replace(&mut draft) } else { prefill.fill_empty(&mut draft) }
        let (track, campus) = (before.track.clone(), before.campus.clone());
        prop_assert_eq!(Draft { track, campus, ..draft }, before);
    }

    #[test]
    fn after_a_replacement_nothing_contradicts(mut draft in any_draft()) {
        let prefill = link(Some(MINE), Some("niort"));
        prefill.replace(&mut draft);
        prop_assert!(!prefill.contradicts(&draft));
    }

    #[test]
    fn any_value_is_known_or_left_out(value in any_text()) {
        let prefill = link(Some(&value), Some(&value));
        prop_assert!(prefill.track.is_none_or(|slug| catalogue().track(&slug).is_some()));
    }
}

#[test]
fn a_prefilled_draft_still_validates() {
    let mut draft = complete_draft();
    link(Some("gestionnaire-contenus-communautes"), Some("poitiers")).replace(&mut draft);
    let application = draft.validate(&support::rules()).unwrap();
    assert_eq!(
        application.track(),
        Some(&slug("gestionnaire-contenus-communautes"))
    );
}
