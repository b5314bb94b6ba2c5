//! What is wrong, and what would be right.

use std::io;

use super::{shape, slip};
use crate::{
    check::Wrong,
    data::Reason,
    domain::{slug::Slug, text::fold},
};

/// An error in two sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is wrong.
    pub wrong: String,
    /// What would be right.
    pub right: String,
}

impl Said {
    pub(super) fn new(wrong: impl Into<String>, right: impl Into<String>) -> Self {
        Self {
            wrong: wrong.into(),
            right: right.into(),
        }
    }
}

/// What is said of an error.
pub fn wrong(wrong: &Wrong) -> Said {
    match wrong {
        Wrong::Unreadable(kind) => unreadable(*kind),
        Wrong::Refused(reason) => refused(reason),
        Wrong::Slipped(slip) => slip::slip(slip),
        Wrong::Offset(meant) => Said::new(
            "Ce décalage n’est pas celui de Paris ce jour-là\u{a0}: le site montrerait une autre heure.",
            format!("Écrivez {}.", quoted(meant)),
        ),
        Wrong::Repeated(name) => Said::new(
            format!("Le champ {} est écrit deux fois ici.", quoted(name)),
            "Gardez l’un des deux, effacez l’autre.",
        ),
    }
}

fn unreadable(kind: io::ErrorKind) -> Said {
    match kind {
        io::ErrorKind::NotFound => Said::new(
            "Ce fichier manque.",
            "Remettez-le dans le dossier, sous ce nom, en minuscules.",
        ),
        io::ErrorKind::InvalidData => Said::new(
            "Ce fichier n’est pas enregistré en UTF-8.",
            "Dans l’éditeur, choisissez «\u{a0}Enregistrer avec l’encodage\u{a0}», puis UTF-8.",
        ),
        io::ErrorKind::PermissionDenied => Said::new(
            "Vous n’avez pas le droit de lire ce fichier.",
            "Demandez ce droit à la personne qui gère l’ordinateur.",
        ),
        _ => Said::new(
            "Ce fichier ne peut pas être lu.",
            "Vérifiez que c’est bien un fichier, et qu’il s’ouvre.",
        ),
    }
}

fn refused(reason: &Reason) -> Said {
    match reason {
        Reason::Unreadable(_) | Reason::Status(_) => unreadable(io::ErrorKind::Other),
        Reason::Empty => Said::new(
            "Ce fichier est vide.",
            "Reprenez la dernière version qui marchait.",
        ),
        Reason::Syntax(why) => shape::syntax(why),
        Reason::NoObject => Said::new(
            "Le fichier n’est pas un bloc entre accolades.",
            "Il commence par { et finit par }.",
        ),
        Reason::Shape(misfit) => shape::misfit(misfit),
        Reason::Blank => Said::new(
            "Ce texte est vide.",
            "Écrivez le texte, ou null si vous ne le connaissez pas.",
        ),
        Reason::NoEntry => Said::new("Cette liste est vide.", "Il y faut au moins une entrée."),
        Reason::Slug(text) => Said::new(
            format!("{} ne peut pas servir d’adresse.", quoted(text)),
            format!(
                "Écrivez de 1 à 80 lettres de a à z, chiffres ou tirets, sans accent. Un tiret ne va ni au début ni à la fin.{}",
                likely_slug(text)
            ),
        ),
        Reason::Reserved(name) => Said::new(
            format!("{} est un nom que le site garde pour lui.", quoted(name)),
            "Choisissez un autre nom.",
        ),
        Reason::Duplicate(name) => Said::new(
            format!("{} est déjà plus haut dans cette liste.", quoted(name)),
            "Effacez l’un des deux, ou changez son nom.",
        ),
        Reason::Dangling {
            kind,
            name,
            nearest,
        } => dangling(kind, name, nearest.as_deref()),
        Reason::Zero => Said::new(
            "Ce nombre est trop petit.",
            "Écrivez 1 ou plus, ou null si vous ne le connaissez pas.",
        ),
        Reason::TooMany { found, most } => Said::new(
            format!("{found} est trop grand."),
            format!("Écrivez {most} au plus."),
        ),
        Reason::Year(year) => Said::new(
            format!("L’année {year} n’est pas possible."),
            "Écrivez une année entre 2000 et 2199.",
        ),
        Reason::Order { earlier, later } => Said::new(
            format!(
                "Ces dates ne se suivent pas\u{a0}: {}.",
                order(earlier, later)
            ),
            "Changez l’une des deux dates.",
        ),
        Reason::Email(text) => Said::new(
            format!("{} n’est pas une adresse e-mail.", quoted(text)),
            "Écrivez une adresse comme nom@exemple.fr.",
        ),
        Reason::Phone(text) => Said::new(
            format!("{} n’est pas un numéro de téléphone.", quoted(text)),
            "Écrivez les dix chiffres, ou + et l’indicatif du pays.",
        ),
        Reason::BaseUrl(text) => Said::new(
            format!("{} n’est pas l’adresse d’un site.", quoted(text)),
            "Écrivez https:// et le nom du site, sans barre à la fin.",
        ),
        Reason::Endpoint(text) => Said::new(
            format!("{} n’est pas un chemin de ce site.", quoted(text)),
            "Écrivez un chemin comme /api/candidatures, ou null.",
        ),
        Reason::Siret(text) => Said::new(
            format!("{} n’est pas un numéro de SIRET.", quoted(text)),
            "Recopiez les 14\u{a0}chiffres du SIRET (numéro d’établissement)\u{a0}: le dernier vérifie les autres.",
        ),
        Reason::MissingChoice(value) => Said::new(
            format!("Il manque les mots du choix {}.", quoted(value)),
            format!("Ajoutez une ligne pour {} dans ce bloc.", quoted(value)),
        ),
    }
}

/// The nearest that can be an address, in a sentence.
fn likely_slug(text: &str) -> String {
    let plain = fold(text);
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    match words.join("-").parse::<Slug>() {
        Ok(slug) => format!(" Par exemple\u{a0}: {}.", quoted(slug.as_str())),
        Err(_) => String::new(),
    }
}

fn dangling(kind: &str, name: &str, nearest: Option<&str>) -> Said {
    let (what, file) = match kind {
        "track" => ("parcours", "tracks.json"),
        "campus" => ("campus", "campuses.json"),
        _ => ("nom", "les fichiers"),
    };
    let right = match nearest {
        Some(near) => format!("Vouliez-vous écrire {}\u{a0}?", quoted(near)),
        None => format!("Écrivez un «\u{a0}slug\u{a0}» qui est dans {file}."),
    };
    Said::new(
        format!("Aucun {what} ne s’appelle {}.", quoted(name)),
        right,
    )
}

fn order(earlier: &str, later: &str) -> &'static str {
    match (earlier, later) {
        ("closes", _) => "les candidatures doivent fermer avant le début de la session",
        ("opens", _) => {
            "les candidatures doivent ouvrir avant de fermer, et avant le début de la session"
        }
        _ => "la première doit venir avant la seconde",
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}
