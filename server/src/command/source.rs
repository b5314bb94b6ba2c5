//! Where the site and the applications are, and what time it is, for every command.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Args;
use fabnum::domain::catalogue::Catalogue;
use fabnum_server::{
    catalogue::{self, CatalogueError},
    clock::Clock,
    store::{Store, StoreError},
};
use thiserror::Error;

/// Where the applications are.
#[derive(Args)]
pub(crate) struct Database {
    /// Where applications are kept: sqlite:FILE, or postgres://USER@HOST/DATABASE.
    #[arg(
        long,
        env = "DATABASE_URL",
        hide_env_values = true,
        default_value = "sqlite:var/applications.sqlite"
    )]
    database: String,
}

impl Database {
    /// The store as it is.
    pub(crate) async fn open(&self) -> Result<Store, StoreError> {
        Store::open_existing(&self.database).await
    }

    /// The store, made where there is none yet.
    pub(crate) async fn make(&self) -> Result<Store, StoreError> {
        Store::open(&self.database).await
    }
}

/// Where the site is.
#[derive(Args)]
pub(crate) struct Site {
    /// The folder of the built site.
    #[arg(long, default_value = "dist")]
    pub(crate) dist: PathBuf,
}

/// Both, for who works with what was received.
#[derive(Args)]
pub(crate) struct Source {
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    database: Database,
}

/// Why there is nothing to work with.
#[derive(Debug, Error)]
pub(crate) enum SourceError {
    #[error("the data is broken:\n{0}")]
    Catalogue(#[from] CatalogueError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Source {
    /// The catalogue, and the store as it is.
    pub(crate) async fn open(&self) -> Result<(Catalogue, Store), SourceError> {
        let catalogue = catalogue::read(&self.site.dist)?;
        Ok((catalogue, self.database.open().await?))
    }
}

/// What time it is.
#[derive(Args)]
pub(crate) struct Time {
    /// For trials: the instant to take for now, as in 2026-12-11T23:30:00+01:00.
    #[arg(long, value_parser = fabnum::clock::instant)]
    now: Option<DateTime<Utc>>,
}

impl Time {
    /// A clock that stands at that instant; else the system's.
    pub(crate) fn clock(&self) -> Clock {
        self.now
            .map_or_else(Clock::system, |now| Clock::new(move || now))
    }
}
