//! What is said of each problem with an answer; every message names its field.

use super::{date, field::label};
use crate::{
    apply::{
        field::Field,
        problem::{Problem, ProblemKind},
        step::Step,
    },
    domain::{
        birth::BirthError,
        contact::{EmailError, PhoneError},
    },
};

/// Before the page's title while there are problems.
pub const TITLE_PREFIX: &str = "Erreur\u{a0}: ";

/// The heading over the problems.
pub fn heading(count: usize) -> String {
    match count {
        1 => "Une réponse est à corriger".into(),
        _ => format!("{count}\u{a0}réponses sont à corriger"),
    }
}

/// The message.
pub fn message(problem: &Problem) -> String {
    let Problem { field, kind } = problem;
    let name = label(*field);
    match kind {
        ProblemKind::Missing => missing(*field).into(),
        ProblemKind::Gone => {
            format!("{name}\u{a0}: ce choix n’existe plus, choisissez-en un autre")
        }
        ProblemKind::TooLong { most, over } => {
            let s = if *over == 1 { "" } else { "s" };
            format!("{name}\u{a0}: {over}\u{a0}caractère{s} de trop, {most} au plus")
        }
        ProblemKind::NotAName => {
            format!("{name}\u{a0}: écrivez-le en lettres, sans chiffre")
        }
        ProblemKind::Birth(error) => format!("{name}\u{a0}: {}", birth(*error)),
        ProblemKind::Email(error) => format!("{name}\u{a0}: {}", email(*error)),
        ProblemKind::Phone(error) => format!("{name}\u{a0}: {}", phone(*error)),
        ProblemKind::NeitherEmailNorPhone => {
            format!("{name}\u{a0}: ce n’est ni un numéro ni une adresse e-mail, vérifiez")
        }
        ProblemKind::Leads(Step::Guidance) => {
            format!(
                "{name}\u{a0}: à moins de 16\u{a0}ans au début de la formation, voyez vers qui vous tourner"
            )
        }
        ProblemKind::Leads(_) => format!(
            "{name}\u{a0}: voyez ce que vous pouvez faire si ce rythme ne vous convient pas"
        ),
        ProblemKind::Refused(Some(words)) => words.clone(),
        ProblemKind::Refused(None) => format!("{name}\u{a0}: vérifiez cette réponse"),
    }
}

fn missing(field: Field) -> &'static str {
    match field {
        Field::Track => {
            "Parcours\u{a0}: choisissez une réponse. «\u{a0}Je ne sais pas encore\u{a0}» en est une"
        }
        Field::Campus => "Campus\u{a0}: choisissez une réponse",
        Field::Availability => "Rythme\u{a0}: choisissez une réponse",
        Field::Interests | Field::Motivation | Field::ByVoice => {
            "Ce qui vous donne envie\u{a0}: cochez, écrivez, ou choisissez d’en parler de vive voix"
        }
        Field::Situation => "Votre situation\u{a0}: choisissez la phrase la plus proche",
        Field::Support => "Accompagnement\u{a0}: cochez au moins une réponse",
        Field::Occupation => "Votre métier aujourd’hui\u{a0}: écrivez-le",
        Field::Education => "Diplôme le plus élevé\u{a0}: choisissez une réponse",
        Field::FirstName => "Prénom\u{a0}: écrivez votre prénom",
        Field::LastName => "Nom\u{a0}: écrivez votre nom",
        Field::BirthDate => "Date de naissance\u{a0}: écrivez le jour, le mois et l’année",
        Field::GuardianName => "Nom de la personne qui vous accompagne\u{a0}: écrivez-le",
        Field::GuardianContact => {
            "Son téléphone ou son adresse e-mail\u{a0}: écrivez l’un des deux"
        }
        Field::Email | Field::Phone => {
            "Adresse e-mail ou téléphone\u{a0}: écrivez l’un des deux au moins"
        }
        Field::Channel => "Moyen de contact préféré\u{a0}: choisissez l’e-mail ou le téléphone",
        Field::Accommodations => "Aménagements\u{a0}: cochez ou laissez vide",
    }
}

fn birth(error: BirthError) -> String {
    match error {
        BirthError::Empty => "écrivez le jour, le mois et l’année".into(),
        BirthError::Day => "écrivez un jour entre 1 et 31".into(),
        BirthError::Month => "écrivez un mois entre 1 et 12, ou son nom".into(),
        BirthError::Year => "écrivez l’année avec quatre chiffres, par exemple 2005".into(),
        BirthError::NoSuchDay { day, month, year } => match date::month_name(month) {
            Some(name) if (day, month) == (29, 2) => {
                format!("le {day}\u{a0}{name} n’existe pas en {year}")
            }
            Some(name) => format!("le {day}\u{a0}{name} n’existe pas"),
            None => "ce jour n’existe pas".into(),
        },
        BirthError::Future => "cette date est dans le futur".into(),
        BirthError::LongAgo => "vérifiez l’année, cette date est trop ancienne".into(),
    }
}

fn email(error: EmailError) -> &'static str {
    match error {
        EmailError::Empty => "écrivez une adresse",
        EmailError::NoAt => "il manque le signe @, comme dans nom@exemple.fr",
        EmailError::Space => "enlevez l’espace, une adresse n’en a pas",
        EmailError::Malformed => "cette adresse n’est pas complète, par exemple nom@exemple.fr",
    }
}

fn phone(error: PhoneError) -> String {
    match error {
        PhoneError::Empty => "écrivez un numéro".into(),
        PhoneError::NotDigits => {
            "écrivez des chiffres, par exemple 06\u{a0}12\u{a0}34\u{a0}56\u{a0}78".into()
        }
        PhoneError::TooShort(1) => {
            "1\u{a0}chiffre, il en manque. Un numéro français en a 10".into()
        }
        PhoneError::TooShort(count) => {
            format!("{count}\u{a0}chiffres, il en manque. Un numéro français en a 10")
        }
        PhoneError::TooLong(count) => {
            format!("{count}\u{a0}chiffres, il y en a trop. Un numéro français en a 10")
        }
        PhoneError::UnknownStart => "vérifiez les premiers chiffres".into(),
    }
}
