//! What the program can be asked to do, a file each.

mod backup;
mod export;
mod purge;
mod remarks;
mod restore;
mod serve;
mod show;
mod source;
mod usage;

use clap::Subcommand;
pub(crate) use usage::{in_french, usage};

/// What the program is asked to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Sert le site construit et reçoit les candidatures, jusqu’à ce qu’on l’arrête.
    Serve(serve::Arguments),
    /// Affiche les candidatures en tableau, une par ligne.
    Export(export::Arguments),
    /// Affiche une candidature en toutes lettres.
    Show(show::Arguments),
    /// Efface les candidatures plus anciennes que leur durée de conservation.
    Purge(purge::Arguments),
    /// Copie la base de données SQLite dans un nouveau fichier, service en marche ou non.
    Backup(backup::Arguments),
    /// Remet dans la base de données, depuis une copie, les candidatures qui y manquent, service en marche ou non.
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
