//! Dates of birth as people type them: [`fabnum::domain::birth`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::domain::birth::{BirthError, parse};
use proptest::prelude::*;
use support::{any_text, cases, day, today};

#[test]
fn a_date_is_understood_however_it_is_written() {
    let table = [
        (("7", "3", "2005"), "2005-03-07"),
        (("07", "03", "2005"), "2005-03-07"),
        ((" 7 ", "\t3", "2005\n"), "2005-03-07"),
        (("7\0", "3", "\u{202e}2005"), "2005-03-07"),
        (("1er", "mars", "2005"), "2005-03-01"),
        (("1ER", "Mars", "2005"), "2005-03-01"),
        (("31", "12", "1999"), "1999-12-31"),
        (("29", "2", "2004"), "2004-02-29"),
        (("29", "2", "2000"), "2000-02-29"),
    ];
    for ((d, m, y), date) in table {
        assert_eq!(parse(d, m, y, today()), Ok(day(date)), "{d:?} {m:?} {y:?}");
    }
}

#[test]
fn a_month_is_understood_by_its_name_cut_short_or_not() {
    let table = [
        ("janvier", 1),
        ("janv.", 1),
        ("janv", 1),
        ("jan", 1),
        ("Février", 2),
        ("févr", 2),
        ("févr.", 2),
        ("FEVRIER", 2),
        ("FÉVRIER", 2),
        ("fev", 2),
        ("mars", 3),
        ("mar", 3),
        ("avril", 4),
        ("avr.", 4),
        ("mai", 5),
        ("juin", 6),
        ("jun", 6),
        ("juillet", 7),
        ("juil.", 7),
        ("jul", 7),
        ("août", 8),
        ("aout", 8),
        ("AOÛT", 8),
        ("aoû.", 8),
        ("sept.", 9),
        ("septembre", 9),
        ("oct", 10),
        ("nov.", 11),
        ("déc.", 12),
        ("decembre", 12),
        ("DÉCEMBRE", 12),
        ("1", 1),
        ("01", 1),
        ("12", 12),
    ];
    for (month, number) in table {
        let date = day(&format!("2005-{number:02}-07"));
        assert_eq!(parse("7", month, "2005", today()), Ok(date), "{month}");
    }
}

#[test]
fn what_is_no_date_of_birth_is_refused_for_its_own_reason() {
    let no_such = |day, month, year| BirthError::NoSuchDay { day, month, year };
    let table = [
        (("", "", ""), BirthError::Empty),
        ((" ", "\n", "\0"), BirthError::Empty),
        (("", "3", "2005"), BirthError::Day),
        (("0", "3", "2005"), BirthError::Day),
        (("32", "3", "2005"), BirthError::Day),
        (("007", "3", "2005"), BirthError::Day),
        (("-7", "3", "2005"), BirthError::Day),
        (("+7", "3", "2005"), BirthError::Day),
        (("sept", "3", "2005"), BirthError::Day),
        (("٧", "3", "2005"), BirthError::Day),
        (("er", "3", "2005"), BirthError::Day),
        (("7", "", "2005"), BirthError::Month),
        (("7", "0", "2005"), BirthError::Month),
        (("7", "13", "2005"), BirthError::Month),
        (("7", "jui", "2005"), BirthError::Month),
        (("7", "ju", "2005"), BirthError::Month),
        (("7", "ma", "2005"), BirthError::Month),
        (("7", "no", "2005"), BirthError::Month),
        (("7", "m", "2005"), BirthError::Month),
        (("7", "march", "2005"), BirthError::Month),
        (("7", "marsien", "2005"), BirthError::Month),
        (("7", "٣", "2005"), BirthError::Month),
        (("7", "3", ""), BirthError::Year),
        (("7", "3", "05"), BirthError::Year),
        (("7", "3", "205"), BirthError::Year),
        (("7", "3", "20055"), BirthError::Year),
        (("7", "3", "-205"), BirthError::Year),
        (("7", "3", "٢٠٠٥"), BirthError::Year),
        (("7", "3", "deux"), BirthError::Year),
        (("31", "2", "2005"), no_such(31, 2, 2005)),
        (("30", "février", "2004"), no_such(30, 2, 2004)),
        (("29", "2", "2005"), no_such(29, 2, 2005)),
        (("29", "2", "1900"), no_such(29, 2, 1900)),
        (("31", "avril", "2005"), no_such(31, 4, 2005)),
        (("7", "3", "0202"), BirthError::LongAgo),
        (("7", "3", "0000"), BirthError::LongAgo),
        (("7", "3", "1900"), BirthError::LongAgo),
        (("7", "3", "9999"), BirthError::Future),
    ];
    for ((d, m, y), error) in table {
        assert_eq!(parse(d, m, y, today()), Err(error), "{d:?} {m:?} {y:?}");
    }
}

#[test]
fn a_birth_lies_between_110_years_ago_and_today() {
    let table = [
        (("24", "11", "1915"), Ok(day("1915-11-24"))),
        (("23", "11", "1915"), Err(BirthError::LongAgo)),
        (("23", "11", "2026"), Ok(day("2026-11-23"))),
        (("24", "11", "2026"), Err(BirthError::Future)),
    ];
    for ((d, m, y), date) in table {
        assert_eq!(parse(d, m, y, today()), date, "{d}/{m}/{y}");
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn any_three_texts_are_a_date_or_an_error(d in any_text(), m in any_text(), y in any_text()) {
        if let Ok(date) = parse(&d, &m, &y, today()) {
            prop_assert!(date <= today());
        }
    }

    #[test]
    fn every_day_of_a_life_is_understood_from_its_numbers(past in 0_u64..40_000) {
        use chrono::Datelike;
        let date = today() - chrono::Days::new(past);
        let (d, m, y) = (date.day().to_string(), date.month().to_string(), date.year().to_string());
        prop_assert_eq!(parse(&d, &m, &y, today()), Ok(date));
    }
}
