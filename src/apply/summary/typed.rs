use super::{Row, campus, row, track, word};
use crate::{
    apply::{Rules, draft::Draft, field::Field, journey::Journey},
    copy,
    domain::{
        birth,
        choice::{Choice, Words},
        contact::{Email, Phone, PhoneError},
        text,
    },
};

/// The answers of a draft, good or not, in the order of the questions; only those of its route. A draft that validates
/// has the rows of its application.
pub fn as_typed(draft: &Draft, rules: &Rules<'_>) -> Vec<Row> {
    let journey = Journey::of(draft, rules);
    let asked = Field::ALL
        .into_iter()
        .filter(|field| journey.has(field.step()));
    let mut rows: Vec<Row> = asked
        .map(|field| row(field, lines(field, draft, rules)))
        .collect();
    let is_given = |field| {
        rows.iter()
            .any(|row| row.field == field && !row.lines.is_empty())
    };
    // A preference is asked for only beside two ways to be reached.
    if !(is_given(Field::Email) && is_given(Field::Phone)) {
        rows.retain(|row| row.field != Field::Channel);
    }
    rows
}

/// One answer in lines: as the application has it where it is good, else as it was typed.
fn lines(field: Field, draft: &Draft, rules: &Rules<'_>) -> Vec<String> {
    let catalogue = rules.catalogue;
    let choices = &catalogue.form.choices;
    match field {
        // What the catalogue no longer has is shown by its name in the data.
        Field::Track => one(draft
            .track
            .as_ref()
            .map(|chosen| track(chosen, catalogue).unwrap_or_else(|| chosen.value().to_owned()))),
        Field::Campus => one(draft
            .campus
            .as_ref()
            .map(|chosen| campus(chosen, catalogue).unwrap_or_else(|| chosen.value().to_owned()))),
        Field::Availability => choice(&choices.availability, draft.availability),
        Field::Interests => {
            let ticked = catalogue.form.interests.iter();
            let ticked = ticked.filter(|interest| draft.interests.contains(&interest.slug));
            ticked.map(|interest| interest.label.clone()).collect()
        }
        Field::Motivation => {
            let text = text::block(&draft.motivation);
            text.lines().map(str::to_owned).collect()
        }
        Field::ByVoice => one(draft.by_voice.then(|| choices.by_voice.clone())),
        Field::Situation => choice(&choices.situation, draft.situation),
        Field::Support => {
            let ticked = draft.support.iter();
            let words = ticked.filter_map(|support| choices.support.get(support));
            words.map(str::to_owned).collect()
        }
        Field::Occupation => line(&draft.occupation),
        Field::Education => choice(&choices.education, draft.education),
        Field::FirstName => line(&draft.first_name),
        Field::LastName => line(&draft.last_name),
        Field::BirthDate => {
            let typed = &draft.birth;
            match birth::parse(&typed.day, &typed.month, &typed.year, rules.today()) {
                Ok(birth) => vec![copy::date::full(birth)],
                Err(_) => line(&[&*typed.day, &typed.month, &typed.year].join(" ")),
            }
        }
        Field::GuardianName => line(&draft.guardian_name),
        Field::GuardianContact => {
            let typed = &draft.guardian_contact;
            Email::parse(typed).map_or_else(|_| phone(typed), |email| vec![email.to_string()])
        }
        Field::Email => Email::parse(&draft.email)
            .map_or_else(|_| line(&draft.email), |email| vec![email.to_string()]),
        Field::Phone => phone(&draft.phone),
        Field::Channel => choice(&choices.channel, draft.channel),
        Field::Accommodations => one(draft
            .accommodations
            .then(|| choices.accommodations.label.clone())),
    }
}

fn one(answer: Option<String>) -> Vec<String> {
    answer.into_iter().collect()
}

fn choice<T: Choice>(words: &Words<T>, choice: Option<T>) -> Vec<String> {
    one(choice.and_then(|choice| word(words, choice)))
}

fn line(typed: &str) -> Vec<String> {
    let line = text::line(typed);
    one((!line.is_empty()).then_some(line))
}

fn phone(typed: &str) -> Vec<String> {
    match Phone::parse(typed) {
        Ok(phone) => vec![phone.to_string()],
        Err(PhoneError::Empty) => Vec::new(),
        Err(_) => line(typed),
    }
}
