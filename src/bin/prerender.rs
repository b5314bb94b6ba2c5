//! Writes every public page of the built site in advance. Trunk runs it at the end of a release build.

use std::{
    path::PathBuf,
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, Utc};
use clap::Parser;

/// Writes every public page of the built site in advance.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The folder of the built site.
    #[arg(long, env = "TRUNK_STAGING_DIR", default_value = "dist")]
    dist: PathBuf,
    /// From which instant on the pages will be read; by default from now on.
    #[arg(long, env = "PRERENDER_NOW", value_parser = instant)]
    now: Option<DateTime<Utc>>,
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    text.parse().map_err(|error| format!("{error}"))
}

/// The system's clock; one that is set before 1970 counts as 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "a program may read the clock: pages are written from today on"
)]
fn today() -> DateTime<Utc> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs())
        .ok()
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        .unwrap_or_default()
}

fn main() -> ExitCode {
    let Arguments { dist, now } = Arguments::parse();
    match fabnum::prerender::write(&dist, now.unwrap_or_else(today)) {
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
