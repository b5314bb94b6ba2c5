//! What could be written better.

use super::reason::quoted;
use crate::typography::{Fault, MOST_WORDS};

/// What is said of a fault.
pub fn fault(fault: &Fault) -> String {
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
        Fault::Placeholder { found } => format!(
            "{} attend encore son texte. Écrivez-le, ou null.",
            quoted(found)
        ),
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
