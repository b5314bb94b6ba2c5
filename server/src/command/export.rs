//! `fabnum-server export`: prints the applications as a table, one a row.

mod table;

use std::io::{self, Write};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::{Args, ValueEnum};
use fabnum::{clock, domain::paris};
use fabnum_server::store::StoreError;
use table::Table;
use thiserror::Error;

use super::source::{Source, SourceError};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    /// For a spreadsheet, or for a program.
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    /// Only those received on this day or later, as in 2026-11-01.
    #[arg(long, value_parser = clock::day)]
    since: Option<NaiveDate>,
    /// Whether the box on adaptations is shown, too: it may tell of somebody's health.
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
    #[error("the table cannot be written: {0}")]
    Write(#[from] io::Error),
    #[error("left out, as they cannot be read: {0} applications, see above")]
    LeftOut(usize),
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
                eprintln!("fabnum-server: {}: {error}", application.reference);
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
