//! Where the site and the applications are, for every command.

use std::path::PathBuf;

use clap::Args;
use fabnum_server::store::{Store, StoreError};

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
