//! What is said when the content cannot be loaded.

use crate::data::{LoadError, LoadErrors, Reason};

/// While the content takes its time.
pub const WAITING: &str = "Chargement…";
/// The heading of a failure.
pub const HEADING: &str = "Le contenu du site ne s’est pas chargé";
/// The button.
pub const RETRY: &str = "Réessayer";
/// Over the technical causes.
pub const DETAILS: &str = "Détails techniques";

/// Whose fault it is, and what one can do.
pub fn advice(errors: &LoadErrors) -> &'static str {
    let is_missing = |error: &LoadError| matches!(error.reason, Reason::Unreadable(_));
    if errors.0.iter().any(is_missing) {
        "Vérifiez votre connexion, puis réessayez. Vos réponses enregistrées sont conservées."
    } else {
        "Un fichier du site manque ou est abîmé\u{a0}: ce n’est pas votre faute. Réessayez plus tard. Vos réponses enregistrées sont conservées."
    }
}

/// The causes, a line each: file, place, reason.
pub fn causes(errors: &LoadErrors) -> Vec<String> {
    errors.0.iter().map(ToString::to_string).collect()
}
