//! Sending: [`fabnum::apply::sending`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{
    apply::{
        Rules,
        dossier::Dossier,
        draft::Draft,
        field::Field,
        problem::{Problem, ProblemKind},
        saved::Saved,
        sending::{Outgoing, Receipt, Reply, Response, retry_after},
        step::Step,
    },
    copy::sending as words,
};
use serde_json::{Value, json};
use support::{at, complete_draft, rules};

fn outgoing() -> Outgoing {
    Outgoing::of(&Dossier::of(&complete_draft(), &rules()).unwrap())
}

fn receipt() -> Value {
    json!({
        "reference": "7KXQ2MPD", "received_at": "2026-11-23T09:00:01.250Z",
        "sha256": "00".repeat(32), "demonstration": false,
    })
}

fn problem(kind: &str, members: Value) -> Value {
    let mut problem = json!({ "type": format!("/problemes/{kind}"), "title": "", "detail": "" });
    for (name, value) in members.as_object().unwrap() {
        problem[name] = value.clone();
    }
    problem
}

fn reply(status: u16, media_type: &str, text: String) -> Reply {
    Reply::of(&Response {
        status,
        media_type: media_type.into(),
        retry_after: Some(120),
        text,
    })
}

#[test]
fn each_answer_of_the_service_has_its_meaning() {
    let received: Receipt = serde_json::from_value(receipt()).unwrap();
    let fields = json!({ "problems": [
        { "field": "email", "kind": "email", "detail": "Adresse : non" }, { "field": "formation", "kind": "gone" },
        { "field": "inconnu" },
    ] });
    let refused = |field, words: Option<&str>| Problem {
        field,
        kind: ProblemKind::Refused(words.map(str::to_owned)),
    };
    let none = json!({});
    for (status, body, meaning) in [
        (201, receipt(), Reply::Received(received.clone())),
        (200, receipt(), Reply::Received(received.clone())),
        (
            409,
            problem("deja-envoyee", json!({ "receipt": receipt() })),
            Reply::ReceivedOther(received),
        ),
        (
            409,
            problem("session-fermee", json!({ "reason": "full" })),
            Reply::Closed {
                said: String::new(),
                elsewhere: true,
            },
        ),
        (
            409,
            problem(
                "session-fermee",
                json!({ "reason": "all_closed", "detail": "Fermé depuis hier." }),
            ),
            Reply::Closed {
                said: "Fermé depuis hier.".into(),
                elsewhere: false,
            },
        ),
        (
            409,
            problem(
                "session-fermee",
                json!({ "reason": "upcoming", "detail": "Demain." }),
            ),
            Reply::Closed {
                said: "Demain.".into(),
                elsewhere: false,
            },
        ),
        (409, problem("recharger", none.clone()), Reply::Reload),
        (422, problem("hors-parcours", none.clone()), Reply::Reload),
        (
            422,
            problem("a-corriger", fields),
            Reply::Refused(vec![
                refused(Field::Track, None),
                refused(Field::Email, Some("Adresse : non")),
            ]),
        ),
        (
            429,
            problem("trop-de-demandes", none.clone()),
            Reply::TooMany(Some(120)),
        ),
        (
            503,
            problem("pas-de-collecte", none.clone()),
            Reply::NotCollecting,
        ),
        (503, problem("indisponible", none.clone()), Reply::Unknown),
        (500, problem("about:blank", none.clone()), Reply::Unknown),
        (408, problem("trop-lent", none.clone()), Reply::Unknown),
        (404, problem("", none.clone()), Reply::NoService),
        (400, problem("cle", none.clone()), Reply::Unusable),
        (413, problem("trop-long", none.clone()), Reply::Unusable),
        (415, problem("format", none), Reply::Unusable),
    ] {
        let media_type = if status < 300 {
            "application/json"
        } else {
            "application/problem+json"
        };
        assert_eq!(
            reply(status, media_type, body.to_string()),
            meaning,
            "{status} {body}"
        );
    }
}

#[test]
fn whoever_answers_in_the_services_place_is_told_from_a_host_without_one() {
    use Reply::{Intercepted, NoService, TooMany, Unknown};
    let table = [
        (200, Intercepted),
        (201, Intercepted),
        (204, Intercepted),
        (301, Intercepted),
        (302, Intercepted),
        (400, Intercepted),
        (401, Intercepted),
        (402, Intercepted),
        (403, Intercepted),
        (404, NoService),
        (405, NoService),
        (406, Intercepted),
        (407, Intercepted),
        (408, Unknown),
        (409, Intercepted),
        (410, NoService),
        (411, Intercepted),
        (413, Intercepted),
        (415, Intercepted),
        (422, Intercepted),
        (429, TooMany(Some(120))),
        (451, Intercepted),
        (500, Unknown),
        (501, NoService),
        (502, Unknown),
        (503, Unknown),
        (504, Unknown),
        (511, Unknown),
        (520, Unknown),
    ];
    let page = "<!doctype html><title>Attention</title>";
    let own = json!({ "message": "Forbidden" }).to_string();
    let about = json!({ "type": "about:blank", "title": "Forbidden" }).to_string();
    for (status, meaning) in table {
        for (media_type, text) in [
            ("text/html; charset=utf-8", page),
            ("text/plain", page),
            ("", ""),
            // Not even one that could be read as a receipt.
            ("text/plain", &receipt().to_string()),
            ("application/json", &own),
            ("application/problem+json", &about),
        ] {
            let found = reply(status, media_type, text.to_owned());
            // A receipt that is damaged may be one.
            let meaning = match status {
                200 | 201 if media_type.starts_with("application/") => &Unknown,
                _ => &meaning,
            };
            assert_eq!(found, *meaning, "{status} {media_type} {text}");
        }
    }
}

