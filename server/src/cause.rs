//! What the system says of a failure, in French.

use std::io::{self, ErrorKind};

/// The common kinds in French; the others in the system's own words.
pub fn in_french(error: &io::Error) -> String {
    let words = match error.kind() {
        ErrorKind::NotFound => "fichier ou dossier introuvable",
        ErrorKind::PermissionDenied => "accès refusé",
        ErrorKind::AlreadyExists => "un fichier de ce nom existe déjà",
        ErrorKind::NotADirectory => "un dossier du chemin n’en est pas un",
        ErrorKind::IsADirectory => "c’est un dossier",
        ErrorKind::InvalidData => "ce n’est pas du texte en UTF-8",
        ErrorKind::StorageFull => "le disque est plein",
        ErrorKind::ReadOnlyFilesystem => "le disque est en lecture seule",
        ErrorKind::BrokenPipe => "le programme qui lisait s’est arrêté",
        ErrorKind::ConnectionRefused => "connexion refusée",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => "connexion coupée",
        ErrorKind::TimedOut => "pas de réponse à temps",
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => "machine hors d’atteinte",
        ErrorKind::AddrNotAvailable => "cette machine n’a pas cette adresse",
        _ => {
            let words = error.to_string();
            let is_name = words.starts_with("failed to lookup address");
            return if is_name {
                "nom de machine inconnu".into()
            } else {
                words
            };
        }
    };
    words.into()
}

/// The same for a database, whose own words stay.
pub fn of_database(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(said) => said.to_string(),
        sqlx::Error::Io(cause) => in_french(cause),
        sqlx::Error::PoolTimedOut => "pas de réponse à temps".into(),
        sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => "la connexion est fermée".into(),
        _ => error.to_string(),
    }
}
