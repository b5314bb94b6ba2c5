//! Dates and spans of time in French words: [`fabnum::copy::date`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::copy::date;
use support::{at, day};

#[test]
fn a_date_is_written_as_french_writes_it() {
    let table = [
        ("2026-12-12", "12\u{a0}décembre", "12\u{a0}décembre 2026"),
        ("2027-03-01", "1er\u{a0}mars", "1er\u{a0}mars 2027"),
        ("2027-08-31", "31\u{a0}août", "31\u{a0}août 2027"),
        ("2027-02-11", "11\u{a0}février", "11\u{a0}février 2027"),
    ];
    for (date, short, long) in table {
        let date = day(date);
        assert_eq!(
            (date::day_and_month(date), date::full(date)),
            (short.into(), long.into())
        );
    }
}

#[test]
fn every_month_has_its_name() {
    let names: Vec<_> = (0..=13).map(date::month_name).collect();
    assert_eq!(names[0], None);
    assert_eq!(names[13], None);
    assert_eq!(names[2], Some("février"));
    assert!(names[1..13].iter().all(Option::is_some));
}

#[test]
fn a_date_shows_its_year_once_it_is_twelve_months_away() {
    let table = [
        ("2026-12-12", "2026-11-23", "12\u{a0}décembre"),
        ("2027-11-22", "2026-11-23", "22\u{a0}novembre"),
        ("2027-11-23", "2026-11-23", "23\u{a0}novembre 2027"),
        ("2026-12-12", "2027-06-01", "12\u{a0}décembre"),
        // Six months on, the next 12 December is nearer.
        ("2026-12-12", "2027-06-11", "12\u{a0}décembre"),
        ("2026-12-12", "2027-06-12", "12\u{a0}décembre 2026"),
        ("2026-12-12", "2027-12-11", "12\u{a0}décembre 2026"),
        ("2026-12-12", "2027-12-12", "12\u{a0}décembre 2026"),
        ("2028-02-28", "2027-02-28", "28\u{a0}février 2028"),
    ];
    for (date, today, words) in table {
        assert_eq!(
            date::near(day(date), day(today)),
            words,
            "{date} on {today}"
        );
    }
}

#[test]
fn a_last_day_at_the_end_of_a_month_is_said_so() {
    let table = [
        ("2026-11-30", "jusqu’à fin novembre"),
        ("2027-02-28", "jusqu’à fin février"),
        ("2028-02-29", "jusqu’à fin février 2028"),
        ("2028-02-28", "jusqu’au 28\u{a0}février 2028"),
        ("2026-12-31", "jusqu’à fin décembre"),
        ("2026-11-20", "jusqu’au 20\u{a0}novembre"),
        ("2026-12-01", "jusqu’au 1er\u{a0}décembre"),
    ];
    for (last, words) in table {
        assert_eq!(date::until(day(last), day("2026-11-23")), words, "{last}");
    }
}

#[test]
fn a_last_day_is_said_with_its_year_where_it_may_be_read_in_another_one() {
    let table = [
        ("2026-11-30", "jusqu’à fin novembre 2026"),
        ("2026-11-20", "jusqu’au 20\u{a0}novembre 2026"),
    ];
    for (last, words) in table {
        assert_eq!(date::until_in_year(day(last)), words, "{last}");
    }
}

#[test]
fn a_span_of_months_reads_as_so_many_months_wherever_in_the_month_it_begins() {
    let table = [
        (
            "2027-06-12",
            "2027-09-12",
            "de mi-juin 2027 à mi-septembre 2027",
        ),
        (
            "2027-06-11",
            "2027-09-11",
            "de mi-juin 2027 à mi-septembre 2027",
        ),
        (
            "2027-06-20",
            "2027-09-20",
            "de mi-juin 2027 à mi-septembre 2027",
        ),
        (
            "2027-06-21",
            "2027-09-21",
            "de fin juin 2027 à fin septembre 2027",
        ),
        (
            "2028-03-06",
            "2028-06-06",
            "de début mars 2028 à début juin 2028",
        ),
        (
            "2027-06-02",
            "2027-09-02",
            "de début juin 2027 à début septembre 2027",
        ),
        (
            "2027-11-15",
            "2028-02-15",
            "de mi-novembre 2027 à mi-février 2028",
        ),
        // What begins with a month ends with one.
        ("2027-06-01", "2027-09-01", "de juin 2027 à août 2027"),
        ("2027-10-01", "2028-01-01", "d’octobre 2027 à décembre 2027"),
        ("2027-04-01", "2027-05-01", "en avril 2027"),
        (
            "2027-06-12",
            "2027-07-12",
            "de mi-juin 2027 à mi-juillet 2027",
        ),
        // A month that is too short for the day ends with its last one.
        (
            "2027-02-28",
            "2027-05-31",
            "de fin février 2027 à fin mai 2027",
        ),
    ];
    for (from, until, words) in table {
        assert_eq!(
            date::span(day(from), day(until)),
            words,
            "{from} to {until}"
        );
    }
}

#[test]
fn a_span_ahead_is_said_in_days() {
    let table = [
        (19, Some("dans 19\u{a0}jours")),
        (2, Some("dans 2\u{a0}jours")),
        (1, Some("demain")),
        (0, Some("aujourd’hui")),
        (-1, None),
        (i64::MIN, None),
    ];
    for (days, words) in table {
        assert_eq!(date::days_ahead(days).as_deref(), words, "{days}");
    }
}

#[test]
fn an_instant_says_whose_clock_it_is_on() {
    let table = [
        (
            "2026-12-11T22:59:59Z",
            "11\u{a0}décembre 2026 à 23\u{a0}h\u{a0}59, heure de Paris",
        ),
        (
            "2027-06-30T21:59:59Z",
            "30\u{a0}juin 2027 à 23\u{a0}h\u{a0}59, heure de Paris",
        ),
        (
            "2026-12-01T07:05:00Z",
            "1er\u{a0}décembre 2026 à 8\u{a0}h\u{a0}05, heure de Paris",
        ),
    ];
    for (instant, words) in table {
        assert_eq!(date::instant(at(instant)), words, "{instant}");
    }
}
