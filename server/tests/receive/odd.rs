//! Requests that no browser of ours makes: nothing but refusals, and nothing that ends a request in the middle.

use std::{convert::Infallible, num::NonZeroU32};

use axum::{
    Router,
    body::Body,
    http::{Method, Request, StatusCode},
};
use fabnum_server::{
    limit::Limiter,
    receive::{HEALTH, PATH},
};
use futures::stream;
use rand::{RngExt, SeedableRng, rngs::SmallRng, seq::IndexedRandom};

use crate::{
    Posting, Service, on_both_stores,
    service::{Answer, ask, post},
    shared::{complete_draft, minor_draft},
};

on_both_stores!(
    ten_thousand_mutilated_bodies_are_answered,
    every_answer_protects_and_is_kept_by_nobody,
    other_methods_are_refused_by_name,
    no_path_leads_astray,
    a_page_of_another_site_may_not_ask,
);

/// A service for who asks a lot.
fn patient(service: &Service) -> Router {
    service.with(service.store.clone(), |reception| {
        reception.limiter = Limiter::hourly(NonZeroU32::MAX);
    })
}

/// One change, as a bad line, a bad program or a bad mind makes it.
fn mutilate(body: &mut Vec<u8>, random: &mut SmallRng) {
    const PIECES: [&[u8]; 14] = [
        b"\"",
        b"\\",
        b"{",
        b"}",
        b"[",
        b",",
        b"\0",
        b"\xff\xfe",
        b"\\ud800",
        b"null",
        b"1e999",
        b"-1",
        "\u{202e}".as_bytes(),
        b"\"draft\":{},",
    ];
    let at = random.random_range(0..body.len().max(1)).min(body.len());
    let end = (at + random.random_range(0..12)).min(body.len());
    match random.random_range(0..6) {
        0 => drop(body.drain(at..end)),
        1 => body.truncate(at),
        2 => {
            let piece = PIECES.choose(random).unwrap();
            body.splice(at..at, piece.iter().copied());
        }
        3 => {
            if let Some(byte) = body.get_mut(at) {
                *byte ^= 1 << random.random_range(0..8);
            }
        }
        4 => {
            let copy = body[at..end].to_vec();
            body.extend(copy);
        }
        _ => {
            let piece = PIECES.choose(random).unwrap();
            body.splice(at..end, piece.iter().copied());
        }
    }
}

async fn ten_thousand_mutilated_bodies_are_answered(service: Service) {
    let router = patient(&service);
    let mut random = SmallRng::seed_from_u64(2026);
    let whole = [complete_draft(), minor_draft()].map(|draft| Posting::of(&draft));
    let mut kinds = std::collections::BTreeMap::new();
    for _ in 0..10_000 {
        let mut posting = whole.choose(&mut random).unwrap().clone();
        for _ in 0..random.random_range(1..4) {
            mutilate(&mut posting.body, &mut random);
        }
        let answer = post(&router, posting).await;
        let status = answer.status;
        assert!(
            status.is_success() || status.is_client_error(),
            "{status} {}",
            answer.body
        );
        assert!(!answer.body.is_null());
        *kinds.entry(status.as_u16()).or_insert(0) += 1;
    }
    // The mutilation is worth something only while it reaches every depth.
    for status in [200, 400, 409, 422] {
        assert!(kinds.contains_key(&status), "{kinds:?}");
    }
    assert!(service.count().await <= 1);
}

fn assert_protected(answer: &Answer, what: &str) {
    assert_eq!(answer.header("cache-control"), "no-store", "{what}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{what}");
    assert!(
        answer
            .header("content-security-policy")
            .contains("frame-ancestors 'none'"),
        "{what}"
    );
    assert_eq!(answer.header("access-control-allow-origin"), "", "{what}");
    if !answer.status.is_success() {
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{what}"
        );
        assert_eq!(answer.body["status"], answer.status.as_u16(), "{what}");
        for member in ["type", "title", "detail"] {
            assert!(
                answer.body[member]
                    .as_str()
                    .is_some_and(|text| text.len() > 3),
                "{what} {member}"
            );
        }
    }
}

