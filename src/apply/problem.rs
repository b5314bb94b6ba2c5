//! What keeps a draft from being an application.

use super::{field::Field, step::Step};
use crate::domain::{
    birth::BirthError,
    contact::{EmailError, PhoneError},
};

/// One problem with one field. Its words are in `copy`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field to mend.
    pub field: Field,
    /// What is wrong with it.
    pub kind: ProblemKind,
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// There is none.
    Missing,
    /// The catalogue no longer has what was chosen.
    Gone,
    /// It has too many characters.
    TooLong {
        /// The most that it may have.
        most: usize,
        /// How many there are beyond that.
        over: usize,
    },
    /// It is no name.
    NotAName,
    /// It is no date of birth.
    Birth(BirthError),
    /// It is no e-mail address.
    Email(EmailError),
    /// It is no phone number.
    Phone(PhoneError),
    /// It is neither an e-mail address nor a phone number.
    NeitherEmailNorPhone,
    /// The answer is fine, and leads out of the application.
    Leads(Step),
    /// The service refuses it, in its own words where it has any: its rules or its content may be newer than these.
    Refused(Option<String>),
}

/// Problems, in the order of the questions.
pub type Problems = Vec<Problem>;

impl Field {
    /// A problem with this field.
    pub(crate) fn problem(self, kind: ProblemKind) -> Problem {
        Problem { field: self, kind }
    }
}
