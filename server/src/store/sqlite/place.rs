use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use sqlx::{AnyPool, Row};
use tokio::task::spawn_blocking;

use super::{StoreError, options};
use crate::store::query;

/// The files that are open, and whether they are still the ones at their paths.
///
/// Somebody may take one away, or put another in its place: SQLite goes on with what nobody will find again.
#[derive(Clone, Debug)]
pub(in crate::store) struct Place {
    /// The store's file, and the two that SQLite has beside it.
    files: Arc<[(PathBuf, Option<Identity>)]>,
    /// One connection that stays open. While it is, SQLite removes none of the three files, so that their inode numbers stay
    /// theirs. It empties the journal, and waits for nobody.
    held: AnyPool,
}

/// A file's device, and its number there.
type Identity = (u64, u64);

impl Place {
    /// The place of the store that is in that file.
    pub(super) async fn of(url: &str, file: &Path) -> Result<Self, StoreError> {
        let held = options(1).idle_timeout(None).max_lifetime(None);
        let held = held.connect(url).await?;
        sqlx::raw_sql("PRAGMA busy_timeout = 0")
            .execute(&held)
            .await?;
        // Once it has read, all of them are there.
        query::is_there(&held).await?;
        let files = ["", "-wal", "-shm"].map(|end| {
            let mut path = file.as_os_str().to_owned();
            path.push(end);
            (PathBuf::from(&path), identity(Path::new(&path)))
        });
        let files = Arc::new(files);
        Ok(Self { files, held })
    }

    /// Whether they are.
    pub(in crate::store) async fn check(&self) -> Result<(), StoreError> {
        let files = Arc::clone(&self.files);
        let is_other = |(path, known): &&(PathBuf, _)| identity(path) != *known;
        let moved =
            spawn_blocking(move || files.iter().find(is_other).map(|(path, _)| path.clone()));
        match moved.await {
            Ok(None) => Ok(()),
            Ok(Some(path)) => Err(StoreError::Moved(path)),
            Err(_) => Err(sqlx::Error::WorkerCrashed.into()),
        }
    }

    /// Writes what stands in the journal into the store's file, as far as nobody reads it; whether all is there by now.
    ///
    /// Whoever copies the file alone then has all, and an empty journal that somebody leaves beside another file does it no
    /// harm.
    pub(super) async fn empty_journal(&self) -> Result<bool, sqlx::Error> {
        let checkpoint = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)");
        let row = checkpoint.fetch_one(&self.held).await?;
        Ok(row.try_get::<i64, _>(0)? == 0)
    }

    pub(in crate::store) async fn close(&self) {
        self.held.close().await;
    }
}

/// What tells the file at that path from any other; `None` where there is none.
#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    let found = fs::metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

/// The same for a system on which nobody can take away a file that is open.
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    fs::metadata(path).ok().map(|_| (0, 0))
}
