use super::{
    super::application::Background, Checked, Draft, Field, Step, alone, given, optional_line,
};
use crate::domain::choice::{Education, Situation};

/// The most characters that a trade may have.
const MOST_OCCUPATION: usize = 120;

/// The situation, with what it alone asks for; answers to another situation's question are left out.
pub(crate) fn background(draft: &Draft) -> Checked<Background> {
    let situation = given(Field::Situation, &draft.situation).map_err(alone)?;
    Ok(match situation {
        Situation::LeftSchool => Background::LeftSchool,
        Situation::JobSeeker => Background::JobSeeker {
            support: draft.support,
        },
        Situation::CareerChange => Background::CareerChange {
            occupation: occupation(draft)?,
        },
        Situation::Other => Background::Other,
    })
}

/// The problems of one of the three questions that make up the situation.
pub(super) fn at(step: Step, draft: &Draft) -> Checked<()> {
    match step {
        Step::Situation => given(Field::Situation, &draft.situation)
            .map(drop)
            .map_err(alone),
        Step::Occupation => occupation(draft).map(drop),
        _ => Ok(()),
    }
}

fn occupation(draft: &Draft) -> Checked<Option<String>> {
    optional_line(Field::Occupation, &draft.occupation, MOST_OCCUPATION).map_err(alone)
}

pub(crate) fn education(draft: &Draft) -> Checked<Education> {
    given(Field::Education, &draft.education).map_err(alone)
}
