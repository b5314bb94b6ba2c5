//! A file that is no JSON: the place where it stops to be one, and what is most likely missing.

use super::*;

#[test]
fn what_is_no_json_says_where_and_what_is_likely_missing() {
    let table = [
        ("{\n  \"a\": 1\n  \"b\": 2\n}", (3, 3), "une virgule"),
        ("{\n  \"a\": 1,\n}", (3, 1), "virgule de trop"),
        ("{\n  \"a\" 1\n}", (2, 7), "deux points"),
        ("{\n  \"a\": [1, 2", (2, 12), "s’arrête trop tôt"),
        ("{\n  a: 1\n}", (2, 3), "guillemets droits"),
        ("{\n  \"é\": \"une\nligne\"\n}", (3, 1), "aller à la ligne"),
        ("{ \"a\": \"\\p\" }", (1, 10), "ne peut pas être écrit seul"),
        ("{}\n{}", (2, 1), "après la fin"),
        ("{ \"a\": }", (1, 8), "manque une valeur"),
        ("{ 'a': 1 }", (1, 3), "guillemets droits"),
        ("{ \"a\": 040 }", (1, 9), "sans 0 devant"),
        ("{ \"a\": faux }", (1, 10), "true (oui), false (non)"),
        ("{ \"a\": vrai }", (1, 8), "true (oui), false (non)"),
        (
            "{\n  \"a\": \"La \"Fabrique\" du numérique\"\n}",
            (2, 13),
            "Un guillemet droit est dans un texte",
        ),
        (
            "{\n  \"a\": [\"dit \"oui\", puis\", \"b\"]\n}",
            (2, 15),
            "Un guillemet droit est dans un texte",
        ),
        (
            "{\n  \"a\": \"x\" \"b\": 2\n}",
            (2, 12),
            "Mettez la virgule juste avant cet endroit",
        ),
        (
            "{\n  \"a\": 1 \"b\": 2\n}",
            (2, 10),
            "Mettez la virgule juste avant cet endroit",
        ),
        (
            "{\n  \"a\": \"x\"\n  \"b\": 2\n}",
            (3, 3),
            "à la fin de la ligne d’avant",
        ),
    ];
    for (text, (line, column), words) in table {
        let report = checked_with(File::Campuses, text);
        let lines = printed(&report);
        assert_eq!(report.errors.len(), 1, "{text}: {lines:?}");
        let place = report.errors[0].place.unwrap();
        assert_eq!((place.line, place.column), (line, column), "{text}");
        assert!(lines[2..4].join(" ").contains(words), "{text}: {lines:?}");
    }
}

#[test]
fn a_file_nested_without_end_is_refused_and_nothing_stops() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for text in [deep.clone(), format!("{{\"campuses\": {deep}}}")] {
        let report = checked_with(File::Campuses, text);
        assert_eq!(report.errors.len(), 1);
        assert!(printed(&report)[2].contains("Trop de blocs"));
    }
}