async fn every_answer_protects_and_is_kept_by_nobody(service: Service) {
    let good = Posting::of(&complete_draft());
    let unreadable = Posting {
        body: b"{".to_vec(),
        ..good.clone()
    };
    let nameless = Posting {
        key: None,
        ..good.clone()
    };
    for posting in [good.clone(), good, unreadable, nameless] {
        let answer = service.post(posting).await;
        assert_protected(&answer, &answer.status.to_string());
    }
    let health = Request::get(HEALTH).body(Body::empty()).unwrap();
    assert_protected(&ask(&service.router, health).await, HEALTH);
}

async fn other_methods_are_refused_by_name(service: Service) {
    for method in [
        Method::GET,
        Method::PUT,
        Method::DELETE,
        Method::PATCH,
        Method::OPTIONS,
        Method::TRACE,
    ] {
        let request = Request::builder()
            .method(&method)
            .uri(PATH)
            .body(Body::empty());
        let answer = ask(&service.router, request.unwrap()).await;
        assert_eq!(answer.refusal(), (405, "methode"), "{method}");
        assert_eq!(answer.header("allow"), "POST", "{method}");
        assert_protected(&answer, method.as_str());
    }
    let request = Request::post(HEALTH).body(Body::empty()).unwrap();
    assert_eq!(
        ask(&service.router, request).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

async fn no_path_leads_astray(service: Service) {
    for path in [
        "/api/candidatures/",
        "/api/candidatures/CFGHJMPQ",
        "/api/candidatures%00",
        "/api/candidatures/..",
        "/api/../secret.txt",
        "/api/..%2f..%2fsecret.txt",
        "/api/%2e%2e/%2e%2e/secret.txt",
        "/api//candidatures",
        "//api/candidatures",
        "/API/candidatures",
        "/api",
        "/api/",
        "/var/applications.sqlite",
        "/%00",
    ] {
        for method in [Method::GET, Method::POST] {
            let posting = Posting::of(&complete_draft()).request();
            let (mut head, body) = posting.into_parts();
            head.uri = path.parse().unwrap();
            head.method = method.clone();
            let answer = ask(&service.router, Request::from_parts(head, body)).await;
            assert!(
                [404, 405].contains(&answer.status.as_u16()),
                "{method} {path} {}",
                answer.status
            );
        }
    }
    assert_eq!(service.count().await, 0);
}

async fn a_page_of_another_site_may_not_ask(service: Service) {
    // A browser asks first, for a POST of JSON with a header of its own; without these, it sends none.
    let request = Request::builder()
        .method(Method::OPTIONS)
        .uri(PATH)
        .header("Origin", "https://ailleurs.example")
        .header("Access-Control-Request-Method", "POST")
        .header(
            "Access-Control-Request-Headers",
            "content-type, idempotency-key",
        );
    let answer = ask(&service.router, request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    let allows = |name: &axum::http::HeaderName| name.as_str().starts_with("access-control-");
    assert!(!answer.headers.keys().any(allows), "{:?}", answer.headers);
}

#[tokio::test]
async fn a_body_that_does_not_come_to_its_end_is_given_up() {
    let service = Service::on_sqlite().await;
    let posting = Posting::of(&complete_draft());
    let (head, _) = posting.clone().request().into_parts();
    // From here on, time passes as soon as all wait.
    tokio::time::pause();
    let began = tokio::time::Instant::now();
    // A byte every three seconds: none of them late, all of them together never there.
    let drops = stream::unfold(posting.body.into_iter(), |mut bytes| async {
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        let byte = bytes.next()?;
        Some((Ok::<_, Infallible>(vec![byte]), bytes))
    });
    let answer = ask(
        &service.router,
        Request::from_parts(head, Body::from_stream(drops)),
    )
    .await;
    assert_eq!(answer.refusal(), (408, "trop-lent"));
    assert_eq!(began.elapsed().as_secs(), 10);
}
