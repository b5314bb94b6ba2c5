//! How the school's texts are written: warnings with their place, which stop no build.

use fabnum::{
    check::{Flaw, Rank, Spot, What},
    typography::{Fault, unexplained},
};
use serde_json::{Value, json};

use super::*;
use crate::support::changed;

/// The places and the French words of all warnings once a part of the texts is replaced.
fn warned(part: &str, other: &str) -> Vec<String> {
    let report = checked_with(File::Pages, replaced(File::Pages, part, other));
    assert!(report.passes(false), "a warning stops no build");
    let warnings = report.warnings.iter().map(|warning| {
        let (line, column) = (warning.place.line, warning.place.column);
        let words = words::flaw(&warning.flaw).replace('\u{a0}', " ");
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
            matches!(warning.flaw, Flaw::Placeholder { .. })
                && warning.at.to_string() == "shared.fees"
        });
        assert!(found.is_some(), "{text}: {:?}", report.warnings);
        assert!(report.passes(false), "{text}");
        let asked = report.unknowns.iter().find(|unknown| {
            let is_here = |spot: &Spot| spot.at.to_string() == "shared.fees";
            matches!(unknown.what, What::Placeholder(_)) && unknown.spots.iter().any(is_here)
        });
        assert_ne!(asked.unwrap().what.rank(), Rank::Welcome, "{text}");
    }
}

/// The acronyms that are not explained, with the index of their text.
fn acronyms(texts: &[(u8, &str)]) -> Vec<(usize, String)> {
    let faults = unexplained(texts, &["SPN"]).into_iter();
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
    // One that is a name is called so.
    assert_eq!(acronyms(&[(1, "Le réseau SPN")]), []);
    // With a number it is a code.
    assert_eq!(
        acronyms(&[(1, "RNCP38606, RNCP 38606, CS 12345, BP 10")]),
        []
    );
    assert_eq!(acronyms(&[(1, "La E2C")]), [(0, "E2C".into())]);
    // A name in one capital, a number or a word is none.
    assert_eq!(acronyms(&[(1, "Cobalt, Z, 2026, SARL’s")]).len(), 1);
}

#[test]
fn each_track_is_a_page_of_its_own_that_says_what_all_share() {
    let warned = |shared: &str, first: &str| {
        let files = changed(File::Tracks, |tracks| {
            tracks["shared"]["fees"] = json!(shared);
            tracks["tracks"][0]["trade"] = json!(first);
            tracks["tracks"][1]["trade"] = json!("La SNCF.");
        });
        let warnings = checked(&files).warnings;
        let at = warnings.iter().map(|one| one.at.to_string());
        at.collect::<Vec<_>>()
    };
    let (nothing, words) = ("Rien.", "Un réseau de trains (SNCF).");
    assert_eq!(warned(nothing, words), ["tracks[1].trade"]);
    assert_eq!(warned(words, nothing), [""; 0]);
    // What all share is said once.
    assert_eq!(warned("La SNCF.", nothing), ["shared.fees"]);
}

#[test]
fn a_name_is_no_acronym_while_another_file_is_wrong() {
    let mut files = changed(File::Pages, |pages| {
        pages["home"]["lead"] = json!("L'école de la SNCF.");
    });
    files.campuses = "{".into();
    let warnings = checked(&files).warnings;
    // What needs no other file is said all the same.
    let at: Vec<_> = warnings.iter().map(|one| one.at.to_string()).collect();
    assert_eq!(at, ["home.lead"], "{warnings:?}");
    assert!(matches!(
        warnings[0].flaw,
        Flaw::French(Fault::StraightApostrophe { .. })
    ));
}

/// The French words of all warnings once a value is changed, with their place.
fn warned_with(file: File, pointer: &str, value: Value) -> Vec<String> {
    let report = checked(&changed(file, |whole| {
        *whole.pointer_mut(pointer).unwrap() = value;
    }));
    assert_eq!(report.errors, [], "{pointer}");
    let warnings = report.warnings.iter().map(|warning| {
        let words = words::flaw(&warning.flaw).replace('\u{a0}', " ");
        format!("{} {words}", warning.at)
    });
    warnings.collect()
}

#[test]
fn an_acronym_is_explained_on_each_page_anew() {
    let files = changed(File::Pages, |pages| {
        pages["home"]["lead"] = json!("Un train de la Société des trains (SNCF).");
        pages["pedagogy"]["lead"] = json!("La SNCF.");
        pages["pedagogy"]["sections"] = json!([{ "heading": "Encore la SNCF" }]);
    });
    let warnings = checked(&files).warnings;
    let at: Vec<_> = warnings.iter().map(|one| one.at.to_string()).collect();
    assert_eq!(at, ["pedagogy.lead"]);
}

