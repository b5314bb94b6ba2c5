//! What is kept: once, whoever asks how often; or not at all, and then nobody is told that it was.

use std::sync::atomic::{AtomicUsize, Ordering};

use axum::{body::Body, http::Request};
use chrono::TimeDelta;
use fabnum::apply::draft::Draft;
use fabnum_server::{
    receive::HEALTH,
    store::{Kept, Store},
};
use futures::future::join_all;
use serde_json::Value;

use crate::{
    Posting, Service, on_both_stores,
    service::{ask, post},
    shared::{at, complete_draft},
};

on_both_stores!(
    twenty_posts_of_one_draft_at_once_are_one_application,
    several_instances_keep_one_application_of_a_draft,
    a_reference_that_is_taken_is_replaced,
    without_a_free_reference_nothing_is_kept,
    an_answer_that_was_lost_is_given_again,
    what_looks_like_spam_is_kept_and_marked,
    a_store_that_fails_is_told,
    what_was_changed_since_is_noticed,
    what_is_old_is_counted_and_erased,
);

/// The one receipt of several answers, one of which must have made it.
fn one_receipt(answers: &[crate::service::Answer]) -> Value {
    let made = answers.iter().filter(|answer| answer.status == 201).count();
    let known = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!((made, known), (1, answers.len() - 1));
    let first = answers[0].body.clone();
    assert!(answers.iter().all(|answer| answer.body == first));
    first
}

async fn twenty_posts_of_one_draft_at_once_are_one_application(service: Service) {
    let posts = (0..20).map(|_| {
        let (router, posting) = (service.router.clone(), Posting::of(&complete_draft()));
        tokio::spawn(async move { post(&router, posting).await })
    });
    let answers: Vec<_> = join_all(posts)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    one_receipt(&answers);
    assert_eq!(service.count().await, 1);
}

async fn several_instances_keep_one_application_of_a_draft(service: Service) {
    let mut instances = Vec::new();
    for _ in 0..4 {
        let store = Store::open(&service.url).await.unwrap();
        instances.push(service.with(store, |_| {}));
    }
    for round in 0..5 {
        let draft = Draft {
            id: format!("brouillon-{round}"),
            ..complete_draft()
        };
        let posts = instances.iter().map(|instance| {
            let (router, posting) = (instance.clone(), Posting::of(&draft));
            tokio::spawn(async move { post(&router, posting).await })
        });
        let answers: Vec<_> = join_all(posts)
            .await
            .into_iter()
            .map(Result::unwrap)
            .collect();
        one_receipt(&answers);
        assert_eq!(service.count().await, round + 1);
    }
}

async fn a_reference_that_is_taken_is_replaced(service: Service) {
    let count = AtomicUsize::new(0);
    let router = service.with(service.store.clone(), |reception| {
        reception.new_reference = Box::new(move || {
            let asked = count.fetch_add(1, Ordering::Relaxed);
            ["CFGHJMPQ", "CFGHJMPQ", "CFGHJMPQ", "RVWX2345"][asked].to_owned()
        });
    });
    for (id, reference) in [("le-premier", "CFGHJMPQ"), ("le-second", "RVWX2345")] {
        let draft = Draft {
            id: id.into(),
            ..complete_draft()
        };
        let answer = post(&router, Posting::of(&draft)).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body["reference"]),
            (201, &reference.into())
        );
    }
}

async fn without_a_free_reference_nothing_is_kept(service: Service) {
    let router = service.with(service.store.clone(), |reception| {
        reception.new_reference = Box::new(|| "CFGHJMPQ".to_owned());
    });
    assert_eq!(
        post(&router, Posting::of(&complete_draft())).await.status,
        201
    );
    let draft = Draft {
        id: "le-second".into(),
        ..complete_draft()
    };
    assert_eq!(
        post(&router, Posting::of(&draft)).await.refusal(),
        (503, "indisponible")
    );
    assert_eq!(service.count().await, 1);
}

