use super::{At, Reason, check::Checker, raw};
use crate::domain::{
    choice::{Choice, Words},
    form::{Form, Interest},
};

/// More minutes than this for an application is a slip of the hand.
const MOST_MINUTES: u32 = 240;

pub(super) fn form(raw: raw::FormFile, check: &mut Checker<'_>) -> Option<Form> {
    let root = At::root();
    check.count(
        root.key("start").key("minutes"),
        raw.start.minutes,
        MOST_MINUTES,
    );
    let choices = root.key("choices");
    complete(
        &raw.choices.availability,
        choices.key("availability"),
        check,
    );
    complete(&raw.choices.situation, choices.key("situation"), check);
    complete(&raw.choices.support, choices.key("support"), check);
    complete(&raw.choices.education, choices.key("education"), check);
    complete(&raw.choices.channel, choices.key("channel"), check);

    let at = root.key("interests");
    check.unique(
        &at,
        raw.interests.iter().map(|interest| interest.slug.as_str()),
    );
    let interests = raw.interests.into_iter().enumerate();
    let interests = interests.filter_map(|(index, raw)| {
        let slug = check.slug(at.index(index).key("slug"), raw.slug)?;
        Some(Interest {
            slug,
            label: raw.label,
        })
    });
    Some(Form {
        interests: interests.collect(),
        start: raw.start,
        questions: raw.questions,
        choices: raw.choices,
        motivation_examples: raw.motivation_examples,
        exits: raw.exits,
        notice: raw.notice,
        acknowledgement: raw.acknowledgement,
    })
}

/// Every choice must have its words, else an applicant would meet a choice that says nothing.
fn complete<T: Choice>(words: &Words<T>, at: At, check: &mut Checker<'_>) {
    for choice in T::ALL {
        let reason = Reason::MissingChoice(choice.value());
        check.require(words.get(*choice).is_some(), at.clone(), reason);
    }
}
