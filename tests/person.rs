//! Names and ages: [`fabnum::domain::person`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::domain::person::{Name, NameError, age};
use proptest::prelude::*;
use support::{any_text, cases, day};

#[test]
fn every_name_that_people_have_is_accepted_as_they_write_it() {
    let table = [
        "Zoé",
        "Anne-Éléonore",
        "N'Diaye",
        "N’Diaye",
        "N‘Diaye",
        "N´Diaye",
        "N`Diaye",
        "O’Brien",
        "Gal·la",
        "d'Aubigné de La Tour",
        "J. R.",
        "Ng",
        "O",
        "李",
        "王小明",
        "محمد",
        "עמית",
        "Мария-Анна",
        "Ελένη",
        "ประเสริฐ",
        "राज",
        "Nguyễn",
        "Nguye\u{302}\u{303}n",
        "Ze\u{301}lie",
        "Müller‑Lüdenscheidt",
        "Þór",
        "Kahaʻi",
        "می\u{200c}نا",
    ];
    for name in table {
        let kept = Name::parse(name).map(|name| name.as_str().to_owned());
        assert_eq!(kept.as_deref(), Ok(name));
    }
}

#[test]
fn a_name_is_kept_as_one_tidy_line() {
    let table = [
        ("  Zoé   Anne ", "Zoé Anne"),
        ("Zoé\r\nAnne", "Zoé Anne"),
        ("Zo\0é", "Zoé"),
        ("\u{202e}Zoé\u{202c}", "Zoé"),
    ];
    for (typed, kept) in table {
        let name = Name::parse(typed).map(|name| name.as_str().to_owned());
        assert_eq!(name.as_deref(), Ok(kept), "{typed:?}");
    }
}

#[test]
fn what_is_no_name_is_refused_for_its_own_reason() {
    let table = [
        ("", NameError::Empty),
        (" \n\0", NameError::Empty),
        ("Zoé2", NameError::Strange),
        ("R2D2", NameError::Strange),
        ("007", NameError::Strange),
        ("محمد٣", NameError::Strange),
        ("<script>", NameError::Strange),
        ("<script>alert(1)</script>", NameError::Strange),
        ("Zoé@exemple", NameError::Strange),
        ("Zoé & Max", NameError::Strange),
        ("Zoé 👋", NameError::Strange),
        ("👩‍💻", NameError::Strange),
        ("Zoé ❤️", NameError::Strange),
        ("Zoé ™", NameError::Strange),
        ("«Zoé»", NameError::Strange),
        ("-", NameError::Strange),
        ("…", NameError::Strange),
        ("' .", NameError::Strange),
        ("\u{301}", NameError::Strange),
    ];
    for (typed, error) in table {
        assert_eq!(Name::parse(typed), Err(error), "{typed:?}");
    }
}

#[test]
fn a_name_has_80_characters_at_most_in_any_script() {
    for letter in ["a", "é", "李"] {
        assert!(Name::parse(&letter.repeat(80)).is_ok(), "80 {letter}");
        let error = Err(NameError::TooLong { over: 1 });
        assert_eq!(Name::parse(&letter.repeat(81)), error, "81 {letter}");
    }
    let pasted = Name::parse(&"a".repeat(5_000));
    assert_eq!(pasted, Err(NameError::TooLong { over: 4_920 }));
}

#[test]
fn an_age_counts_whole_years_to_the_birthday() {
    let table = [
        ("2010-11-23", "2026-11-22", Some(15)),
        ("2010-11-23", "2026-11-23", Some(16)),
        ("2010-11-23", "2026-11-24", Some(16)),
        ("2026-11-23", "2026-11-23", Some(0)),
        ("2026-11-24", "2026-11-23", None),
        // Born on a 29 February: in a common year the age changes once February is over.
        ("2008-02-29", "2026-02-28", Some(17)),
        ("2008-02-29", "2026-03-01", Some(18)),
        ("2008-02-29", "2024-02-28", Some(15)),
        ("2008-02-29", "2024-02-29", Some(16)),
    ];
    for (birth, today, years) in table {
        assert_eq!(
            age(day(birth), day(today)),
            years,
            "born {birth}, on {today}"
        );
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_kept_name_reads_back_as_itself(typed in any_text()) {
        if let Ok(name) = Name::parse(&typed) {
            prop_assert_eq!(Name::parse(name.as_str()), Ok(name));
        }
    }

    #[test]
    fn a_kept_name_holds_neither_markup_nor_controls(typed in any_text()) {
        if let Ok(name) = Name::parse(&typed) {
            prop_assert!(!name.as_str().contains(|c: char| c.is_control() || "<>&\"".contains(c)));
        }
    }
}
