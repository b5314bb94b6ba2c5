//! What is wrong, and what would be right.

use std::io;

use super::{NO_SIRET, shape, slip};
use crate::{
    check::{Error, Wrong},
    data::{Kind, Order, Reason},
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
pub fn wrong(error: &Error) -> Said {
    match &error.wrong {
        Wrong::Unreadable(kind) => unreadable(*kind),
        Wrong::Refused(reason) => refused(reason, error.may_be_null),
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

fn refused(reason: &Reason, may_be_null: bool) -> Said {
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
            or_null("Écrivez le texte", may_be_null),
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
        } => dangling(*kind, name, nearest.as_deref()),
        Reason::Zero => Said::new(
            "Ce nombre est trop petit.",
            or_null("Écrivez 1 ou plus", may_be_null),
        ),
        Reason::TooMany { found, most } => Said::new(
            format!("{found} est trop grand."),
            format!("Écrivez {most} au plus."),
        ),
        Reason::Year(year) => Said::new(
            format!("L’année {year} n’est pas possible."),
            "Écrivez une année entre 2000 et 2199.",
        ),
        Reason::Order(Order::Closing) => Said::new(
            "Les candidatures doivent fermer avant le début de la session.",
            "Changez l’une des deux dates.",
        ),
        Reason::Order(Order::Opening) => Said::new(
            "Les candidatures doivent ouvrir avant de fermer, et avant le début de la session.",
            "Changez l’une de ces dates.",
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
            format!("{} n’est pas un numéro SIRET.", quoted(text)),
            format!(
                "Recopiez les 14\u{a0}chiffres du SIRET (numéro d’établissement)\u{a0}: le dernier vérifie les autres. Sans SIRET, écrivez {}.",
                quoted(NO_SIRET)
            ),
        ),
        Reason::MissingChoice(value) => Said::new(
            format!("Il manque les mots du choix {}.", quoted(value)),
            format!("Ajoutez une ligne pour {} dans ce bloc.", quoted(value)),
        ),
    }
}

/// What would be right, and whether nothing would be, too.
fn or_null(right: &str, may_be_null: bool) -> String {
    if may_be_null {
        format!("{right}, ou null si vous ne le connaissez pas.")
    } else {
        format!("{right}.")
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

fn dangling(kind: Kind, name: &str, nearest: Option<&str>) -> Said {
    let (what, file) = match kind {
        Kind::Track => ("parcours", "tracks.json"),
        Kind::Campus => ("campus", "campuses.json"),
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

pub(super) fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}
