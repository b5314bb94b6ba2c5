//! What the commands say is French, the parser's own words too. The sentences in the sources are held to that by `tests/copy`.

use std::process::Command;

use fabnum::typography;

use crate::program::{Said, School};

const COMMANDS: [&str; 6] = ["serve", "export", "show", "purge", "backup", "restore"];
/// Words of English that are in no French sentence.
const ENGLISH: [&str; 15] = [
    "the", "is", "was", "are", "be", "of", "to", "and", "for", "with", "no", "not", "this",
    "Print", "error",
];

/// What the program says to these words.
fn said(words: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fabnum-server"));
    Said::of(command.args(words).output().unwrap())
}

fn assert_french(text: &str) {
    // An address, and names of levels and of an option.
    let plain = ["sqlite:", "off, error,", "--with-amenagements"];
    let plain = plain
        .iter()
        .fold(text.to_owned(), |text, name| text.replace(name, ""));
    // An option stands apart from what it does.
    for part in plain
        .lines()
        .flat_map(|line| line.split("  "))
        .map(str::trim)
    {
        assert_eq!(typography::check(part), [], "{part}");
        let mut words = part.split(|c: char| !c.is_alphanumeric());
        assert!(!words.any(|word| ENGLISH.contains(&word)), "{part}");
    }
}

#[test]
fn the_help_of_each_command_and_option_is_french() {
    let whole = said(&["--help"]);
    assert!(whole.ok);
    assert_french(&whole.out);
    for command in COMMANDS {
        assert!(whole.out.contains(&format!("\n  {command} ")), "{command}");
        let help = said(&[command, "--help"]);
        assert!(help.ok && help.out.contains("Affiche cette aide"));
        assert_french(&help.out);
        // Each option says what it does.
        let options = help
            .out
            .lines()
            .skip_while(|line| *line != "Options\u{a0}:");
        for option in options.skip(1) {
            let (_, does) = option.trim().split_once("  ").unwrap_or_default();
            assert!(!does.trim().is_empty(), "{command}: {option}");
        }
    }
    // Without a command, the same.
    assert_eq!(said(&[]).err, whole.out);
}

#[test]
fn what_is_typed_wrong_is_told_in_french_with_what_is_right() {
    for (words, right) in [
        (&["exporter"][..], "«\u{a0}export\u{a0}»"),
        (&["export", "--sinc", "x"], "«\u{a0}--since\u{a0}»"),
        (&["export", "--since"], "valeur"),
        (&["export", "--since", "hier"], "2026-12-31"),
        (&["export", "--format", "xls"], "csv, json"),
        (&["export", "--dist", "a", "--dist", "b"], "deux fois"),
        (&["purge", "--now", "demain"], "2026-12-31T23:59:00+01:00"),
        (&["serve", "--port", "65536"], "65535"),
        (&["serve", "--bind", "ici"], "127.0.0.1"),
        (&["serve", "--hourly-limit", "0"], "1 ou plus"),
        (&["serve", "--trusted-proxy", "lui"], "10.0.0.0/8"),
        (&["serve", "--log", "tout"], "trace"),
        (&["show"], "«\u{a0}<RÉFÉRENCE>\u{a0}»"),
        (&["show", "CFGH", "2345"], "«\u{a0}2345\u{a0}»"),
    ] {
        let said = said(words);
        assert!(!said.ok && said.out.is_empty(), "{said:?}");
        assert!(said.err.contains(right), "{right} in {said:?}");
        assert!(said.err.contains("--help"), "{said:?}");
        assert_french(&said.err.replace("T23:59:", "T"));
    }
}

#[test]
fn broken_content_is_told_as_the_check_tells_it() {
    let school = School::new();
    school.edit_site("legal", "retention_months", "deux".into());
    let said = school.run(&["export"]);
    assert!(!said.ok);
    for words in [
        "Le contenu du site est à corriger",
        "Une erreur à corriger.",
        "site.json, ligne 1",
    ] {
        assert!(said.err.contains(words), "{words} in {said:?}");
    }
}
