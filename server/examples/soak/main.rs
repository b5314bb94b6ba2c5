//! Holds the service to its promise where things break: an application that was confirmed is stored, once, whatever
//! happens. Started by script/soak; on loopback alone, and it ends only what it started.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a check stops at the first surprise"
)]

mod client;
mod crowd;
mod disk;
mod kill;
mod load;
mod order;
mod outage;
#[path = "../../tests/support/postgres.rs"]
mod postgres;
mod service;
#[path = "../../../tests/support/mod.rs"]
mod shared;

use std::{path::PathBuf, process::ExitCode, time::Instant};

use clap::{Parser, ValueEnum};

/// Holds the service to its promise where things break.
#[derive(Parser)]
struct Arguments {
    /// Runs this part alone; may be repeated.
    #[arg(long)]
    only: Vec<Part>,
    /// The program to try.
    #[arg(long, default_value = "target/server/fabnum-server")]
    program: PathBuf,
    /// How often the service is ended in the middle.
    #[arg(long, default_value_t = 200)]
    kills: usize,
    /// Answers applications without storing them, for the load to be compared with.
    #[arg(long, hide = true)]
    ceiling: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The service is killed at random moments, on both stores.
    Kill,
    /// The order of the system's calls: the disk first, then the answer.
    Order,
    /// The disk is full, and fails.
    Disk,
    /// PostgreSQL stops in the middle.
    Outage,
    /// How many applications a second, and how much memory.
    Load,
}

/// What could not be tried on this machine, and why.
pub type NotRun = Vec<&'static str>;

/// The program's status where all that ran was good, and something did not run.
const NOT_ALL_RAN: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.ceiling {
        load::serve_ceiling().await;
        return ExitCode::SUCCESS;
    }
    let mut not_run = NotRun::new();
    for part in Part::value_variants() {
        if !arguments.only.is_empty() && !arguments.only.contains(part) {
            continue;
        }
        let began = Instant::now();
        let left_out = match part {
            Part::Kill => kill::run(&arguments.program, arguments.kills).await,
            Part::Order => order::run(&arguments.program).await,
            Part::Disk => disk::run(&arguments.program).await,
            Part::Outage => outage::run(&arguments.program).await,
            Part::Load => load::run(&arguments.program).await,
        };
        let verdict = if left_out.is_empty() {
            "good"
        } else {
            "not all of it ran"
        };
        println!("{part:?}: {verdict}, in {} s", began.elapsed().as_secs());
        not_run.extend(left_out);
    }
    if not_run.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("What ran was good. Not run:");
    for what in not_run {
        println!("- {what}");
    }
    NOT_ALL_RAN.into()
}
