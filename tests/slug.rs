//! Stable names, and the choices made of them: [`fabnum::domain::slug`], [`fabnum::apply::choices`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{
    apply::choices::Chosen,
    domain::{
        choice::UNDECIDED,
        slug::{NotASlug, Slug},
    },
};
use proptest::prelude::*;
use support::{any_text, cases, slug};

#[test]
fn a_slug_has_small_letters_digits_and_inner_hyphens() {
    let long = "a".repeat(80);
    for text in ["a", "7", "niort", "2026-12", "a--b", long.as_str()] {
        assert_eq!(text.parse::<Slug>().map(String::from).as_deref(), Ok(text));
    }
}

#[test]
fn what_is_no_slug_is_refused() {
    let long = "a".repeat(81);
    let table = [
        "", "-", "-a", "a-", "Niort", "é", "a b", " a", "a_b", "a/b", "..", "a.b", "a\0", "٣",
        "<b>", &long,
    ];
    for text in table {
        assert_eq!(text.parse::<Slug>(), Err(NotASlug), "{text:?}");
    }
}

#[test]
fn no_choice_yet_has_a_value_of_its_own() {
    assert_eq!(Chosen::parse(UNDECIDED), Ok(Chosen::Undecided));
}

#[test]
fn a_slug_is_a_choice() {
    assert_eq!(Chosen::parse("niort"), Ok(Chosen::One(slug("niort"))));
}

#[test]
fn what_is_no_slug_is_no_choice() {
    assert_eq!(Chosen::parse("Niort"), Err(NotASlug));
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_slug_stands_in_an_address_as_it_is(text in prop_oneof!["[a-z0-9-]{0,6}", any_text()]) {
        if let Ok(slug) = text.parse::<Slug>() {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            prop_assert!(slug.as_str().chars().all(plain));
            prop_assert_eq!(slug.to_string(), text);
        }
    }

    #[test]
    fn a_choice_reads_back_from_its_value(text in "[a-z0-9-]{1,8}") {
        if let Ok(chosen) = Chosen::parse(&text) {
            prop_assert_eq!(Chosen::parse(chosen.value()), Ok(chosen));
        }
    }
}
