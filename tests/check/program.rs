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
    let said = String::from_utf8(strict.stderr).unwrap();
    assert!(said.contains("pas encore ouvrir"), "{said}");

    let broken = folder(Some((File::Tracks, "{\n  \"shared\": {},\n}")));
    for options in [&[][..], &["--brief"], &["--strict"]] {
        let output = run(broken.path(), options);
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stderr).unwrap();
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
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.matches("Ce fichier manque.").count(), File::ALL.len());
}

#[test]
fn a_file_that_the_site_does_not_read_is_named_with_what_it_may_be() {
    let folder = folder(None);
    let path = |name: &str| folder.path().join(name);
    fs::rename(path("campuses.json"), path("Campuses.json.txt")).unwrap();
    fs::write(path("notes.txt"), "").unwrap();
    fs::write(path(".DS_Store"), "").unwrap();
    for options in [&[][..], &["--brief"]] {
        let output = run(folder.path(), options);
        let said = String::from_utf8(output.stderr)
            .unwrap()
            .replace('\u{a0}', " ");
        let strange: Vec<&str> = said.lines().take(2).collect();
        assert_eq!(
            strange,
            [
                "Le site ne lit pas le fichier « Campuses.json.txt ». Effacez-le, ou nommez-le campuses.json.",
                "Le site ne lit pas le fichier « notes.txt ». Effacez-le."
            ]
        );
        assert!(said.contains("Ce fichier manque."), "{said}");
        assert!(!said.contains("DS_Store"), "{said}");
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
