//! `fabnum-server purge`: erases the applications that are older than the school keeps them.

use chrono::{Months, SecondsFormat};
use clap::Args;
use fabnum_server::store::StoreError;
use thiserror::Error;

use super::source::{Source, SourceError, Time};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    time: Time,
    /// Counts them, and erases none.
    #[arg(long)]
    dry_run: bool,
}

/// Why nothing was erased.
#[derive(Debug, Error)]
pub(crate) enum PurgeError {
    #[error(transparent)]
    Source(#[from] SourceError),
    #[error("site.json does not say for how long applications are kept (legal.retention_months)")]
    NoRetention,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), PurgeError> {
        let (catalogue, store) = self.source.open().await?;
        let kept = catalogue.site.legal.retention_months.map(Months::new);
        // Before the first date that can be written, nothing was received.
        let oldest = kept
            .and_then(|kept| self.time.clock().now().checked_sub_months(kept))
            .ok_or(PurgeError::NoRetention)?;
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
