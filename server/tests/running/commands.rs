//! What the school does with what was received.

use std::{collections::BTreeSet, fs};

use fabnum::apply::draft::Draft;
use serde_json::Value;

use crate::{
    postgres::{Postgres, patience::until},
    program::{SERVE, School, Server, draft, request_of},
};

/// A school that has received these.
fn received(drafts: &[Draft]) -> (School, Vec<String>) {
    let school = School::new();
    let server = school.serve(&[]);
    let references = drafts.iter().map(|draft| {
        let answer = server.post(draft);
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.body["reference"].as_str().unwrap().to_owned()
    });
    let references = references.collect();
    server.stop();
    (school, references)
}

fn rows(csv: &str) -> Vec<csv::StringRecord> {
    let text = csv.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

#[test]
fn the_export_has_a_row_for_each_and_no_cell_that_runs() {
    let (school, references) = received(&[
        draft("brouillon-1"),
        Draft {
            last_name: "-Ann".into(),
            first_name: "'Ann".into(),
            motivation: "=HYPERLINK(\"http://exemple.fr\";\"<script>alert(1)</script>\")\n+1"
                .into(),
            accommodations: true,
            ..draft("brouillon-2")
        },
    ]);
    // Received at the same instant, they stand by their references.
    let references = BTreeSet::from_iter(references);
    let export = school.run(&["export"]);
    assert!(export.ok, "{export:?}");
    let rows = rows(&export.out);
    assert_eq!(rows.len(), 2);
    for (row, reference) in rows.iter().zip(&references) {
        assert_eq!(&row[0], reference);
        assert!(
            row.iter()
                .all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])),
            "{row:?}"
        );
        assert!(row[row.len() - 1].contains("Démonstration"));
    }
    assert!(!export.out.contains("ménagement"), "{}", export.out);
    let whole = school.run(&["export", "--with-amenagements"]);
    assert!(whole.out.contains("ménagement"), "{}", whole.out);
}

#[test]
fn the_export_for_programs_says_the_same() {
    let (school, references) = received(&[draft("brouillon-1")]);
    let export = school.run(&["export", "--format", "json"]);
    let rows: Value = serde_json::from_str(&export.out).unwrap();
    assert_eq!(rows[0]["reference"], references[0].as_str());
    assert_eq!(rows[0]["nom"], "N’Diaye");
    assert_eq!(rows[0].get("amenagements"), None);
    let later = school.run(&["export", "--format", "json", "--since", "2026-11-24"]);
    assert_eq!(later.out.trim(), "[]");
    assert!(!school.run(&["export", "--since", "hier"]).ok);
}

#[test]
fn what_looks_like_spam_is_said_beside_it() {
    let school = School::new();
    let server = school.serve(&[]);
    let odd = request_of(
        &draft("brouillon-1"),
        "2026-11-24T00:00:00Z",
        "http://exemple.fr",
    );
    let reference = server.ask(&odd).body["reference"].clone();
    server.stop();
    let row = rows(&school.run(&["export"]).out).remove(0);
    let shown = school.run(&["show", reference.as_str().unwrap()]).out;
    for remark in [
        "Un champ invisible est rempli",
        "Envoyée moins de 20 secondes après la première réponse",
    ] {
        assert!(row[row.len() - 1].contains(remark), "{row:?}");
        assert!(shown.contains(remark), "{shown}");
    }
}

#[test]
fn one_application_is_shown_in_words() {
    let (school, references) = received(&[draft("brouillon-1")]);
    let reference = references[0].to_lowercase();
    let shown = school.run(&["show", &format!("{} {}", &reference[..4], &reference[4..])]);
    for words in [
        references[0].as_str(),
        "N’Diaye",
        "mars 2005",
        "SHA-256",
        "Démonstration",
    ] {
        assert!(shown.out.contains(words), "{words} in {}", shown.out);
    }
    let unknown = school.run(&["show", "CFGHJMPQ"]);
    assert!(
        !unknown.ok && unknown.err.contains("CFGHJMPQ"),
        "{unknown:?}"
    );
}

#[test]
fn nothing_is_erased_before_the_school_has_said_for_how_long_it_keeps() {
    let (school, _) = received(&[draft("brouillon-1")]);
    for arguments in [&["purge"][..], &["purge", "--dry-run"]] {
        let refused = school.run(arguments);
        assert!(
            !refused.ok && refused.err.contains("retention_months"),
            "{refused:?}"
        );
    }
    school.edit_legal("retention_months", 1.into());
    let purge = |time, more: &[&str]| school.run(&[&["purge", "--now", time], more].concat()).out;
    let (month, later) = ("2026-12-23T09:00:00Z", "2026-12-23T09:00:01Z");
    let day = "23\u{a0}novembre 2026 à 10\u{a0}h\u{a0}00";
    assert_eq!(
        purge(month, &[]),
        format!("Aucune candidature n’a été reçue avant le {day}. Il n’y a rien à effacer.\n")
    );
    assert_eq!(
        purge(later, &["--dry-run"]),
        format!("Une candidature reçue avant le {day} serait effacée.\n")
    );
    assert_eq!(rows(&school.run(&["export"]).out).len(), 1);
    assert_eq!(
        purge(later, &[]),
        format!("Une candidature reçue avant le {day} a été effacée.\n")
    );
    assert_eq!(rows(&school.run(&["export"]).out).len(), 0);
}

