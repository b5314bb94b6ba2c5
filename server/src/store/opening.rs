//! Why a store cannot be opened: what is wrong with it, and what one can do. No sentence has anything of a password.

use std::path::PathBuf;

use sqlx::migrate::{MigrateError, Migrator};
use thiserror::Error;

use super::StoreError;

/// Where our own tables are noted by `sqlx`.
const MIGRATIONS: &str = "_sqlx_migrations";
/// The first of our own tables.
const APPLICATIONS: &str = "applications";

/// Why a store cannot be opened.
#[derive(Clone, Debug, Error)]
pub enum OpenError {
    /// The address cannot be read.
    #[error(
        "the database's address cannot be read: write sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE, with %2F for \
         a slash and %40 for an at sign in the password"
    )]
    Address,
    /// There is no such file.
    #[error(
        "there is no database {}: `fabnum-server serve` makes it, or say with DATABASE_URL or --database where it is",
        .0.display()
    )]
    Missing(PathBuf),
    /// The file or its folder cannot be made.
    #[error(
        "{} cannot be made ({cause}): let this program's user write there, or keep applications elsewhere with \
         DATABASE_URL or --database", path.display()
    )]
    NotMade {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        cause: String,
    },
    /// The file is no file, or may not be read, or not be written; or its folder may not.
    #[error(
        "{} cannot be read and written ({cause}): let this program's user do so, in its folder too, or name another \
         file with DATABASE_URL or --database", path.display()
    )]
    NotUsable {
        /// The file.
        path: PathBuf,
        /// What the system or SQLite says.
        cause: String,
    },
    /// The file is something else, or it is damaged.
    #[error(
        "{} is no SQLite database, or is damaged: name another file with DATABASE_URL or --database, or put a copy in its \
         place", .0.display()
    )]
    NoDatabase(PathBuf),
    /// The file has no tables, and who only reads makes none.
    #[error(
        "{file} has no table of applications: it is new, or the copy of a file without what stood in {file}-wal; copy with \
         `fabnum-server backup`, or say with DATABASE_URL or --database where the applications are", file = .0.display()
    )]
    NoTables(PathBuf),
    /// The PostgreSQL database has no tables, and who only reads makes none.
    #[error(
        "PostgreSQL at {0} has no table of applications in that database: `fabnum-server serve` makes it, or say with \
         DATABASE_URL or --database in which one it is"
    )]
    NoTablesThere(String),
    /// Tables stand in it that are not ours.
    #[error(
        "the database has the tables of another program: name one of our own with DATABASE_URL or --database"
    )]
    Foreign,
    /// A newer build has changed its tables.
    #[error(
        "the database was brought to version {found} by a newer fabnum-server, and this one knows up to {known}: start \
         the newer one"
    )]
    Newer {
        /// The version of its tables.
        found: i64,
        /// The version up to which this build knows them.
        known: i64,
    },
    /// Nobody answers there.
    #[error(
        "no PostgreSQL answers at {server} ({cause}): start it, or correct DATABASE_URL or --database"
    )]
    Down {
        /// The host and the port, or the folder of the socket.
        server: String,
        /// What the system says.
        cause: String,
    },
    /// The user is not let in.
    #[error(
        "PostgreSQL at {0} refuses the user or the password: correct DATABASE_URL or --database"
    )]
    Login(String),
    /// There is no database of that name.
    #[error(
        "PostgreSQL at {0} has no database of that name: make it with createdb, or correct DATABASE_URL or --database"
    )]
    NoSuchDatabase(String),
    /// The user may not make tables.
    #[error("PostgreSQL at {0} lets this user make no tables: make them the owner of the database")]
    NotAllowed(String),
}

/// Whether the database has our tables, or is empty and one `makes` them: it may not hold what is not ours.
pub(super) fn check_tables(
    tables: &[String],
    makes: bool,
    none: impl FnOnce() -> OpenError,
) -> Result<(), OpenError> {
    let has = |name: &str| tables.iter().any(|table| table == name);
    // Another instance may be just about to make the second one.
    let is_empty = tables.iter().all(|table| table == MIGRATIONS);
    match is_empty {
        true if makes => Ok(()),
        true => Err(none()),
        false if has(MIGRATIONS) && has(APPLICATIONS) => Ok(()),
        false => Err(OpenError::Foreign),
    }
}

/// Why the tables cannot be brought up to this build; what the database itself says is for `of_database`.
pub(super) fn of_migration(
    error: MigrateError,
    migrator: &Migrator,
    of_database: impl FnOnce(sqlx::Error) -> StoreError,
) -> StoreError {
    let known = migrator.iter().map(|migration| migration.version).max();
    match error {
        MigrateError::VersionMissing(found) if known.is_some_and(|known| found > known) => {
            let known = known.unwrap_or_default();
            OpenError::Newer { found, known }.into()
        }
        MigrateError::VersionMissing(_) | MigrateError::VersionMismatch(_) => {
            OpenError::Foreign.into()
        }
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            of_database(error)
        }
        error => error.into(),
    }
}
