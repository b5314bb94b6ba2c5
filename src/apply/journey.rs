//! The way through the questions, recomputed from the answers.

use super::{Rules, answers, draft::Draft, problem::Problems, step::Step};
use crate::domain::{
    choice::{Availability, Situation},
    person,
};

/// Who is younger on the session's first day is shown to school guidance.
const YOUNGEST: u32 = 16;
/// From this age on one applies alone.
const OF_AGE: u32 = 18;

/// The route that the answers make, from the first question to the review or to an exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// Every step of the route, reachable or not yet.
    route: Vec<Step>,
    /// How many of them can be reached: up to the first one with a problem.
    reachable: usize,
}

impl Journey {
    /// The journey of a draft.
    pub fn of(draft: &Draft, rules: &Rules<'_>) -> Self {
        let mut route = vec![Step::Track];
        let mut step = Step::Track;
        while let Some(next) = next(step, draft, rules) {
            route.push(next);
            step = next;
        }
        let open = route
            .iter()
            .position(|step| !answers::problems(*step, draft, rules).is_empty());
        let reachable = open.map_or(route.len(), |open| open + 1);
        Self { route, reachable }
    }

    /// Whether the step is on the route and every question before it is answered.
    pub fn reaches(&self, step: Step) -> bool {
        self.reachable().contains(&step)
    }

    /// Whether the step is on the route.
    pub fn has(&self, step: Step) -> bool {
        self.route.contains(&step)
    }

    /// The steps that can be reached, in order; the first question always can.
    pub fn reachable(&self) -> &[Step] {
        self.route.get(..self.reachable).unwrap_or_default()
    }

    /// The first step that is not done: a question with a problem, an exit or the review.
    pub fn open(&self) -> Step {
        self.reachable().last().copied().unwrap_or(Step::Track)
    }

    /// The step before; `None` before the first question and off the route.
    pub fn before(&self, step: Step) -> Option<Step> {
        let place = self.route.iter().position(|on_route| *on_route == step)?;
        self.route.get(place.checked_sub(1)?).copied()
    }

    /// The step after; the last one is its own. A step that has left the route leads to the first one that is not done.
    pub fn after(&self, step: Step) -> Step {
        let Some(place) = self.route.iter().position(|on_route| *on_route == step) else {
            return self.open();
        };
        self.route.get(place + 1).copied().unwrap_or(step)
    }

    /// Where a change made from the review leads: to the first later question that the change has opened,
    /// else back to the review (or to the exit that it led to).
    pub fn after_change(&self, step: Step, draft: &Draft) -> Step {
        let later = self
            .reachable()
            .iter()
            .skip_while(|on_route| **on_route != step)
            .skip(1);
        later
            .copied()
            .find(|step| !draft.passed.contains(step))
            .unwrap_or_else(|| self.open())
    }

    /// Every problem on the route.
    pub(super) fn problems(&self, draft: &Draft, rules: &Rules<'_>) -> Problems {
        self.route
            .iter()
            .flat_map(|step| answers::problems(*step, draft, rules))
            .collect()
    }
}

/// Every problem with the answers to one question.
pub fn problems_at(step: Step, draft: &Draft, rules: &Rules<'_>) -> Problems {
    answers::problems(step, draft, rules)
}

/// The step that follows, by the answers; a question still open is passed over as its most usual answer.
fn next(step: Step, draft: &Draft, rules: &Rules<'_>) -> Option<Step> {
    Some(match step {
        Step::Track => Step::Campus,
        Step::Campus => Step::Availability,
        Step::Availability => match draft.availability {
            Some(Availability::No) => Step::OtherSession,
            Some(Availability::Yes | Availability::Unsure) | None => Step::Motivation,
        },
        Step::Motivation => Step::Situation,
        Step::Situation => match draft.situation {
            Some(Situation::CareerChange) => Step::Occupation,
            Some(Situation::LeftSchool | Situation::JobSeeker | Situation::Other) | None => {
                Step::Support
            }
        },
        Step::Support | Step::Occupation => Step::Education,
        Step::Education => Step::Identity,
        Step::Identity => after_identity(draft, rules),
        Step::Guardian => Step::Contact,
        Step::Contact => Step::Review,
        Step::Review | Step::OtherSession | Step::Guidance => return None,
    })
}

/// The step that follows the identity, by the age on two days: on the first day of the session that the application
/// would go to, and today. While that first day is not known, nobody is too young.
fn after_identity(draft: &Draft, rules: &Rules<'_>) -> Step {
    let Some(birth) = answers::birth(draft, rules) else {
        return Step::Contact;
    };
    let is_under = |years, day| person::age(birth, day).is_some_and(|age| age < years);
    let intake = rules.catalogue.sessions.intake(&draft.wanted(), rules.now);
    match intake.session() {
        Some(session) if is_under(YOUNGEST, session.period.start) => Step::Guidance,
        _ if is_under(OF_AGE, rules.today()) => Step::Guardian,
        _ => Step::Contact,
    }
}
