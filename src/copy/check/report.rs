//! The whole report, as it is printed.

use super::{ask, flaw, rank, reason::quoted, who, wrong};
use crate::{
    check::{Place, Rank, Report, Spot, Unknown, Warning},
    data::{At, File},
};

/// All that was found, for a terminal.
pub fn report(report: &Report, folder: &str) -> String {
    let mut lines = vec![format!("Contenu vérifié\u{a0}: {folder}"), String::new()];
    lines.extend(errors(report));
    lines.extend(warnings(report));
    lines.extend(unknowns(report));
    lines.push(summary(report));
    lines.join("\n")
}

/// That a file of the folder is none of the six, and which one it may be under a wrong name: its name without endings is
/// that one's. Whether that one is there, too, this does not know, and says so, lest it be overwritten.
pub fn stranger(name: &str) -> String {
    let lower = name.to_lowercase();
    let stem = lower.split('.').next().unwrap_or_default().trim();
    let mut files = File::ALL.iter().map(|file| file.name());
    let meant = files.find(|file| file.strip_suffix(".json") == Some(stem));
    let otherwise = meant.map(|file| format!(", ou nommez-le {file} si ce fichier manque"));
    format!(
        "Le site ne lit pas le fichier {}. Effacez-le{}.",
        quoted(name),
        otherwise.unwrap_or_default()
    )
}

/// What keeps the site from being built, else one line: for a build.
pub fn brief(report: &Report) -> String {
    let mut lines = errors(report);
    lines.push(summary(report));
    lines.join("\n")
}

/// What keeps the site from being built, in lines, the last of them blank; none where nothing does.
pub fn errors(report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    if report.errors.is_empty() {
        return lines;
    }
    lines.push(format!("{}.", errors_count(report.errors.len())));
    for error in &report.errors {
        let said = wrong(error);
        let place = place(error.file, &error.at, error.place);
        lines.push(within(1, &place));
        lines.extend([&said.wrong, &said.right].map(|line| within(3, line)));
    }
    lines.push(String::new());
    lines
}

/// The warnings text by text: those of a text stand together, as its rules are gone through one by one.
fn texts(report: &Report) -> impl Iterator<Item = &[Warning]> {
    let warnings = &report.warnings;
    warnings.chunk_by(|one, other| (one.file, &one.at) == (other.file, &other.at))
}

fn warnings(report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    if report.warnings.is_empty() {
        return lines;
    }
    lines.push(format!("{}.", texts_count(texts(report).count())));
    for text in texts(report) {
        if let Some(first) = text.first() {
            let place = place(first.file, &first.at, Some(first.place));
            lines.push(within(1, &place));
        }
        let mut said = Vec::new();
        for warning in text {
            let line = within(3, &flaw(&warning.flaw));
            if !said.contains(&line) {
                said.push(line);
            }
        }
        lines.append(&mut said);
    }
    lines.push(String::new());
    lines
}

fn unknowns(report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    if report.unknowns.is_empty() {
        return lines;
    }
    lines.push(format!("{}.", unknowns_count(report.unknowns.len())));
    let mut number = 0;
    for of in Rank::ALL {
        let unknowns = report.unknowns.iter();
        let mut unknowns = unknowns
            .filter(|unknown| unknown.what.rank() == of)
            .peekable();
        if unknowns.peek().is_some() {
            lines.extend([String::new(), within(1, rank(of))]);
        }
        for Unknown { what, file, spots } in unknowns {
            number += 1;
            let whom = format!("À demander à\u{a0}: {}", who(what.who()));
            lines.push(within(1, &format!("{number:>2}. {}", ask(what))));
            lines.push(within(3, &whom));
            for Spot { at, place: written } in spots {
                let written = format!("À écrire dans\u{a0}: {}", place(*file, at, *written));
                lines.push(within(3, &written));
            }
        }
    }
    lines.push(String::new());
    lines
}

/// A line that belongs to one that stands further left, by steps of two spaces.
fn within(steps: usize, line: &str) -> String {
    format!("{:width$}{line}", "", width = 2 * steps)
}

fn place(file: File, at: &At, place: Option<Place>) -> String {
    let name = file.name();
    let written = if *at == At::root() {
        String::new()
    } else {
        format!(" ({at})")
    };
    match place {
        Some(Place { line, column }) => {
            format!("{name}, ligne {line}, colonne {column}{written}")
        }
        None => format!("{name}{written}"),
    }
}

fn summary(report: &Report) -> String {
    if !report.errors.is_empty() {
        let count = errors_count(report.errors.len());
        return format!("{count}. Le site ne peut pas être construit.");
    }
    let mut said = vec!["Aucune erreur".to_owned()];
    said.extend((!report.warnings.is_empty()).then(|| texts_count(texts(report).count())));
    said.extend((!report.unknowns.is_empty()).then(|| unknowns_count(report.unknowns.len())));
    format!("{}.", said.join(", "))
}

fn errors_count(count: usize) -> String {
    match count {
        1 => "Une erreur à corriger".into(),
        _ => format!("{count}\u{a0}erreurs à corriger"),
    }
}

fn texts_count(count: usize) -> String {
    match count {
        1 => "Un texte à mieux écrire".into(),
        _ => format!("{count}\u{a0}textes à mieux écrire"),
    }
}

fn unknowns_count(count: usize) -> String {
    match count {
        1 => "Une information à demander".into(),
        _ => format!("{count}\u{a0}informations à demander"),
    }
}
