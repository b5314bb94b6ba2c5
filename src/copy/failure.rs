//! What is said when the content cannot be loaded.

use crate::data::LoadErrors;

/// While the content takes its time.
pub const WAITING: &str = "Chargement…";
/// The heading of a failure.
pub const HEADING: &str = "Le contenu du site ne s’est pas chargé";
/// What one can do.
pub const ADVICE: &str =
    "Vérifiez votre connexion, puis réessayez. Vos réponses déjà enregistrées sont gardées.";
/// The button.
pub const RETRY: &str = "Réessayer";
/// Over the technical causes.
pub const DETAILS: &str = "Détails techniques";

/// The causes, a line each: file, place, reason.
pub fn causes(errors: &LoadErrors) -> Vec<String> {
    errors.0.iter().map(ToString::to_string).collect()
}