#[test]
fn a_wait_is_asked_for_in_seconds_or_by_a_date_and_never_for_long() {
    let now = "Mon, 23 Nov 2026 09:00:00 GMT";
    let table = [
        ("120", Some(120)),
        (" 0 ", Some(0)),
        ("86400", Some(86_400)),
        ("86401", None),
        ("315356520", None),
        ("99999999999999999999", None),
        ("-5", None),
        ("1.5", None),
        ("", None),
        ("bientôt", None),
        ("Mon, 23 Nov 2026 09:02:00 GMT", Some(120)),
        ("Mon, 23 Nov 2026 08:00:00 GMT", Some(0)),
        ("Tue, 24 Nov 2026 09:00:00 GMT", Some(86_400)),
        ("Thu, 26 Nov 2026 09:00:00 GMT", None),
        ("Mon, 31 Feb 2026 09:02:00 GMT", None),
        ("Mon, 23 Nov 2026", None),
        ("2026-11-23T09:02:00Z", None),
    ];
    for (value, wait) in table {
        assert_eq!(retry_after(value, now), wait, "{value}");
    }
    // Without the answer's own date, an instant says nothing: the device's clock may be wrong.
    assert_eq!(retry_after("Mon, 23 Nov 2026 09:02:00 GMT", ""), None);
    assert_eq!(retry_after("120", ""), Some(120));
}

#[test]
fn a_wait_is_said_in_minutes_or_hours() {
    let table = [
        (None, "plus tard."),
        (Some(0), "dans une minute."),
        (Some(61), "dans 2 minutes."),
        (Some(3600), "dans 60 minutes."),
        (Some(7000), "dans 2 heures."),
        (Some(86_400), "dans 24 heures."),
    ];
    for (wait, said) in table {
        let lines = words::refusal(&Reply::TooMany(wait)).join(" ");
        let lines = lines.replace('\u{a0}', " ");
        assert!(lines.ends_with(&format!("Réessayez {said}")), "{lines}");
    }
}

#[test]
fn nothing_is_taken_for_a_receipt_that_lacks_a_part_of_one() {
    for part in ["reference", "received_at", "sha256", "demonstration"] {
        let mut damaged = receipt();
        damaged.as_object_mut().unwrap().remove(part);
        assert_eq!(
            reply(201, "application/json", damaged.to_string()),
            Reply::Unknown,
            "{part}"
        );
        let other = problem("deja-envoyee", json!({ "receipt": damaged }));
        assert_eq!(
            reply(409, "application/problem+json", other.to_string()),
            Reply::Unknown,
            "{part}"
        );
    }
}

#[test]
fn the_body_holds_the_draft_s_exact_bytes() {
    let outgoing = outgoing();
    let body = outgoing.body(at("2026-11-23T08:50:00Z"), "\"piège\"");
    assert!(body.contains(&outgoing.draft), "{body}");
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        body["draft"],
        serde_json::from_str::<Value>(&outgoing.draft).unwrap()
    );
    assert_eq!(body["opened_at"], "2026-11-23T08:50:00+00:00");
    assert_eq!(body["trap"], "\"piège\"");
    let saved = Saved::read(&outgoing.draft).unwrap();
    assert_eq!(saved.draft, complete_draft().cut_to_route(&rules()));
    assert_eq!(saved.draft.id, outgoing.id);
}

#[test]
fn the_bytes_depend_on_the_answers_alone() {
    let first = outgoing();
    let draft = Draft {
        begun_at: Some(at("2026-11-23T08:00:00Z")),
        passed: [Step::Track, Step::Contact].into(),
        at: Some(Step::Review),
        ..complete_draft()
    };
    let catalogue = support::catalogue();
    for later in [
        "2026-11-23T09:00:01Z",
        "2026-11-24T09:00:00Z",
        "2026-12-11T09:00:00Z",
    ] {
        let now = at(later);
        let again = Outgoing::of(&Dossier::of(&draft, &Rules { catalogue, now }).unwrap());
        assert_eq!(again.draft, first.draft, "{later}");
        assert_eq!(again.made_at, now);
    }
    assert_eq!(Saved::read(&first.draft).unwrap().dated(), None);
}

#[test]
fn what_is_kept_is_read_back_and_what_is_damaged_is_not() {
    let mut outgoing = outgoing();
    outgoing.receipt = serde_json::from_value(receipt()).ok();
    let text = outgoing.write();
    assert_eq!(Outgoing::read(&text), Some(outgoing));
    for damaged in ["", "{}", "null", &text[..text.len() / 2]] {
        assert_eq!(Outgoing::read(damaged), None, "{damaged}");
    }
}

#[test]
fn it_is_sent_again_as_it_is_while_the_answers_are_the_same() {
    let (outgoing, draft) = (outgoing(), complete_draft());
    assert!(outgoing.is_of(&draft.cut_to_route(&rules())));
    let mut corrected = draft.cut_to_route(&rules());
    corrected.first_name = "Ana".into();
    assert!(!outgoing.is_of(&corrected));
    let mut another = draft.cut_to_route(&rules());
    another.id = "another".into();
    assert!(!outgoing.is_of(&another));
}
