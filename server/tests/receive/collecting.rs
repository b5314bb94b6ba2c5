//! Before the school may collect, only this machine can try it out.

use std::net::SocketAddr;

use fabnum::data::File;
use serde_json::{Value, json};

use crate::{Posting, Service, on_both_stores, service::post, shared::complete_draft};

on_both_stores!(
    until_the_school_may_collect_only_this_machine_is_served,
    until_the_school_may_collect_no_name_but_this_machine_s_is_served,
    once_it_may_collect_everybody_is_served,
    the_data_is_read_again_and_holds_while_an_edit_is_under_way,
);

async fn until_the_school_may_collect_only_this_machine_is_served(service: Service) {
    let public = service.with(service.store.clone(), |reception| {
        reception.is_local = false
    });
    let posting = Posting::of(&complete_draft());
    assert_eq!(
        post(&public, posting.clone()).await.refusal(),
        (503, "pas-de-collecte")
    );
    // A proxy on this machine makes it public as well.
    let forwarded = Posting {
        forwarded: Some("192.0.2.1"),
        ..posting.clone()
    };
    assert_eq!(
        service.post(forwarded).await.refusal(),
        (503, "pas-de-collecte")
    );
    for missing in [
        "controller",
        "rights_contact",
        "retention_months",
        "legal_basis",
    ] {
        service.let_collect();
        service.edit(File::Site, |site| site["legal"][missing] = Value::Null);
        let answer = post(&public, posting.clone()).await;
        assert_eq!(answer.refusal(), (503, "pas-de-collecte"), "{missing}");
    }
    assert_eq!(service.count().await, 0);
    assert_eq!(service.post(posting).await.body["demonstration"], true);
}

async fn until_the_school_may_collect_no_name_but_this_machine_s_is_served(service: Service) {
    let posting = Posting::of(&complete_draft());
    let named = |host| Posting {
        host,
        ..posting.clone()
    };
    for host in [
        "autre.test",
        "autre.test:8080",
        "localhost.autre.test",
        "127.0.0.1.autre.test",
        "192.0.2.1",
        "",
    ] {
        let answer = service.post(named(host)).await;
        assert_eq!(answer.refusal(), (503, "pas-de-collecte"), "{host}");
    }
    assert_eq!(service.count().await, 0);
    for host in [
        "localhost",
        "LocalHost:8080",
        "essai.localhost",
        "[::1]:8080",
    ] {
        assert!(
            service.post(named(host)).await.status.is_success(),
            "{host}"
        );
    }
    service.let_collect();
    assert_eq!(service.post(named("autre.test")).await.status, 200);
}

async fn once_it_may_collect_everybody_is_served(service: Service) {
    service.let_collect();
    let public = service.with(service.store.clone(), |reception| {
        reception.is_local = false
    });
    let from_afar = Posting {
        peer: SocketAddr::from(([192, 0, 2, 1], 4711)),
        ..Posting::of(&complete_draft())
    };
    let answer = post(&public, from_afar).await;
    assert_eq!(
        (answer.status.as_u16(), &answer.body["demonstration"]),
        (201, &json!(false))
    );
}

async fn the_data_is_read_again_and_holds_while_an_edit_is_under_way(service: Service) {
    let posting = Posting::of(&complete_draft());
    service.edit(File::Sessions, |sessions| {
        sessions["sessions"][0]["closes"] = json!("2026-11-22T23:59:59+01:00");
    });
    assert_eq!(
        service.post(posting.clone()).await.refusal(),
        (409, "session-fermee")
    );
    let path = service.dist.folder().join("data/sessions.json");
    let whole = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(
        service.post(posting.clone()).await.refusal(),
        (409, "session-fermee")
    );
    std::fs::write(&path, whole.replace("2026-11-22T", "2026-11-30T")).unwrap();
    assert_eq!(service.post(posting).await.status, 201);
    // Where it never was right, nothing can be checked.
    std::fs::write(&path, "{").unwrap();
    let other = service.with(service.store.clone(), |_| {});
    let answer = post(&other, Posting::of(&complete_draft())).await;
    assert_eq!(answer.refusal(), (503, "indisponible"));
}
