//! `fabnum-server`: serves the built site, receives applications, and hands them out to the school.

mod command;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, error::ErrorKind};
use command::{Command, in_french, usage};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{Layer, filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

/// Sert le site construit, reçoit les candidatures et les donne à lire.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Ce qui s’écrit dans le terminal (off, error, warn, info, debug ou trace), sinon info.
    #[arg(
        long,
        global = true,
        value_name = "NIVEAU",
        default_value_t = LevelFilter::INFO,
        hide_default_value = true,
        value_parser = level
    )]
    log: LevelFilter,
}

#[tokio::main]
async fn main() -> ExitCode {
    let matches = in_french(Arguments::command()).try_get_matches();
    let arguments = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    let Arguments { command, log } = match arguments {
        Ok(arguments) => arguments,
        // Help and version, which are no errors; the help too where no command is given.
        Err(error)
            if !error.use_stderr()
                || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand =>
        {
            error.exit()
        }
        Err(error) => {
            eprintln!("fabnum-server\u{a0}: {}", usage(&error));
            return ExitCode::from(2);
        }
    };
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
            eprintln!("fabnum-server\u{a0}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn level(text: &str) -> Result<LevelFilter, &'static str> {
    let level = text.parse();
    level.map_err(|_| "écrivez off, error, warn, info, debug ou trace")
}
