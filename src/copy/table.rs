//! Words of the table of applications, which the school reads and not the applicant.

use super::{date, field::label};
use crate::apply::{
    field::Field,
    table::{Cell, Column},
};

/// Said of a valid application for what took none at its time: closed, full, or not part of the session.
pub const NOT_OPEN: &str =
    "Session\u{a0}: aucune candidature n’était ouverte pour ce choix à cette date";

/// The column's heading.
pub fn heading(column: Column) -> &'static str {
    match column {
        Column::Reference => "Référence",
        Column::ReceivedAt => "Date de réception",
        Column::CompletedAt => "Candidature complétée",
        Column::Answer(field) => answer(field),
        Column::AgeAtStart => "Âge au début",
        Column::Session => "Début de la session",
        Column::Problems => "À vérifier",
    }
}

/// The answer's heading: as its field's name, but for those that speak to the applicant.
pub fn answer(field: Field) -> &'static str {
    match field {
        Field::Interests => "Centres d’intérêt",
        Field::Motivation => "Motivation",
        Field::ByVoice => "Préfère en parler de vive voix",
        Field::Situation => "Situation",
        Field::Occupation => "Métier",
        Field::GuardianName => "Personne qui accompagne",
        Field::GuardianContact => "Contact de cette personne",
        Field::Channel => "Contact préféré",
        field => label(field),
    }
}

/// A cell in words; nothing where it is empty.
pub fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => date::full(*day),
        Cell::Instant(instant) => date::minute(*instant),
        Cell::Phone(phone) => phone.to_string(),
        Cell::Text(text) => text.clone(),
    }
}
