use chrono::NaiveDate;

use super::{
    super::application::Identity, Checked, Draft, Field, Problem, ProblemKind, Rules, both,
};
use crate::domain::{
    birth,
    person::{Name, NameError},
};

pub(crate) fn identity(draft: &Draft, rules: &Rules<'_>) -> Checked<Identity> {
    let names = both(
        name(Field::FirstName, &draft.first_name),
        name(Field::LastName, &draft.last_name),
    );
    let birth = checked_birth(draft, rules);
    match (names, birth) {
        (Ok((first_name, last_name)), Ok(birth)) => Ok(Identity {
            first_name,
            last_name,
            birth,
        }),
        (names, birth) => Err(names
            .err()
            .into_iter()
            .flatten()
            .chain(birth.err())
            .collect()),
    }
}

/// The applicant's date of birth, once what was typed is one.
pub(crate) fn birth(draft: &Draft, rules: &Rules<'_>) -> Option<NaiveDate> {
    checked_birth(draft, rules).ok()
}

fn checked_birth(draft: &Draft, rules: &Rules<'_>) -> Result<NaiveDate, Problem> {
    let typed = &draft.birth;
    birth::parse(&typed.day, &typed.month, &typed.year, rules.today())
        .map_err(|error| Field::BirthDate.problem(ProblemKind::Birth(error)))
}

pub(super) fn name(field: Field, typed: &str) -> Result<Name, Problem> {
    Name::parse(typed).map_err(|error| {
        field.problem(match error {
            NameError::Empty => ProblemKind::Missing,
            NameError::TooLong { over } => ProblemKind::TooLong {
                most: Name::MAX,
                over,
            },
            NameError::Strange => ProblemKind::NotAName,
        })
    })
}
