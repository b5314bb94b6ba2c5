//! What could be written better.

use super::reason::quoted;
use crate::{
    apply::sending::PATH,
    check::{Flaw, TRADE_SENTENCES},
    typography::{Fault, MOST_WORDS},
};

/// What is said of a flaw.
pub fn flaw(flaw: &Flaw) -> String {
    match flaw {
        Flaw::French(fault) => french(fault),
        Flaw::Placeholder { found, may_be_null } => placeholder(found, *may_be_null),
        Flaw::Date { near } => format!(
            "La date {} est écrite dans un texte. Retirez-la\u{a0}: le site affiche celles de sessions.json.",
            quoted(near)
        ),
        Flaw::Span { near } => format!(
            "{} n’est la durée d’aucune session. Comparez avec sessions.json.",
            quoted(near)
        ),
        Flaw::Endpoint { path } => format!(
            "Le service de ce site reçoit les candidatures à l’adresse {}. À {}, aucune n’arrive. Écrivez la première, ou \
             null, sauf si un autre programme les reçoit.",
            quoted(PATH),
            quoted(path)
        ),
        Flaw::Trade { sentences } => {
            let count = match sentences {
                1 => "une phrase".to_owned(),
                _ => format!("{sentences}\u{a0}phrases"),
            };
            format!("Le métier est décrit en {count}. Il en faut {TRADE_SENTENCES}.")
        }
    }
}

fn placeholder(found: &str, may_be_null: bool) -> String {
    let right = if may_be_null {
        "Écrivez-le, ou null sans guillemets"
    } else {
        "Écrivez-le"
    };
    format!("{} attend encore son texte. {right}.", quoted(found))
}

fn french(fault: &Fault) -> String {
    match fault {
        Fault::StraightApostrophe { near } => {
            format!("Apostrophe droite. Écrivez ’ dans {}.", shown(near))
        }
        Fault::StraightQuote { near } => format!(
            "Guillemets droits. Écrivez «\u{a0}…\u{a0}» dans {}.",
            shown(near)
        ),
        Fault::Unbound { sign, near } => format!(
            "Il faut une espace insécable à côté du signe {sign} dans {}.",
            shown(near)
        ),
        Fault::ThreeDots { near } => {
            format!("Trois points de suite. Écrivez … dans {}.", shown(near))
        }
        Fault::DoubledSpace { near } => {
            format!("Deux espaces de suite. Gardez-en une dans {}.", shown(near))
        }
        Fault::NumberUnit { near } => format!(
            "Il faut une espace insécable après le nombre dans {}.",
            shown(near)
        ),
        Fault::Ordinal { near } => {
            format!("Écrivez 1er, 1re ou 2e dans {}.", shown(near))
        }
        Fault::Ligature { word } => format!("Écrivez œ dans {}.", quoted(word)),
        Fault::Placeholder { found } => placeholder(found, false),
        Fault::LongSentence { words, sentence } => format!(
            "Phrase de {words}\u{a0}mots\u{a0}: {MOST_WORDS} au plus. Coupez {}.",
            shown(sentence)
        ),
        Fault::Unexplained {
            acronym,
            words: Some(words),
        } => format!(
            "Le sigle {} n’est pas expliqué. Écrivez d’abord {}.",
            quoted(acronym),
            quoted(words)
        ),
        Fault::Unexplained {
            acronym,
            words: None,
        } => format!(
            "Le sigle {} n’est pas expliqué. Écrivez ses mots à côté, entre parenthèses.",
            quoted(acronym)
        ),
    }
}

/// The text with its spaces as they are on any keyboard, in one line.
fn shown(text: &str) -> String {
    quoted(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
