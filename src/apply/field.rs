//! The application's fields: what a question asks for.

use super::step::Step;

/// One field. Its words are in `copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// A track, or not sure yet.
    Track,
    /// A campus, or either.
    Campus,
    /// Whether the rhythm is possible.
    Availability,
    /// What attracts, ticked.
    Interests,
    /// What attracts, written.
    Motivation,
    /// Would rather speak of it.
    ByVoice,
    /// The sentence most like today's life.
    Situation,
    /// Who helps.
    Support,
    /// Today's trade.
    Occupation,
    /// The highest diploma.
    Education,
    /// First name.
    FirstName,
    /// Last name.
    LastName,
    /// Date of birth, in three inputs.
    BirthDate,
    /// Who accompanies somebody of 16 or 17.
    GuardianName,
    /// How to reach that person.
    GuardianContact,
    /// E-mail address.
    Email,
    /// Phone number.
    Phone,
    /// How to be reached, where both are given.
    Channel,
    /// Asks to be told of adaptations.
    Accommodations,
}

impl Field {
    /// Every field, in the order of the questions.
    pub const ALL: [Self; 19] = [
        Self::Track,
        Self::Campus,
        Self::Availability,
        Self::Interests,
        Self::Motivation,
        Self::ByVoice,
        Self::Situation,
        Self::Support,
        Self::Occupation,
        Self::Education,
        Self::FirstName,
        Self::LastName,
        Self::BirthDate,
        Self::GuardianName,
        Self::GuardianContact,
        Self::Email,
        Self::Phone,
        Self::Channel,
        Self::Accommodations,
    ];

    /// The id of the field's input (of the first one, where it has several), and its name in the form.
    pub fn id(self) -> &'static str {
        match self {
            Self::Track => "formation",
            Self::Campus => "campus",
            Self::Availability => "disponibilite",
            Self::Interests => "envies",
            Self::Motivation => "envie-texte",
            Self::ByVoice => "de-vive-voix",
            Self::Situation => "situation",
            Self::Support => "accompagnement",
            Self::Occupation => "metier-actuel",
            Self::Education => "diplome",
            Self::FirstName => "prenom",
            Self::LastName => "nom",
            Self::BirthDate => "date-naissance",
            Self::GuardianName => "representant-nom",
            Self::GuardianContact => "representant-contact",
            Self::Email => "email",
            Self::Phone => "telephone",
            Self::Channel => "contact-prefere",
            Self::Accommodations => "amenagements",
        }
    }

    /// Whether it may be left out; of the three that say what attracts, one is enough.
    pub fn is_optional(self) -> bool {
        match self {
            Self::Interests | Self::Motivation | Self::ByVoice => true,
            Self::Occupation | Self::GuardianName | Self::GuardianContact => true,
            Self::Channel | Self::Accommodations => true,
            Self::Track | Self::Campus | Self::Availability => false,
            Self::Situation | Self::Support => false,
            Self::Education | Self::FirstName | Self::LastName | Self::BirthDate => false,
            Self::Email | Self::Phone => false,
        }
    }

    /// The question that asks for it.
    pub fn step(self) -> Step {
        match self {
            Self::Track => Step::Track,
            Self::Campus => Step::Campus,
            Self::Availability => Step::Availability,
            Self::Interests | Self::Motivation | Self::ByVoice => Step::Motivation,
            Self::Situation => Step::Situation,
            Self::Support => Step::Support,
            Self::Occupation => Step::Occupation,
            Self::Education => Step::Education,
            Self::FirstName | Self::LastName | Self::BirthDate => Step::Identity,
            Self::GuardianName | Self::GuardianContact => Step::Guardian,
            Self::Email | Self::Phone | Self::Channel | Self::Accommodations => Step::Contact,
        }
    }
}
