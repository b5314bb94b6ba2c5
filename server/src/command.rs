//! What the program can be asked to do, a file each.

mod backup;
mod export;
mod purge;
mod remarks;
mod restore;
mod serve;
mod show;
mod source;

use clap::Subcommand;

/// What the program is asked to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Serves the built site and receives applications, until it is told to stop.
    Serve(serve::Arguments),
    /// Prints the applications as a table, one a row.
    Export(export::Arguments),
    /// Prints one application in words.
    Show(show::Arguments),
    /// Erases the applications that are older than the school keeps them.
    Purge(purge::Arguments),
    /// Copies an SQLite store into a new file, while it is in use.
    Backup(backup::Arguments),
    /// Brings back into the store what a copy has and the store lacks, while it is in use or not.
    Restore(restore::Arguments),
}

impl Command {
    pub(crate) async fn run(self) -> Result<(), Box<dyn std::error::Error>> {
        match self {
            Self::Serve(arguments) => Ok(arguments.run().await?),
            Self::Export(arguments) => Ok(arguments.run().await?),
            Self::Show(arguments) => Ok(arguments.run().await?),
            Self::Purge(arguments) => Ok(arguments.run().await?),
            Self::Backup(arguments) => Ok(arguments.run().await?),
            Self::Restore(arguments) => Ok(arguments.run().await?),
        }
    }
}
