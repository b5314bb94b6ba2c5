//! Writes every public page of the built site in advance. Trunk runs it at the end of a release build.

use std::{path::PathBuf, process::ExitCode};

use chrono::{DateTime, Utc};
use clap::Parser;
use fabnum::clock;

/// Writes every public page of the built site in advance.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The folder of the built site.
    #[arg(long, env = "TRUNK_STAGING_DIR", default_value = "dist")]
    dist: PathBuf,
    /// From which instant on the pages will be read; by default from now on.
    #[arg(long, env = "PRERENDER_NOW", value_parser = clock::instant)]
    now: Option<DateTime<Utc>>,
}

fn main() -> ExitCode {
    let Arguments { dist, now } = Arguments::parse();
    match fabnum::prerender::write(&dist, now.unwrap_or_else(clock::now)) {
        Ok(count) => {
            println!("prerender: {count} pages");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}
