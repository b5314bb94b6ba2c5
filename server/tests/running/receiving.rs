//! The service over a real socket.

use std::{
    fs,
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    time::{Duration, Instant},
};

use crate::{
    postgres::patience::until,
    program::{Answer, School, draft, request},
};

#[test]
fn one_command_receives_and_the_file_is_its_owners_alone() {
    let school = School::new();
    let server = school.serve(&[]);
    let answer = server.post(&draft("brouillon-1"));
    assert_eq!(
        (answer.status, &answer.body["demonstration"]),
        (201, &true.into())
    );
    #[cfg(unix)]
    for (name, mode) in [
        ("var", 0o700),
        ("var/applications.sqlite", 0o600),
        ("var/applications.sqlite-wal", 0o600),
        ("var/applications.sqlite-shm", 0o600),
    ] {
        use std::os::unix::fs::PermissionsExt;
        let found = school.path(name).metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(found, mode, "{name}: {found:o}");
    }
    let said = server.stop();
    assert!(
        said.contains("controller, rights_contact, retention_months, legal_basis"),
        "{said}"
    );
    // What was received is there at the next start.
    let server = school.serve(&[]);
    assert_eq!(server.post(&draft("brouillon-1")).body, answer.body);
    server.stop();
}

#[test]
fn with_files_alone_nothing_is_received_and_no_store_is_made() {
    let school = School::new();
    let server = school.serve(&["--static"]);
    assert_eq!(server.post(&draft("brouillon-1")).status, 405);
    assert!(!school.path("var").exists());
    let said = server.stop();
    assert!(!said.contains("WARN") && !said.contains("ERROR"), "{said}");
}

#[test]
fn another_address_than_this_machines_receives_nothing_yet() {
    let school = School::new();
    let server = school.serve(&["--bind", "0.0.0.0"]);
    let answer = server.post(&draft("brouillon-1"));
    assert_eq!(
        (answer.status, &answer.body["type"]),
        (503, &"/problemes/pas-de-collecte".into())
    );
    let said = server.stop();
    assert!(said.contains("Aucune candidature n’est reçue"), "{said}");
}

#[test]
fn a_request_that_runs_is_ended_before_the_program_is() {
    let school = School::new();
    let server = school.serve(&[]);
    let whole = request(&draft("brouillon-1"));
    let (begin, end) = whole.split_at(whole.len() - 10);
    let mut running = server.connect();
    running.write_all(begin).unwrap();
    // Something answered afterwards: so the beginning has come.
    assert_eq!(server.post(&draft("brouillon-2")).status, 201);
    server.ask_to_stop();
    until("nobody is let in", || {
        TcpStream::connect(&server.address).is_err()
    });
    running.write_all(end).unwrap();
    assert_eq!(Answer::read(&mut running).status, 201);
    server.ended();
}

#[test]
fn who_hangs_up_before_the_answer_gets_the_same_receipt_later() {
    let school = School::new();
    let server = school.serve(&[]);
    for number in 0..20 {
        let draft = draft(&format!("brouillon-{number}"));
        let mut connection = server.connect();
        connection.write_all(&request(&draft)).unwrap();
        connection.shutdown(Shutdown::Both).unwrap();
        let first = server.post(&draft);
        let second = server.post(&draft);
        assert_eq!((second.status, &second.body), (200, &first.body));
    }
    server.stop();
    assert_eq!(
        school
            .run(&["export", "--format", "json"])
            .out
            .matches("\"reference\"")
            .count(),
        20
    );
}

#[test]
fn a_head_that_does_not_come_and_a_head_that_is_too_long_are_given_up() {
    let school = School::new();
    let server = school.serve(&[]);
    let mut slow = server.connect();
    slow.write_all(b"POST /api/candidatures HTTP/1.1\r\nhost: localhost\r\n")
        .unwrap();
    let began = Instant::now();
    for headers in [
        format!("x: {}\r\n", "a".repeat(32 * 1024)),
        "x: a\r\n".repeat(65),
    ] {
        let mut long = server.connect();
        // It may have hung up before all was written.
        let _ = long.write_all(
            format!("GET /api/sante HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n").as_bytes(),
        );
        assert_eq!(Answer::read(&mut long).status, 431);
    }
    let mut answer = Vec::new();
    slow.read_to_end(&mut answer).unwrap();
    assert!(
        (9..15).contains(&began.elapsed().as_secs()),
        "{:?}",
        began.elapsed()
    );
    assert!(began.elapsed() < Duration::from_secs(15));
    assert!(!answer.starts_with(b"HTTP/1.1 2"));
    server.stop();
}

