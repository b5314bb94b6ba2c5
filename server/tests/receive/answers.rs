//! What is answered to each kind of sending.

use fabnum::{
    apply::draft::{Draft, TypedDate},
    data::File,
    domain::choice::{Availability, Situation, Support},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    Posting, Service, on_both_stores,
    service::saved,
    shared::{complete_draft, minor_draft},
};

on_both_stores!(
    a_good_application_is_stored_as_it_was_sent_and_gets_a_receipt,
    the_same_answers_get_the_same_receipt,
    other_answers_under_the_same_name_are_refused_with_the_first_receipt,
    who_has_a_receipt_gets_it_again_after_the_closing,
    answers_to_be_mended_are_named_by_their_fields,
    answers_that_the_route_does_not_ask_for_are_refused,
    a_session_that_takes_no_application_says_why,
    a_draft_of_an_older_build_is_brought_up_and_of_a_newer_one_refused,
    a_request_is_named_by_its_draft,
    what_cannot_be_read_is_refused,
    another_kind_of_content_is_refused,
    what_is_too_long_is_refused,
);

async fn a_good_application_is_stored_as_it_was_sent_and_gets_a_receipt(service: Service) {
    // Any white space and any order of the keys: what counts is what was sent.
    let text = format!("{:#}", serde_json::to_value(spaced()).unwrap());
    let answer = service.post(Posting::of_saved("brouillon", &text)).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/json");
    let sha256: String = Sha256::digest(&text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let reference = answer.body["reference"].as_str().unwrap();
    assert_eq!(
        answer.body,
        json!({
            "reference": reference,
            "received_at": "2026-11-23T09:00:00.000Z",
            "sha256": sha256,
            "demonstration": true,
        })
    );
    let stored = service
        .store
        .of_reference(reference)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(String::from_utf8(stored.draft.clone()).unwrap(), text);
    assert_eq!(stored.saved().unwrap().draft, complete_draft());
    assert!(!stored.flags.trap_filled && !stored.flags.too_quick());
}

fn spaced() -> Value {
    serde_json::from_str(&saved(&complete_draft()).write()).unwrap()
}

async fn the_same_answers_get_the_same_receipt(service: Service) {
    let first = service.post(Posting::of(&complete_draft())).await;
    service.set_time("2026-11-23T10:00:00Z");
    let again = service.post(Posting::of(&complete_draft())).await;
    assert_eq!((again.status.as_u16(), &again.body), (200, &first.body));
    // Kept once more meanwhile, and looked at elsewhere.
    let mut later = spaced();
    later["kept_at"] = json!("2026-11-23T09:30:00Z");
    later["revision"] = json!(9);
    later["draft"]["at"] = json!("verifier");
    let again = service
        .post(Posting::of_saved("brouillon", &later.to_string()))
        .await;
    assert_eq!((again.status.as_u16(), &again.body), (200, &first.body));
    assert_eq!(service.count().await, 1);
}

async fn other_answers_under_the_same_name_are_refused_with_the_first_receipt(service: Service) {
    let first = service.post(Posting::of(&complete_draft())).await;
    let corrected = Draft {
        first_name: "Zoë".into(),
        ..complete_draft()
    };
    let answer = service.post(Posting::of(&corrected)).await;
    assert_eq!(answer.refusal(), (409, "deja-envoyee"));
    assert_eq!(answer.body["receipt"], first.body);
    assert_eq!(service.count().await, 1);
}

async fn who_has_a_receipt_gets_it_again_after_the_closing(service: Service) {
    let first = service.post(Posting::of(&complete_draft())).await;
    service.edit(File::Sessions, |sessions| {
        for offer in sessions["sessions"][0]["offers"].as_array_mut().unwrap() {
            offer["state"] = json!("closed");
        }
    });
    let again = service.post(Posting::of(&complete_draft())).await;
    assert_eq!((again.status.as_u16(), &again.body), (200, &first.body));
    let other = Draft {
        id: "un-autre-brouillon".into(),
        ..complete_draft()
    };
    assert_eq!(
        service.post(Posting::of(&other)).await.refusal(),
        (409, "session-fermee")
    );
}

async fn answers_to_be_mended_are_named_by_their_fields(service: Service) {
    let draft = Draft {
        education: None,
        last_name: "R2".into(),
        email: "zoe".into(),
        ..complete_draft()
    };
    let answer = service.post(Posting::of(&draft)).await;
    assert_eq!(answer.refusal(), (422, "a-corriger"));
    assert_eq!(
        answer.body["problems"],
        json!([
            { "field": "diplome", "kind": "missing" },
            { "field": "nom", "kind": "not_a_name" },
            { "field": "email", "kind": "email" },
        ])
    );
    let leaving = Draft {
        availability: Some(Availability::No),
        ..Draft::begin("brouillon".into())
    };
    let answer = service.post(Posting::of(&leaving)).await;
    let problems = answer.body["problems"].as_array().unwrap();
    assert!(
        problems.contains(&json!({ "field": "disponibilite", "kind": "leads" })),
        "{problems:?}"
    );
    assert_eq!(service.count().await, 0);
}

async fn answers_that_the_route_does_not_ask_for_are_refused(service: Service) {
    let adult = TypedDate {
        year: "1990".into(),
        ..complete_draft().birth
    };
    for draft in [
        Draft {
            situation: Some(Situation::LeftSchool),
            support: Some(Support::MissionLocale),
            ..complete_draft()
        },
        Draft {
            birth: adult,
            guardian_name: "Awa".into(),
            ..complete_draft()
        },
        Draft {
            first_name: " Zoé ".into(),
            ..complete_draft()
        },
    ] {
        let answer = service.post(Posting::of(&draft)).await;
        assert_eq!(answer.refusal(), (422, "hors-parcours"), "{draft:?}");
    }
    assert_eq!(service.count().await, 0);
}

async fn a_session_that_takes_no_application_says_why(service: Service) {
    let offer = |state: &'static str| {
        move |sessions: &mut Value| {
            for offer in sessions["sessions"][0]["offers"].as_array_mut().unwrap() {
                if offer["campus"] == "niort" {
                    offer["state"] = json!(state);
                }
            }
        }
    };
    let refused = async |reason: &str| {
        let answer = service.post(Posting::of(&complete_draft())).await;
        assert_eq!(answer.refusal(), (409, "session-fermee"), "{reason}");
        assert_eq!(answer.body["reason"], reason);
    };
    for state in ["full", "closed"] {
        service.edit(File::Sessions, offer(state));
        refused(state).await;
    }
    service.edit(File::Sessions, |sessions| {
        offer("open")(sessions);
        sessions["sessions"][0]["opens"] = json!("2026-11-24T09:00:00+01:00");
    });
    refused("upcoming").await;
    service.edit(File::Sessions, |sessions| {
        sessions["sessions"][0]["opens"] = Value::Null;
        let offers = sessions["sessions"][0]["offers"].as_array_mut().unwrap();
        offers.retain(|offer| offer["campus"] != "niort");
    });
    refused("not_offered").await;
    service.set_time("2026-12-20T09:00:00Z");
    for between in ["prepare", "closed"] {
        service.edit(File::Sessions, |sessions| {
            sessions["between_sessions"] = json!(between);
        });
        refused(&format!("between_{between}")).await;
    }
    assert_eq!(service.count().await, 0);
    service.edit(File::Sessions, |sessions| {
        sessions["between_sessions"] = json!("accept")
    });
    let answer = service.post(Posting::of(&complete_draft())).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
}

