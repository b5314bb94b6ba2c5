//! Sending: [`fabnum::apply::sending`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::apply::{
    dossier::Dossier,
    field::Field,
    problem::{Problem, ProblemKind},
    saved::Saved,
    sending::{Outgoing, Receipt, Reply, Response},
};
use serde_json::{Value, json};
use support::{at, complete_draft, now, rules};

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
fn an_answer_that_is_not_json_comes_from_a_plain_host() {
    for status in [200, 201, 400, 403, 404, 405, 501] {
        let page = "<!doctype html><title>Page introuvable</title>".to_owned();
        assert_eq!(
            reply(status, "text/html", page),
            Reply::NoService,
            "{status}"
        );
    }
    // Not even one that could be read as such.
    assert_eq!(
        reply(200, "text/plain", receipt().to_string()),
        Reply::NoService
    );
    assert_eq!(reply(405, "", String::new()), Reply::NoService);
}

#[test]
fn what_stands_before_a_service_that_is_down_is_no_plain_host() {
    for status in [408, 500, 502, 503, 504] {
        assert_eq!(
            reply(status, "text/html", "<h1>Bad Gateway</h1>".into()),
            Reply::Unknown,
            "{status}"
        );
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
fn what_is_kept_is_read_back_until_it_is_a_month_old() {
    let mut outgoing = outgoing();
    outgoing.receipt = serde_json::from_value(receipt()).ok();
    let text = outgoing.write();
    assert_eq!(Outgoing::read(&text, now()), Some(outgoing.clone()));
    assert_eq!(
        Outgoing::read(&text, at("2026-12-23T09:00:00Z")),
        Some(outgoing)
    );
    assert_eq!(Outgoing::read(&text, at("2026-12-23T09:00:01Z")), None);
    for damaged in ["", "{}", "null", &text[..text.len() / 2]] {
        assert_eq!(Outgoing::read(damaged, now()), None, "{damaged}");
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
