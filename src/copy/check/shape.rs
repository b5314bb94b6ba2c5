//! A file that is no JSON, or a value of another shape.

use chrono::NaiveDate;

use super::reason::{Said, quoted};
use crate::{
    data::{Misfit, nearest},
    domain::iso::{A_DAY, AN_INSTANT},
};

/// What the reader of JSON says, the first words of each, and what that means.
const SYNTAX: [(&str, &str, &str); 10] = [
    (
        "expected `,`",
        "Il manque une virgule, ou le signe qui ferme le bloc.",
        "Ajoutez une virgule à la fin de la ligne d’avant.",
    ),
    (
        "trailing comma",
        "Il y a une virgule de trop.",
        "Effacez la virgule après la dernière entrée.",
    ),
    (
        concat!("expected `", ':', "`"),
        "Il manque le signe «\u{a0}:\u{a0}» après le nom du champ.",
        "Écrivez deux points entre le nom et la valeur.",
    ),
    (
        "EOF",
        "Le fichier s’arrête trop tôt.",
        "Refermez ce qui est ouvert\u{a0}: guillemets, crochets, accolades.",
    ),
    (
        "key must be a string",
        "Le nom d’un champ doit être entre guillemets droits.",
        "Ajoutez les guillemets, ou effacez la virgule qui précède.",
    ),
    (
        "control character",
        "Un texte ne peut pas aller à la ligne.",
        "Écrivez-le sur une ligne, et fermez ses guillemets.",
    ),
    (
        "invalid escape",
        "Le signe \\ ne peut pas être écrit seul.",
        "Effacez-le, ou écrivez-le deux fois.",
    ),
    (
        "trailing characters",
        "Il y a quelque chose après la fin du fichier.",
        "Effacez ce qui suit la dernière accolade.",
    ),
    (
        "expected value",
        "Il manque une valeur ici.",
        "Écrivez un texte entre guillemets, un nombre, true, false ou null.",
    ),
    (
        "recursion limit",
        "Trop de blocs sont ouverts les uns dans les autres.",
        "Fermez les blocs par } ou par ].",
    ),
];

pub(super) fn syntax(why: &str) -> Said {
    let known = SYNTAX.iter().find(|(begins, ..)| why.starts_with(begins));
    match known {
        Some((_, wrong, right)) => Said::new(*wrong, *right),
        None => Said::new(
            "Quelque chose n’est pas écrit comme il faut ici.",
            "Comparez avec une ligne semblable qui marche.",
        ),
    }
}

pub(super) fn misfit(misfit: &Misfit) -> Said {
    match misfit {
        Misfit::UnknownField { name, known } => Said::new(
            format!("Le champ {} n’existe pas ici.", quoted(name)),
            instead(name, known, "Les champs possibles"),
        ),
        Misfit::UnknownWord { name, known } => Said::new(
            format!("{} n’est pas un mot prévu ici.", quoted(name)),
            instead(name, known, "Les mots possibles"),
        ),
        Misfit::Missing(field) => Said::new(
            format!("Il manque le champ {} dans ce bloc.", quoted(field)),
            "Ajoutez-le. S’il peut être inconnu, écrivez null.",
        ),
        Misfit::Kind { found, expected } => {
            let day = (expected == A_DAY).then(|| day(found.trim_matches('"')));
            day.flatten().unwrap_or_else(|| kind(found, expected))
        }
        Misfit::Said(_) => Said::new(
            "Cette valeur n’est pas du bon genre.",
            "Comparez avec une ligne semblable qui marche.",
        ),
    }
}

fn instead(name: &str, known: &[&str], list: &str) -> String {
    match nearest(name, known.iter().copied()) {
        Some(near) => format!("Vouliez-vous écrire {}\u{a0}?", quoted(&near)),
        None => format!("{list}\u{a0}: {}.", known.join(", ")),
    }
}

fn kind(found: &str, expected: &str) -> Said {
    let found = match found {
        "null" => "null est écrit ici, et cette valeur doit être connue".to_owned(),
        "a list" => "Une liste entre crochets est écrite ici".to_owned(),
        "an object" => "Un bloc entre accolades est écrit ici".to_owned(),
        "a number" => "Un nombre est écrit ici".to_owned(),
        value => format!("{} est écrit ici", quoted(value.trim_matches('"'))),
    };
    Said::new(
        format!("{found}."),
        format!("Il faut {}.", needed(expected)),
    )
}

/// What is said of a text that stands for a day: one that does not exist, or one that is written in another order.
fn day(text: &str) -> Option<Said> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    let number = |part: &str| part.parse::<u32>().ok();
    let (year, month, day) = (
        number(year).filter(|year| *year > 999)?,
        number(month)?,
        number(day)?,
    );
    Some(
        match NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day) {
            Some(day) => Said::new(
                format!("{} est écrit ici.", quoted(text)),
                format!("Vouliez-vous écrire {}\u{a0}?", quoted(&day.to_string())),
            ),
            None => Said::new(
                format!("{} n’est pas un jour du calendrier.", quoted(text)),
                format!(
                    "Écrivez l’année, le mois, puis le jour, comme {}.",
                    quoted(A_DAY)
                ),
            ),
        },
    )
}

/// What is needed, by the names that the types give to themselves.
fn needed(expected: &str) -> String {
    match expected {
        A_DAY => format!("une date, comme {}", quoted(A_DAY)),
        AN_INSTANT => format!(
            "une date avec son heure et son décalage, comme {}",
            quoted(AN_INSTANT)
        ),
        "a string" => "un texte entre guillemets".into(),
        "a boolean" => "true ou false, sans guillemets".into(),
        "u32" => "un nombre entier, sans signe ni guillemets".into(),
        "a sequence" => "une liste entre crochets [ ]".into(),
        _ if expected.starts_with("enum ") => "l’un des mots prévus, entre guillemets".into(),
        _ => "un bloc entre accolades { }".into(),
    }
}
