//! The answers to requests.

use std::path::{Path, PathBuf};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{
        StatusCode,
        header::{ACCEPT_ENCODING, CACHE_CONTROL},
    },
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
    dist: PathBuf,
    files: ServeDir,
    pages: Pages,
}

impl Site {
    /// Whether the build has written a page there that is no route, as the one for times without a network.
    fn is_written(&self, path: &str) -> bool {
        let page = format!("{}index.html", path.trim_start_matches('/'));
        path != "/" && path.ends_with('/') && self.dist.join(page).is_file()
    }

    /// The page at this path as it was written in advance; where a development build has written none, the app's own.
    fn page(&self, path: &str) -> ServeFile {
        let written = self.dist.join(path.trim_start_matches('/'));
        let file = if written.is_file() {
            written
        } else {
            self.dist.join("index.html")
        };
        ServeFile::new(file).precompressed_br().precompressed_gzip()
    }
}

/// Answers for the site built into the folder `dist`: its files, its pages, and a 404 for all else; before them, what
/// `service` answers.
pub fn router(dist: &Path, pages: Pages, service: Router) -> Router {
    let files = ServeDir::new(dist)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    let site = Site {
        dist: dist.to_owned(),
        files,
        pages,
    };
    // The one font format that is served is compressed already.
    let compressible = DefaultPredicate::new().and(NotForContentType::const_new("font/woff2"));
    let router = Router::new()
        .fallback(get(answer))
        .with_state(site)
        .layer(CompressionLayer::new().compress_when(compressible))
        .merge(service);
    with_headers(router, dist)
}

/// The file, the page, or its one address, that the request asks for.
async fn answer(State(site): State<Site>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    // What only a host reads, see `deploy/`; and a path that a browser would take for another host's address.
    let spelt_out = path.to_ascii_lowercase().replace("%2e", ".");
    if spelt_out.contains("/.") || path.starts_with("//") || path.contains('\\') {
        return StatusCode::NOT_FOUND.into_response();
    }
    if let Some(folder) = path.strip_suffix("/index.html") {
        return Redirect::permanent(&with_query(format!("{folder}/"), request.uri().query()))
            .into_response();
    }
    if is_file(&path) {
        return cached(&path, into_response(site.files.oneshot(request).await));
    }
    match site.pages.find(&path) {
        Found::Elsewhere(address) => {
            Redirect::permanent(&with_query(address, request.uri().query())).into_response()
        }
        Found::Nothing if !site.is_written(&path) => {
            not_found(site.page("404.html"), request).await
        }
        Found::Page | Found::Nothing => {
            let page = site.page(&format!("{path}index.html"));
            cached(&path, into_response(page.oneshot(request).await))
        }
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

/// The page that helps further. The request's conditions are left out: they were made for a page, and a "not modified"
/// would carry no body to show.
async fn not_found(page: ServeFile, request: Request) -> Response {
    let mut plain = Request::new(Body::empty());
    *plain.method_mut() = request.method().clone();
    if let Some(accepted) = request.headers().get(ACCEPT_ENCODING) {
        plain
            .headers_mut()
            .insert(ACCEPT_ENCODING, accepted.clone());
    }
    let mut response = into_response(page.oneshot(plain).await);
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
