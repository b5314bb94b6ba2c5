//! `fabnum-server restore`: brings back what a copy has and the store lacks, whether the service runs or not.

use std::path::PathBuf;

use chrono::DateTime;
use clap::Args;
use fabnum_server::store::{Store, StoreError};

use super::source::Database;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The copy, as `backup` made it.
    file: PathBuf,
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), StoreError> {
        let name = self.file.to_string_lossy();
        let name = name.replace('%', "%25").replace('?', "%3f");
        let copy = Store::open_existing(&format!("sqlite:{name}")).await?;
        let applications = copy.since(DateTime::UNIX_EPOCH).await?;
        copy.close().await;
        let store = self.database.make().await?;
        let taken = store.take_in(&applications).await?;
        store.close().await;
        let there = applications.len() - taken;
        println!("{taken} brought back, {there} were there");
        Ok(())
    }
}
