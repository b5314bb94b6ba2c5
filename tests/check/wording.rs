//! How the school's texts are written: warnings with their place, which stop no build.

use fabnum::typography::{Fault, unexplained};

use super::*;

/// The places and the French words of all warnings once a part of the texts is replaced.
fn warned(part: &str, other: &str) -> Vec<String> {
    let report = checked_with(File::Pages, replaced(File::Pages, part, other));
    assert!(report.passes(false), "a warning stops no build");
    let warnings = report.warnings.iter().map(|warning| {
        let (line, column) = (warning.place.line, warning.place.column);
        let words = words::fault(&warning.fault).replace('\u{a0}', " ");
        format!("{line}:{column} {} {words}", warning.at)
    });
    warnings.collect()
}

#[test]
fn a_text_that_could_be_better_is_shown_with_its_place() {
    let lead = "Six mois de formation autour";
    let line = 1 + text_of(File::Pages)
        .lines()
        .position(|line| line.contains(lead))
        .unwrap();
    let table = [
        ("L'été", "Apostrophe droite."),
        ("Des \\\"mots\\\"", "Guillemets droits."),
        ("Vous ?", "Il faut une espace insécable à côté du signe ?"),
        ("Bientôt...", "Trois points de suite."),
        ("Deux  mots", "Deux espaces de suite."),
        (
            "En 30 jours",
            "Il faut une espace insécable après le nombre",
        ),
        ("Le 2ème", "Écrivez 1er, 1re ou 2e"),
        ("Le coeur", "Écrivez œ dans « coeur »."),
        ("TODO", "« todo » attend encore son texte."),
        ("À compléter", "« à compléter » attend encore son texte."),
        (
            "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt mots",
            "Phrase de 21 mots : 20 au plus.",
        ),
        ("La SNCF", "Le sigle « SNCF » n’est pas expliqué."),
    ];
    for (text, said) in table {
        let found = warned(lead, &format!("{text}. {lead}"));
        let first = found
            .iter()
            .find(|warning| warning.contains(said))
            .unwrap_or_else(|| panic!("{text}: {found:?}"));
        assert!(
            first.starts_with(&format!("{line}:13 home.lead ")),
            "{first}"
        );
    }
}

/// The acronyms that are not explained, with the index of their text.
fn acronyms(texts: &[(u8, &str)]) -> Vec<(usize, String)> {
    let faults = unexplained(texts).into_iter();
    let named = faults.map(|(index, fault)| match fault {
        Fault::Unexplained { acronym, .. } => (index, acronym),
        other => panic!("{other}"),
    });
    named.collect()
}

#[test]
fn an_acronym_is_explained_where_it_is_first_met() {
    let words = "L’institut universitaire de technologie";
    assert_eq!(acronyms(&[(1, "Un IUT"), (2, words)]), [(0, "IUT".into())]);
    assert_eq!(acronyms(&[(1, words), (2, "Un IUT")]), []);
    // What stands in one object is read together.
    assert_eq!(acronyms(&[(1, "Un IUT"), (1, words)]), []);
    // It is said once.
    let twice = [(1, "Un IUT"), (2, "Des IUT, un IUT"), (3, words)];
    assert_eq!(acronyms(&twice), [(0, "IUT".into())]);
}

#[test]
fn an_acronym_that_nobody_knows_is_explained_beside_it() {
    assert_eq!(acronyms(&[(1, "La SNCF")]), [(0, "SNCF".into())]);
    assert_eq!(acronyms(&[(1, "Des chemins de fer (SNCF)")]), []);
    assert_eq!(acronyms(&[(1, "La SNCF (les chemins de fer)")]), []);
    // A name in one capital, a number or a word is none.
    assert_eq!(acronyms(&[(1, "Cobalt, Z, 2026, SARL’s")]).len(), 1);
}
