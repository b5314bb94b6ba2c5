use super::{
    super::{application::Motivation, choices::Chosen},
    Checked, Draft, Field, ProblemKind, Rules, alone, given, within,
};
use crate::domain::{choice::Availability, text};

/// The most characters that the free text may have.
pub const MOST_MOTIVATION: usize = 600;

pub(crate) fn track(draft: &Draft, rules: &Rules<'_>) -> Checked<Chosen> {
    let track = given(Field::Track, &draft.track).map_err(alone)?;
    match track.slug() {
        Some(slug) if rules.catalogue.track(slug).is_none() => {
            Err(vec![Field::Track.problem(ProblemKind::Gone)])
        }
        _ => Ok(track),
    }
}

pub(crate) fn campus(draft: &Draft, rules: &Rules<'_>) -> Checked<Chosen> {
    let campus = given(Field::Campus, &draft.campus).map_err(alone)?;
    match campus.slug() {
        Some(slug) if rules.catalogue.campus(slug).is_none() => {
            Err(vec![Field::Campus.problem(ProblemKind::Gone)])
        }
        _ => Ok(campus),
    }
}

pub(crate) fn availability(draft: &Draft) -> Checked<Availability> {
    given(Field::Availability, &draft.availability).map_err(alone)
}

/// One of the three ways to answer is enough.
pub(crate) fn motivation(draft: &Draft, rules: &Rules<'_>) -> Checked<Motivation> {
    let offered = rules
        .catalogue
        .form
        .interests
        .iter()
        .map(|interest| &interest.slug);
    let interests: Vec<_> = offered
        .filter(|slug| draft.interests.contains(slug))
        .cloned()
        .collect();
    let typed = text::block(&draft.motivation);
    let text = within(Field::Motivation, typed, MOST_MOTIVATION).map_err(alone)?;
    if interests.is_empty() && text.is_none() && !draft.by_voice {
        return Err(vec![Field::Interests.problem(ProblemKind::Missing)]);
    }
    Ok(Motivation {
        interests,
        text,
        by_voice: draft.by_voice,
    })
}
