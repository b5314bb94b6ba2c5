use chrono::NaiveDate;

use super::{
    super::application::Identity, Checked, Draft, Field, Problem, ProblemKind, Rules, both,
};
use crate::domain::{
    birth, person,
    person::{Name, NameError},
};

pub(crate) fn identity(draft: &Draft, rules: &Rules<'_>) -> Checked<Identity> {
    let names = both(
        name(Field::FirstName, &draft.first_name),
        name(Field::LastName, &draft.last_name),
    );
    let birth = birth(draft, rules);
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

/// The applicant's age today, once the date of birth is one.
pub(crate) fn age(draft: &Draft, rules: &Rules<'_>) -> Option<u32> {
    person::age(birth(draft, rules).ok()?, rules.today())
}

fn birth(draft: &Draft, rules: &Rules<'_>) -> Result<NaiveDate, Problem> {
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
