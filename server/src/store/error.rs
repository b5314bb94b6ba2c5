use std::{path::PathBuf, sync::Arc};

use sqlx::migrate::MigrateError;
use thiserror::Error;

use super::{PATIENCE, opening::OpenError};
use crate::cause::{in_french, of_database};

/// Why the store cannot do what it is asked.
#[derive(Clone, Debug, Error)]
pub enum StoreError {
    /// It cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The copy cannot be made.
    #[error(
        "La copie {} n’a pas pu être faite ({}). Choisissez un autre fichier.",
        path.display(),
        in_french(cause)
    )]
    File {
        /// Its file.
        path: PathBuf,
        /// What the system says.
        cause: Arc<std::io::Error>,
    },
    /// The tables cannot be brought up to this build.
    #[error("Les tables de la base de données n’ont pas pu être créées\u{a0}: {0}")]
    Migration(Arc<MigrateError>),
    /// The database does not wait for its disk: a receipt would promise too much.
    #[error(
        "La base de données n’attend pas son disque\u{a0}: elle peut perdre ce qu’elle a confirmé. Réglez fsync = on."
    )]
    NotDurable,
    /// The database refuses, or is gone.
    #[error("La base de données signale une erreur\u{a0}: {}", of_database(.0))]
    Database(Arc<sqlx::Error>),
    /// The database does not answer in time.
    #[error("La base de données n’a pas répondu en {}\u{a0}secondes.", PATIENCE.as_secs())]
    Slow,
    /// The file that is open is no longer the one at its path: what it takes in, nobody would find again.
    #[error(
        "{} a été déplacé ou remplacé pendant que le programme s’en servait. Rien n’est reçu avant son redémarrage. \
         Arrêtez-le, vérifiez que les bons fichiers sont en place, puis redémarrez-le.", .0.display()
    )]
    Moved(PathBuf),
    /// Two applications have one reference.
    #[error(
        "Rien n’a été remis. La base de données a déjà une autre candidature de référence {0}."
    )]
    ReferenceTaken(String),
    /// Somebody reads the file: what was erased from it still stands in its journal.
    #[error(
        "Un autre programme lit la base de données\u{a0}: son journal garde encore ce qui a été effacé. Recommencez."
    )]
    JournalHeld,
    /// This works with SQLite alone.
    #[error("Seul un fichier SQLite se copie ainsi. Pour PostgreSQL, utilisez pg_dump.")]
    NotSqlite,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(Arc::new(error))
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        Self::Migration(Arc::new(error))
    }
}
