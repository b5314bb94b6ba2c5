//! The answers to requests.

use std::path::Path;

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{Method, StatusCode, header::CACHE_CONTROL},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use tower::ServiceExt;
use tower_http::{
    compression::{
        CompressionLayer, DefaultPredicate,
        predicate::{NotForContentType, Predicate},
    },
    services::{ServeDir, ServeFile},
};

use crate::{
    headers::{cache_control, with_headers},
    pages::{Found, Pages},
};

/// What is served.
#[derive(Clone)]
struct Site {
    files: ServeDir,
    index: ServeFile,
    pages: Pages,
}

/// Answers for the site built into the folder `dist`: its files, its pages, and a 404 for all else.
pub fn router(dist: &Path, pages: Pages) -> Router {
    let files = ServeDir::new(dist).append_index_html_on_directories(false);
    let site = Site {
        files,
        index: ServeFile::new(dist.join("index.html")),
        pages,
    };
    // The one font format that is served is compressed already.
    let compressible = DefaultPredicate::new().and(NotForContentType::const_new("font/woff2"));
    let router = Router::new()
        .fallback(get(answer))
        .with_state(site)
        .layer(CompressionLayer::new().compress_when(compressible));
    with_headers(router)
}

/// The file, the page, or its one address, that the request asks for.
async fn answer(State(site): State<Site>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if is_file(&path) {
        return cached(&path, into_response(site.files.oneshot(request).await));
    }
    match site.pages.find(&path) {
        Found::Page => cached(&path, into_response(site.index.oneshot(request).await)),
        Found::Elsewhere(address) => {
            Redirect::permanent(&with_query(address, request.uri().query())).into_response()
        }
        Found::Nothing => not_found(site.index, request.method()).await,
    }
}

/// Whether the path names a file. No page has a dot in its last part, and every file has one.
fn is_file(path: &str) -> bool {
    path.rsplit('/')
        .next()
        .is_some_and(|name| name.contains('.'))
}

fn with_query(address: String, query: Option<&str>) -> String {
    match query {
        Some(query) => format!("{address}?{query}"),
        None => address,
    }
}

/// The app, which shows the visitor its own 404 page. The request's conditions are left out: they were made for a
/// page, and a "not modified" would carry no body to show.
async fn not_found(index: ServeFile, method: &Method) -> Response {
    let mut plain = Request::new(Body::empty());
    *plain.method_mut() = method.clone();
    let mut response = into_response(index.oneshot(plain).await);
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

fn cached(path: &str, mut response: Response) -> Response {
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        response
            .headers_mut()
            .insert(CACHE_CONTROL, cache_control(path));
    }
    response
}

fn into_response<B>(result: Result<axum::http::Response<B>, std::convert::Infallible>) -> Response
where
    axum::http::Response<B>: IntoResponse,
{
    match result {
        Ok(response) => response.into_response(),
        Err(never) => match never {},
    }
}
