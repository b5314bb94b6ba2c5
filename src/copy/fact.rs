//! The names of what is known or unknown of a track.

use crate::domain::fact::Fact;

/// What stands in the place of what the school has not published.
pub const TO_COME: &str = "À venir";
/// What an unknown fact is answered with.
pub const UNKNOWN: &str = "L’école n’a pas encore répondu.";

/// What a fact is answered with where the tracks differ.
pub const DIFFERS: &str = "Cela dépend du parcours. La réponse est sur la page de chacun.";

/// The fact's name.
pub fn label(fact: Fact) -> &'static str {
    match fact {
        Fact::Objectives => "Objectifs",
        Fact::Prerequisites => "Ce qu’il faut avoir ou savoir avant",
        Fact::AgeLimits => "Âge",
        Fact::Admission => "Comment on entre",
        Fact::AdmissionDelay => "Délai pour entrer",
        Fact::Fees => "Prix et financement",
        Fact::LearnerPay => "Rémunération pendant la formation",
        Fact::Programme => "Programme détaillé",
        Fact::Timetable => "Jours et heures de cours",
        Fact::Methods => "Méthodes",
        Fact::Assessment => "Évaluation",
        Fact::Qualification => "Diplôme ou titre obtenu",
        Fact::Disability => "Accès des personnes handicapées",
        Fact::Results => "Résultats des sessions passées",
    }
}

/// What is said of the fact while it is unknown.
pub fn unknown(fact: Fact) -> &'static str {
    match fact {
        Fact::Results => "Pas encore de résultats publiés.",
        _ => TO_COME,
    }
}
