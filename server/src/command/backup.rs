//! `fabnum-server backup`: copies an SQLite store into a new file, while it is in use.

use std::path::PathBuf;

use clap::Args;
use fabnum_server::store::StoreError;

use super::source::Database;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// Le fichier à créer, qui ne doit pas exister.
    #[arg(value_name = "FICHIER")]
    file: PathBuf,
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), StoreError> {
        let store = self.database.open().await?;
        store.copy_to(&self.file).await?;
        store.close().await;
        Ok(())
    }
}
