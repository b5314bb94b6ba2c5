//! Where the site and the applications are, and what time it is, for every command.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Args;
use fabnum::{clock, domain::catalogue::Catalogue};
use fabnum_server::{
    catalogue::{self, CatalogueError},
    clock::Clock,
    store::{Store, StoreError},
};
use thiserror::Error;

/// Where the applications are.
#[derive(Args)]
pub(crate) struct Database {
    /// La base de données (sqlite:FICHIER ou postgres://UTILISATEUR@HÔTE/BASE), sinon DATABASE_URL, sinon
    /// sqlite:var/applications.sqlite.
    #[arg(
        long,
        value_name = "ADRESSE",
        env = "DATABASE_URL",
        hide_env = true,
        default_value = "sqlite:var/applications.sqlite",
        hide_default_value = true
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
    /// Le dossier du site construit, sinon dist.
    #[arg(
        long,
        value_name = "DOSSIER",
        default_value = "dist",
        hide_default_value = true
    )]
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
    #[error(transparent)]
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
    /// Pour un essai, l’instant à prendre à la place de maintenant, comme 2026-12-11T23:30:00+01:00.
    #[arg(long, value_name = "INSTANT", value_parser = clock::instant)]
    now: Option<DateTime<Utc>>,
}

impl Time {
    /// A clock that stands at that instant; else the system's.
    pub(crate) fn clock(&self) -> Clock {
        self.now
            .map_or_else(Clock::system, |now| Clock::new(move || now))
    }
}
