//! Where applications are kept: in one SQLite file, or in a PostgreSQL database that several instances share.
//!
//! What must never happen twice, a draft or a reference, is held by unique keys of the database alone.

mod error;
mod opening;
mod postgres;
mod query;
mod sqlite;

use std::{path::Path, sync::Once, time::Duration};

use chrono::{DateTime, Utc};
pub use error::StoreError;
pub use opening::OpenError;
use sqlx::AnyPool;
use tokio::time::timeout;

use crate::stored::StoredApplication;

/// For how long the store may think before a request is told that it does not answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where applications are kept.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Sqlite(sqlite::Writer, sqlite::Place),
    Postgres,
}

/// What became of an application that was to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is on the disk.
    Now,
    /// An application of the same draft was there already: this one.
    Before(Box<StoredApplication>),
    /// Another application has its reference: it needs another one.
    ReferenceTaken,
}

fn is_sqlite(url: &str) -> bool {
    url.starts_with("sqlite:")
}

impl Store {
    /// Opens the store of that address, `sqlite:FILE` or `postgres://…`, and brings its tables up to this build. An
    /// SQLite file that is missing is made, for its owner alone.
    ///
    /// # Errors
    /// Where the address names none, or it cannot be opened, or it does not keep what it has confirmed.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        if is_sqlite(url) {
            sqlite::make(url)?;
        }
        Self::open_as(url, true).await
    }

    /// The same for who works with what was received: it makes neither a file nor a table, as a name that was mistyped, or
    /// half a copy, is no empty store.
    ///
    /// # Errors
    /// As [`Self::open`], and where there is no such file, or no table of applications in it.
    pub async fn open_existing(url: &str) -> Result<Self, StoreError> {
        Self::open_as(url, false).await
    }

    async fn open_as(url: &str, makes: bool) -> Result<Self, StoreError> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        let (pool, kind) = if is_sqlite(url) {
            let (pool, place) = sqlite::open(url, makes).await?;
            let writer = sqlite::Writer::of(pool.clone(), place.clone());
            (pool, Kind::Sqlite(writer, place))
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            (postgres::open(url, makes).await?, Kind::Postgres)
        } else {
            return Err(OpenError::Address.into());
        };
        Ok(Self { pool, kind })
    }

    /// Whether what is kept will be found again.
    async fn is_in_place(&self) -> Result<(), StoreError> {
        match &self.kind {
            Kind::Sqlite(_, place) => place.check().await,
            Kind::Postgres => Ok(()),
        }
    }

    /// Keeps an application. Once this has answered [`Kept::Now`], no crash takes it away.
    ///
    /// # Errors
    /// Where the store cannot. It may have kept it all the same, if only its answer was lost: to ask again is safe.
    pub async fn keep(&self, application: StoredApplication) -> Result<Kept, StoreError> {
        let kept = async {
            match &self.kind {
                Kind::Sqlite(writer, place) => {
                    place.check().await?;
                    let kept = writer.keep(application).await?;
                    // No receipt for what was kept in a file that is gone by now.
                    place.check().await?;
                    Ok(kept)
                }
                Kind::Postgres => {
                    let mut connection = self.pool.acquire().await?;
                    Ok(query::keep(&mut connection, &application).await?)
                }
            }
        };
        timeout(PATIENCE, kept)
            .await
            .map_err(|_| StoreError::Slow)?
    }

    /// The application of that draft.
    ///
    /// # Errors
    /// Where the store cannot tell.
    pub async fn of_draft(&self, id: &str) -> Result<Option<StoredApplication>, StoreError> {
        let found = async {
            let found = query::of_draft(&self.pool, id).await?;
            self.is_in_place().await?;
            Ok(found)
        };
        timeout(PATIENCE, found)
            .await
            .map_err(|_| StoreError::Slow)?
    }

    /// The application of that reference.
    ///
    /// # Errors
    /// Where the store cannot tell.
    pub async fn of_reference(
        &self,
        reference: &str,
    ) -> Result<Option<StoredApplication>, StoreError> {
        Ok(query::of_reference(&self.pool, reference).await?)
    }

    /// Every application received from an instant on, earliest first.
    ///
    /// # Errors
    /// Where the store cannot tell.
    pub async fn since(
        &self,
        instant: DateTime<Utc>,
    ) -> Result<Vec<StoredApplication>, StoreError> {
        Ok(query::since(&self.pool, instant).await?)
    }

    /// How many applications were received before an instant.
    ///
    /// # Errors
    /// Where the store cannot tell.
    pub async fn count_before(&self, instant: DateTime<Utc>) -> Result<u64, StoreError> {
        Ok(query::count_before(&self.pool, instant).await?)
    }

    /// Erases every application received before an instant, for good, and says how many they were.
    ///
    /// # Errors
    /// Where the store cannot; then all of them are still there, or their traces are.
    pub async fn erase_before(&self, instant: DateTime<Utc>) -> Result<u64, StoreError> {
        let erased = query::erase_before(&self.pool, instant).await?;
        match &self.kind {
            Kind::Sqlite(_, place) => sqlite::forget(place).await?,
            Kind::Postgres => postgres::forget(&self.pool).await?,
        }
        Ok(erased)
    }

    /// Takes in what another store has and this one lacks, all of it or nothing, and says how many they were. What is here
    /// stays.
    ///
    /// # Errors
    /// Where the store cannot, or another application has one's reference.
    pub async fn take_in(&self, applications: &[StoredApplication]) -> Result<usize, StoreError> {
        self.is_in_place().await?;
        let mut transaction = self.pool.begin().await?;
        let mut taken = 0;
        for application in applications {
            match query::keep(&mut transaction, application).await? {
                Kept::Now => taken += 1,
                Kept::Before(_) => {}
                Kept::ReferenceTaken => {
                    return Err(StoreError::ReferenceTaken(application.reference.clone()));
                }
            }
        }
        transaction.commit().await?;
        self.is_in_place().await?;
        Ok(taken)
    }

    /// Copies an SQLite store into a new file, for its owner alone, while it is in use.
    ///
    /// # Errors
    /// Where the store is none, or the file is there already or cannot be made.
    pub async fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        match self.kind {
            Kind::Sqlite(..) => sqlite::copy(&self.pool, file).await,
            Kind::Postgres => Err(StoreError::NotSqlite),
        }
    }

    /// Whether the store answers, and will find again what it keeps.
    ///
    /// # Errors
    /// Why it does not.
    pub async fn answers(&self) -> Result<(), StoreError> {
        let asked = async {
            self.is_in_place().await?;
            Ok(query::is_there(&self.pool).await?)
        };
        timeout(PATIENCE, asked)
            .await
            .map_err(|_| StoreError::Slow)?
    }

    /// Ends every connection, once what runs on it has ended.
    pub async fn close(&self) {
        self.pool.close().await;
        if let Kind::Sqlite(_, place) = &self.kind {
            place.close().await;
        }
    }
}
