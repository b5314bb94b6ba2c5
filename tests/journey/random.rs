//! What holds for any draft, however it was filled in.

use std::{cell::RefCell, collections::BTreeSet};

use fabnum::apply::journey::problems_at;
use proptest::prelude::*;

use super::*;
use crate::support::{any_draft, cases, likely_draft};

fn any() -> impl Strategy<Value = Draft> {
    prop_oneof![3 => likely_draft(), 1 => any_draft()]
}

#[test]
fn the_drafts_drawn_at_random_are_of_every_kind() {
    let ends = RefCell::new(BTreeSet::new());
    let mut runner = proptest::test_runner::TestRunner::new(cases(600));
    let drawn = runner.run(&any(), |draft| {
        ends.borrow_mut()
            .insert(Journey::of(&draft, &rules()).open());
        Ok(())
    });
    assert_eq!(drawn, Ok(()));
    let ends = ends.into_inner();
    let missed = Step::ALL.iter().filter(|step| !ends.contains(step));
    assert_eq!(missed.collect::<Vec<_>>(), [] as [&Step; 0]);
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn a_draft_validates_exactly_when_the_review_is_reached(draft in any()) {
        let journey = Journey::of(&draft, &rules());
        prop_assert_eq!(draft.validate(&rules()).is_ok(), journey.reaches(Step::Review));
    }

    #[test]
    fn the_route_ends_at_the_review_or_at_an_exit(draft in any()) {
        let end = *walk(&Journey::of(&draft, &rules())).last().unwrap();
        prop_assert!([Step::Review, Step::OtherSession, Step::Guidance].contains(&end), "{end:?}");
    }

    #[test]
    fn the_route_keeps_the_order_of_the_questions_and_repeats_none(draft in any()) {
        let route = walk(&Journey::of(&draft, &rules()));
        prop_assert!(route.is_sorted_by(|earlier, later| earlier < later), "{route:?}");
    }

    #[test]
    fn before_leads_back_to_where_after_came_from(draft in any()) {
        let journey = Journey::of(&draft, &rules());
        for pair in walk(&journey).windows(2) {
            prop_assert_eq!(journey.before(pair[1]), Some(pair[0]));
            prop_assert_eq!(journey.after(pair[0]), pair[1]);
        }
    }

    #[test]
    fn a_reached_question_with_good_answers_leads_on_to_one_that_is_reached(draft in any()) {
        let journey = Journey::of(&draft, &rules());
        for step in journey.reachable() {
            if *step != Step::Review && problems_at(*step, &draft, &rules()).is_empty() {
                let next = journey.after(*step);
                prop_assert!(next != *step && journey.reaches(next), "{step:?} leads to {next:?}");
            }
        }
    }

    #[test]
    fn every_problem_is_with_a_field_of_the_route_in_its_order(draft in any()) {
        let journey = Journey::of(&draft, &rules());
        let problems = draft.validate(&rules()).err().unwrap_or_default();
        prop_assert!(problems.iter().all(|problem| journey.has(problem.field.step())));
        prop_assert!(problems.is_sorted_by_key(|problem| problem.field.step()), "{problems:?}");
    }

    #[test]
    fn the_open_step_is_where_the_first_problem_lies(draft in any()) {
        let open = Journey::of(&draft, &rules()).open();
        match draft.validate(&rules()) {
            Ok(_) => prop_assert_eq!(open, Step::Review),
            Err(problems) => match problems[0].kind {
                ProblemKind::Leads(exit) => prop_assert_eq!(open, exit),
                _ => prop_assert_eq!(open, problems[0].field.step()),
            },
        }
    }

    #[test]
    fn a_change_leads_to_a_step_that_is_reached_and_not_done(draft in any()) {
        let journey = Journey::of(&draft, &rules());
        for step in journey.reachable() {
            let next = journey.after_change(*step, &draft);
            prop_assert!(journey.reaches(next), "{step:?} leads to {next:?}");
            let done = draft.passed.contains(&next) && next != journey.open();
            prop_assert!(!done, "{step:?} leads to {next:?}");
        }
    }
}
