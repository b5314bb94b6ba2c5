//! Each question's answers, checked: what the application takes from the draft, or the problems with it.

mod identity;
mod project;
mod reach;
mod situation;

pub(super) use identity::{birth, identity};
pub use project::MOST_MOTIVATION;
pub(super) use project::{availability, campus, motivation, track};
pub(super) use reach::{contact, guardian};
pub(super) use situation::{background, education};

use super::{
    Rules,
    draft::Draft,
    field::Field,
    problem::{Problem, ProblemKind, Problems},
    step::Step,
};
use crate::domain::text;

/// A question's answers, or every problem with them.
type Checked<T> = Result<T, Problems>;

/// Every problem with the answers to one question.
pub(super) fn problems(step: Step, draft: &Draft, rules: &Rules<'_>) -> Problems {
    let checked = match step {
        Step::Track => track(draft, rules).map(drop),
        Step::Campus => campus(draft, rules).map(drop),
        Step::Availability => availability(draft).map(drop),
        Step::Motivation => motivation(draft, rules).map(drop),
        Step::Situation | Step::Support | Step::Occupation => situation::at(step, draft),
        Step::Education => education(draft).map(drop),
        Step::Identity => identity(draft, rules).map(drop),
        Step::Guardian => guardian(draft).map(drop),
        Step::Contact => contact(draft).map(drop),
        Step::Review => Ok(()),
        Step::OtherSession => Err(vec![Field::Availability.problem(ProblemKind::Leads(step))]),
        Step::Guidance => Err(vec![Field::BirthDate.problem(ProblemKind::Leads(step))]),
    };
    checked.err().unwrap_or_default()
}

/// The answer to a question that must have one.
fn given<T: Clone>(field: Field, answer: &Option<T>) -> Result<T, Problem> {
    answer
        .clone()
        .ok_or_else(|| field.problem(ProblemKind::Missing))
}

/// A line that may be left out, of at most `most` characters.
fn optional_line(field: Field, typed: &str, most: usize) -> Result<Option<String>, Problem> {
    within(field, text::line(typed), most)
}

fn within(field: Field, text: String, most: usize) -> Result<Option<String>, Problem> {
    match text.chars().count() {
        0 => Ok(None),
        count if count > most => Err(field.problem(ProblemKind::TooLong {
            most,
            over: count - most,
        })),
        _ => Ok(Some(text)),
    }
}

/// A problem that stands alone.
fn alone(problem: Problem) -> Problems {
    vec![problem]
}

/// Both answers, or the problems of both.
fn both<A, B>(a: Result<A, Problem>, b: Result<B, Problem>) -> Checked<(A, B)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err(a.err().into_iter().chain(b.err()).collect()),
    }
}
