use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use sqlx::{AnyPool, Row};
use tokio::task::spawn_blocking;

use super::{StoreError, options};
use crate::store::query;

/// The files that are open, and whether they are still the ones at their paths.
///
/// Somebody may take one away, put another in its place, or write a copy over it: SQLite goes on with what nobody will find
/// again.
#[derive(Clone, Debug)]
pub(in crate::store) struct Place {
    /// The store's file.
    file: Arc<Path>,
    /// It, and the two that SQLite has beside it.
    files: Arc<[(PathBuf, Option<Identity>)]>,
    /// The store's file as the last writing of the whole journal into it has left it; `None` since something was kept.
    left: Arc<Mutex<Option<Left>>>,
    /// One connection that stays open. While it is, SQLite removes none of the three files, so that their inode numbers stay
    /// theirs. It empties the journal, and waits for nobody.
    held: AnyPool,
}

/// A file whose journal is empty: SQLite writes into it no more, unless somebody commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Left {
    modified: SystemTime,
    length: u64,
    /// Changes with the commits of all others.
    version: i64,
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
        Ok(Self {
            file: file.into(),
            files,
            left: Arc::default(),
            held,
        })
    }

    /// Whether they are, and hold what SQLite has written there.
    pub(in crate::store) async fn check(&self) -> Result<(), StoreError> {
        let (file, files) = (Arc::clone(&self.file), Arc::clone(&self.files));
        let left = *self.left();
        let is_other = |(path, known): &&(PathBuf, _)| identity(path) != *known;
        let found = spawn_blocking(move || {
            let moved = files.iter().find(is_other).map(|(path, _)| path.clone());
            (moved, changed(&file))
        });
        let (moved, changed) = found.await.map_err(|_| sqlx::Error::WorkerCrashed)?;
        if let Some(path) = moved {
            return Err(StoreError::Moved(path));
        }
        if let Some(left) = left
            && changed != Some((left.modified, left.length))
        {
            if self.version().await? == left.version {
                // Nobody has committed: it was written over.
                return Err(StoreError::Moved(self.file.to_path_buf()));
            }
            self.will_change();
        }
        Ok(())
    }

    /// Notes that the file is about to be written by this program.
    pub(super) fn will_change(&self) {
        *self.left() = None;
    }

    fn left(&self) -> MutexGuard<'_, Option<Left>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn version(&self) -> Result<i64, sqlx::Error> {
        let asked = sqlx::query_scalar("PRAGMA data_version");
        asked.fetch_one(&self.held).await
    }

    /// Writes what stands in the journal into the store's file, as far as nobody reads it; whether all is there by now.
    ///
    /// Whoever copies the file alone then has all, and an empty journal that somebody leaves beside another file does it no
    /// harm.
    pub(super) async fn empty_journal(&self) -> Result<bool, sqlx::Error> {
        let checkpoint = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)");
        // Asked before: who commits from here on, and writes it into the file, is another one.
        let version = self.version().await?;
        let row = checkpoint.fetch_one(&self.held).await?;
        let is_empty = row.try_get::<i64, _>(0)? == 0;
        if is_empty {
            let changed = changed(&self.file);
            *self.left() = changed.map(|(modified, length)| Left {
                modified,
                length,
                version,
            });
        }
        Ok(is_empty)
    }

    pub(in crate::store) async fn close(&self) {
        self.held.close().await;
    }
}

/// When the file at that path was last written, and how long it is; `None` where the system does not say.
fn changed(path: &Path) -> Option<(SystemTime, u64)> {
    let found = fs::metadata(path).ok()?;
    Some((found.modified().ok()?, found.len()))
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