async fn a_draft_of_an_older_build_is_brought_up_and_of_a_newer_one_refused(service: Service) {
    let mut text = spaced();
    text["version"] = json!(99);
    let answer = service
        .post(Posting::of_saved("brouillon", &text.to_string()))
        .await;
    assert_eq!(answer.refusal(), (409, "recharger"));
    text["version"] = json!(1);
    text["draft"]["birth"] = json!("2005-03-07");
    let answer = service
        .post(Posting::of_saved("brouillon", &text.to_string()))
        .await;
    assert_eq!(answer.status, 201, "{}", answer.body);
}

async fn a_request_is_named_by_its_draft(service: Service) {
    let posting = Posting::of(&complete_draft());
    for key in [
        None,
        Some("un-autre-brouillon"),
        Some(""),
        Some("court"),
        Some("brouillon,é"),
    ] {
        let answer = service
            .post(Posting {
                key: key.map(str::to_owned),
                ..posting.clone()
            })
            .await;
        assert_eq!(answer.refusal(), (400, "cle"), "{key:?}");
    }
    // A draft without a good name cannot be told from another.
    for id in ["", "court", "espace dedans", &"a".repeat(65)] {
        let draft = Draft {
            id: id.into(),
            ..complete_draft()
        };
        assert_eq!(
            service.post(Posting::of(&draft)).await.refusal(),
            (400, "cle"),
            "{id:?}"
        );
    }
    assert_eq!(service.count().await, 0);
}

async fn what_cannot_be_read_is_refused(service: Service) {
    let good = String::from_utf8(Posting::of(&complete_draft()).body).unwrap();
    let without = |part: &str| good.replace(part, "");
    for body in [
        String::new(),
        "null".into(),
        "[]".into(),
        "{}".into(),
        good[..good.len() - 1].to_owned(),
        good.clone() + "}",
        without(r#","opened_at":"2026-11-23T08:50:00Z""#),
        without(r#","trap":"""#),
        good.replace("2026-11-23T08:50:00Z", "hier"),
        good.replace("fabnum-application", "autre-format"),
        r#"{"draft":"{}","opened_at":"2026-11-23T08:50:00Z","trap":""}"#.into(),
        "[".repeat(60_000),
        format!(
            r#"{{"draft":{},"opened_at":"2026-11-23T08:50:00Z","trap":""}}"#,
            "[".repeat(30_000) + &"]".repeat(30_000)
        ),
    ] {
        let answer = service
            .post(Posting {
                body: body.clone().into_bytes(),
                ..Posting::of(&complete_draft())
            })
            .await;
        assert_eq!(
            answer.refusal(),
            (400, "illisible"),
            "{}",
            &body[..body.len().min(300)]
        );
    }
    assert_eq!(service.count().await, 0);
}

async fn another_kind_of_content_is_refused(service: Service) {
    for kind in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
        Some("application/jsonp"),
    ] {
        let answer = service
            .post(Posting {
                kind,
                ..Posting::of(&complete_draft())
            })
            .await;
        assert_eq!(answer.refusal(), (415, "format"), "{kind:?}");
    }
    let answer = service
        .post(Posting {
            kind: Some("Application/JSON; charset=utf-8"),
            ..Posting::of(&complete_draft())
        })
        .await;
    assert_eq!(answer.status, 201);
}

async fn what_is_too_long_is_refused(service: Service) {
    let mut posting = Posting::of(&minor_draft());
    posting.body.resize(64 * 1024 + 1, b' ');
    assert_eq!(
        service.post(posting.clone()).await.refusal(),
        (413, "trop-long")
    );
    posting.body.truncate(64 * 1024);
    assert_eq!(service.post(posting).await.status, 201);
}
