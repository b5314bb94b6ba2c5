//! `fabnum-server purge`: erases the applications that are older than the school keeps them.

use chrono::{Months, SecondsFormat};
use clap::Args;
use fabnum_server::{
    catalogue::{self, CatalogueError},
    clock::Clock,
    store::StoreError,
};
use thiserror::Error;

use super::source::{Database, Site};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    database: Database,
    /// Counts them, and erases none.
    #[arg(long)]
    dry_run: bool,
}

/// Why nothing was erased.
#[derive(Debug, Error)]
pub(crate) enum PurgeError {
    #[error("the data is broken:\n{0}")]
    Catalogue(#[from] CatalogueError),
    #[error("site.json does not say for how long applications are kept (legal.retention_months)")]
    NoRetention,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), PurgeError> {
        let legal = catalogue::read(&self.site.dist)?.site.legal;
        let kept = legal.retention_months.map(Months::new);
        // Before the first date that can be written, nothing was received.
        let oldest = kept
            .and_then(|kept| Clock::system().now().checked_sub_months(kept))
            .ok_or(PurgeError::NoRetention)?;
        let store = self.database.open().await?;
        let instant = oldest.to_rfc3339_opts(SecondsFormat::Secs, true);
        if self.dry_run {
            let count = store.count_before(oldest).await?;
            println!("{count} received before {instant} would be erased");
        } else {
            let count = store.erase_before(oldest).await?;
            println!("{count} received before {instant} erased");
        }
        store.close().await;
        Ok(())
    }
}
