//! The clock in Paris, and what follows from a cohort's dates: [`fabnum::domain::paris`],
//! [`fabnum::domain::period`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use chrono::{Days, NaiveDate, NaiveTime, Timelike};
use fabnum::domain::{paris, period::Period};
use proptest::prelude::*;
use support::{at, cases, day};

#[test]
fn clocks_change_at_one_in_the_morning_utc_on_the_last_sunday_of_march_and_october() {
    let table = [
        ("2026-03-29T00:59:59Z", 1),
        ("2026-03-29T01:00:00Z", 2),
        ("2026-10-25T00:59:59Z", 2),
        ("2026-10-25T01:00:00Z", 1),
        ("2027-03-28T00:59:59Z", 1),
        ("2027-03-28T01:00:00Z", 2),
        ("2027-10-31T00:59:59Z", 2),
        ("2027-10-31T01:00:00Z", 1),
        ("2026-01-01T00:00:00Z", 1),
        ("2026-07-01T00:00:00Z", 2),
        ("2026-12-31T23:59:59Z", 1),
    ];
    for (instant, hours) in table {
        let offset = paris::offset(at(instant)).local_minus_utc();
        assert_eq!(offset, hours * 3600, "{instant}");
    }
}

#[test]
fn a_day_begins_at_midnight_in_paris() {
    let table = [
        ("2026-11-22T22:59:59Z", "2026-11-22"),
        ("2026-11-22T23:00:00Z", "2026-11-23"),
        ("2026-07-13T21:59:59Z", "2026-07-13"),
        ("2026-07-13T22:00:00Z", "2026-07-14"),
        ("2026-12-31T22:59:59Z", "2026-12-31"),
        ("2026-12-31T23:00:00Z", "2027-01-01"),
    ];
    for (instant, date) in table {
        assert_eq!(paris::day(at(instant)), day(date), "{instant}");
    }
}

#[test]
fn an_instant_is_what_a_clock_in_paris_shows() {
    let table = [
        ("winter", "2026-12-11", (23, 59), "2026-12-11T22:59:00Z"),
        ("summer", "2026-07-14", (0, 0), "2026-07-13T22:00:00Z"),
        (
            "the eve of spring",
            "2026-03-28",
            (23, 59),
            "2026-03-28T22:59:00Z",
        ),
        (
            "before the change of spring",
            "2026-03-29",
            (1, 59),
            "2026-03-29T00:59:00Z",
        ),
        (
            "in the hour that spring skips",
            "2026-03-29",
            (2, 0),
            "2026-03-29T01:00:00Z",
        ),
        (
            "later in that hour",
            "2026-03-29",
            (2, 30),
            "2026-03-29T01:30:00Z",
        ),
        (
            "after the change of spring",
            "2026-03-29",
            (3, 0),
            "2026-03-29T01:00:00Z",
        ),
        (
            "before the change of autumn",
            "2026-10-25",
            (1, 59),
            "2026-10-24T23:59:00Z",
        ),
        (
            "in the hour that autumn repeats",
            "2026-10-25",
            (2, 30),
            "2026-10-25T01:30:00Z",
        ),
        (
            "after the change of autumn",
            "2026-10-25",
            (3, 0),
            "2026-10-25T02:00:00Z",
        ),
    ];
    for (when, date, (hour, minute), instant) in table {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(
            paris::instant(day(date), time).to_utc(),
            at(instant),
            "{when}"
        );
    }
}

/// A period that starts on a day, of the programme's length.
fn period(start: &str) -> Period {
    Period {
        start: day(start),
        teaching_months: 6,
        hours_per_week: 30,
        internship_months: 3,
    }
}

#[test]
fn the_parts_of_a_cohort_end_on_the_day_of_its_start_or_on_the_last_of_a_shorter_month() {
    let table = [
        ("2026-12-12", "2027-06-12", "2027-09-12"),
        ("2026-08-31", "2027-02-28", "2027-05-31"),
        ("2027-08-31", "2028-02-29", "2028-05-31"),
        ("2027-05-31", "2027-11-30", "2028-02-29"),
    ];
    for (start, teaching_end, end) in table {
        let period = period(start);
        let ends = (period.teaching_end(), period.end());
        assert_eq!(ends, (day(teaching_end), day(end)), "from {start}");
    }
}

#[test]
fn weeks_of_teaching_are_whole() {
    let table = [("2026-12-12", 26), ("2026-08-31", 25), ("2027-03-01", 26)];
    for (start, weeks) in table {
        assert_eq!(period(start).teaching_weeks(), weeks, "from {start}");
    }
}

#[test]
fn the_first_cohort_is_taught_780_hours() {
    assert_eq!(period("2026-12-12").teaching_hours(), 780);
}

#[test]
fn a_cohort_without_an_internship_ends_with_its_teaching() {
    let period = Period {
        internship_months: 0,
        ..period("2026-12-12")
    };
    assert_eq!(period.end(), period.teaching_end());
}

#[test]
fn the_eve_may_be_in_the_year_before() {
    assert_eq!(period("2027-01-01").eve(), day("2026-12-31"));
}

#[test]
fn a_period_at_the_end_of_time_still_has_an_end() {
    let period = Period {
        start: NaiveDate::MAX,
        ..period("2026-12-12")
    };
    assert_eq!(period.end(), NaiveDate::MAX);
}

/// Any day of thirty years.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..11_323).prop_map(|days| day("2020-01-01") + Days::new(days))
}

/// The days on which clocks change, as the European rule has it.
fn any_change() -> impl Strategy<Value = NaiveDate> {
    let last = (2020_i32..=2050, prop_oneof![Just(3), Just(10)]);
    last.prop_map(|(year, month)| {
        let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
        let week = last.iter_days().rev().take(7);
        let mut sundays = week.filter(|day| day.format("%a").to_string() == "Sun");
        sundays.next().unwrap()
    })
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn a_day_ends_on_that_day_at_23_59_59_in_paris(date in prop_oneof![any_day(), any_change()]) {
        let end = paris::end_of(date).to_utc();
        prop_assert_eq!(paris::day(end), date);
        let there = end.with_timezone(&paris::offset(end));
        prop_assert_eq!((there.hour(), there.minute(), there.second()), (23, 59, 59));
    }

    #[test]
    fn the_second_after_a_day_s_end_begins_the_next(date in prop_oneof![any_day(), any_change()]) {
        let next = paris::end_of(date) + chrono::TimeDelta::seconds(1);
        prop_assert_eq!(next.to_utc(), paris::instant(date.succ_opt().unwrap(), NaiveTime::MIN).to_utc());
    }

    #[test]
    fn a_clock_shows_the_time_that_its_instant_was_made_of(
        date in prop_oneof![any_day(), any_change()],
        minute in (0_u32..1_440).prop_filter("spring skips this hour", |minute| minute / 60 != 2),
    ) {
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let instant = paris::instant(date, time);
        prop_assert_eq!(instant.naive_local(), date.and_time(time));
        prop_assert_eq!(*instant.offset(), paris::offset(instant.to_utc()));
    }
}
