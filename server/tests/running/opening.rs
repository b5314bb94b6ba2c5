//! A store that cannot be opened: one sentence says what is wrong and what to do, and nothing of a password.

use std::{fs, path::Path};

use sqlx::{AnyConnection, Connection, any::install_default_drivers};

use crate::{
    postgres::Postgres,
    program::{SERVE, Said, School},
};

const EXPORT: &[&str] = &["export"];

/// Carries out a statement in that database, as another program does.
fn carry_out(address: &str, statement: &'static str) {
    install_default_drivers();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        let mut connection = AnyConnection::connect(address).await.unwrap();
        sqlx::raw_sql(statement)
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
    });
}

fn assert_said(said: &Said, words: &[&str]) {
    assert!(!said.ok && said.out.is_empty(), "{said:?}");
    assert_eq!(said.err.lines().count(), 1, "{said:?}");
    assert!(said.err.starts_with("fabnum-server\u{a0}: "), "{said:?}");
    for words in words {
        assert!(said.err.contains(words), "{words} in {said:?}");
    }
    assert!(!said.err.contains("secret"), "{said:?}");
}

fn file(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

/// A school whose store was made.
fn begun() -> School {
    let school = School::new();
    school.serve(&[]).stop();
    school
}

#[test]
fn a_file_that_is_missing_is_named_with_what_makes_it() {
    let school = School::new();
    for arguments in [EXPORT, &["show", "CFGHJMPQ"], &["backup", "copie.sqlite"]] {
        let said = school.run(arguments);
        assert_said(
            &said,
            &[
                "base de données var/applications.sqlite n’existe pas",
                "serve",
                "DATABASE_URL",
            ],
        );
    }
    assert!(!school.path("var").exists());
}

/// What works with what was received, and makes nothing.
const TOOLS: [&[&str]; 5] = [
    EXPORT,
    &["show", "CFGHJMPQ"],
    &["purge"],
    &["purge", "--dry-run"],
    &["backup", "copie.sqlite"],
];

#[test]
fn a_file_without_tables_is_named_and_stays_without_them() {
    let school = School::new();
    school.edit_legal("retention_months", 1.into());
    let empty = school.path("vide.sqlite");
    fs::write(&empty, "").unwrap();
    // What is there of a database whose tables still stand in its journal.
    let half = school.path("moitie.sqlite");
    fs::write(&half, "").unwrap();
    carry_out(
        &file(&half),
        "PRAGMA journal_mode = WAL; PRAGMA user_version = 1",
    );
    for path in [empty, half] {
        let before = fs::read(&path).unwrap();
        for tool in TOOLS {
            let said = school.run(&[tool, &["--database", &file(&path)]].concat());
            let name = path.file_name().unwrap().to_str().unwrap();
            let words = ["pas de table de candidatures", "backup", "DATABASE_URL"];
            assert_said(&said, &[&[name][..], &words].concat());
            assert_eq!(fs::read(&path).unwrap(), before, "{tool:?}");
        }
        let said = school.run(&["restore", path.to_str().unwrap()]);
        assert_said(&said, &["pas de table de candidatures"]);
    }
    for made in ["copie.sqlite", "var"] {
        assert!(!school.path(made).exists(), "{made}");
    }
}

#[test]
fn a_postgresql_database_without_tables_is_named_and_stays_without_them() {
    let Some(postgres) = Postgres::new() else {
        return;
    };
    let school = School::new();
    school.edit_legal("retention_months", 1.into());
    let address = postgres.new_database("vide");
    for tool in TOOLS {
        let said = school.run(&[tool, &["--database", &address]].concat());
        assert_said(
            &said,
            &["pas de table de candidatures", "serve", "DATABASE_URL"],
        );
    }
    // None was made: this one is there first.
    carry_out(
        &address,
        "CREATE TABLE applications (); DROP TABLE applications",
    );
    school.serve(&["--database", &address]).stop();
    assert!(school.run(&["export", "--database", &address]).ok);
}

#[test]
fn a_file_that_is_no_database_is_left_as_it_is() {
    let school = School::new();
    let path = school.path("lettre.txt");
    for text in ["Bonjour", &"Bonjour, voici une lettre. ".repeat(100)] {
        fs::write(&path, text).unwrap();
        for command in [EXPORT, SERVE] {
            let said = school.run(&[command, &["--database", &file(&path)]].concat());
            assert_said(
                &said,
                &[
                    "lettre.txt n’est pas une base de données SQLite",
                    "un autre fichier",
                ],
            );
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    let said = school.run(&["export", "--database", "sqlite:."]);
    assert_said(&said, &["ce n’est pas un fichier", "un autre fichier"]);
}

#[test]
fn a_damaged_database_is_told() {
    let school = begun();
    let path = school.path("var/applications.sqlite");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..2000].fill(0xff);
    fs::write(&path, bytes).unwrap();
    assert_said(&school.run(EXPORT), &["est abîmé", "mettez une copie"]);
}

#[test]
fn the_database_of_another_program_is_left_as_it_is() {
    let school = School::new();
    for (name, statement) in [
        ("notes", "CREATE TABLE notes (text TEXT)"),
        ("applications", "CREATE TABLE applications (name TEXT)"),
    ] {
        let path = school.path(name);
        fs::write(&path, "").unwrap();
        carry_out(&file(&path), statement);
        let before = fs::read(&path).unwrap();
        for command in [EXPORT, SERVE] {
            let said = school.run(&[command, &["--database", &file(&path)]].concat());
            assert_said(&said, &["tables d’un autre programme", "DATABASE_URL"]);
        }
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[test]
fn a_database_that_a_newer_program_has_changed_is_left_to_it() {
    let school = begun();
    let address = file(&school.path("var/applications.sqlite"));
    carry_out(
        &address,
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (7, 'later', 1, x'00', 0)",
    );
    for command in [EXPORT, SERVE] {
        let said = school.run(command);
        assert_said(
            &said,
            &["version 7", "jusqu’à la version 1", "Lancez le plus récent"],
        );
    }
    // Of that number, but with other tables.
    carry_out(
        &address,
        "DELETE FROM _sqlx_migrations WHERE version = 7; UPDATE _sqlx_migrations SET checksum = x'00'",
    );
    assert_said(&school.run(EXPORT), &["tables d’un autre programme"]);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let school = School::new();
    let said = school.run_as_stranger(SERVE);
    assert_said(
        &said,
        &["var n’a pas pu être créé", "accès refusé", "y écrire"],
    );
    let school = begun();
    let (folder, file) = (school.path("var"), school.path("var/applications.sqlite"));
    for (folder_mode, file_mode) in [(0o555, 0o444), (0o555, 0o000), (0o000, 0o444)] {
        for (path, mode) in [(&file, file_mode), (&folder, folder_mode)] {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }
        let said = [EXPORT, SERVE].map(|command| school.run_as_stranger(command));
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        for said in said {
            assert_said(
                &said,
                &["var/applications.sqlite", "Donnez au programme le droit"],
            );
        }
    }
}

#[test]
fn an_address_that_cannot_be_read_is_not_repeated() {
    let school = School::new();
    for address in [
        "mysql://a:secret@localhost/b",
        "secret",
        "postgres://a:sec/secret@localhost/b",
        "postgres://a:secret@localhost:port/b",
    ] {
        let said = school.run(&[SERVE, &["--database", address]].concat());
        assert_said(&said, &["ne peut pas être lue", "postgres://UTILISATEUR"]);
    }
}

#[test]
fn a_postgresql_that_is_down_is_told() {
    let school = School::new();
    for (address, server) in [
        ("postgres://a:secret@127.0.0.1:1/b", "127.0.0.1:1"),
        ("postgres://a@127.0.0.1:1/b?passwort=secret", "127.0.0.1:1"),
        ("postgres://a:secret@localhost/b?host=/nowhere", "/nowhere"),
        (
            "postgres://a:secret@school.invalid/b",
            "school.invalid:5432",
        ),
    ] {
        let said = school.run(&[SERVE, &["--database", address]].concat());
        assert_said(
            &said,
            &["Aucun PostgreSQL ne répond à", server, "Démarrez-le"],
        );
    }
}

#[test]
fn who_is_not_let_in_to_postgresql_is_told() {
    let Some(postgres) = Postgres::new() else {
        return;
    };
    let school = School::new();
    postgres.new_user("ecole", "opensecret");
    let serve = |address: &str| school.run(&[SERVE, &["--database", address]].concat());
    for (password, database, words) in [
        (
            "wrongsecret",
            "postgres",
            "refuse l’utilisateur ou le mot de passe",
        ),
        ("opensecret", "nulle_part", "createdb"),
        ("opensecret", "postgres", "créer de tables"),
    ] {
        let said = serve(&postgres.address_of("ecole", password, database));
        assert_said(&said, &[words]);
    }
    let others = postgres.new_database("autre");
    carry_out(&others, "CREATE TABLE notes (text TEXT)");
    assert_said(&serve(&others), &["tables d’un autre programme"]);
    let newer = postgres.new_database("demain");
    school.serve(&["--database", &newer]).stop();
    carry_out(
        &newer,
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (7, 'later', true, '', 0)",
    );
    assert_said(&serve(&newer), &["version 7", "Lancez le plus récent"]);
}
