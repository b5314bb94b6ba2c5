//! `fabnum-server`: serves the built site, receives applications, and hands them out to the school.

mod command;

use std::process::ExitCode;

use clap::Parser;
use command::Command;
use tracing::level_filters::LevelFilter;

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
    tracing_subscriber::fmt()
        .with_max_level(log)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(false)
        .init();
    match command.run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fabnum-server: {error}");
            ExitCode::FAILURE
        }
    }
}
