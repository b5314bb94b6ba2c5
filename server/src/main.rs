//! `fabnum-server`: serves the built site, receives applications, and hands them out to the school.

mod command;

use std::process::ExitCode;

use clap::Parser;
use command::Command;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{Layer, filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

/// Serves the built site, receives applications, and hands them out to the school.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// What is written on the terminal: off, error, warn, info, debug or trace.
    #[arg(long, global = true, default_value_t = LevelFilter::INFO)]
    log: LevelFilter,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { command, log } = Arguments::parse();
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(false);
    // It says what it does not know of a database's address, which may be a password.
    let written = Targets::new()
        .with_default(log)
        .with_target("sqlx_postgres::options", LevelFilter::OFF)
        // At each start: that the tables are there already.
        .with_target("sqlx::postgres::notice", log.min(LevelFilter::WARN));
    tracing_subscriber::registry()
        .with(lines.with_filter(written))
        .init();
    match command.run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fabnum-server: {error}");
            ExitCode::FAILURE
        }
    }
}
