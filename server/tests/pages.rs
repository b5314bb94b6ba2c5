//! Which paths answer with the app, and how.

mod support;

use axum::http::{
    Method, StatusCode,
    header::{IF_MODIFIED_SINCE, IF_NONE_MATCH},
};
use fabnum::route::Route;
use support::{Dist, INDEX, ask, get};

#[tokio::test]
async fn every_page_of_the_catalogue_is_the_app() {
    let dist = Dist::shipped();
    for route in Route::catalogue_pages(&dist.catalogue()) {
        let answer = get(dist.router(), &route.path()).await;
        assert_eq!(answer.status, StatusCode::OK, "{route:?}");
        assert_eq!(answer.body, INDEX.as_bytes(), "{route:?}");
        assert_eq!(answer.header("content-type"), "text/html");
        assert_eq!(answer.header("cache-control"), "no-cache");
    }
}

#[tokio::test]
async fn a_question_of_the_application_is_a_deep_link() {
    let answer = get(Dist::shipped().router(), "/candidater/formation/").await;
    assert_eq!(
        (answer.status, answer.body.as_slice()),
        (StatusCode::OK, INDEX.as_bytes())
    );
}

#[tokio::test]
async fn no_page_is_a_404_that_the_app_explains() {
    let dist = Dist::shipped();
    for path in [
        "/inconnu/",
        "/formations/inconnue/",
        "/campus/inconnu",
        "/candidater/inconnue/",
        "/data",
        "/fonts/",
    ] {
        let answer = get(dist.router(), path).await;
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (StatusCode::NOT_FOUND, INDEX.as_bytes()),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "", "{path}");
    }
}

#[tokio::test]
async fn a_404_has_its_body_even_for_a_browser_that_knows_the_app() {
    let dist = Dist::shipped();
    let known = get(dist.router(), "/").await;
    let conditions = [
        (IF_NONE_MATCH, known.header("etag")),
        (IF_MODIFIED_SINCE, known.header("last-modified")),
    ];
    let page = ask(dist.router(), Method::GET, "/", &conditions).await;
    assert_eq!(page.status, StatusCode::NOT_MODIFIED);
    assert_eq!(page.header("cache-control"), "no-cache");
    let missing = ask(dist.router(), Method::GET, "/inconnu/", &conditions).await;
    assert_eq!(
        (missing.status, missing.body.as_slice()),
        (StatusCode::NOT_FOUND, INDEX.as_bytes())
    );
}

#[tokio::test]
async fn a_page_has_one_address_and_keeps_its_query() {
    let dist = Dist::shipped();
    for (asked, address) in [
        ("/formations", "/formations/"),
        (
            "/candidater?formation=a&campus=b",
            "/candidater/?formation=a&campus=b",
        ),
    ] {
        let answer = get(dist.router(), asked).await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (StatusCode::PERMANENT_REDIRECT, address)
        );
    }
}

#[tokio::test]
async fn no_redirect_leads_to_another_host() {
    let dist = Dist::shipped();
    for path in [
        "//",
        "//example.org",
        "//example.org/",
        "///example.org",
        "/\\example.org",
        "//formations",
    ] {
        assert_eq!(
            get(dist.router(), path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[tokio::test]
async fn with_broken_data_every_address_of_the_right_form_is_served() {
    let dist = Dist::without_data();
    assert_eq!(
        get(dist.router(), "/formations/inconnue/").await.status,
        StatusCode::OK
    );
    assert_eq!(
        get(dist.router(), "/inconnu/").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_page_answers_head_and_refuses_post() {
    let dist = Dist::shipped();
    let head = ask(dist.router(), Method::HEAD, "/formations/", &[]).await;
    assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0));
    let missing = ask(dist.router(), Method::HEAD, "/inconnu/", &[]).await;
    assert_eq!(
        (missing.status, missing.body.len()),
        (StatusCode::NOT_FOUND, 0)
    );
    assert_eq!(
        ask(dist.router(), Method::POST, "/", &[]).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}