#[test]
fn a_copy_made_while_it_runs_can_take_the_stores_place() {
    let school = School::new();
    let server = school.serve(&[]);
    let first = server.post(&draft("brouillon-1"));
    let copied = school.run(&["backup", "copie.sqlite"]);
    assert!(copied.ok, "{copied:?}");
    let twice = school.run(&["backup", "copie.sqlite"]);
    assert!(!twice.ok && twice.err.contains("copie.sqlite"), "{twice:?}");
    assert_eq!(server.post(&draft("brouillon-2")).status, 201);
    server.stop();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = school
            .path("copie.sqlite")
            .metadata()
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // As README says, where the store itself is damaged.
    fs::rename(school.path("var"), school.path("var-abimee")).unwrap();
    let restored = school.run(&["restore", "copie.sqlite"]);
    assert!(restored.ok, "{restored:?}");
    assert_eq!(
        restored.out,
        "Une candidature remise dans la base de données, aucune n’y était.\n"
    );
    let server = school.serve(&[]);
    let again = server.post(&draft("brouillon-1"));
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(rows(&school.run(&["export"]).out).len(), 1);
    server.stop();
}

#[test]
fn the_one_file_is_the_store_a_moment_after_each_receipt() {
    let school = School::new();
    let server = school.serve(&[]);
    let is_whole = |count: usize| {
        // As somebody copies it who knows of no other file.
        fs::copy(
            school.path("var/applications.sqlite"),
            school.path("seule.sqlite"),
        )
        .unwrap();
        let export = school.run(&["export", "--database", "sqlite:seule.sqlite"]);
        export.ok && rows(&export.out).len() == count
    };
    for count in 0..3 {
        until("the copy has all", || is_whole(count));
        let answer = server.post(&draft(&format!("brouillon-{count}")));
        assert_eq!(answer.status, 201);
    }
    until("the copy has all", || is_whole(3));
    server.stop();
}

#[test]
fn a_copy_is_brought_back_while_it_runs_and_takes_nothing_away() {
    let school = School::new();
    let server = school.serve(&[]);
    let first = server.post(&draft("brouillon-1"));
    assert!(school.run(&["backup", "copie 100 %?.sqlite"]).ok);
    school.edit_legal("retention_months", 1.into());
    assert!(school.run(&["purge", "--now", "2027-01-01T09:00:00Z"]).ok);
    let second = server.post(&draft("brouillon-2"));
    assert_eq!(second.status, 201);
    for said in [
        "Une candidature remise dans la base de données, aucune n’y était.\n",
        "Aucune candidature remise dans la base de données, une y était déjà.\n",
    ] {
        let restored = school.run(&["restore", "copie 100 %?.sqlite"]);
        assert!(restored.ok, "{restored:?}");
        assert_eq!(restored.out, said);
    }
    for (id, answer) in [("brouillon-1", first), ("brouillon-2", second)] {
        let again = server.post(&draft(id));
        assert_eq!((again.status, again.body), (200, answer.body));
    }
    assert_eq!(server.health().status, 200);
    server.stop();
    assert_eq!(rows(&school.run(&["export"]).out).len(), 2);
    let missing = school.run(&["restore", "nulle-part.sqlite"]);
    assert!(
        !missing.ok && missing.err.contains("nulle-part.sqlite"),
        "{missing:?}"
    );
}

#[test]
fn the_environment_puts_the_same_service_on_postgresql() {
    let Some(postgres) = Postgres::new() else {
        return;
    };
    let school = School::new();
    let address = postgres.new_schema();
    let command = |arguments: &[&str]| {
        let mut command = school.command(arguments);
        command.env("DATABASE_URL", &address);
        command
    };
    let instances = [(); 2].map(|()| Server::start(command(SERVE)));
    let first = instances[0].post(&draft("brouillon-1"));
    let again = instances[1].post(&draft("brouillon-1"));
    assert_eq!((first.status, again.status), (201, 200));
    assert_eq!(first.body, again.body);
    assert!(!school.path("var").exists());
    let printed = |arguments: &[&str]| {
        let output = command(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?} {output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(rows(&printed(&["export"])).len(), 1);
    let reference = first.body["reference"].as_str().unwrap();
    assert!(printed(&["show", reference]).contains("N’Diaye"));
    school.edit_legal("retention_months", 1.into());
    let purged = printed(&["purge", "--now", "2026-12-23T09:00:00Z"]);
    assert!(purged.starts_with("Aucune candidature n’a été reçue avant le"));
    let backup = command(&["backup", "copie.sqlite"]).output().unwrap();
    assert!(
        String::from_utf8(backup.stderr)
            .unwrap()
            .contains("pg_dump")
    );
    assert!(!backup.status.success());
}

#[test]
fn a_dump_of_postgresql_can_take_the_stores_place() {
    let Some(postgres) = Postgres::new() else {
        return;
    };
    let school = School::new();
    let address = postgres.new_database("ecole");
    let server = school.serve(&["--database", &address]);
    let first = server.post(&draft("brouillon-1"));
    // As README says.
    let dump = school.path("copie.dump");
    let dumped = postgres
        .tool("pg_dump")
        .arg("-Fc")
        .arg(&address)
        .output()
        .unwrap();
    fs::write(&dump, &dumped.stdout).unwrap();
    assert_eq!(server.post(&draft("brouillon-2")).status, 201);
    server.stop();
    let restored = postgres
        .tool("pg_restore")
        .args(["-c", "-d", &address])
        .arg(&dump)
        .status();
    assert!(dumped.status.success() && restored.unwrap().success());
    let server = school.serve(&["--database", &address]);
    let again = server.post(&draft("brouillon-1"));
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(
        rows(&school.run(&["export", "--database", &address]).out).len(),
        1
    );
    server.stop();
}
