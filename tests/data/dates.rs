//! Dates can be meant, and stand in order.

use super::fields::only_error_with;
use super::*;

#[test]
fn a_session_starts_in_a_year_that_can_be_meant() {
    let pointer = "/sessions/0/start";
    let at = "sessions[0].start";
    assert_taken(&[
        (File::Sessions, pointer, json!("2000-01-01")),
        (File::Sessions, pointer, json!("2199-12-31")),
    ]);
    assert_refused(&[
        (
            File::Sessions,
            pointer,
            json!("0026-12-12"),
            at,
            Reason::Year(26),
        ),
        (
            File::Sessions,
            pointer,
            json!("2206-12-12"),
            at,
            Reason::Year(2206),
        ),
    ]);
}

#[test]
fn every_date_has_a_year_that_can_be_meant() {
    let instant = |year: &str| json!(format!("{year}-12-01T23:59:59+01:00"));
    let table = [
        (
            File::Sessions,
            "/sessions/0/closes",
            instant("0026"),
            "sessions[0].closes",
            26,
        ),
        (
            File::Sessions,
            "/sessions/0/closes",
            instant("9999"),
            "sessions[0].closes",
            9999,
        ),
        (
            File::Sessions,
            "/sessions/0/opens",
            instant("0026"),
            "sessions[0].opens",
            26,
        ),
        (File::Site, "/updated", json!("9999-01-01"), "updated", 9999),
        (
            File::Site,
            "/endorsements/1/valid_until",
            json!("0026-01-01"),
            "endorsements[1].valid_until",
            26,
        ),
        (
            File::Pages,
            "/call/last_day",
            json!("0026-01-01"),
            "call.last_day",
            26,
        ),
    ];
    let table = table
        .map(|(file, pointer, value, at, year)| (file, pointer, value, at, Reason::Year(year)));
    assert_refused(&table);
}

#[test]
fn a_day_has_one_form() {
    for written in [
        "-262143-01-01",
        "+262142-12-31",
        "+2026-12-12",
        "026-12-12",
        "2026-12-1",
        "2026-1-12",
        "2026-12-12-",
        " 2026-12-12",
        "2026-02-30",
        "12/12/2026",
    ] {
        let error = only_error_with(File::Sessions, "/sessions/0/start", json!(written));
        assert_eq!(error.at.to_string(), "sessions[0].start", "{error}");
    }
}

#[test]
fn applications_open_then_close_then_the_session_starts() {
    // The session starts on 12 December, at midnight in Paris.
    let table = [
        (None, Some("2026-12-11T23:59:59+01:00"), &[][..]),
        (None, Some("2026-12-12T00:00:00+01:00"), &["closes"]),
        (None, Some("2026-12-11T23:00:00Z"), &["closes"]),
        (None, Some("2026-12-20T12:00:00+01:00"), &["closes"]),
        (Some("2026-12-11T23:59:59+01:00"), None, &[]),
        (Some("2026-12-12T00:00:00+01:00"), None, &["opens"]),
        (
            Some("2026-11-01T08:00:00+01:00"),
            Some("2026-12-01T23:59:59+01:00"),
            &[],
        ),
        (
            Some("2026-12-01T23:59:59+01:00"),
            Some("2026-12-01T23:59:59+01:00"),
            &["opens"],
        ),
        (
            Some("2026-12-02T08:00:00+01:00"),
            Some("2026-12-01T23:59:59+01:00"),
            &["opens"],
        ),
        (
            Some("2026-12-22T08:00:00+01:00"),
            Some("2026-12-21T23:59:59+01:00"),
            &["closes", "opens"],
        ),
    ];
    for (opens, closes, wrong) in table {
        let files = changed(File::Sessions, |whole| {
            whole["sessions"][0]["opens"] = json!(opens);
            whole["sessions"][0]["closes"] = json!(closes);
        });
        let found = errors(&files);
        let at: Vec<_> = found
            .iter()
            .map(|line| line.split(": ").nth(1).unwrap())
            .collect();
        let expected: Vec<_> = wrong
            .iter()
            .map(|key| format!("sessions[0].{key}"))
            .collect();
        assert_eq!(at, expected, "opens {opens:?}, closes {closes:?}");
        assert!(
            found.iter().all(|line| line.contains("must come after")),
            "{found:?}"
        );
    }
}

#[test]
fn a_closing_of_all_applications_has_a_day_that_can_be_meant_and_says_why() {
    let closed = |since: &str, message: &str| json!({ "since": since, "message": message });
    let pointer = "/applications_closed";
    assert_taken(&[
        (File::Sessions, pointer, closed("2026-12-01", "Complet.")),
        (File::Sessions, pointer, json!(null)),
    ]);
    assert_refused(&[
        (
            File::Sessions,
            pointer,
            closed("1926-12-01", "Complet."),
            "applications_closed.since",
            Reason::Year(1926),
        ),
        (
            File::Sessions,
            pointer,
            closed("2026-12-01", " "),
            "applications_closed.message",
            Reason::Blank,
        ),
    ]);
}
