//! A small built site in a folder of its own, and requests to it.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(dead_code, reason = "each test program uses its part")]

use std::{fs, path::Path};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header::HeaderName},
};
use fabnum::domain::catalogue::Catalogue;
use fabnum_server::{catalogue, pages::Pages, site};
use http_body_util::BodyExt;
use tempfile::TempDir;
use tower::ServiceExt;

pub const INDEX: &str = "<!doctype html><html lang=\"fr\"><title>La Fabrique du numérique</title><h1>Bonjour</h1></html>";
pub const WASM: &str = "/fabnum-b96f8524ca0b5d2f_bg.wasm";

/// The site's folder, beside a file that nobody may read.
pub struct Dist(TempDir);

impl Dist {
    /// With the data that the repository ships.
    pub fn shipped() -> Self {
        Self::of("../public/data")
    }

    /// With the data in that folder.
    pub fn of(data: &str) -> Self {
        let dist = Self::without_data();
        fs::create_dir(dist.folder().join("data")).unwrap();
        for file in fs::read_dir(data).unwrap().map(Result::unwrap) {
            if file.path().is_file() {
                fs::copy(
                    file.path(),
                    dist.folder().join("data").join(file.file_name()),
                )
                .unwrap();
            }
        }
        dist
    }

    pub fn without_data() -> Self {
        let dist = Self(TempDir::new().unwrap());
        fs::create_dir_all(dist.folder().join("fonts")).unwrap();
        fs::write(dist.0.path().join("secret.txt"), "secret").unwrap();
        for (path, text) in [
            ("/index.html", INDEX),
            (
                WASM,
                "\0asm, and enough bytes after it to be worth the work of compressing",
            ),
            (
                "/fonts/titre.woff2",
                "wOF2, and enough bytes after it to look worth the work of compressing",
            ),
            ("/manifest.webmanifest", "{}"),
        ] {
            fs::write(dist.folder().join(path.trim_start_matches('/')), text).unwrap();
        }
        dist
    }

    pub fn folder(&self) -> std::path::PathBuf {
        self.0.path().join("dist")
    }

    pub fn catalogue(&self) -> Catalogue {
        catalogue::read(&self.folder()).unwrap()
    }

    pub fn router(&self) -> Router {
        router(&self.folder())
    }
}

fn router(dist: &Path) -> Router {
    site::router(dist, Pages::of(catalogue::read(dist).ok()), Router::new())
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
}

pub async fn get(router: Router, path: &str) -> Answer {
    ask(router, Method::GET, path, &[]).await
}

pub async fn ask(
    router: Router,
    method: Method,
    path: &str,
    headers: &[(HeaderName, &str)],
) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let response = router
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes().to_vec();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body,
    }
}
