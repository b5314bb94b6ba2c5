//! Age decides on the way, on the very birthday, on Paris's clocks.

use super::*;
use crate::support::at;

/// The step after the identity for a birth at an instant.
fn after_identity(birth: TypedDate, instant: &str) -> Step {
    let rules = Rules {
        now: at(instant),
        ..rules()
    };
    let draft = Draft {
        birth,
        ..complete_draft()
    };
    Journey::of(&draft, &rules).after(Step::Identity)
}

#[test]
fn one_is_16_and_18_from_midnight_in_paris_on_the_birthday() {
    let table = [
        (date(24, 11, 2010), "2026-11-22T22:59:59Z", Step::Guidance),
        (date(24, 11, 2010), "2026-11-23T22:59:59Z", Step::Guidance),
        (date(24, 11, 2010), "2026-11-23T23:00:00Z", Step::Guardian),
        (date(24, 11, 2010), "2026-11-25T09:00:00Z", Step::Guardian),
        (date(24, 11, 2008), "2026-11-23T22:59:59Z", Step::Guardian),
        (date(24, 11, 2008), "2026-11-23T23:00:00Z", Step::Contact),
        (date(14, 7, 2010), "2026-07-13T21:59:59Z", Step::Guidance),
        (date(14, 7, 2010), "2026-07-13T22:00:00Z", Step::Guardian),
    ];
    for (birth, instant, step) in table {
        assert_eq!(
            after_identity(birth.clone(), instant),
            step,
            "{birth:?} at {instant}"
        );
    }
}

#[test]
fn born_on_a_29_february_one_is_older_once_february_is_over() {
    let table = [
        (2008, "2024-02-28T22:59:59Z", Step::Guidance),
        (2008, "2024-02-28T23:00:00Z", Step::Guardian),
        (2008, "2026-02-28T22:59:59Z", Step::Guardian),
        (2008, "2026-02-28T23:00:00Z", Step::Contact),
    ];
    for (year, instant, step) in table {
        assert_eq!(
            after_identity(date(29, 2, year), instant),
            step,
            "{instant}"
        );
    }
}

#[test]
fn what_is_no_birth_decides_nothing() {
    let table = [
        date(31, 2, 2010),
        date(1, 1, 2030),
        date(1, 1, 1900),
        TypedDate::default(),
    ];
    for birth in table {
        assert_eq!(
            after_identity(birth.clone(), "2026-11-23T09:00:00Z"),
            Step::Contact,
            "{birth:?}"
        );
    }
}

#[test]
fn under_16_one_is_led_to_school_guidance_and_told_of_no_other_problem() {
    let draft = Draft {
        birth: date(24, 11, 2010),
        email: String::new(),
        ..complete_draft()
    };
    let led = (Field::BirthDate, ProblemKind::Leads(Step::Guidance));
    assert_eq!(problems(&draft, &rules()), [led]);
    assert_eq!(Journey::of(&draft, &rules()).open(), Step::Guidance);
}

#[test]
fn under_16_a_wrong_name_is_mended_first() {
    let draft = Draft {
        birth: date(24, 11, 2010),
        first_name: "R2".into(),
        ..complete_draft()
    };
    assert_eq!(Journey::of(&draft, &rules()).open(), Step::Identity);
}

#[test]
fn who_cannot_follow_the_rhythm_is_led_to_another_session_and_told_of_no_other_problem() {
    let draft = Draft {
        availability: Some(Availability::No),
        email: String::new(),
        situation: None,
        ..complete_draft()
    };
    let led = (Field::Availability, ProblemKind::Leads(Step::OtherSession));
    assert_eq!(problems(&draft, &rules()), [led]);
    assert_eq!(Journey::of(&draft, &rules()).open(), Step::OtherSession);
}

#[test]
fn an_exit_leads_back_to_the_question_it_came_from() {
    let no = Draft {
        availability: Some(Availability::No),
        ..complete_draft()
    };
    let child = Draft {
        birth: date(24, 11, 2010),
        ..complete_draft()
    };
    let before = |draft: &Draft, exit| Journey::of(draft, &rules()).before(exit);
    assert_eq!(before(&no, Step::OtherSession), Some(Step::Availability));
    assert_eq!(before(&child, Step::Guidance), Some(Step::Identity));
}
