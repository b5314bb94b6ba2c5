//! `fabnum-server show REFERENCE`: prints one application in words.

use clap::Args;
use fabnum::{
    apply::{
        Rules,
        field::Field,
        summary::{self, Row},
    },
    copy,
};
use fabnum_server::{
    reference,
    store::StoreError,
    stored::{DamagedError, StoredApplication},
};
use thiserror::Error;

use super::{
    remarks::remarks,
    source::{Source, SourceError},
};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    /// Montre aussi la case des aménagements, qui peut parler de la santé d’une personne.
    #[arg(long)]
    with_amenagements: bool,
    /// La référence de la candidature, telle qu’on vous l’a donnée.
    #[arg(value_name = "RÉFÉRENCE")]
    reference: String,
}

/// Why there is nothing to show.
#[derive(Debug, Error)]
pub(crate) enum ShowError {
    #[error(transparent)]
    Source(#[from] SourceError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("Aucune candidature n’a la référence {0}. Vérifiez-la.")]
    Unknown(String),
    #[error(transparent)]
    Damaged(#[from] DamagedError),
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), ShowError> {
        let (catalogue, store) = self.source.open().await?;
        let reference = reference::normalised(&self.reference);
        let found = store.of_reference(&reference).await?;
        store.close().await;
        let application = found.ok_or(ShowError::Unknown(reference))?;
        let draft = application.saved()?.draft;

        print_note(&application);
        let rules = Rules {
            catalogue: &catalogue,
            now: application.received_at,
        };
        let rows = summary::as_typed(&draft, &rules);
        let is_shown = |row: &&Row| self.with_amenagements || row.field != Field::Accommodations;
        for row in rows.iter().filter(is_shown) {
            let answer = if row.lines.is_empty() {
                copy::field::NOT_GIVEN.to_owned()
            } else {
                row.lines.join("\n    ")
            };
            println!("{}\n    {answer}", copy::field::label(row.field));
        }
        Ok(())
    }
}

fn print_note(application: &StoredApplication) {
    println!("Référence\n    {}", application.reference);
    println!(
        "Reçue\n    {}",
        copy::date::instant(application.received_at)
    );
    println!(
        "Empreinte (SHA-256), vérifiée\n    {}",
        application.hex_sha256()
    );
    for remark in remarks(application) {
        println!("À regarder\n    {remark}");
    }
    println!();
}
