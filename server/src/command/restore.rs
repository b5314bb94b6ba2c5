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
    /// La copie, telle que backup l’a faite.
    #[arg(value_name = "FICHIER")]
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
        println!("{}", said(taken, applications.len() - taken));
        Ok(())
    }
}

fn said(taken: usize, there: usize) -> String {
    let taken = match taken {
        0 => "Aucune candidature remise".into(),
        1 => "Une candidature remise".into(),
        _ => format!("{taken}\u{a0}candidatures remises"),
    };
    let there = match there {
        0 => "aucune n’y était".into(),
        1 => "une y était déjà".into(),
        _ => format!("{there}\u{a0}y étaient déjà"),
    };
    format!("{taken} dans la base de données, {there}.")
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn several_are_told_in_the_plural() {
        assert_eq!(
            said(3, 2),
            "3\u{a0}candidatures remises dans la base de données, 2\u{a0}y étaient déjà."
        );
    }
}
