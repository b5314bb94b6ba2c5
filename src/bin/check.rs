//! Checks the school's content and says in French what is wrong with it and what is still unknown. Trunk runs it first.

use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use chrono::{DateTime, Utc};
use clap::Parser;
use fabnum::{check, clock, copy, domain::paris};

/// Vérifie le contenu de l’école : les erreurs, ce qui est à mieux écrire, ce qui reste à demander.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Le dossier du contenu.
    #[arg(long, value_name = "DOSSIER", default_value = "public/data")]
    data: PathBuf,
    /// Refuse aussi ce qui est encore inconnu, pour le jour de l’ouverture.
    #[arg(long)]
    strict: bool,
    /// N’affiche que les erreurs, et une ligne.
    #[arg(long)]
    brief: bool,
    /// L’instant à prendre à la place de maintenant, comme 2026-11-23T09:00:00Z.
    #[arg(long, env = "PRERENDER_NOW", value_name = "INSTANT", value_parser = clock::instant)]
    now: Option<DateTime<Utc>>,
}

fn main() -> ExitCode {
    let Arguments {
        data,
        strict,
        brief,
        now,
    } = Arguments::parse();
    let today = paris::day(now.unwrap_or_else(clock::now));
    let report = check::check(|file| fs::read_to_string(data.join(file.name())), today);
    let said = if brief {
        copy::check::brief(&report)
    } else {
        copy::check::report(&report, &data.display().to_string())
    };
    if report.passes(strict) {
        // Who reads only the beginning, as through `head`, closes the rest: that is no failure of the content.
        match writeln!(io::stdout(), "{said}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                eprintln!("check: {error}");
                ExitCode::FAILURE
            }
            _ => ExitCode::SUCCESS,
        }
    } else {
        eprintln!("{said}");
        if report.passes(false) {
            eprintln!("{}", copy::check::NOT_YET);
        }
        ExitCode::FAILURE
    }
}
