//! What a French training provider must show of each track, and what a visitor asks first.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A thing to know about a track. Its words are in `copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// What the training is for.
    Objectives,
    /// What one must know or have before.
    Prerequisites,
    /// From which age, to which.
    AgeLimits,
    /// How one gets in: the steps of the selection.
    Admission,
    /// How long it takes from the application to the start.
    AdmissionDelay,
    /// What it costs, and who pays.
    Fees,
    /// What the learner is paid.
    LearnerPay,
    /// What is taught, week by week.
    Programme,
    /// Days and hours in the week.
    Timetable,
    /// How it is taught.
    Methods,
    /// How it is assessed.
    Assessment,
    /// Title and code of the qualification awarded.
    Qualification,
    /// Who teaches, with their titles.
    Trainers,
    /// Who is in charge of the relations with learners, and how to reach them.
    LearnerContact,
    /// The rules of the house, and where they can be read.
    Rules,
    /// How it is opened to disabled people, and whom to ask.
    Disability,
    /// Results of earlier cohorts, with their period.
    Results,
}

impl Fact {
    /// Every fact, in the order in which pages show them.
    pub const ALL: [Self; 17] = [
        Self::Objectives,
        Self::Prerequisites,
        Self::AgeLimits,
        Self::Admission,
        Self::AdmissionDelay,
        Self::Fees,
        Self::LearnerPay,
        Self::Programme,
        Self::Timetable,
        Self::Methods,
        Self::Assessment,
        Self::Qualification,
        Self::Trainers,
        Self::LearnerContact,
        Self::Rules,
        Self::Disability,
        Self::Results,
    ];
}

/// Facts with their answer; one that is absent or `null` is unknown.
pub type Facts = BTreeMap<Fact, Option<String>>;

/// The known answer to one fact.
pub fn known(facts: &Facts, fact: Fact) -> Option<&str> {
    facts.get(&fact)?.as_deref()
}
