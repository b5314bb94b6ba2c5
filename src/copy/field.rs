//! The names of the application's fields and parts.

use crate::apply::{field::Field, step::Part};

/// What stands for an answer that was left out.
pub const NOT_GIVEN: &str = "Non renseigné";

/// Over the answers that were left out.
pub const LEFT_OUT: &str = "Réponses laissées vides";

/// Marks a question that may be left out.
pub const OPTIONAL: &str = "facultatif";

/// Said when an e-mail address and a phone number are both given, and the page then asks which is preferred.
pub const CHANNEL_ADDED: &str =
    "Une question facultative s’est ajoutée\u{a0}: moyen de contact préféré.";

/// The field's name, as its label and in messages.
pub fn label(field: Field) -> &'static str {
    match field {
        Field::Track => "Parcours",
        Field::Campus => "Campus",
        Field::Availability => "Rythme",
        Field::Interests => "Ce qui vous donne envie",
        Field::Motivation => "Avec vos mots",
        Field::ByVoice => "En parler de vive voix",
        Field::Situation => "Votre situation",
        Field::Support => "Accompagnement",
        Field::Occupation => "Votre métier aujourd’hui",
        Field::Education => "Diplôme le plus élevé",
        Field::FirstName => "Prénom",
        Field::LastName => "Nom",
        Field::BirthDate => "Date de naissance",
        Field::GuardianName => "Nom de la personne qui vous accompagne",
        Field::GuardianContact => "Son téléphone ou son adresse e-mail",
        Field::Email => "Adresse e-mail",
        Field::Phone => "Téléphone",
        Field::Channel => "Moyen de contact préféré",
        Field::Accommodations => "Aménagements",
    }
}

/// A help beside the field, with an example where one helps.
pub fn hint(field: Field) -> Option<&'static str> {
    match field {
        Field::BirthDate => Some("Par exemple 7 3 2005"),
        Field::Email => Some("Par exemple nom@exemple.fr"),
        Field::Phone => Some("Avec ou sans espaces. Pour un numéro étranger, commencez par +."),
        Field::Occupation => Some("Par exemple vendeuse, cuisinier, aide à domicile"),
        _ => None,
    }
}

/// The part's name.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Project => "Votre projet",
        Part::You => "Vous",
        Part::Reach => "Vous joindre",
    }
}
