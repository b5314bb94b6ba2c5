use serde::Deserialize;

use crate::domain::{
    form::{Acknowledgement, Choices, Exits, Questions, ReceiptWords, Start},
    prose::Section,
};

/// `apply.json`: the words of the application.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormFile {
    /// For editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// What is said before the first question.
    pub start: Start,
    /// The words of each question.
    pub questions: Questions,
    /// The words of each choice.
    pub choices: Choices,
    /// What can attract an applicant.
    pub interests: Vec<Interest>,
    /// Examples beside the free text.
    pub motivation_examples: Vec<String>,
    /// The pages that take an applicant elsewhere.
    pub exits: Exits,
    /// The personal-data notice, where nothing can be sent.
    pub notice: Section,
    /// The same, where it can be.
    pub sending_notice: Section,
    /// The page of the receipt.
    pub receipt: ReceiptWords,
    /// What the school may answer once it has a dossier.
    pub acknowledgement: Acknowledgement,
}

/// Something that can attract an applicant.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// Its name in drafts.
    pub slug: String,
    /// Its words.
    pub label: String,
}
