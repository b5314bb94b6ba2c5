//! Every answer of an application in words, for the review, the dossier and the school's table.

mod typed;

pub use typed::as_typed;

use super::{
    application::{
        Application, Background, Contact, Guardian, Identity, Motivation, Project, Reach,
    },
    choices::Chosen,
    field::Field,
    step::Part,
};
use crate::{
    copy,
    domain::{
        catalogue::Catalogue,
        choice::{Choice, Words},
    },
};

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What was asked.
    pub field: Field,
    /// The answer, in lines; none where it was left out.
    pub lines: Vec<String>,
}

/// The answers of an application, in the order of the questions; only those of its route.
pub fn rows(application: &Application, catalogue: &Catalogue) -> Vec<Row> {
    let mut rows = project(&application.project, catalogue);
    rows.extend(background(&application.background, catalogue));
    rows.push(row(
        Field::Education,
        word(&catalogue.form.choices.education, application.education),
    ));
    rows.extend(identity(&application.identity));
    rows.extend(application.guardian.iter().flat_map(guardian));
    rows.extend(contact(&application.contact, catalogue));
    rows
}

/// The same, by the parts of the application.
pub fn parts(application: &Application, catalogue: &Catalogue) -> [(Part, Vec<Row>); 3] {
    let rows = rows(application, catalogue);
    Part::ALL.map(|part| {
        let of_part = rows.iter().filter(|row| row.field.step().part() == part);
        (part, of_part.cloned().collect())
    })
}

fn row(field: Field, answer: impl IntoIterator<Item = String>) -> Row {
    Row {
        field,
        lines: answer.into_iter().collect(),
    }
}

fn word<T: Choice>(words: &Words<T>, choice: T) -> Option<String> {
    words.get(choice).map(str::to_owned)
}

/// The track chosen, in words; `None` where the catalogue does not have it.
fn track(chosen: &Chosen, catalogue: &Catalogue) -> Option<String> {
    match chosen {
        Chosen::Undecided => Some(catalogue.form.choices.any_track.clone()),
        Chosen::One(slug) => catalogue.track(slug).map(|track| track.title.clone()),
    }
}

/// The campus chosen, in words; `None` where the catalogue does not have it.
fn campus(chosen: &Chosen, catalogue: &Catalogue) -> Option<String> {
    match chosen {
        Chosen::Undecided => Some(catalogue.form.choices.any_campus.clone()),
        Chosen::One(slug) => catalogue.campus(slug).map(|campus| campus.name.clone()),
    }
}

fn project(project: &Project, catalogue: &Catalogue) -> Vec<Row> {
    let choices = &catalogue.form.choices;
    let mut rows = vec![
        row(Field::Track, track(&project.track, catalogue)),
        row(Field::Campus, campus(&project.campus, catalogue)),
        row(
            Field::Availability,
            word(&choices.availability, project.availability),
        ),
    ];
    rows.extend(motivation(&project.motivation, catalogue));
    rows
}

fn motivation(motivation: &Motivation, catalogue: &Catalogue) -> [Row; 3] {
    let form = &catalogue.form;
    let ticked = form
        .interests
        .iter()
        .filter(|interest| motivation.interests.contains(&interest.slug));
    let by_voice = motivation.by_voice.then(|| form.choices.by_voice.clone());
    [
        row(
            Field::Interests,
            ticked.map(|interest| interest.label.clone()),
        ),
        row(
            Field::Motivation,
            motivation
                .text
                .iter()
                .flat_map(|text| text.lines())
                .map(str::to_owned),
        ),
        row(Field::ByVoice, by_voice),
    ]
}

fn background(background: &Background, catalogue: &Catalogue) -> Vec<Row> {
    let choices = &catalogue.form.choices;
    let situation = row(
        Field::Situation,
        word(&choices.situation, background.situation()),
    );
    match background {
        Background::LeftSchool { support }
        | Background::JobSeeker { support }
        | Background::Other { support } => {
            let words = support
                .iter()
                .filter_map(|support| word(&choices.support, support));
            vec![situation, row(Field::Support, words)]
        }
        Background::CareerChange { occupation } => {
            vec![situation, row(Field::Occupation, occupation.clone())]
        }
    }
}

fn identity(identity: &Identity) -> [Row; 3] {
    [
        row(Field::FirstName, [identity.first_name.as_str().to_owned()]),
        row(Field::LastName, [identity.last_name.as_str().to_owned()]),
        row(Field::BirthDate, [copy::date::full(identity.birth)]),
    ]
}

fn guardian(guardian: &Guardian) -> [Row; 2] {
    let contact = guardian.contact.as_ref().map(|contact| match contact {
        Reach::Email(email) => email.to_string(),
        Reach::Phone(phone) => phone.to_string(),
    });
    [
        row(
            Field::GuardianName,
            guardian.name.as_ref().map(|name| name.as_str().to_owned()),
        ),
        row(Field::GuardianContact, contact),
    ]
}

fn contact(contact: &Contact, catalogue: &Catalogue) -> Vec<Row> {
    let choices = &catalogue.form.choices;
    let mut rows = vec![
        row(
            Field::Email,
            contact.email.as_ref().map(ToString::to_string),
        ),
        row(
            Field::Phone,
            contact.phone.as_ref().map(ToString::to_string),
        ),
    ];
    if contact.email.is_some() && contact.phone.is_some() {
        let preferred = contact.preferred;
        rows.push(row(
            Field::Channel,
            preferred.and_then(|channel| word(&choices.channel, channel)),
        ));
    }
    rows.push(row(
        Field::Accommodations,
        contact
            .accommodations
            .then(|| choices.accommodations.label.clone()),
    ));
    rows
}
