//! What is answered to who sends a good application, once and again.

use fabnum::{apply::draft::Draft, data::File};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{Posting, Service, on_both_stores, service::saved, shared::complete_draft};

on_both_stores!(
    a_good_application_is_stored_as_it_was_sent_and_gets_a_receipt,
    when_the_first_answer_was_given_may_stand_in_the_draft,
    the_same_answers_get_the_same_receipt,
    other_answers_under_the_same_name_are_refused_with_the_first_receipt,
    who_has_a_receipt_gets_it_again_after_the_closing,
    a_draft_of_an_older_build_is_brought_up_and_of_a_newer_one_refused,
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

async fn when_the_first_answer_was_given_may_stand_in_the_draft(service: Service) {
    let mut begun = spaced();
    begun["draft"]["begun_at"] = json!("2026-11-23T08:12:34.567Z");
    let posting = Posting::of_saved("brouillon", &begun.to_string());
    let answer = service.post(posting).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    // Of the same answers, a page from before this was noted gets the same receipt.
    let old = service.post(Posting::of(&complete_draft())).await;
    assert_eq!((old.status.as_u16(), &old.body), (200, &answer.body));
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
    // Before version 3, who helps was one answer, which might be left out, and only job seekers were asked.
    let mut text = spaced();
    text["version"] = json!(2);
    for (id, situation, support) in [
        ("un-brouillon-2a", "job_seeker", json!("france_travail")),
        ("un-brouillon-2b", "job_seeker", json!(null)),
        ("un-brouillon-2c", "left_school", json!(null)),
        ("un-brouillon-2d", "career_change", json!(null)),
    ] {
        text["draft"]["id"] = json!(id);
        text["draft"]["situation"] = json!(situation);
        text["draft"]["support"] = support;
        let posting = Posting::of_saved(id, &text.to_string());
        let answer = service.post(posting).await;
        assert_eq!(answer.status, 201, "{id}: {}", answer.body);
    }
}
