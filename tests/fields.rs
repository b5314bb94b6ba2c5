//! The application's fields, steps, parts and choices: their names stay, and none is forgotten.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use std::{collections::BTreeSet, fmt::Debug};

use fabnum::{
    apply::{
        field::Field,
        step::{Part, Step},
    },
    copy::field as words,
    domain::choice::{Availability, Channel, Choice, Education, Situation, Support, Words},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;
use support::catalogue;

#[test]
fn every_field_has_the_id_that_links_and_tests_know() {
    let table = [
        (Field::Track, "formation"),
        (Field::Campus, "campus"),
        (Field::Availability, "disponibilite"),
        (Field::Interests, "envies"),
        (Field::Motivation, "envie-texte"),
        (Field::ByVoice, "de-vive-voix"),
        (Field::Situation, "situation"),
        (Field::Support, "accompagnement"),
        (Field::Occupation, "metier-actuel"),
        (Field::Education, "diplome"),
        (Field::FirstName, "prenom"),
        (Field::LastName, "nom"),
        (Field::BirthDate, "date-naissance"),
        (Field::GuardianName, "representant-nom"),
        (Field::GuardianContact, "representant-contact"),
        (Field::Email, "email"),
        (Field::Phone, "telephone"),
        (Field::Channel, "contact-prefere"),
        (Field::Accommodations, "amenagements"),
    ];
    assert_eq!(table.map(|(field, _)| field), Field::ALL);
    assert_eq!(table.map(|(_, id)| id), Field::ALL.map(Field::id));
}

#[test]
fn fields_stand_in_the_order_of_their_questions() {
    assert!(Field::ALL.is_sorted_by_key(|field| field.step()));
}

#[test]
fn every_question_asks_for_something() {
    let exits = [Step::Review, Step::OtherSession, Step::Guidance];
    for step in Step::ALL {
        let asks = Field::ALL.iter().any(|field| field.step() == step);
        assert_eq!(asks, !exits.contains(&step), "{step:?}");
    }
}

#[test]
fn every_field_and_part_has_a_name_of_its_own() {
    let fields: BTreeSet<&str> = Field::ALL.map(words::label).into();
    assert_eq!(fields.len(), Field::ALL.len());
    let parts: BTreeSet<&str> = Part::ALL.map(words::part).into();
    assert_eq!(parts.len(), Part::ALL.len());
}

#[test]
fn every_step_but_the_exits_has_words() {
    for step in Step::ALL {
        let exit = matches!(step, Step::OtherSession | Step::Guidance);
        assert_eq!(step.words(&catalogue().form).is_none(), exit, "{step:?}");
    }
}

#[test]
fn the_application_has_three_parts_in_a_row() {
    let table = [
        (
            Part::Project,
            1,
            vec![
                Step::Track,
                Step::Campus,
                Step::Availability,
                Step::Motivation,
                Step::OtherSession,
            ],
        ),
        (
            Part::You,
            2,
            vec![
                Step::Situation,
                Step::Support,
                Step::Occupation,
                Step::Education,
                Step::Identity,
                Step::Guidance,
            ],
        ),
        (
            Part::Reach,
            3,
            vec![Step::Guardian, Step::Contact, Step::Review],
        ),
    ];
    for (part, number, steps) in table {
        assert_eq!(part.number(), number);
        let found: Vec<Step> = Step::ALL
            .into_iter()
            .filter(|step| step.part() == part)
            .collect();
        assert_eq!(found, steps, "{part:?}");
    }
}

#[test]
fn a_step_reads_back_from_its_name() {
    for step in Step::ALL {
        assert_eq!(Step::from_slug(step.slug()), Some(step));
        assert_eq!(
            serde_json::from_value::<Step>(json!(step.slug())).unwrap(),
            step
        );
    }
    assert_eq!(Step::from_slug("adresse"), None);
}

/// Asserts that a choice's variants have values of their own, read back from them, and have words in the data.
fn assert_complete<T: Choice + Debug + Serialize + DeserializeOwned>(choice_words: &Words<T>) {
    let values: BTreeSet<&str> = T::ALL.iter().map(|choice| choice.value()).collect();
    assert_eq!(values.len(), T::ALL.len());
    for choice in T::ALL {
        assert_eq!(serde_json::to_value(choice).unwrap(), json!(choice.value()));
        assert_eq!(
            serde_json::from_value::<T>(json!(choice.value())).unwrap(),
            *choice
        );
        assert!(choice_words.get(*choice).is_some(), "{choice:?}");
    }
}

#[test]
fn every_variant_of_every_choice_has_a_value_and_words() {
    let choices = &catalogue().form.choices;
    assert_complete::<Availability>(&choices.availability);
    assert_complete::<Situation>(&choices.situation);
    assert_complete::<Support>(&choices.support);
    assert_complete::<Education>(&choices.education);
    assert_complete::<Channel>(&choices.channel);
}

#[test]
fn nothing_is_asked_about_health_address_or_nationality() {
    let forbidden = [
        "santé",
        "handicap",
        "adresse postale",
        "nationalité",
        "sécurité sociale",
        "sexe",
        "enfants",
    ];
    let labels = Field::ALL
        .iter()
        .map(|field| words::label(*field).to_owned());
    let questions = Step::ALL
        .iter()
        .filter_map(|step| step.words(&catalogue().form));
    for asked in labels.chain(questions.map(|question| question.title.clone())) {
        let small = asked.to_lowercase();
        assert!(
            !forbidden.iter().any(|word| small.contains(word)),
            "{asked}"
        );
    }
}
