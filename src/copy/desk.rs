//! Words of the school's desk.

use crate::{
    apply::table::{Cell, Column},
    copy::table,
    desk::{Entry, Refusal},
    domain::catalogue::Catalogue,
};

/// The page's heading.
pub const TITLE: &str = "Lire les candidatures";
/// The page's first words, and what it says of itself.
pub const LEAD: &str =
    "Pour l’équipe. Déposez ici les candidatures reçues pour les lire, les trier et les imprimer.";
/// What becomes of the dossiers.
pub const STAYS: &str = "Rien ne quitte cet ordinateur.";
/// How long they stay.
pub const FORGETS: &str = "Rien n’est gardé non plus\u{a0}: si vous rechargez ou fermez la page, les candidatures disparaissent d’ici. Vos fichiers restent où ils sont.";
/// In the place of a name.
const NO_NAME: &str = "Sans nom";
/// In the place of a session's start.
const NO_DATE: &str = "Sans date";
/// Over the dossiers that may be from the same person as the one that is read.
pub const ALIKE: &str = "Peut-être la même personne";
/// For the whole list, in a filter.
pub const ALL: &str = "Tous";

/// While files are read.
pub fn reading(done: usize, of: usize) -> String {
    format!("Lecture\u{a0}: {} sur {of}…", files(done))
}

/// What the desk holds, in a sentence or several; nothing before the first file.
pub fn holds(shown: usize, count: usize, refused: usize, again: usize) -> String {
    let mut parts = Vec::new();
    if shown < count {
        parts.push(format!("{} sur {count}.", applications(shown)));
    } else if count > 0 {
        parts.push(format!("{}.", applications(count)));
    }
    if refused > 0 {
        let s = if refused == 1 { "" } else { "s" };
        parts.push(format!("{} écarté{s}.", files(refused)));
    }
    if again > 0 {
        parts.push(format!(
            "{} déjà lu{}.",
            files(again),
            if again == 1 { "" } else { "s" }
        ));
    }
    parts.join(" ")
}

fn files(count: usize) -> String {
    match count {
        0 | 1 => format!("{count}\u{a0}fichier"),
        _ => format!("{count}\u{a0}fichiers"),
    }
}

fn applications(count: usize) -> String {
    match count {
        0 | 1 => format!("{count}\u{a0}candidature"),
        _ => format!("{count}\u{a0}candidatures"),
    }
}

/// Why a file was passed over.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::TooLarge => {
            "fichier trop lourd (plus d’un mégaoctet)\u{a0}: ce n’est pas une candidature"
        }
        Refusal::NotRead => "le navigateur n’a pas pu le lire",
        Refusal::Foreign => "ce n’est pas une candidature de ce site, ou elle est abîmée",
        Refusal::Damaged => "cette candidature est abîmée, demandez-la de nouveau",
        Refusal::Newer => {
            "elle vient d’une version plus récente du site, rechargez cette page puis réessayez"
        }
    }
}

/// A cell in words, also where it is empty.
pub fn cell(column: Column, own: &Cell) -> String {
    let words = listed(column, own);
    if words.is_empty() {
        super::field::NOT_GIVEN.into()
    } else {
        words
    }
}

/// A cell in the words of the list, which leaves out what was not given, and counts more than two problems.
pub fn listed(column: Column, own: &Cell) -> String {
    match (column, own) {
        (Column::Session, Cell::Empty) => NO_DATE.into(),
        (Column::Problems, Cell::Text(text)) if text.lines().count() > 2 => {
            super::problem::heading(text.lines().count())
        }
        (_, own) => table::shown(own),
    }
}

/// The applicant's name, or that there is none.
pub fn name(entry: &Entry) -> String {
    let name = entry.name();
    if name.is_empty() {
        NO_NAME.into()
    } else {
        name
    }
}

/// That a dossier belongs to a group of likely duplicates.
pub fn duplicate(group: usize) -> String {
    format!("Doublon possible, groupe {group}")
}

/// What the school may answer to who has handed in a dossier, in the words of the data.
pub fn acknowledgement(first_name: &str, catalogue: &Catalogue) -> String {
    let words = &catalogue.form.acknowledgement;
    let greeting = if first_name.is_empty() {
        format!("{},", words.greeting)
    } else {
        format!("{} {first_name},", words.greeting)
    };
    let paragraphs = [greeting].into_iter().chain(words.text.iter().cloned());
    let paragraphs = paragraphs.chain([catalogue.site.name.clone()]);
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
