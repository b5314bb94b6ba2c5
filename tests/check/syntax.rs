//! A file that is no JSON: the place where it stops to be one, and what is most likely missing.

use super::*;

#[test]
fn what_is_no_json_says_where_and_what_is_likely_missing() {
    let table = [
        // The comma lacks at the end of the line before the one that cannot follow.
        ("{\n  \"a\": 1\n  \"b\": 2\n}", (2, 9), "une virgule"),
        ("{ \"a\": 1 \"b\": 2 }", (1, 9), "une virgule"),
        ("{\n  \"a\": 1,\n}", (3, 1), "virgule de trop"),
        ("{\n  \"a\" 1\n}", (2, 7), "deux points"),
        ("{\n  \"a\": [1, 2", (2, 12), "s’arrête trop tôt"),
        ("{\n  a: 1\n}", (2, 3), "guillemets droits"),
        ("{\n  \"é\": \"une\nligne\"\n}", (2, 12), "aller à la ligne"),
        ("{ \"a\": \"\\p\" }", (1, 10), "ne peut pas être écrit seul"),
        ("{}\n{}", (2, 1), "après la fin"),
        (
            "{ 'a': 1 }",
            (1, 3),
            "Le signe ' n’est pas un guillemet droit",
        ),
        ("{ \"a\": }", (1, 8), "manque une valeur"),
        (
            "{ \"a\": “é” }",
            (1, 8),
            "Le signe “ n’est pas un guillemet droit",
        ),
        (
            "{ \"a\": « é » }",
            (1, 8),
            "Le signe « n’est pas un guillemet droit",
        ),
        (
            "{\n  “a\": 1\n}",
            (2, 3),
            "Le signe “ n’est pas un guillemet droit",
        ),
        (
            "{\r\n  \"a\": \"é”,\r\n  \"b\": 1\r\n}",
            (2, 10),
            "Le signe ” n’est pas un guillemet droit",
        ),
        (
            "{ \"a\": \"un \"é\" deux\" }",
            (1, 12),
            "fermé le texte trop tôt",
        ),
        ("{ \"a\": \"un\tdeux\" }", (1, 11), "tabulation"),
        ("{ \"a\": Null }", (1, 8), "Écrivez null, sans guillemets"),
        ("{ \"a\": nul }", (1, 8), "Écrivez null, sans guillemets"),
        ("{ \"a\": oui }", (1, 8), "Écrivez true, sans guillemets"),
        (
            "{ \"a\": nom@exemple.fr }",
            (1, 8),
            "« nom@exemple.fr » n’est pas entre guillemets",
        ),
        ("{ \"a\": 0549000000 }", (1, 8), "ne commence pas par 0"),
        ("{ \"a\": 1 // à demander\n}", (1, 10), "commentaire"),
        ("{ \"a\": 1. }", (1, 10), "n’est pas écrit comme il faut"),
        ("{ \"a\": 040 }", (1, 8), "ne commence pas par 0"),
        ("{ \"a\": faux }", (1, 8), "Écrivez false, sans guillemets"),
        (
            "{\n  \"a\": \"La \"Fabrique\" du numérique\"\n}",
            (2, 12),
            "fermé le texte trop tôt",
        ),
        (
            "{\n  \"a\": [\"dit \"oui\", puis\", \"b\"]\n}",
            (2, 14),
            "fermé le texte trop tôt",
        ),
        ("{\n  \"a\": \"x\" \"b\": 2\n}", (2, 11), "virgule"),
        ("{\n  \"a\": 1 \"b\": 2\n}", (2, 9), "virgule"),
        ("{\n  \"a\": \"x\"\n  \"b\": 2\n}", (2, 11), "virgule"),
        ("{ \"a\": [1] \"b\": 2 }", (1, 11), "virgule"),
        ("{ \"a\": [{} {}] }", (1, 11), "virgule"),
        ("{ \"a\": [1 }", (1, 10), "le signe qui ferme le bloc"),
        // What is read as a number or a word of JSON at first, and goes on.
        (
            "{\n  \"a\": 2026-12-12,\n  \"b\": 1\n}",
            (2, 8),
            "« 2026-12-12 » n’est pas entre guillemets",
        ),
        (
            "{\"a\":2026-12-05T23:59:59+01:00}",
            (1, 6),
            "« 2026-12-05T23:59:59+01:00 » n’est pas entre guillemets",
        ),
        (
            "{ \"a\": 2026-12-12\" }",
            (1, 8),
            "« 2026-12-12 » n’est pas entre guillemets",
        ),
        (
            "{ \"a\": 40 places }",
            (1, 8),
            "« 40 places » n’est pas entre guillemets",
        ),
        (
            "{ \"a\": truee }",
            (1, 8),
            "« truee » n’est pas entre guillemets",
        ),
        // The reader has gone on to the next line.
        (
            "{\n  \"a\": nul\n}",
            (2, 8),
            "Écrivez null, sans guillemets",
        ),
        // French quotation marks that belong to the text.
        (
            "{\n  \"a\": \"Dites «\u{a0}oui\u{a0}»,\n  \"b\": 1\n}",
            (2, 23),
            "fermez ses guillemets",
        ),
        (
            "{\n  \"a\": \"Dites l’,\n  \"b\": 1\n}",
            (2, 18),
            "fermez ses guillemets",
        ),
        (
            "{\n  \"a\": \"«\u{a0}b\", \"c\": \"oui\u{a0}»,\n  \"d\": 1\n}",
            (2, 25),
            "Le signe » n’est pas un guillemet droit",
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
