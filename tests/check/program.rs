//! The program as a person of the school runs it, and as a build does.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

use super::*;

/// The shipped files in a folder of their own, with that text in the place of one.
fn folder(change: Option<(File, &str)>) -> TempDir {
    let folder = TempDir::new().unwrap();
    for file in File::ALL {
        let text = match change {
            Some((other, text)) if other == file => text.to_owned(),
            _ => text_of(file),
        };
        fs::write(folder.path().join(file.name()), text).unwrap();
    }
    folder
}

fn run(data: &Path, options: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_check"));
    program.arg("--data").arg(data).args(options);
    program.args(["--now", "2026-11-23T09:00:00Z"]);
    program.output().unwrap()
}

#[test]
fn it_succeeds_where_nothing_is_wrong_and_fails_where_something_is() {
    let shipped = folder(None);
    let output = run(shipped.path(), &[]);
    assert!(output.status.success(), "{output:?}");
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("Aucune erreur")
    );

    let strict = run(shipped.path(), &["--strict"]);
    assert_eq!(strict.status.code(), Some(1));
    // The list is what is wanted then, as in `script/check --strict > liste.txt`.
    let said = String::from_utf8(strict.stdout).unwrap();
    assert!(said.contains("pas encore ouvrir"), "{said}");
    assert!(said.contains("À demander à"), "{said}");
    assert_eq!(strict.stderr, b"");

    let broken = folder(Some((File::Tracks, "{\n  \"shared\": {},\n}")));
    for options in [&[][..], &["--brief"], &["--strict"]] {
        let output = run(broken.path(), options);
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("tracks.json, ligne 3, colonne 1"), "{said}");
    }
}

#[test]
fn a_build_is_told_in_one_line_where_nothing_is_wrong() {
    let output = run(folder(None).path(), &["--brief"]);
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 1);
}

#[test]
fn a_folder_that_is_not_there_is_said_to_lack_every_file() {
    let output = run(&folder(None).path().join("ailleurs"), &[]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(said.matches("Ce fichier manque.").count(), File::ALL.len());
}

#[test]
fn a_file_that_the_site_does_not_read_is_named_with_what_it_may_be() {
    let folder = folder(None);
    let path = |name: &str| folder.path().join(name);
    fs::rename(path("campuses.json"), path("Campuses.json.txt")).unwrap();
    for name in ["notes.txt", "sessions-2025.json", "visites.txt"] {
        fs::write(path(name), "").unwrap();
    }
    fs::write(path(".DS_Store"), "").unwrap();
    for options in [&[][..], &["--brief"]] {
        let output = run(folder.path(), options);
        let said = String::from_utf8(output.stdout)
            .unwrap()
            .replace('\u{a0}', " ");
        let strange: Vec<&str> = said.lines().take(4).collect();
        assert_eq!(
            strange,
            [
                "Le site ne lit pas le fichier « Campuses.json.txt ». Effacez-le, ou nommez-le campuses.json si ce fichier manque.",
                "Le site ne lit pas le fichier « notes.txt ». Effacez-le.",
                "Le site ne lit pas le fichier « sessions-2025.json ». Effacez-le.",
                "Le site ne lit pas le fichier « visites.txt ». Effacez-le."
            ]
        );
        assert!(said.contains("Ce fichier manque."), "{said}");
        assert!(!said.contains("DS_Store"), "{said}");
    }
}

#[test]
fn how_it_is_called_is_said_in_french() {
    let shipped = folder(None);
    let help = run(shipped.path(), &["--help"]);
    assert!(help.status.success(), "{help:?}");
    let help = String::from_utf8(help.stdout).unwrap();
    for option in [
        "--data <DOSSIER>",
        "--strict",
        "--brief",
        "--now <INSTANT>",
        "--help",
    ] {
        assert!(help.contains(option), "{help}");
    }
    for english in [
        "Options:",
        "Usage:",
        "Print",
        "default",
        "env:",
        "[OPTIONS]",
    ] {
        assert!(!help.contains(english), "{english}: {help}");
    }
    for (options, said) in [
        (&["--stric"][..], "L’option « --stric » n’existe pas."),
        (&["liste"], "L’option « liste » n’existe pas."),
        (&["--data"], "Il manque la valeur de l’option"),
        (&["--strict", "--strict"], "est donnée deux fois"),
        (&["--now", "hier"], "« hier » ne convient pas à l’option"),
    ] {
        let output = run(shipped.path(), options);
        assert_eq!(output.status.code(), Some(2), "{options:?}");
        let words = String::from_utf8(output.stderr)
            .unwrap()
            .replace('\u{a0}', " ");
        assert!(words.contains(said), "{options:?}: {words}");
        assert!(words.contains("script/check --help"), "{words}");
        assert!(!words.contains("error"), "{words}");
    }
}

#[test]
fn another_school_s_site_is_checked_before_it_is_written() {
    let place = TempDir::new().unwrap();
    let school = place.path().join("school");
    fs::create_dir_all(school.join("data")).unwrap();
    fs::write(school.join("tokens.css"), "").unwrap();
    for file in File::ALL {
        // The site would read the second one, and say nothing of the first.
        let text = replaced_in(
            file,
            File::Pages,
            "\"lead\": ",
            "\"lead\": \"Un\", \"lead\": ",
        );
        fs::write(school.join("data").join(file.name()), text).unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("script/site");
    let output = Command::new("bash")
        .arg(script)
        .args(["school", "site"])
        .current_dir(place.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8_lossy(&output.stdout).replace('\u{a0}', " ");
    let twice = "Le champ « lead » est écrit deux fois ici.";
    assert!(said.contains(twice), "{output:?}");
    // Nothing is left that would stop the next try.
    let left = fs::read_dir(place.path()).unwrap().count();
    assert_eq!(left, 1);
}

/// A shipped file's text, with a part of it replaced where it is that one.
fn replaced_in(file: File, changed: File, part: &str, other: &str) -> String {
    if file == changed {
        replaced(file, part, other)
    } else {
        text_of(file)
    }
}

#[test]
fn every_build_of_the_site_runs_it_first() {
    let trunk = include_str!("../../Trunk.toml");
    let hook = "stage = \"pre_build\"\ncommand = \"bash\"\ncommand_arguments = [\"script/check\", \"--brief\"]";
    assert!(trunk.contains(hook));
    let site = include_str!("../../script/site");
    let check = site.find("script/check --brief --data \"$from/data\"");
    let copied = site.find("cp -R target/unwritten");
    assert!(check.is_some() && check < copied, "{site}");
}
