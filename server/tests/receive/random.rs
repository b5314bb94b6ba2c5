//! Whatever draft the browser's rules accept, the service accepts; and the other way round.

use std::num::NonZeroU32;

use axum::Router;
use fabnum::apply::draft::Draft;
use fabnum_server::{limit::Limiter, store::Store};
use proptest::{prelude::*, test_runner::TestRunner};

use crate::{
    Posting, Service, on_both_stores,
    service::post,
    shared::{any_draft, cases, complete_draft, likely_draft, minor_draft, rules},
};

on_both_stores!(the_service_accepts_what_the_browser_accepts_and_nothing_else);

fn any() -> impl Strategy<Value = Draft> {
    let minor = likely_draft().prop_map(|draft| mended(draft, minor_draft()));
    let adult = likely_draft().prop_map(|draft| mended(draft, complete_draft()));
    prop_oneof![2 => likely_draft(), 1 => any_draft(), 2 => adult, 2 => minor]
}

/// The draft with a good answer to most questions that need one: few drafts have all by chance.
fn mended(draft: Draft, good: Draft) -> Draft {
    Draft {
        track: good.track,
        campus: draft.campus.or(good.campus),
        availability: good.availability,
        interests: good.interests,
        situation: draft.situation.or(good.situation),
        education: draft.education.or(good.education),
        first_name: good.first_name,
        last_name: good.last_name,
        birth: good.birth,
        email: good.email,
        ..draft
    }
}

async fn the_service_accepts_what_the_browser_accepts_and_nothing_else(service: Service) {
    let router = service.with(service.store.clone(), |reception| {
        reception.limiter = Limiter::hourly(NonZeroU32::MAX);
    });
    let store = service.store.clone();
    let handle = tokio::runtime::Handle::current();
    let count = std::sync::atomic::AtomicU32::new(0);
    tokio::task::block_in_place(|| {
        let drawn = TestRunner::new(cases(600)).run(&any(), |draft| {
            let number = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let draft = Draft {
                id: format!("brouillon-{number}"),
                ..draft
            };
            handle.block_on(same_answer(&router, &store, &draft))
        });
        assert_eq!(drawn, Ok(()));
    });
    let kept = service.count().await;
    assert!((50..550).contains(&kept), "{kept} of 600 say too little");
}

/// The browser sends the draft cut to its route.
async fn same_answer(router: &Router, store: &Store, draft: &Draft) -> Result<(), TestCaseError> {
    let cut = draft.cut_to_route(&rules());
    let answer = post(router, Posting::of(&cut)).await;
    match draft.validate(&rules()) {
        Ok(application) => {
            prop_assert_eq!(answer.status.as_u16(), 201, "{} {:?}", answer.body, draft);
            let stored = store
                .of_draft(&draft.id)
                .await
                .map_err(|error| TestCaseError::fail(error.to_string()))?;
            let read = stored.and_then(|stored| stored.saved().ok());
            let read = read.map(|saved| saved.draft.validate(&rules()));
            prop_assert_eq!(read, Some(Ok(application)));
        }
        Err(problems) => {
            prop_assert_eq!(answer.refusal(), (422, "a-corriger"), "{:?}", draft);
            let named: Vec<_> = problems.iter().map(|problem| problem.field.id()).collect();
            let answered = answer.body["problems"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            let answered: Vec<_> = answered
                .iter()
                .map(|problem| problem["field"].as_str().unwrap_or_default())
                .collect();
            prop_assert_eq!(answered, named);
        }
    }
    Ok(())
}
