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
        "L’adresse de la base de données ne peut pas être lue. Écrivez sqlite:FICHIER ou \
         postgres://UTILISATEUR:MOT_DE_PASSE@HÔTE/BASE. Dans le mot de passe, écrivez %2F pour une barre oblique et %40 \
         pour une arobase."
    )]
    Address,
    /// There is no such file.
    #[error(
        "La base de données {} n’existe pas. Lancez «\u{a0}fabnum-server serve\u{a0}», qui la crée, ou dites où elle est \
         avec DATABASE_URL ou --database.",
        .0.display()
    )]
    Missing(PathBuf),
    /// The file or its folder cannot be made.
    #[error(
        "{} n’a pas pu être créé ({cause}). Donnez au programme le droit d’y écrire, ou choisissez un autre endroit avec \
         DATABASE_URL ou --database.", path.display()
    )]
    NotMade {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        cause: String,
    },
    /// The file is no file, or may not be read, or not be written; or its folder may not.
    #[error(
        "{} ne peut pas être lu et modifié ({cause}). Donnez au programme le droit de le faire, dans son dossier \
         aussi. Ou choisissez un autre fichier avec DATABASE_URL ou --database.", path.display()
    )]
    NotUsable {
        /// The file.
        path: PathBuf,
        /// What the system or SQLite says.
        cause: String,
    },
    /// The file is something else, or it is damaged.
    #[error(
        "{} n’est pas une base de données SQLite, ou est abîmé. Choisissez un autre fichier avec DATABASE_URL ou \
         --database, ou mettez une copie à sa place.", .0.display()
    )]
    NoDatabase(PathBuf),
    /// The file has no tables, and who only reads makes none.
    #[error(
        "{file} n’a pas de table de candidatures. Il est neuf, ou copié sans ce qui était dans {file}-wal. Copiez avec \
         «\u{a0}fabnum-server backup\u{a0}», ou dites où sont les candidatures avec DATABASE_URL ou --database.",
        file = .0.display()
    )]
    NoTables(PathBuf),
    /// The PostgreSQL database has no tables, and who only reads makes none.
    #[error(
        "À {0}, cette base de données PostgreSQL n’a pas de table de candidatures. Lancez «\u{a0}fabnum-server \
         serve\u{a0}», qui la crée, ou dites où elle est avec DATABASE_URL ou --database."
    )]
    NoTablesThere(String),
    /// Tables stand in it that are not ours.
    #[error(
        "Cette base de données a les tables d’un autre programme. Choisissez celle des candidatures avec DATABASE_URL ou \
         --database."
    )]
    Foreign,
    /// A newer build has changed its tables.
    #[error(
        "La base de données est en version {found}, faite par un fabnum-server plus récent. Celui-ci connaît jusqu’à la \
         version {known}. Lancez le plus récent."
    )]
    Newer {
        /// The version of its tables.
        found: i64,
        /// The version up to which this build knows them.
        known: i64,
    },
    /// Nobody answers there.
    #[error(
        "Aucun PostgreSQL ne répond à {server} ({cause}). Démarrez-le, ou corrigez DATABASE_URL ou --database."
    )]
    Down {
        /// The host and the port, or the folder of the socket.
        server: String,
        /// What the system says.
        cause: String,
    },
    /// The user is not let in.
    #[error(
        "À {0}, PostgreSQL refuse l’utilisateur ou le mot de passe. Corrigez DATABASE_URL ou --database."
    )]
    Login(String),
    /// There is no database of that name.
    #[error(
        "À {0}, PostgreSQL n’a pas de base de données de ce nom. Créez-la avec createdb, ou corrigez DATABASE_URL ou \
         --database."
    )]
    NoSuchDatabase(String),
    /// The user may not make tables.
    #[error(
        "À {0}, PostgreSQL ne laisse pas cet utilisateur créer de tables. Faites-en le propriétaire de la base de données."
    )]
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
