//! The names of what is known or unknown of a track.

use super::page::UNPUBLISHED;
use crate::domain::fact::Fact;

/// What a fact is answered with where the tracks differ.
pub const DIFFERS: &str = "Cela dépend du parcours. La réponse est sur la page de chaque parcours.";

/// The fact's name.
pub fn label(fact: Fact) -> &'static str {
    match fact {
        Fact::Objectives => "Objectifs",
        Fact::Prerequisites => "Prérequis (ce qu’il faut avoir ou savoir avant)",
        Fact::AgeLimits => "Âge",
        Fact::Admission => "Comment s’inscrire",
        Fact::AdmissionDelay => "Délai d’accès",
        Fact::Fees => "Prix et financement",
        Fact::LearnerPay => "Rémunération pendant la formation",
        Fact::Programme => "Programme détaillé",
        Fact::Timetable => "Jours et heures de cours",
        Fact::Methods => "Méthodes",
        Fact::Assessment => "Évaluation",
        Fact::Qualification => "Diplôme ou titre obtenu",
        Fact::Trainers => "Formateurs et formatrices",
        Fact::LearnerContact => "Contact pour les personnes en formation",
        Fact::Rules => "Règlement intérieur",
        Fact::Disability => "Accessibilité aux personnes handicapées",
        Fact::Results => "Résultats des sessions passées",
    }
}

/// What is said of the fact while it is unknown.
pub fn unknown(fact: Fact) -> &'static str {
    match fact {
        Fact::Results => "Première session\u{a0}: pas encore de résultats.",
        _ => UNPUBLISHED,
    }
}
