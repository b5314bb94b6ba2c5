//! What is written down: never anything of who applies.

use std::io::Write;

use fabnum::{
    apply::draft::{Draft, TypedDate},
    domain::choice::Situation,
};

use crate::program::{Answer, School, draft, request};

/// Each in a field of its own, none of them a word that anything else says.
fn planted(id: &str) -> Draft {
    Draft {
        first_name: "Zébuline".into(),
        last_name: "Quincampoix".into(),
        motivation: "J’aime les ornithorynques.".into(),
        situation: Some(Situation::CareerChange),
        support: Default::default(),
        occupation: "Taxidermiste".into(),
        email: "zebuline@exemple.fr".into(),
        phone: "06 98 76 54 31".into(),
        channel: Some(fabnum::domain::choice::Channel::Phone),
        birth: TypedDate {
            day: "24".into(),
            month: "11".into(),
            year: "2003".into(),
        },
        ..draft(id)
    }
}

/// Digits are as long, or as quoted, as none of the times and durations beside them can be.
const SECRETS: [&str; 10] = [
    "Zébuline",
    "Quincampoix",
    "ornithorynque",
    "Taxidermiste",
    "zebuline",
    "98 76",
    "98765431",
    "\"2003\"",
    "2003-11-24",
    "Secrète",
];

#[test]
fn nothing_personal_is_written_down_however_much_is_asked_for() {
    for level in ["info", "trace"] {
        let school = School::new();
        let server = school.serve(&["--log", level]);
        let good = planted("brouillon-1");
        let corrected = Draft {
            occupation: String::new(),
            ..planted("brouillon-1")
        };
        let wrong = Draft {
            education: None,
            ..planted("brouillon-2")
        };
        let astray = Draft {
            guardian_name: "Awa Quincampoix".into(),
            ..planted("brouillon-3")
        };
        let statuses =
            [&good, &good, &corrected, &wrong, &astray].map(|draft| server.post(draft).status);
        assert_eq!(statuses, [201, 200, 409, 422, 422]);
        let broken = request(&good);
        for request in [
            broken[..broken.len() - 5].to_vec(),
            [&broken[..], b"Quincampoix"].concat(),
        ] {
            let mut connection = server.connect();
            connection.write_all(&request).unwrap();
            connection.shutdown(std::net::Shutdown::Write).unwrap();
            Answer::read(&mut connection);
        }
        let log = server.stop();
        assert!(log.contains("/api/candidatures"), "{log}");
        assert!(log.contains("201"), "{log}");
        for secret in SECRETS {
            assert!(!log.contains(secret), "{secret} at {level} in {log}");
        }
        assert!(!log.contains("127.0.0.1"), "{log}");
        // Nor what the other commands say beside their result.
        let exported = school.run(&["export", "--log", level]);
        assert!(exported.out.contains("Quincampoix"));
        for secret in SECRETS {
            assert!(
                !exported.err.contains(secret),
                "{secret} in {}",
                exported.err
            );
        }
    }
}
