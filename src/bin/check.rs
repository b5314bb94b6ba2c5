//! Checks the school's content and says in French what is wrong with it and what is still unknown. Trunk runs it first.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use chrono::{DateTime, Utc};
use clap::{ArgAction, Parser};
use fabnum::{check, clock, copy, data::File, domain::paris};

/// Vérifie le contenu de l’école : les erreurs, ce qui est à mieux écrire, ce qui reste à demander.
#[derive(Parser)]
#[command(
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    help_template = copy::check::HELP,
    override_usage = "check [options]"
)]
struct Arguments {
    /// Le dossier du contenu, sinon public/data.
    #[arg(
        long,
        value_name = "DOSSIER",
        default_value = "public/data",
        hide_default_value = true
    )]
    data: PathBuf,
    /// Refuse aussi ce qui est encore inconnu, pour le jour de l’ouverture.
    #[arg(long)]
    strict: bool,
    /// N’affiche que les erreurs, et une ligne.
    #[arg(long)]
    brief: bool,
    /// L’instant à prendre à la place de maintenant, comme 2026-11-23T09:00:00Z.
    #[arg(
        long,
        env = "PRERENDER_NOW",
        hide_env = true,
        value_name = "INSTANT",
        value_parser = clock::instant
    )]
    now: Option<DateTime<Utc>>,
    /// Affiche cette aide.
    #[arg(short, long, action = ArgAction::Help)]
    help: (),
    /// Affiche la version.
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: (),
}

/// The files of the folder that the site does not read, in their order. A folder that cannot be listed lacks all that it does
/// read, which the report says.
fn strangers(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let names = files.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let is_read = |name: &String| File::ALL.iter().any(|file| file.name() == name);
    let mut names: Vec<String> = names
        // Those are the system's own.
        .filter(|name| !is_read(name) && !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

fn main() -> ExitCode {
    let Arguments {
        data,
        strict,
        brief,
        now,
        ..
    } = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Help and version, which are no errors.
        Err(error) if !error.use_stderr() => error.exit(),
        Err(error) => {
            eprintln!("{}", copy::check::usage(&error));
            return ExitCode::from(2);
        }
    };
    let today = paris::day(now.unwrap_or_else(clock::now));
    let report = check::check(|file| fs::read_to_string(data.join(file.name())), today);
    let said = if brief {
        copy::check::brief(&report)
    } else {
        copy::check::report(&report, &data.display().to_string())
    };
    let mut lines: Vec<String> = strangers(&data)
        .iter()
        .map(|name| copy::check::stranger(name))
        .chain([said])
        .collect();
    let passes = report.passes(strict);
    if !passes && report.passes(false) {
        lines.push(copy::check::NOT_YET.to_owned());
    }
    // Who reads only the beginning, as through `head`, closes the rest: that is no failure of the content.
    match writeln!(io::stdout(), "{}", lines.join("\n")) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("check: {error}");
            ExitCode::FAILURE
        }
        _ if passes => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
