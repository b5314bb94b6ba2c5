use std::{path::PathBuf, sync::Arc};

use sqlx::migrate::MigrateError;
use thiserror::Error;

use super::{PATIENCE, opening::OpenError};

/// Why the store cannot do what it is asked.
#[derive(Clone, Debug, Error)]
pub enum StoreError {
    /// It cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The copy cannot be made.
    #[error("{}: {cause}", path.display())]
    File {
        /// Its file.
        path: PathBuf,
        /// What the system says.
        cause: Arc<std::io::Error>,
    },
    /// The tables cannot be brought up to this build.
    #[error("the tables cannot be made: {0}")]
    Migration(Arc<MigrateError>),
    /// The database does not wait for its disk: a receipt would promise too much.
    #[error("the database runs with fsync off, and may lose what it has confirmed: set fsync = on")]
    NotDurable,
    /// The database refuses, or is gone.
    #[error("the database fails: {0}")]
    Database(Arc<sqlx::Error>),
    /// The database does not answer in time.
    #[error("the database has not answered within {} s", PATIENCE.as_secs())]
    Slow,
    /// The file that is open is no longer the one at its path: what it takes in, nobody would find again.
    #[error(
        "{} was taken away or replaced while it was in use: nothing is received until this program is started again; stop \
         it, and see that the right files are in place", .0.display()
    )]
    Moved(PathBuf),
    /// Two applications have one reference.
    #[error("nothing was brought back: the store has another application of the reference {0}")]
    ReferenceTaken(String),
    /// Somebody reads the file: what was erased from it still stands in its journal.
    #[error(
        "another program reads the database, so its journal still holds what was erased: try again"
    )]
    JournalHeld,
    /// This works with SQLite alone.
    #[error("only an SQLite file is copied so; for PostgreSQL, use pg_dump")]
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
