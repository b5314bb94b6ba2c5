//! A file that is no JSON, where it can be told what was meant.

use super::reason::{Said, quoted};
use crate::check::Slip;

pub(super) fn slip(slip: &Slip) -> Said {
    match slip {
        Slip::Quote(sign) => Said::new(
            format!("Le signe {sign} n’est pas un guillemet droit."),
            "Écrivez un guillemet droit à sa place, avant et après le texte.",
        ),
        Slip::QuoteWithin => Said::new(
            "Un guillemet droit a fermé le texte trop tôt, ou une virgule manque.",
            "Dans un texte, les guillemets s’écrivent «\u{a0}…\u{a0}».",
        ),
        Slip::Unclosed => Said::new(
            "Un texte ne peut pas aller à la ligne.",
            "Écrivez-le sur une ligne, et fermez ses guillemets.",
        ),
        Slip::Tab => Said::new(
            "Un texte ne peut pas contenir de tabulation.",
            "Remplacez-la par une espace.",
        ),
        Slip::Bare {
            word,
            meant: Some(meant),
        } => Said::new(
            format!("{} n’est pas un mot prévu ici.", quoted(word)),
            format!("Écrivez {meant}, sans guillemets."),
        ),
        Slip::Bare { word, meant: None } => Said::new(
            format!("{} n’est pas entre guillemets.", quoted(word)),
            "Écrivez un guillemet droit avant et après le texte.",
        ),
        Slip::Comma => Said::new(
            "Il manque une virgule, ou le signe qui ferme le bloc.",
            "Ajoutez une virgule à cet endroit.",
        ),
        Slip::Zero => Said::new(
            "Un nombre ne commence pas par 0.",
            "Un numéro de téléphone ou un code s’écrit entre guillemets.",
        ),
        Slip::Remark => Said::new(
            "Ce fichier ne peut pas contenir de commentaire.",
            "Effacez-le.",
        ),
    }
}
