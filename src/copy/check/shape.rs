//! A file that is no JSON, or a value of another shape.

use chrono::NaiveDate;

use super::reason::{Said, quoted};
use crate::{
    data::{Expected, Found, Misfit, nearest},
    domain::iso::{self, A_DAY, AN_INSTANT},
};

/// What the reader of JSON says where no slip is behind it, the first words of each, and what that means.
const SYNTAX: [(&str, &str, &str); 9] = [
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
        "Écrivez un texte entre guillemets, un nombre, true (oui), false (non) ou null.",
    ),
    (
        "invalid number",
        "Ce nombre n’est pas écrit comme il faut.",
        "Écrivez-le en chiffres, sans 0 devant et sans virgule, comme 40.",
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
            "Ajoutez-le avec sa valeur.",
        ),
        Misfit::Kind { found, expected } => kind(found, *expected),
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

fn kind(found: &Found, expected: Expected) -> Said {
    if let (Found::Text(text), Expected::Day) = (found, expected)
        && let Some(said) = day(text)
    {
        return said;
    }
    let written = |what: String| format!("{what} est écrit ici.");
    let wrong = match found {
        Found::Null => "null est écrit ici, et cette valeur doit être connue.".to_owned(),
        Found::List => "Une liste entre crochets est écrite ici.".to_owned(),
        Found::Object => "Un bloc entre accolades est écrit ici.".to_owned(),
        Found::Number => "Ce nombre a une virgule, un signe, ou trop de chiffres.".to_owned(),
        Found::Whole(number) if expected == Expected::Count => format!("{number} est trop grand."),
        Found::Whole(number) => written(number.to_string()),
        Found::Truth(truth) => written(truth.to_string()),
        Found::Text(text) if expected == Expected::Instant && has_no_such_day(text) => {
            format!("{} n’est pas un jour du calendrier.", quoted(text))
        }
        Found::Text(text) => written(quoted(text)),
    };
    Said::new(wrong, format!("Il faut {}.", needed(expected)))
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

/// Whether a text begins with a day that no month has.
fn has_no_such_day(instant: &str) -> bool {
    let day = instant.split('T').next().unwrap_or_default();
    let form = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "0");
    form(day) == form(A_DAY) && iso::day(day).is_none()
}

/// What is needed.
fn needed(expected: Expected) -> String {
    match expected {
        Expected::Day => format!("une date, comme {}", quoted(A_DAY)),
        Expected::Instant => format!(
            "une date avec son heure et son décalage, comme {}",
            quoted(AN_INSTANT)
        ),
        Expected::Text => "un texte entre guillemets".into(),
        Expected::Truth => "true (oui) ou false (non), en anglais et sans guillemets".into(),
        Expected::Count => "un nombre entier, sans virgule, signe ni guillemets".into(),
        Expected::List => "une liste entre crochets [ ]".into(),
        Expected::Word => "l’un des mots prévus, entre guillemets".into(),
        Expected::Object => "un bloc entre accolades { }".into(),
    }
}
