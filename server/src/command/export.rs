//! `fabnum-server export`: prints the applications as a table, one a row.

mod table;

use std::io::{self, Write};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::{Args, ValueEnum};
use fabnum::{clock, domain::paris};
use fabnum_server::{cause::in_french, store::StoreError};
use table::Table;
use thiserror::Error;

use super::source::{Source, SourceError};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    /// csv pour un tableur ou json pour un programme, sinon csv.
    #[arg(
        long,
        value_enum,
        default_value_t = Format::Csv,
        hide_default_value = true,
        hide_possible_values = true
    )]
    format: Format,
    /// Seulement celles reçues ce jour-là ou après, comme 2026-11-01.
    #[arg(long, value_name = "JOUR", value_parser = clock::day)]
    since: Option<NaiveDate>,
    /// Montre aussi la case des aménagements, qui peut parler de la santé d’une personne.
    #[arg(long)]
    with_amenagements: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Csv,
    Json,
}

/// Why the table is not whole.
#[derive(Debug, Error)]
pub(crate) enum ExportError {
    #[error(transparent)]
    Source(#[from] SourceError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("Le tableau n’a pas pu être écrit\u{a0}: {}.", in_french(.0))]
    Write(#[from] io::Error),
    #[error("{}", left_out(*.0))]
    LeftOut(usize),
}

fn left_out(count: usize) -> String {
    match count {
        1 => "Une candidature illisible manque dans le tableau, voir plus haut.".into(),
        _ => format!(
            "{count}\u{a0}candidatures illisibles manquent dans le tableau, voir plus haut."
        ),
    }
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), ExportError> {
        let (catalogue, store) = self.source.open().await?;
        let applications = store.since(self.since()).await?;
        store.close().await;

        let mut left_out = 0;
        let mut table = Table::of(&catalogue, self.with_amenagements);
        for application in &applications {
            if let Err(error) = table.add(application) {
                left_out += 1;
                let reference = &application.reference;
                eprintln!("fabnum-server\u{a0}: candidature {reference}\u{a0}: {error}");
            }
        }
        let text = match self.format {
            Format::Csv => table.csv(),
            Format::Json => table.json(),
        };
        io::stdout().lock().write_all(text.as_bytes())?;
        match left_out {
            0 => Ok(()),
            count => Err(ExportError::LeftOut(count)),
        }
    }

    /// The first instant of the day in Paris; without a day, of all time.
    fn since(&self) -> DateTime<Utc> {
        self.since.map_or(DateTime::UNIX_EPOCH, |day| {
            paris::instant(day, NaiveTime::MIN).to_utc()
        })
    }
}
