//! How much may be sent, by whom.

use std::{net::SocketAddr, num::NonZeroU32};

use fabnum::apply::draft::Draft;
use fabnum_server::limit::Limiter;

use crate::{
    Posting, Service, on_both_stores,
    service::{Answer, post},
    shared::complete_draft,
};

on_both_stores!(
    a_classroom_passes_and_a_program_is_slowed_down,
    a_clock_that_was_ahead_shuts_nobody_out,
    behind_a_trusted_proxy_each_applicant_has_a_count,
);

fn posting(number: usize) -> Posting {
    Posting::of(&Draft {
        id: format!("brouillon-{number}"),
        ..complete_draft()
    })
}

/// For how many seconds to wait.
fn wait(answer: &Answer) -> u64 {
    answer.header("retry-after").parse().unwrap()
}

async fn a_classroom_passes_and_a_program_is_slowed_down(service: Service) {
    for number in 0..60 {
        assert_eq!(service.post(posting(number)).await.status, 201, "{number}");
    }
    let answer = service.post(posting(60)).await;
    assert_eq!(answer.refusal(), (429, "trop-de-demandes"));
    assert!((1..=61).contains(&wait(&answer)), "{answer:?}");
    let elsewhere = Posting {
        peer: SocketAddr::from(([127, 0, 0, 2], 4711)),
        ..posting(60)
    };
    assert_eq!(service.post(elsewhere).await.status, 201);
    // The system's clock is no way around it.
    service.set_time("2026-11-23T11:00:00Z");
    assert_eq!(service.post(posting(61)).await.status, 429);
    assert_eq!(service.count().await, 61);
}

async fn a_clock_that_was_ahead_shuts_nobody_out(service: Service) {
    service.set_time("2036-11-20T09:00:00Z");
    assert_eq!(service.post(posting(0)).await.status, 201);
    service.set_time("2026-11-23T09:00:00Z");
    for number in 1..60 {
        let answer = service.post(posting(number)).await;
        assert_eq!(answer.status, 201, "{number} {}", answer.body);
    }
    let answer = service.post(posting(60)).await;
    assert!((1..=61).contains(&wait(&answer)), "{answer:?}");
}

async fn behind_a_trusted_proxy_each_applicant_has_a_count(service: Service) {
    service.let_collect();
    let router = service.with(service.store.clone(), |reception| {
        reception.trusted = vec!["127.0.0.1".parse().unwrap()];
        reception.limiter = Limiter::hourly(NonZeroU32::MIN);
    });
    let from = |number, forwarded| Posting {
        forwarded: Some(forwarded),
        ..posting(number)
    };
    assert_eq!(post(&router, from(0, "192.0.2.1")).await.status, 201);
    assert_eq!(post(&router, from(1, "192.0.2.2")).await.status, 201);
    // What stands left of the applicant's address, anybody could have written.
    assert_eq!(
        post(&router, from(2, "6.6.6.6, 192.0.2.1")).await.status,
        429
    );
    let untrusted = Posting {
        peer: SocketAddr::from(([198, 51, 100, 1], 4711)),
        ..from(3, "192.0.2.3")
    };
    assert_eq!(post(&router, untrusted.clone()).await.status, 201);
    let another = Posting {
        forwarded: Some("192.0.2.4"),
        peer: untrusted.peer,
        ..posting(4)
    };
    assert_eq!(post(&router, another).await.status, 429);
    // The receipt was given before: to ask for it again is no new application.
    assert_eq!(post(&router, untrusted).await.status, 200);
}