/// Somebody changes the files under the running service.
type Meddling = fn(&School);

#[test]
fn no_receipt_is_given_for_what_nobody_would_find_again() {
    let meddling: [(&str, Meddling); 7] = [
        ("the folder is removed", |school| {
            fs::remove_dir_all(school.path("var")).unwrap();
        }),
        ("the folder is replaced", |school| {
            fs::rename(school.path("var"), school.path("ancien")).unwrap();
            fs::create_dir(school.path("var")).unwrap();
            fs::copy(
                school.path("copie.sqlite"),
                school.path("var/applications.sqlite"),
            )
            .unwrap();
        }),
        ("the file is removed", |school| {
            fs::remove_file(school.path("var/applications.sqlite")).unwrap();
        }),
        ("the file is replaced by a copy", |school| {
            for end in ["", "-wal", "-shm"] {
                fs::remove_file(school.path(&format!("var/applications.sqlite{end}"))).unwrap();
            }
            fs::copy(
                school.path("copie.sqlite"),
                school.path("var/applications.sqlite"),
            )
            .unwrap();
        }),
        ("a copy is written over the file", |school| {
            fs::copy(
                school.path("copie.sqlite"),
                school.path("var/applications.sqlite"),
            )
            .unwrap();
        }),
        ("another file takes its name", |school| {
            fs::rename(
                school.path("copie.sqlite"),
                school.path("var/applications.sqlite"),
            )
            .unwrap();
        }),
        ("the journal is removed", |school| {
            fs::remove_file(school.path("var/applications.sqlite-wal")).unwrap();
        }),
    ];
    for (what, meddle) in meddling {
        let school = School::new();
        let server = school.serve(&[]);
        assert_eq!(server.post(&draft("brouillon-1")).status, 201);
        assert!(school.run(&["backup", "copie.sqlite"]).ok);
        assert_eq!(server.health().status, 200);
        let journal = school.path("var/applications.sqlite-wal");
        until("the journal is empty", || {
            journal.metadata().unwrap().len() == 0
        });
        meddle(&school);
        // Not for what is new, and not for what it has seen before.
        for id in ["brouillon-1", "brouillon-2"] {
            let answer = server.post(&draft(id));
            let kind = &answer.body["type"];
            assert_eq!(
                (answer.status, kind),
                (503, &"/problemes/indisponible".into()),
                "{what} {id}"
            );
        }
        let health = server.health();
        assert_eq!(health.status, 503, "{what}");
        let detail = health.body["detail"].as_str().unwrap();
        assert!(detail.contains("redémarrez"), "{what} {detail}");
        let said = server.stop();
        assert!(said.contains("déplacé ou remplacé"), "{what} {said}");
        // Started again, it is well.
        let server = school.serve(&[]);
        assert_eq!(server.health().status, 200, "{what}");
        assert_eq!(server.post(&draft("brouillon-2")).status, 201, "{what}");
        server.stop();
    }
}

#[test]
fn an_address_that_is_not_the_services_is_told_at_the_start() {
    for (endpoint, is_told) in [
        ("/api/candidatures", false),
        ("/api/candidatures/", true),
        ("/api/candidature", true),
    ] {
        let school = School::new();
        school.edit_site("applications", "endpoint", endpoint.into());
        let said = school.serve(&[]).stop();
        assert_eq!(
            said.contains("Aucune candidature n’arrive"),
            is_told,
            "{said}"
        );
        let right = "Écrivez «\u{a0}/api/candidatures\u{a0}»";
        assert_eq!(said.contains(right), is_told, "{said}");
    }
}
