//! The applications as a table, as the school's desk and the receiving service's export show them.

pub mod csv;

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    Rules, application::Application, draft::Draft, field::Field, problem::Problems, saved::Saved,
    summary,
};
use crate::{
    copy,
    domain::{birth, contact::Phone, person, session::Wanted},
};

/// A column. Its words are in `copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The reference that the receiving service gave.
    Reference,
    /// When the service received it.
    ReceivedAt,
    /// When the applicant completed it.
    CompletedAt,
    /// An answer, in words.
    Answer(Field),
    /// The applicant's age on the day on which the session starts.
    AgeAtStart,
    /// The day on which the session starts that the application is for.
    Session,
    /// What keeps it from being a valid application, or from being in time, a line each.
    Problems,
}

impl Column {
    /// Every column, in the order in which a school looks: who, how to reach them, what they want, why.
    pub const ALL: [Self; 25] = [
        Self::Reference,
        Self::ReceivedAt,
        Self::CompletedAt,
        Self::Answer(Field::LastName),
        Self::Answer(Field::FirstName),
        Self::Answer(Field::BirthDate),
        Self::AgeAtStart,
        Self::Answer(Field::GuardianName),
        Self::Answer(Field::GuardianContact),
        Self::Answer(Field::Email),
        Self::Answer(Field::Phone),
        Self::Answer(Field::Channel),
        Self::Answer(Field::Track),
        Self::Answer(Field::Campus),
        Self::Session,
        Self::Answer(Field::Availability),
        Self::Answer(Field::Situation),
        Self::Answer(Field::Support),
        Self::Answer(Field::Occupation),
        Self::Answer(Field::Education),
        Self::Answer(Field::Interests),
        Self::Answer(Field::Motivation),
        Self::Answer(Field::ByVoice),
        Self::Answer(Field::Accommodations),
        Self::Problems,
    ];
}

/// What stands in a cell, with its kind, so that dates and numbers sort as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Not given, not asked for, or not known.
    Empty,
    /// A number.
    Number(u32),
    /// A day.
    Day(NaiveDate),
    /// An instant.
    Instant(DateTime<Utc>),
    /// A phone number.
    Phone(Phone),
    /// Words, in one line or several.
    Text(String),
}

/// What the receiving service noted of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received<'a> {
    /// The reference that it gave.
    pub reference: &'a str,
    /// When it came.
    pub at: DateTime<Utc>,
}

/// One application: a cell in each column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row([Cell; Column::ALL.len()]);

impl Row {
    /// The row of an application, valid or not: `checked` is what its draft amounts to by these rules.
    ///
    /// The session is the one that it would go to at `rules.now`: pass the instant for which the application counts, when
    /// it was completed or received, and not that at which somebody reads it.
    pub fn of(
        saved: &Saved,
        received: Option<Received<'_>>,
        checked: &Result<Application, Problems>,
        rules: &Rules<'_>,
    ) -> Self {
        let draft = &saved.draft;
        let (answers, wanted) = match checked {
            Ok(application) => (
                summary::rows(application, rules.catalogue),
                application.wanted(),
            ),
            Err(_) => (summary::as_typed(draft, rules), wanted(draft)),
        };
        let intake = rules.catalogue.sessions.intake(&wanted, rules.now);
        let start = intake.session().map(|session| session.period.start);
        let birth = birth(draft, rules);
        Self(Column::ALL.map(|column| match column {
            Column::Reference => Cell::text(received.map(|received| received.reference.to_owned())),
            Column::ReceivedAt => {
                received.map_or(Cell::Empty, |received| Cell::Instant(received.at))
            }
            // What was sent does not say: it was complete when it came.
            Column::CompletedAt => {
                let at = saved.dated().or(received.map(|received| received.at));
                at.map_or(Cell::Empty, Cell::Instant)
            }
            Column::Answer(field) => {
                let row = answers.iter().find(|row| row.field == field);
                answer(field, row.map_or(&[], |row| &row.lines), birth)
            }
            Column::AgeAtStart => {
                let age = birth
                    .zip(start)
                    .and_then(|(birth, start)| person::age(birth, start));
                age.map_or(Cell::Empty, Cell::Number)
            }
            Column::Session => start.map_or(Cell::Empty, Cell::Day),
            Column::Problems => {
                let problems = checked.as_ref().err().into_iter().flatten();
                let mut lines: Vec<String> = problems.map(copy::problem::message).collect();
                if checked.is_ok() && !intake.takes_applications() {
                    lines.push(copy::table::NOT_OPEN.to_owned());
                }
                Cell::text(Some(lines.join("\n")))
            }
        }))
    }

    /// The cell in a column.
    pub fn cell(&self, column: Column) -> &Cell {
        let mut cells = self.cells();
        cells
            .find(|(other, _)| *other == column)
            .map_or(&Cell::Empty, |(_, cell)| cell)
    }

    /// Every cell with its column, in the order of the columns.
    pub fn cells(&self) -> impl Iterator<Item = (Column, &Cell)> {
        Column::ALL.into_iter().zip(&self.0)
    }
}

impl Cell {
    fn text(text: Option<String>) -> Self {
        text.filter(|text| !text.is_empty())
            .map_or(Self::Empty, Self::Text)
    }
}

/// An answer's cell, from its lines. A day or a number that is none stays as it was typed.
fn answer(field: Field, lines: &[String], birth: Option<NaiveDate>) -> Cell {
    let text = lines.join("\n");
    match field {
        Field::BirthDate => birth.map_or_else(|| Cell::text(Some(text)), Cell::Day),
        Field::Phone | Field::GuardianContact => {
            Phone::parse(&text).map_or_else(|_| Cell::text(Some(text.clone())), Cell::Phone)
        }
        _ => Cell::text(Some(text)),
    }
}

/// What a draft asks of a session, whether it validates or not.
fn wanted(draft: &Draft) -> Wanted {
    Wanted {
        track: draft
            .track
            .as_ref()
            .and_then(|chosen| chosen.slug().cloned()),
        campus: draft
            .campus
            .as_ref()
            .and_then(|chosen| chosen.slug().cloned()),
    }
}

fn birth(draft: &Draft, rules: &Rules<'_>) -> Option<NaiveDate> {
    let typed = &draft.birth;
    birth::parse(&typed.day, &typed.month, &typed.year, rules.today()).ok()
}
