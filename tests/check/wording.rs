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

#[test]
fn what_stands_for_a_text_to_come_is_shown_and_does_not_open() {
    for text in ["null", "...", "?", "Tarif à définir"] {
        let tracks = replaced(
            File::Tracks,
            r#""fees": null"#,
            &format!("\"fees\": \"{text}\""),
        );
        let report = checked_with(File::Tracks, tracks);
        let found = report.warnings.iter().find(|warning| {
            matches!(warning.fault, Fault::Placeholder { .. })
                && warning.at.to_string() == "shared.fees"
        });
        assert!(found.is_some(), "{text}: {:?}", report.warnings);
        assert!(report.passes(false), "{text}");
        let alone = Report {
            unknowns: Vec::new(),
            ..report
        };
        assert!(!alone.passes(true), "{text}");
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
fn an_acronym_is_explained_on_each_page_anew() {
    let said = "Le sigle « SNCF » n’est pas expliqué.";
    let mut pages = shipped(File::Pages);
    for (page, lead) in [
        ("home", "Le réseau des chemins de fer (SNCF)."),
        ("pedagogy", "La SNCF."),
    ] {
        pages[page]["lead"] = lead.into();
    }
    let report = checked_with(File::Pages, pages.to_string());
    let found: Vec<String> = report
        .warnings
        .iter()
        .filter(|warning| {
            words::fault(&warning.fault)
                .replace('\u{a0}', " ")
                .starts_with(said)
        })
        .map(|warning| warning.at.to_string())
        .collect();
    assert_eq!(found, ["pedagogy.lead"]);
}

#[test]
fn an_acronym_that_nobody_knows_is_explained_beside_it() {
    assert_eq!(acronyms(&[(1, "La SNCF")]), [(0, "SNCF".into())]);
    assert_eq!(acronyms(&[(1, "Des chemins de fer (SNCF)")]), []);
    assert_eq!(acronyms(&[(1, "La SNCF (les chemins de fer)")]), []);
    // A name in one capital, a number or a word is none.
    assert_eq!(acronyms(&[(1, "Cobalt, Z, 2026, SARL’s")]).len(), 1);
}