async fn an_answer_that_was_lost_is_given_again(service: Service) {
    // The applicant goes at every moment of the answer's making.
    for patience in 0..30 {
        let draft = Draft {
            id: format!("brouillon-{patience}"),
            ..complete_draft()
        };
        let mut answer = Box::pin(service.post(Posting::of(&draft)));
        for _ in 0..patience {
            if futures::poll!(answer.as_mut()).is_ready() {
                break;
            }
            tokio::task::yield_now().await;
        }
        drop(answer);
    }
    for patience in 0..30 {
        let draft = Draft {
            id: format!("brouillon-{patience}"),
            ..complete_draft()
        };
        let again = service.post(Posting::of(&draft)).await;
        assert!(
            [200, 201].contains(&again.status.as_u16()),
            "{}",
            again.body
        );
        let stored = service.store.of_draft(&draft.id).await.unwrap().unwrap();
        assert_eq!(again.body["reference"], stored.reference.as_str());
    }
    assert_eq!(service.count().await, 30);
}

async fn what_looks_like_spam_is_kept_and_marked(service: Service) {
    for (id, change, trap_filled, too_quick) in [
        ("personne", ("", ""), false, false),
        (
            "un-piege",
            (r#""trap":"""#, r#""trap":"http://exemple.fr""#),
            true,
            false,
        ),
        ("trop-vite", ("08:50:00Z", "08:59:41Z"), false, true),
        ("assez-lent", ("08:50:00Z", "08:59:40Z"), false, false),
        ("en-avance", ("08:50:00Z", "11:00:00Z"), false, true),
    ] {
        let mut posting = Posting::of(&Draft {
            id: id.into(),
            ..complete_draft()
        });
        let body = String::from_utf8(posting.body).unwrap();
        posting.body = body.replace(change.0, change.1).into_bytes();
        if change.0.is_empty() {
            posting.body = body.into_bytes();
        }
        assert_eq!(service.post(posting).await.status, 201, "{id}");
        let flags = service.store.of_draft(id).await.unwrap().unwrap().flags;
        assert_eq!(
            (flags.trap_filled, flags.too_quick()),
            (trap_filled, too_quick),
            "{id}"
        );
    }
}

async fn a_store_that_fails_is_told(service: Service) {
    let health = || Request::get(HEALTH).body(Body::empty()).unwrap();
    assert_eq!(ask(&service.router, health()).await.status, 200);
    service.store.close().await;
    let answer = service.post(Posting::of(&complete_draft())).await;
    assert_eq!(answer.refusal(), (503, "indisponible"));
    assert_eq!(answer.header("retry-after"), "30");
    assert_eq!(
        ask(&service.router, health()).await.refusal(),
        (503, "indisponible")
    );
}

async fn what_was_changed_since_is_noticed(service: Service) {
    service.post(Posting::of(&complete_draft())).await;
    let mut stored = service.store.of_draft("brouillon").await.unwrap().unwrap();
    assert!(stored.saved().is_ok());
    stored.draft[20] ^= 1;
    assert!(stored.saved().is_err());
}

async fn what_is_old_is_counted_and_erased(service: Service) {
    for day in 1..=4 {
        service.set_time(&format!("2026-11-0{day}T09:00:00Z"));
        let draft = Draft {
            id: format!("brouillon-{day}"),
            ..complete_draft()
        };
        assert_eq!(service.post(Posting::of(&draft)).await.status, 201);
    }
    let erased = service.store.of_draft("brouillon-2").await.unwrap();
    let before = at("2026-11-03T09:00:00Z");
    assert_eq!(service.store.count_before(before).await.unwrap(), 2);
    assert_eq!(service.store.erase_before(before).await.unwrap(), 2);
    assert_eq!(
        service
            .store
            .count_before(before + TimeDelta::days(9))
            .await
            .unwrap(),
        2
    );
    assert!(
        service
            .store
            .of_draft("brouillon-2")
            .await
            .unwrap()
            .is_none()
    );
    // Who is erased may come back: nothing is left that would know them.
    assert!(matches!(
        service.store.keep(erased.unwrap()).await.unwrap(),
        Kept::Now
    ));
}
