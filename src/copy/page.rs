//! Headings of the pages that are the interface's own, and what the law asks every page to say of them.

use chrono::{DateTime, Utc};

use super::date;
use crate::domain::{paris, site::Accessibility};

/// The page of an address that names none.
pub const NOT_FOUND: &str = "Page introuvable";
/// The complete dossier.
pub const DOSSIER: &str = "Votre dossier est complet";
/// A dossier that has become incomplete while it was read.
pub const DOSSIER_OPEN: &str = "Votre dossier n’est plus complet";
/// The blank form.
pub const PAPER: &str = "Candidature sur papier";

/// The link to the accessibility statement, which the law words like this.
pub fn accessibility(accessibility: Accessibility) -> &'static str {
    match accessibility {
        Accessibility::NonCompliant => "Accessibilité\u{a0}: non conforme",
        Accessibility::PartlyCompliant => "Accessibilité\u{a0}: partiellement conforme",
        Accessibility::Compliant => "Accessibilité\u{a0}: totalement conforme",
    }
}

/// That what is shown was kept, as the site does not answer.
pub fn kept_since(since: DateTime<Utc>) -> String {
    let day = date::full(paris::day(since));
    format!("Le site ne répond pas. Contenu à jour au {day}. Vous pouvez continuer.")
}

/// What is said of what the law asks for and the school has not published.
pub const UNPUBLISHED: &str = "Pas encore publié";

/// Where a contact would stand, while the school has published none.
pub const NO_CONTACT: &str = "L’école n’a pas encore publié d’adresse ni de numéro.";

/// Under the paper form, while the school has published no contact.
pub const NOWHERE_TO_HAND_IN: &str = "L’école n’a pas encore dit où remettre le formulaire.";
