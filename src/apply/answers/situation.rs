use super::{
    super::{application::Background, problem::ProblemKind, supporters::Supporters},
    Checked, Draft, Field, Step, alone, given, optional_line,
};
use crate::domain::choice::{Education, Situation};

/// The most characters that a trade may have.
const MOST_OCCUPATION: usize = 120;

/// The situation, with what it alone asks for; answers to another situation's question are left out.
pub(crate) fn background(draft: &Draft) -> Checked<Background> {
    let situation = given(Field::Situation, &draft.situation).map_err(alone)?;
    Ok(match situation {
        Situation::LeftSchool => Background::LeftSchool {
            support: support(draft)?,
        },
        Situation::JobSeeker => Background::JobSeeker {
            support: support(draft)?,
        },
        Situation::CareerChange => Background::CareerChange {
            occupation: occupation(draft)?,
        },
        Situation::Other => Background::Other {
            support: support(draft)?,
        },
    })
}

/// The problems of one of the three questions that make up the situation.
pub(super) fn at(step: Step, draft: &Draft) -> Checked<()> {
    match step {
        Step::Situation => given(Field::Situation, &draft.situation)
            .map(drop)
            .map_err(alone),
        Step::Support => support(draft).map(drop),
        Step::Occupation => occupation(draft).map(drop),
        _ => Ok(()),
    }
}

/// Who helps; nobody said so before the question was put.
fn support(draft: &Draft) -> Checked<Supporters> {
    if draft.support.is_empty() && !draft.support_unasked {
        return Err(alone(Field::Support.problem(ProblemKind::Missing)));
    }
    Ok(draft.support.clone())
}

fn occupation(draft: &Draft) -> Checked<Option<String>> {
    optional_line(Field::Occupation, &draft.occupation, MOST_OCCUPATION).map_err(alone)
}

pub(crate) fn education(draft: &Draft) -> Checked<Education> {
    given(Field::Education, &draft.education).map_err(alone)
}
