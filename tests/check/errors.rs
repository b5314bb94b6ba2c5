//! An error has its line and column, and says in French what is wrong and what would be right.

use super::*;

/// The file, a part of its text, what stands for it, and the three lines that are printed of it.
type Case = (
    File,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const CASES: &[Case] = &[
    (
        File::Sessions,
        r#""track": "developpeur-webmaster""#,
        r#""track": "developeur-webmaster""#,
        "(sessions[0].offers[4].track)",
        "Aucun parcours ne s’appelle « developeur-webmaster ».",
        "Vouliez-vous écrire « developpeur-webmaster » ?",
    ),
    (
        File::Sessions,
        r#""campus": "niort""#,
        r#""campus": "brest""#,
        "(sessions[0].offers[0].campus)",
        "Aucun campus ne s’appelle « brest ».",
        "Écrivez un « slug » qui est dans campuses.json.",
    ),
    (
        File::Campuses,
        r#""address""#,
        r#""adress""#,
        "(campuses[0].adress)",
        "Le champ « adress » n’existe pas ici.",
        "Vouliez-vous écrire « address » ?",
    ),
    (
        File::Sessions,
        r#""start": "2026-12-12""#,
        r#""start": "12/12/2026""#,
        "(sessions[0].start)",
        "« 12/12/2026 » est écrit ici.",
        "Vouliez-vous écrire « 2026-12-12 » ?",
    ),
    (
        File::Sessions,
        r#""start": "2026-12-12""#,
        r#""start": "31/11/2026""#,
        "(sessions[0].start)",
        "« 31/11/2026 » n’est pas un jour du calendrier.",
        "Écrivez l’année, le mois, puis le jour, comme « 2026-12-31 ».",
    ),
    (
        File::Sessions,
        r#""start": "2026-12-12""#,
        r#""start": "12 décembre""#,
        "(sessions[0].start)",
        "« 12 décembre » est écrit ici.",
        "Il faut une date, comme « 2026-12-31 ».",
    ),
    (
        File::Sessions,
        r#""closes": null"#,
        r#""closes": "2026-12-21T23:59:59+01:00""#,
        "(sessions[0].closes)",
        "Les candidatures doivent fermer avant le début de la session.",
        "Changez l’une des deux dates.",
    ),
    (
        File::Sessions,
        r#""closes": null"#,
        r#""closes": "2026-12-01""#,
        "(sessions[0].closes)",
        "« 2026-12-01 » est écrit ici.",
        "Il faut une date avec son heure et son décalage, comme « 2026-12-31T23:59:00+01:00 ».",
    ),
    (
        File::Sessions,
        r#""places": 40"#,
        r#""places": "40""#,
        "(sessions[0].places)",
        "« 40 » est écrit ici.",
        "Il faut un nombre entier, sans virgule, signe ni guillemets.",
    ),
    (
        File::Sessions,
        r#""places": 40"#,
        r#""places": 0"#,
        "(sessions[0].places)",
        "Ce nombre est trop petit.",
        "Écrivez 1 ou plus, ou null si vous ne le connaissez pas.",
    ),
    // Where null says nothing, nobody is told to write it.
    (
        File::Sessions,
        r#""hours_per_week": 30"#,
        r#""hours_per_week": 0"#,
        "(sessions[0].hours_per_week)",
        "Ce nombre est trop petit.",
        "Écrivez 1 ou plus.",
    ),
    (
        File::Site,
        r#""region": "Nouvelle-Aquitaine""#,
        r#""region": "  ""#,
        "(region)",
        "Ce texte est vide.",
        "Écrivez le texte.",
    ),
    (
        File::Campuses,
        r#""access": null"#,
        r#""access": """#,
        "(campuses[0].access)",
        "Ce texte est vide.",
        "Écrivez le texte, ou null si vous ne le connaissez pas.",
    ),
    // A blank is told of once, whatever else it is not.
    (
        File::Site,
        r#""email": null"#,
        r#""email": """#,
        "(contact.email)",
        "Ce texte est vide.",
        "Écrivez le texte, ou null si vous ne le connaissez pas.",
    ),
    (
        File::Sessions,
        r#""start": "2026-12-12""#,
        r#""start": """#,
        "(sessions[0].start)",
        "Ce texte est vide.",
        "Écrivez le texte.",
    ),
    (
        File::Sessions,
        r#""places": 40"#,
        r#""places": 99999999999"#,
        "(sessions[0].places)",
        "99999999999 est trop grand.",
        "Il faut un nombre entier",
    ),
    (
        File::Sessions,
        r#""places": 40"#,
        r#""places": 30.5"#,
        "(sessions[0].places)",
        "Ce nombre a une virgule, un signe, ou trop de chiffres.",
        "Il faut un nombre entier, sans virgule",
    ),
    (
        File::Sessions,
        r#""start": "2026-12-12""#,
        r#""start": "2026-02-30""#,
        "(sessions[0].start)",
        "« 2026-02-30 » n’est pas un jour du calendrier.",
        "Écrivez l’année, le mois, puis le jour, comme « 2026-12-31 ».",
    ),
    (
        File::Sessions,
        r#""closes": null"#,
        r#""closes": "2026-11-31T23:59:00+01:00""#,
        "(sessions[0].closes)",
        "« 2026-11-31T23:59:00+01:00 » n’est pas un jour du calendrier.",
        "Il faut une date avec son heure",
    ),
    // As it was written, and not as a program would escape it.
    (
        File::Sessions,
        r#""start": "2026-12-12""#,
        "\"start\": \"12\u{a0}décembre \\\"x\"",
        "(sessions[0].start)",
        "« 12 décembre \"x » est écrit ici.",
        "Il faut une date, comme « 2026-12-31 ».",
    ),
    (
        File::Sessions,
        r#""opens": null"#,
        r#""opens": "2026-12-20T12:00:00+01:00""#,
        "(sessions[0].opens)",
        "Les candidatures doivent ouvrir avant de fermer, et avant le début de la session.",
        "Changez l’une de ces dates.",
    ),
    (
        File::Site,
        r#""siret": null"#,
        r#""siret": "123""#,
        "(legal.siret)",
        "« 123 » n’est pas un numéro SIRET.",
        "Recopiez les 14 chiffres",
    ),
    (
        File::Sessions,
        r#""year_confirmed": false"#,
        r#""year_confirmed": "non""#,
        "(sessions[0].year_confirmed)",
        "« non » est écrit ici.",
        "Il faut true (oui) ou false (non), en anglais et sans guillemets.",
    ),
    (
        File::Sessions,
        r#""state": "open""#,
        r#""state": "opne""#,
        "(sessions[0].offers[0].state)",
        "« opne » n’est pas un mot prévu ici.",
        "Vouliez-vous écrire « open » ?",
    ),
    (
        File::Sessions,
        r#""state": "open""#,
        r#""state": 3"#,
        "(sessions[0].offers[0].state)",
        "3 est écrit ici.",
        "Il faut l’un des mots prévus, entre guillemets.",
    ),
    (
        File::Tracks,
        r#""shape": "square""#,
        r#""shape": "étoile""#,
        "(tracks[0].shape)",
        "« étoile » n’est pas un mot prévu ici.",
        "Les mots possibles : square, circle, triangle, diamond.",
    ),
    (
        File::Site,
        r#""contact": {"#,
        r#""contact": null, "autre": {"#,
        "(autre)",
        "Le champ « autre » n’existe pas ici.",
        "Les champs possibles",
    ),
    (
        File::Site,
        r#""name": "La Fabrique du numérique""#,
        r#""name": null"#,
        "(name)",
        "null est écrit ici, et cette valeur doit être connue.",
        "Il faut un texte entre guillemets.",
    ),
    (
        File::Site,
        r#""region": "Nouvelle-Aquitaine","#,
        "",
        "site.json, ligne 1, colonne 1",
        "Il manque le champ « region » dans ce bloc.",
        "Ajoutez-le avec sa valeur.",
    ),
    (
        File::Campuses,
        r#""address": null"#,
        r#""address": "1 rue""#,
        "(campuses[0].address)",
        "« 1 rue » est écrit ici.",
        "Il faut une liste entre crochets [ ].",
    ),
    (
        File::Site,
        r#""email": null"#,
        r#""email": "ecole""#,
        "(contact.email)",
        "« ecole » n’est pas une adresse e-mail.",
        "Écrivez une adresse comme nom@exemple.fr.",
    ),
    (
        File::Apply,
        r#""yes": "Oui, c’est possible","#,
        "",
        "(choices.availability)",
        "Il manque les mots du choix « yes ».",
        "Ajoutez une ligne pour « yes » dans ce bloc.",
    ),
    (
        File::Apply,
        r#""yes": "#,
        r#""oui": "#,
        "(choices.availability.oui)",
        "« oui » n’est pas un mot prévu ici.",
        "Les mots possibles : yes, unsure, no.",
    ),
    (
        File::Campuses,
        r#""slug": "niort""#,
        r#""slug": "L’Île d’Oléron""#,
        "(campuses[0].slug)",
        "« L’Île d’Oléron » ne peut pas servir d’adresse.",
        "Écrivez de 1 à 80 lettres de a à z, chiffres ou tirets, sans accent. Un tiret ne va ni au début ni à la fin. Par exemple : « l-ile-d-oleron ».",
    ),
    (
        File::Sessions,
        r#""closes": null"#,
        r#""closes": "2026-12-01T23:59:59+02:00""#,
        "(sessions[0].closes)",
        "Ce décalage n’est pas celui de Paris ce jour-là : le site montrerait une autre heure.",
        "Écrivez « 2026-12-01T23:59:59+01:00 ».",
    ),
    (
        File::Pages,
        r#""lead": "#,
        r#""lead": "Un", "lead": "#,
        "(home.lead)",
        "Le champ « lead » est écrit deux fois ici.",
        "Gardez l’un des deux, effacez l’autre.",
    ),
];

#[test]
fn every_error_says_where_it_is_what_is_wrong_and_what_would_be_right() {
    for (file, part, other, at, wrong, right) in CASES {
        let report = checked_with(*file, replaced(*file, part, other));
        let lines = printed(&report);
        assert_eq!(report.errors.len(), 1, "{other}: {lines:?}");
        assert!(lines[1].starts_with(file.name()), "{other}: {lines:?}");
        assert!(lines[1].contains(at), "{other}: {lines:?}");
        assert_eq!(lines[2], *wrong, "{other}");
        assert!(lines[3].starts_with(right), "{other}: {lines:?}");
        assert!(!report.passes(false));
    }
}

#[test]
fn a_place_is_counted_as_editors_count() {
    let text = "{\n  \"é\": 1, \"campuses\": []\n}";
    let report = checked_with(File::Campuses, text);
    // The unknown field's name is what is wrong, not what stands under it.
    assert_eq!(printed(&report)[1], "campuses.json, ligne 2, colonne 3 (é)");
    let report = checked_with(File::Campuses, "{\r\n  \"campuses\": [ \"é\", 5 ]\r\n}");
    let line = "campuses.json, ligne 2, colonne 17 (campuses[0])";
    assert_eq!(printed(&report)[1], line);
    let marked = format!("\u{feff}{}", "{\"campuses\": []}");
    let report = checked_with(File::Campuses, marked);
    let line = "campuses.json, ligne 1, colonne 14 (campuses)";
    assert_eq!(printed(&report)[1], line);
}

#[test]
fn a_name_with_dots_and_brackets_is_found_all_the_same() {
    let report = checked_with(File::Campuses, "{\n\"a[0].b\": 1,\n\"campuses\": []}");
    assert_eq!(report.errors[0].place.unwrap().line, 2);
}

#[test]
fn a_file_that_cannot_be_read_is_named_once_with_what_to_do() {
    use std::io::{Error, ErrorKind};
    for (kind, wrong) in [
        (ErrorKind::NotFound, "Ce fichier manque."),
        (
            ErrorKind::InvalidData,
            "Ce fichier n’est pas enregistré en UTF-8.",
        ),
        (
            ErrorKind::PermissionDenied,
            "Vous n’avez pas le droit de lire ce fichier.",
        ),
        (ErrorKind::IsADirectory, "Ce fichier ne peut pas être lu."),
    ] {
        let read = |file| match file {
            File::Tracks => Err(Error::from(kind)),
            _ => Ok(text_of(file)),
        };
        let report = check::check(read, today());
        let lines = printed(&report);
        assert_eq!(report.errors.len(), 1, "{lines:?}");
        assert_eq!(lines[1..3], ["tracks.json", wrong]);
    }
}

#[test]
fn errors_of_all_files_are_said_in_the_order_of_the_files() {
    let mut files = files();
    files.apply = "{".into();
    files.site = replaced(File::Site, "https://", "ftp://");
    files.tracks = replaced(File::Tracks, "\"shape\": \"circle\"", "\"shape\": \"rond\"");
    let report = checked(&files);
    let found: Vec<_> = report.errors.iter().map(|error| error.file).collect();
    assert_eq!(found, [File::Site, File::Tracks, File::Apply]);
    assert_eq!(report.unknowns, [], "what is wrong comes first");
}

#[test]
fn a_mark_at_the_beginning_of_a_file_hides_nothing_of_what_may_be_null() {
    let text = replaced(File::Sessions, r#""places": 40"#, r#""places": 0"#);
    let report = checked_with(File::Sessions, format!("\u{feff}{text}"));
    assert_eq!(
        printed(&report)[3],
        "Écrivez 1 ou plus, ou null si vous ne le connaissez pas."
    );
}
