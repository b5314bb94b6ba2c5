//! A checked application.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    Rules, answers, choices::Chosen, draft::Draft, journey::Journey, problem::Problems, step::Step,
    supporters::Supporters,
};
use crate::domain::{
    choice::{Availability, Channel, Education, Situation},
    contact::{Email, Phone},
    person::Name,
    session::Wanted,
    slug::Slug,
};

/// An application whose every answer has been checked and normalised.
///
/// It has one constructor, [`Draft::validate`], and cannot be read from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Application {
    pub(super) project: Project,
    pub(super) background: Background,
    pub(super) education: Education,
    pub(super) identity: Identity,
    pub(super) guardian: Option<Guardian>,
    pub(super) contact: Contact,
}

/// What the applicant wants to learn, where, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Project {
    pub(super) track: Chosen,
    pub(super) campus: Chosen,
    pub(super) availability: Availability,
    pub(super) motivation: Motivation,
}

/// What attracts the applicant: one of the three at least.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Motivation {
    pub(super) interests: Vec<Slug>,
    pub(super) text: Option<String>,
    pub(super) by_voice: bool,
}

/// Today's situation, with what it alone asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "situation", rename_all = "snake_case")]
pub(super) enum Background {
    LeftSchool { support: Supporters },
    JobSeeker { support: Supporters },
    CareerChange { occupation: Option<String> },
    Other { support: Supporters },
}

impl Background {
    /// The situation alone.
    pub(super) fn situation(&self) -> Situation {
        match self {
            Self::LeftSchool { .. } => Situation::LeftSchool,
            Self::JobSeeker { .. } => Situation::JobSeeker,
            Self::CareerChange { .. } => Situation::CareerChange,
            Self::Other { .. } => Situation::Other,
        }
    }
}

/// Who applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Identity {
    pub(super) first_name: Name,
    pub(super) last_name: Name,
    pub(super) birth: NaiveDate,
}

/// Who accompanies somebody of 16 or 17.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Guardian {
    pub(super) name: Option<Name>,
    pub(super) contact: Option<Reach>,
}

/// An e-mail address or a phone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Reach {
    Email(Email),
    Phone(Phone),
}

/// How to reach the applicant: one of the two at least. Where there are both, one of them may be preferred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Contact {
    pub(super) email: Option<Email>,
    pub(super) phone: Option<Phone>,
    pub(super) preferred: Option<Channel>,
    pub(super) accommodations: bool,
}

impl Application {
    /// What it asks of a session.
    pub fn wanted(&self) -> Wanted {
        Wanted {
            track: self.project.track.slug().cloned(),
            campus: self.project.campus.slug().cloned(),
        }
    }

    /// The applicant's whole name.
    pub fn full_name(&self) -> String {
        format!(
            "{} {}",
            self.identity.first_name.as_str(),
            self.identity.last_name.as_str()
        )
    }

    /// The track chosen, if any.
    pub fn track(&self) -> Option<&Slug> {
        self.project.track.slug()
    }
}

impl Draft {
    /// The application that the draft amounts to, or every problem on its route.
    ///
    /// Answers off the route stay in the draft and out of the application.
    pub fn validate(&self, rules: &Rules<'_>) -> Result<Application, Problems> {
        let journey = Journey::of(self, rules);
        let problems = journey.problems(self, rules);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Application {
            project: Project {
                track: answers::track(self, rules)?,
                campus: answers::campus(self, rules)?,
                availability: answers::availability(self)?,
                motivation: answers::motivation(self, rules)?,
            },
            background: answers::background(self)?,
            education: answers::education(self)?,
            identity: answers::identity(self, rules)?,
            guardian: journey
                .has(Step::Guardian)
                .then(|| answers::guardian(self))
                .transpose()?,
            contact: answers::contact(self)?,
        })
    }
}
