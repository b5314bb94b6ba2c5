//! The application's pages: its questions, its review, its two exits.

use serde::{Deserialize, Serialize};

use crate::domain::form::{Form, QuestionWords};

/// A page under `/candidater/`: a question, the review, or an exit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Step {
    /// Which track?
    Track,
    /// Which campus?
    Campus,
    /// Is the rhythm possible?
    Availability,
    /// What attracts you?
    Motivation,
    /// Which sentence is most like you today?
    Situation,
    /// Who helps you?
    Support,
    /// What is your trade today?
    Occupation,
    /// What is your highest diploma?
    Education,
    /// Who are you?
    Identity,
    /// Who can accompany you?
    Guardian,
    /// How can we reach you?
    Contact,
    /// Every answer, to check.
    Review,
    /// The exit of who cannot follow this rhythm now.
    OtherSession,
    /// The exit of who is under 16.
    Guidance,
}

/// A part of the application; each has a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Your project.
    Project,
    /// You.
    You,
    /// Reaching you.
    Reach,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::Project, Self::You, Self::Reach];

    /// Its place among the parts, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }
}

/// No step has that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no step is called {0:?}")]
pub struct UnknownStep(String);

impl Step {
    /// Every step: the questions in the order of the longest route, the review, the exits.
    pub const ALL: [Self; 14] = [
        Self::Track,
        Self::Campus,
        Self::Availability,
        Self::Motivation,
        Self::Situation,
        Self::Support,
        Self::Occupation,
        Self::Education,
        Self::Identity,
        Self::Guardian,
        Self::Contact,
        Self::Review,
        Self::OtherSession,
        Self::Guidance,
    ];

    /// The step's name in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Track => "formation",
            Self::Campus => "campus",
            Self::Availability => "disponibilite",
            Self::Motivation => "envie",
            Self::Situation => "situation",
            Self::Support => "accompagnement",
            Self::Occupation => "metier",
            Self::Education => "diplome",
            Self::Identity => "identite",
            Self::Guardian => "representant",
            Self::Contact => "contact",
            Self::Review => "verifier",
            Self::OtherSession => "autre-session",
            Self::Guidance => "orientation",
        }
    }

    /// The step of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }

    /// Whether it asks something; the review and the exits do not.
    pub fn is_question(self) -> bool {
        !matches!(self, Self::Review | Self::OtherSession | Self::Guidance)
    }

    /// The part it belongs to; the exits belong to the part of the question that leads to them.
    pub fn part(self) -> Part {
        match self {
            Self::Track
            | Self::Campus
            | Self::Availability
            | Self::Motivation
            | Self::OtherSession => Part::Project,
            Self::Situation | Self::Support | Self::Occupation | Self::Education => Part::You,
            Self::Identity | Self::Guidance => Part::You,
            Self::Guardian | Self::Contact | Self::Review => Part::Reach,
        }
    }

    /// The question's words; `None` for the exits, which ask nothing.
    pub fn words(self, form: &Form) -> Option<&QuestionWords> {
        let questions = &form.questions;
        Some(match self {
            Self::Track => &questions.formation,
            Self::Campus => &questions.campus,
            Self::Availability => &questions.disponibilite,
            Self::Motivation => &questions.envie,
            Self::Situation => &questions.situation,
            Self::Support => &questions.accompagnement,
            Self::Occupation => &questions.metier,
            Self::Education => &questions.diplome,
            Self::Identity => &questions.identite,
            Self::Guardian => &questions.representant,
            Self::Contact => &questions.contact,
            Self::Review => &questions.verifier,
            Self::OtherSession | Self::Guidance => return None,
        })
    }
}

impl TryFrom<String> for Step {
    type Error = UnknownStep;

    fn try_from(slug: String) -> Result<Self, UnknownStep> {
        Self::from_slug(&slug).ok_or(UnknownStep(slug))
    }
}

impl From<Step> for String {
    fn from(step: Step) -> Self {
        step.slug().into()
    }
}
