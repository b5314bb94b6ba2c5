//! Cuts the built program into its parts. Trunk runs it at the end of each build.

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;

/// Cuts the built program into its parts.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The program, as cargo has built it.
    #[arg(long)]
    program: PathBuf,
    /// The folder of the built site.
    #[arg(long, env = "TRUNK_STAGING_DIR", default_value = "dist")]
    dist: PathBuf,
    /// Whether to make it as small as it gets, which takes a while.
    #[arg(long)]
    release: bool,
}

fn main() -> ExitCode {
    let Arguments {
        program,
        dist,
        release,
    } = Arguments::parse();
    match fabnum::cut::cut(&program, &dist, release) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cut: {error}");
            ExitCode::FAILURE
        }
    }
}
