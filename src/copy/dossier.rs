//! Words on the dossier.

use chrono::{DateTime, Utc};

use super::date;

/// Said on the dossier wherever it goes, so that nobody takes it for sent.
pub const NOT_SENT: &str = "Candidature complète. Elle n’a pas été envoyée par le site.";

/// The dossier's title.
pub fn title(name: &str) -> String {
    format!("Candidature\u{a0}: {name}")
}

/// When it was completed.
pub fn made_on(at: DateTime<Utc>) -> String {
    format!("Complétée le {}.", date::instant(at))
}

/// The subject of a message to the school; a message never carries more of the dossier.
pub const SUBJECT: &str = "Ma candidature";
