//! The way through the questions, for every combination of answers: [`fabnum::apply::journey`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod ages;
mod branches;
mod changes;
mod combinations;
mod limits;
mod missing;
mod random;
#[path = "../support/mod.rs"]
mod support;

use fabnum::{
    apply::{
        Rules,
        draft::{Draft, TypedDate},
        field::Field,
        journey::Journey,
        problem::{Problem, ProblemKind},
        step::Step,
        supporters::Supporters,
    },
    domain::choice::{Availability, Channel, Situation},
};
use support::{chosen, complete_draft, minor_draft, rules, slug};

/// The steps that `after` leads through from the first one, until it leads no further.
fn walk(journey: &Journey) -> Vec<Step> {
    let mut route = vec![Step::Track];
    loop {
        let step = *route.last().unwrap();
        let next = journey.after(step);
        if next == step {
            return route;
        }
        assert!(route.len() < Step::ALL.len(), "no end to {route:?}");
        route.push(next);
    }
}

/// The fields with a problem, and the problems, of a draft that does not validate.
fn problems(draft: &Draft, rules: &Rules<'_>) -> Vec<(Field, ProblemKind)> {
    let problems = draft.validate(rules).err().unwrap_or_default();
    problems
        .into_iter()
        .map(|Problem { field, kind }| (field, kind))
        .collect()
}

fn date(day: u32, month: u32, year: i32) -> TypedDate {
    TypedDate {
        day: day.to_string(),
        month: month.to_string(),
        year: year.to_string(),
    }
}

#[test]
fn every_step_is_reached_by_some_draft() {
    let no = Draft {
        availability: Some(Availability::No),
        ..complete_draft()
    };
    let child = Draft {
        birth: date(13, 12, 2010),
        ..complete_draft()
    };
    let seeker = Draft {
        situation: Some(Situation::JobSeeker),
        ..complete_draft()
    };
    let changer = Draft {
        situation: Some(Situation::CareerChange),
        ..minor_draft()
    };
    let journeys = [no, child, seeker, changer].map(|draft| Journey::of(&draft, &rules()));
    for step in Step::ALL {
        assert!(
            journeys.iter().any(|journey| journey.reaches(step)),
            "{step:?}"
        );
    }
}

#[test]
fn an_empty_draft_reaches_the_first_question_alone() {
    let journey = Journey::of(&Draft::default(), &rules());
    assert_eq!(journey.reachable(), [Step::Track]);
    assert_eq!(journey.open(), Step::Track);
}

#[test]
fn a_complete_draft_reaches_the_review() {
    let journey = Journey::of(&complete_draft(), &rules());
    assert_eq!(journey.open(), Step::Review);
}

#[test]
fn nothing_is_before_the_first_question_or_off_the_route() {
    let journey = Journey::of(&complete_draft(), &rules());
    let off = [
        Step::Track,
        Step::Occupation,
        Step::Guardian,
        Step::OtherSession,
        Step::Guidance,
    ];
    for step in off {
        assert_eq!(journey.before(step), None, "{step:?}");
    }
}

#[test]
fn a_step_off_the_route_comes_after_none_and_leads_to_the_first_one_not_done() {
    let journey = Journey::of(&complete_draft(), &rules());
    for step in [
        Step::Occupation,
        Step::Guardian,
        Step::OtherSession,
        Step::Guidance,
    ] {
        assert!(!journey.has(step) && !journey.reaches(step), "{step:?}");
        assert_eq!(journey.after(step), journey.open());
    }
}