#[test]
fn only_prose_is_held_to_the_rules_of_prose() {
    let codes = [
        (
            File::Tracks,
            "/tracks/0/facts",
            json!({ "qualification": "Le titre RNCP38606." }),
        ),
        (
            File::Tracks,
            "/tracks/0/facts",
            json!({ "qualification": "Le titre RNCP 38606." }),
        ),
        (
            File::Campuses,
            "/campuses/0/address",
            json!(["BP 10", "ZAC du Port", "79000 CEDEX"]),
        ),
        (
            File::Campuses,
            "/campuses/0/email",
            json!("soeur@exemple.fr"),
        ),
        (
            File::Site,
            "/legal/host",
            json!("OVH, CS 12345, 59000 Roubaix"),
        ),
        (
            File::Site,
            "/legal/organisation",
            json!("Les Quatre Vents, SARL"),
        ),
        (
            File::Site,
            "/legal/activity_number",
            json!("n 75 79 12345 79"),
        ),
        (File::Site, "/legal/siret", json!("732 829 320 00074")),
        (File::Sessions, "/sessions/0/slug", json!("coeur-de-saison")),
        (File::Apply, "/interests/0/slug", json!("noeud")),
        (File::Site, "/founders/0/name", json!("Coop SNCF")),
    ];
    for (file, pointer, value) in codes {
        assert_eq!(
            warned_with(file, pointer, value.clone()),
            [""; 0],
            "{value}"
        );
    }
    // A name is written in French all the same, and a code may wait for its text.
    let table = [
        (
            File::Campuses,
            "/campuses/0/venue",
            "Le coeur",
            "Écrivez œ dans",
        ),
        (
            File::Site,
            "/legal/activity_number",
            "TODO",
            "« todo » attend encore son texte. Écrivez-le, ou null",
        ),
        (
            File::Site,
            "/legal/host",
            "À compléter",
            "« à compléter » attend encore son texte. Écrivez-le, ou null",
        ),
        (
            File::Campuses,
            "/campuses/0/venue",
            "à compléter",
            "« à compléter » attend encore son texte. Écrivez-le.",
        ),
        (
            File::Tracks,
            "/tracks/0/trade",
            "coder à la SNCF.",
            "Le sigle « SNCF » n’est pas expliqué.",
        ),
    ];
    for (file, pointer, text, said) in table {
        let found = warned_with(file, pointer, json!(text));
        assert!(
            found.len() == 1 && found[0].contains(said),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_slug_is_no_prose() {
    // Every file that names the campus is renamed with it.
    let mut files = files();
    for file in [File::Campuses, File::Sessions] {
        let text = files.text_mut(file);
        *text = text.replace("\"niort\"", "\"coeur-de-niort\"");
    }
    let report = checked(&files);
    assert_eq!((report.errors, report.warnings), (vec![], vec![]));
}

#[test]
fn prose_leaves_dates_and_spans_to_the_sessions() {
    let lead = |text: &str| warned_with(File::Pages, "/home/lead", json!(text));
    for (text, said) in [
        (
            "Dès le 12\u{a0}décembre.",
            "La date « 12 décembre » est écrite",
        ),
        ("Dès décembre 2026.", "La date « décembre 2026 » est écrite"),
        ("Le 1er\u{a0}mars.", "La date « 1er mars » est écrite"),
        (
            "Sept mois d’atelier.",
            "« Sept mois » n’est la durée d’aucune session.",
        ),
        (
            "Pendant 12\u{a0}mois.",
            "« 12 mois » n’est la durée d’aucune session.",
        ),
        (
            "À 35\u{a0}h par semaine.",
            "« 35 h » n’est la durée d’aucune session.",
        ),
    ] {
        let found = lead(text);
        assert!(
            found.len() == 1 && found[0].contains(said),
            "{text}: {found:?}"
        );
    }
    // What the session says, an hour of the day, and a month that is no date.
    for text in [
        "Six mois d’atelier, trois mois de stage\u{a0}: neuf mois à 30\u{a0}h par semaine.",
        "On ouvre à 8\u{a0}h, en décembre comme en mars.",
    ] {
        assert_eq!(lead(text), [""; 0]);
    }
    // An answer may speak of any day.
    let answer = json!("Chaque 1er\u{a0}mars, pendant deux mois.");
    assert_eq!(
        warned_with(File::Tracks, "/shared/admission", answer),
        [""; 0]
    );
}

#[test]
fn a_trade_is_described_in_three_sentences() {
    for (value, count) in [
        (json!(["Un."]), "une phrase"),
        (json!(["1.", "2.", "3.", "4."]), "4 phrases"),
    ] {
        let found = warned_with(File::Tracks, "/tracks/1/trade_summary", value);
        let said =
            format!("tracks[1].trade_summary Le métier est décrit en {count}. Il en faut 3.");
        assert_eq!(found, [said]);
    }
}

#[test]
fn what_is_said_of_a_text_stands_together_once() {
    let files = changed(File::Pages, |pages| {
        pages["home"]["lead"] = json!("L'été, l'été, à la SNCF ?");
        pages["home"]["tracks_heading"] = json!("L'hiver");
    });
    let report = checked(&files);
    let printed = words::report(&report, "ici").replace('\u{a0}', " ");
    assert!(printed.contains("2 textes à mieux écrire"), "{printed}");
    assert_eq!(printed.matches("(home.lead)").count(), 1, "{printed}");
    let twice = changed(File::Pages, |pages| {
        pages["home"]["lead"] = json!("Le coeur du coeur");
    });
    let printed = words::report(&checked(&twice), "ici").replace('\u{a0}', " ");
    assert!(printed.contains("Un texte à mieux écrire"), "{printed}");
    assert_eq!(printed.matches("« coeur »").count(), 1, "{printed}");
}

#[test]
fn an_address_at_which_the_service_receives_nothing_is_shown_with_the_right_one() {
    for path in [
        "/api/candidatures/",
        "/api/candidature",
        "/",
        "/api/v1/candidatures.php",
    ] {
        let found = warned_with(File::Site, "/applications/endpoint", json!(path));
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert!(
            found[0].contains("/api/candidatures »") && found[0].contains(path),
            "{found:?}"
        );
    }
    for right in [json!("/api/candidatures"), Value::Null] {
        let found = warned_with(File::Site, "/applications/endpoint", right);
        assert_eq!(found, [] as [String; 0]);
    }
}
