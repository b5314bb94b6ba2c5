//! The words of the application: its start page, its questions, their choices, its exits.

use serde::Deserialize;

use super::{
    choice::{Availability, Channel, Education, Situation, Support, Words},
    prose::Section,
    site::Reception,
    slug::Slug,
};

/// All words of the application that another school might say differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// What is said before the first question.
    pub start: Start,
    /// The words of each question.
    pub questions: Questions,
    /// The words of each choice.
    pub choices: Choices,
    /// What can attract an applicant, to tick; each slug is there once.
    pub interests: Vec<Interest>,
    /// Examples beside the free text.
    pub motivation_examples: Vec<String>,
    /// The pages that take an applicant elsewhere.
    pub exits: Exits,
    /// The personal-data notice before the application is complete, where nothing can be sent.
    pub notice: Section,
    /// The same, where it can be.
    pub sending_notice: Section,
    /// The page of the receipt.
    pub receipt: ReceiptWords,
    /// What the school may answer once it has a dossier.
    pub acknowledgement: Acknowledgement,
}

impl Form {
    /// The personal-data notice, for a kind of reception.
    pub fn notice(&self, reception: Reception) -> Vec<Section> {
        match reception {
            Reception::Nowhere => vec![self.notice.clone()],
            Reception::Demonstration => vec![
                self.start.sending.demonstration.clone(),
                self.sending_notice.clone(),
            ],
            Reception::Open => vec![self.sending_notice.clone()],
        }
    }
}

/// The words of the page of the receipt.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceiptWords {
    /// The page's `h1`.
    pub title: String,
    /// The first words under the heading.
    pub lead: String,
    /// What happens next.
    pub next: Section,
}

/// What the school may answer once it has a dossier, to be copied into a message.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Acknowledgement {
    /// The word before the applicant's first name.
    pub greeting: String,
    /// The paragraphs after it; the school's name stands under them.
    pub text: Vec<String>,
}

/// What is said before the first question.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// The page's `h1`.
    pub title: String,
    /// The first words under the heading.
    pub lead: String,
    /// Time needed, in minutes.
    pub minutes: u32,
    /// What to have at hand.
    pub at_hand: Section,
    /// What happens to the answers.
    pub data: Section,
    /// What becomes of the application, and what a complete dossier is good for where it cannot be sent for good.
    pub sending: ByReception,
    /// Other ways to apply.
    pub otherwise: Section,
}

/// What is said of sending, for each kind of reception.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ByReception {
    /// Where nothing receives applications.
    pub nowhere: Section,
    /// Where sending can be tried out, and the school may not collect yet.
    pub demonstration: Section,
    /// Where applications are received.
    pub open: Section,
}

impl ByReception {
    /// What holds of a reception.
    pub fn of(&self, reception: Reception) -> &Section {
        match reception {
            Reception::Nowhere => &self.nowhere,
            Reception::Demonstration => &self.demonstration,
            Reception::Open => &self.open,
        }
    }
}

/// The words of one question.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionWords {
    /// The question, the page's `h1`.
    pub title: String,
    /// Why it is asked, in one line.
    pub why: String,
    /// A help before the answer.
    #[serde(default)]
    pub hint: Option<String>,
}

/// The words of every question, by the name of its step.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is named as its step")]
pub struct Questions {
    pub formation: QuestionWords,
    pub campus: QuestionWords,
    pub disponibilite: QuestionWords,
    pub envie: QuestionWords,
    pub situation: QuestionWords,
    pub accompagnement: QuestionWords,
    pub metier: QuestionWords,
    pub diplome: QuestionWords,
    pub identite: QuestionWords,
    pub representant: QuestionWords,
    pub contact: QuestionWords,
    pub verifier: QuestionWords,
}

/// The words of every choice.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choices {
    /// For who has not chosen a track.
    pub any_track: String,
    /// For who would go to either campus.
    pub any_campus: String,
    /// Is the rhythm possible?
    pub availability: Words<Availability>,
    /// For who would rather speak than write.
    pub by_voice: String,
    /// Today's situation.
    pub situation: Words<Situation>,
    /// Who helps.
    pub support: Words<Support>,
    /// The highest diploma.
    pub education: Words<Education>,
    /// How to be reached.
    pub channel: Words<Channel>,
    /// The box to tick to be told of adaptations.
    pub accommodations: BoxWords,
}

/// The words of a box to tick, and a help that is no part of the answer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BoxWords {
    /// What ticking says.
    pub label: String,
    /// A help beside it.
    pub hint: String,
}

/// Something that can attract an applicant.
#[derive(Clone, Debug, PartialEq)]
pub struct Interest {
    /// Its name in drafts.
    pub slug: Slug,
    /// Its words.
    pub label: String,
}

/// The pages that take an applicant elsewhere.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exits {
    /// For who cannot follow this rhythm now.
    pub other_session: Exit,
    /// For who is under 16 on the first day of the session.
    pub guidance: Exit,
}

/// A page that takes an applicant elsewhere, with next steps.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// The page's `h1`.
    pub title: String,
    /// The first words under the heading.
    pub lead: String,
    /// What one can do now.
    pub next: Section,
}
