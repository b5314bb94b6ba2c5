//! Applications in one SQLite file.

mod place;
mod writer;

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io,
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
    time::Duration,
};

pub(super) use place::Place;
use sqlx::{
    AnyConnection, AnyPool, Connection, any::AnyPoolOptions, error::DatabaseError,
    sqlite::SqliteConnectOptions,
};
use tokio::time::sleep;
pub(super) use writer::Writer;

use super::{
    StoreError,
    opening::{OpenError, check_tables, of_migration},
};
use crate::cause::in_french;

/// One connection writes, the others read.
const MOST_CONNECTIONS: u32 = 4;
/// How often emptying the journal is tried, and after how long again.
const FORGETS: u32 = 40;
const AGAIN: Duration = Duration::from_millis(100);
/// What holds for every connection.
///
/// `synchronous = FULL`: with the journal of this mode, a commit is on the disk before it is confirmed. `secure_delete`:
/// what is erased is written over.
const PRAGMAS: &str = "PRAGMA busy_timeout = 4000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                       PRAGMA secure_delete = ON;";

/// Opens the file of that address, which has our tables, or gets them where one `makes` them.
pub(super) async fn open(url: &str, makes: bool) -> Result<(AnyPool, Place), StoreError> {
    let file = file(url)?;
    check(url, &file, makes).await?;
    let pool = options(MOST_CONNECTIONS).connect(url).await?;
    let migrator = sqlx::migrate!("migrations/sqlite");
    let migrated = migrator.run(&pool).await;
    migrated.map_err(|error| of_migration(error, &migrator, |error| of_database(error, &file)))?;
    let place = Place::of(url, &file).await?;
    Ok((pool, place))
}

/// At most so many connections, each with what holds for all.
fn options(most: u32) -> AnyPoolOptions {
    let options = AnyPoolOptions::new().max_connections(most);
    options.after_connect(|connection, _| {
        Box::pin(async move {
            sqlx::raw_sql(PRAGMAS).execute(connection).await?;
            Ok(())
        })
    })
}

/// Whether it can be opened. By a connection of its own: the pool tries again and again, and does not say why.
async fn check(url: &str, file: &Path, makes: bool) -> Result<(), StoreError> {
    match file.metadata() {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(not_usable(file, "ce n’est pas un fichier".into())),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
            return Err(OpenError::Missing(file.to_owned()).into());
        }
        Err(cause) => return Err(not_usable(file, in_french(&cause))),
    }
    let checked = async {
        let mut connection = AnyConnection::connect(url).await?;
        // Before anything is changed: it may be another program's.
        let tables = sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .fetch_all(&mut connection)
            .await?;
        let checked = check_tables(&tables, makes, || OpenError::NoTables(file.to_owned()));
        if checked.is_ok() {
            sqlx::raw_sql(PRAGMAS).execute(&mut connection).await?;
        }
        connection.close().await?;
        Ok(checked)
    };
    let checked = checked.await;
    Ok(checked.map_err(|error| of_database(error, file))??)
}

/// What SQLite says of a file, by the number of its error without what only extends it.
fn of_database(error: sqlx::Error, file: &Path) -> StoreError {
    let code = error.as_database_error().and_then(DatabaseError::code);
    let code = code.and_then(|code| code.parse::<u32>().ok());
    match code.map(|code| code & 0xff) {
        // SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN.
        Some(3) => not_usable(file, "accès refusé".into()),
        Some(8) => not_usable(file, "lecture seule".into()),
        Some(14) => not_usable(file, "ouverture impossible".into()),
        // SQLITE_CORRUPT, SQLITE_NOTADB.
        Some(11 | 26) => OpenError::NoDatabase(file.to_owned()).into(),
        _ => error.into(),
    }
}

fn not_usable(file: &Path, cause: String) -> StoreError {
    let path = file.to_owned();
    OpenError::NotUsable { path, cause }.into()
}

/// The file that the address names.
fn file(url: &str) -> Result<PathBuf, OpenError> {
    let options = SqliteConnectOptions::from_str(url).map_err(|_| OpenError::Address)?;
    Ok(options.get_filename().to_owned())
}

/// Makes the file and its folder, for their owner alone; what is there already stays as it is. SQLite gives the files that
/// it makes beside it the same rights.
pub(super) fn make(url: &str) -> Result<(), OpenError> {
    let file = file(url)?;
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let not_made = |path: &Path, cause: io::Error| OpenError::NotMade {
        path: path.to_owned(),
        cause: in_french(&cause),
    };
    make_folder(folder).map_err(|cause| not_made(folder, cause))?;
    match create(&file) {
        // A name is on the disk once its folder is.
        Ok(_) => File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|cause| not_made(folder, cause)),
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(cause) => Err(not_made(&file, cause)),
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let path = path.to_owned();
    |cause| StoreError::File {
        path,
        cause: Arc::new(cause),
    }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// A new, empty file that its owner alone may read; fails where there is one.
fn create(file: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(file)
}

/// Empties the journal, which still holds what was erased from the file.
pub(super) async fn forget(place: &Place) -> Result<(), StoreError> {
    // Who reads, or empties it at this moment, stands in the way.
    for _ in 0..FORGETS {
        if place.empty_journal().await? {
            return Ok(());
        }
        sleep(AGAIN).await;
    }
    Err(StoreError::JournalHeld)
}

pub(super) async fn copy(pool: &AnyPool, file: &Path) -> Result<(), StoreError> {
    let copy = create(file).map_err(at(file))?;
    let copied = sqlx::query("VACUUM INTO $1")
        .bind(file.to_string_lossy().into_owned())
        .execute(pool)
        .await;
    if copied.is_err() {
        // Half a copy would be taken for one.
        fs::remove_file(file).map_err(at(file))?;
    }
    copied?;
    copy.sync_all().map_err(at(file))
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::{super::Store, MOST_CONNECTIONS};

    #[tokio::test]
    async fn every_connection_waits_for_the_disk_and_writes_over_what_it_erases() {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("applications.sqlite");
        let url = format!("sqlite:{}", file.display());
        let pool = Store::open(&url).await.unwrap().pool;
        let mut held = Vec::new();
        for _ in 0..MOST_CONNECTIONS {
            let mut connection = pool.acquire().await.unwrap();
            for (pragma, expected) in [("PRAGMA synchronous", 2_i64), ("PRAGMA secure_delete", 1)] {
                let found: i64 = sqlx::query_scalar(pragma)
                    .fetch_one(&mut *connection)
                    .await
                    .unwrap();
                assert_eq!(found, expected, "{pragma}");
            }
            held.push(connection);
        }
    }
}
