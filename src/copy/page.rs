//! Headings of the pages that are the interface's own, and what the law asks every page to say of them.

use chrono::{DateTime, Utc};

use super::date;
use crate::domain::{paris, site::Accessibility};

/// The page of an address that names none.
pub const NOT_FOUND: &str = "Page introuvable";
/// The way to the page of the questions, in the menu.
pub const QUESTIONS: &str = "Vos questions";
/// The complete dossier.
pub const DOSSIER: &str = "Votre candidature est complète";
/// A dossier that has become incomplete while it was read.
pub const DOSSIER_OPEN: &str = "Votre candidature n’est plus complète";
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
    format!(
        "Le site ne répond pas. Vous voyez la version du {day}\u{a0}: vous pouvez lire et remplir votre candidature."
    )
}

/// What is said of what the law asks for and the school has not published.
pub const UNPUBLISHED: &str = "Pas encore publié";

/// Where a contact would stand, while the school has published none.
pub const NO_CONTACT: &str = "Nos coordonnées ne sont pas encore publiées.";

/// Under the paper form, while the school has published no contact.
pub const NOWHERE_TO_HAND_IN: &str = "Le lieu où remettre le formulaire n’est pas encore publié. Gardez-le, ou montrez-le à la personne qui vous accompagne.";
