//! Age decides on the way: on the first day of the session one is 16, and today, on Paris's clocks, 18.

use fabnum::{
    data::{self, File},
    domain::catalogue::Catalogue,
};
use serde_json::{Value, json};

use super::*;
use crate::support::{at, catalogue, changed};

/// The step after the identity for a birth at an instant, by the sessions of that catalogue.
fn after_identity_by(catalogue: &Catalogue, birth: TypedDate, instant: &str) -> Step {
    let rules = Rules {
        catalogue,
        now: at(instant),
    };
    let draft = Draft {
        birth,
        ..complete_draft()
    };
    Journey::of(&draft, &rules).after(Step::Identity)
}

/// The same by the shipped session, which starts on 12 December 2026.
fn after_identity(birth: TypedDate, instant: &str) -> Step {
    after_identity_by(catalogue(), birth, instant)
}

/// The shipped catalogue with other sessions.
fn with_sessions(change: impl FnOnce(&mut Value)) -> Catalogue {
    data::decode(&changed(File::Sessions, |value| {
        change(&mut value["sessions"]);
    }))
    .unwrap()
}

#[test]
fn who_is_16_on_the_first_day_of_the_session_may_apply_before() {
    let table = [
        (date(5, 12, 2010), Step::Guardian),
        (date(12, 12, 2010), Step::Guardian),
        (date(13, 12, 2010), Step::Guidance),
        (date(1, 1, 2015), Step::Guidance),
    ];
    for (birth, step) in table {
        for instant in ["2026-06-01T09:00:00Z", "2026-11-30T09:00:00Z"] {
            let found = after_identity(birth.clone(), instant);
            assert_eq!(found, step, "{birth:?} at {instant}");
        }
    }
}

#[test]
fn while_no_first_day_is_known_nobody_is_turned_away_for_age() {
    let none = with_sessions(|sessions| *sessions = json!([]));
    for (catalogue, instant) in [
        (catalogue(), "2026-12-12T09:00:00Z"),
        (catalogue(), "2027-03-01T09:00:00Z"),
        (&none, "2026-11-23T09:00:00Z"),
    ] {
        let child = after_identity_by(catalogue, date(1, 1, 2015), instant);
        assert_eq!(child, Step::Guardian, "{instant}");
    }
}

#[test]
fn the_session_is_the_one_that_the_application_would_go_to() {
    // The first one is full at the campus of the draft, Niort: one applies there for the next.
    let two = with_sessions(|sessions| {
        let mut next = sessions[0].clone();
        next["slug"] = json!("2027-12");
        next["start"] = json!("2027-12-11");
        for offer in sessions[0]["offers"].as_array_mut().unwrap() {
            if offer["campus"] == "niort" {
                offer["state"] = json!("full");
                offer["reason"] = json!("Toutes les places sont prises.");
            }
        }
        sessions.as_array_mut().unwrap().push(next);
    });
    let at_poitiers = Draft {
        campus: chosen("poitiers"),
        birth: date(1, 6, 2011),
        ..complete_draft()
    };
    let at_niort = Draft {
        campus: chosen("niort"),
        ..at_poitiers.clone()
    };
    let rules = Rules {
        catalogue: &two,
        ..rules()
    };
    let after = |draft: &Draft| Journey::of(draft, &rules).after(Step::Identity);
    assert_eq!(after(&at_poitiers), Step::Guidance);
    assert_eq!(after(&at_niort), Step::Guardian);
}

#[test]
fn one_is_18_from_midnight_in_paris_on_the_birthday() {
    let table = [
        (date(24, 11, 2008), "2026-11-23T22:59:59Z", Step::Guardian),
        (date(24, 11, 2008), "2026-11-23T23:00:00Z", Step::Contact),
        (date(14, 7, 2008), "2026-07-13T21:59:59Z", Step::Guardian),
        (date(14, 7, 2008), "2026-07-13T22:00:00Z", Step::Contact),
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
        ("2026-02-28T22:59:59Z", Step::Guardian),
        ("2026-02-28T23:00:00Z", Step::Contact),
    ];
    for (instant, step) in table {
        assert_eq!(
            after_identity(date(29, 2, 2008), instant),
            step,
            "{instant}"
        );
    }
    let starting = |day: &str| with_sessions(|sessions| sessions[0]["start"] = json!(day));
    let on = |catalogue: &Catalogue| {
        after_identity_by(catalogue, date(29, 2, 2008), "2024-01-10T09:00:00Z")
    };
    assert_eq!(on(&starting("2024-02-28")), Step::Guidance);
    assert_eq!(on(&starting("2024-02-29")), Step::Guardian);
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
        birth: date(13, 12, 2010),
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
        birth: date(13, 12, 2010),
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
        birth: date(13, 12, 2010),
        ..complete_draft()
    };
    let before = |draft: &Draft, exit| Journey::of(draft, &rules()).before(exit);
    assert_eq!(before(&no, Step::OtherSession), Some(Step::Availability));
    assert_eq!(before(&child, Step::Guidance), Some(Step::Identity));
}
