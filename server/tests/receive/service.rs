//! A service of a test's own, and what is posted to it.

use std::{
    fs,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{
        HeaderMap, Method, Request, StatusCode,
        header::{CONTENT_TYPE, HOST},
    },
};
use chrono::{DateTime, Utc};
use fabnum::{
    apply::{draft::Draft, saved::Saved},
    data::File,
};
use fabnum_server::{
    catalogue::{self, Live},
    clock::Clock,
    pages::Pages,
    receive::{self, PATH, Reception},
    site,
    store::Store,
};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt;

use crate::{postgres::Postgres, shared, support::Dist};

/// The site with a service that receives, whose clock and data a test can change.
pub struct Service {
    pub dist: Dist,
    pub store: Store,
    pub url: String,
    pub router: Router,
    time: Arc<Mutex<DateTime<Utc>>>,
    // What has to be there for as long as the store.
    _folder: TempDir,
    _postgres: Option<Arc<Postgres>>,
}

impl Service {
    pub async fn on_sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let url = format!(
            "sqlite:{}",
            folder.path().join("applications.sqlite").display()
        );
        Self::on(url, folder, None).await
    }

    pub async fn on_postgres() -> Option<Self> {
        let postgres = Postgres::shared()?;
        let url = postgres.new_schema();
        Some(Self::on(url, TempDir::new().unwrap(), Some(postgres)).await)
    }

    async fn on(url: String, folder: TempDir, postgres: Option<Arc<Postgres>>) -> Self {
        let mut service = Self {
            dist: Dist::shipped(),
            store: Store::open(&url).await.unwrap(),
            url,
            router: Router::new(),
            time: Arc::new(Mutex::new(shared::now())),
            _folder: folder,
            _postgres: postgres,
        };
        service.router = service.with(service.store.clone(), |_| {});
        service
    }

    /// Another instance, on that store and with that change.
    pub fn with(&self, store: Store, change: impl FnOnce(&mut Reception)) -> Router {
        let time = Arc::clone(&self.time);
        let clock = Clock::new(move || *time.lock().unwrap());
        let dist = self.dist.folder();
        let mut reception = Reception::local(store, Live::of(&dist), clock);
        change(&mut reception);
        let pages = Pages::of(catalogue::read(&dist).ok());
        site::router(&dist, pages, receive::router(reception))
    }

    pub fn set_time(&self, instant: &str) {
        *self.time.lock().unwrap() = shared::at(instant);
    }

    /// Changes a data file in place, as an editor does.
    pub fn edit(&self, file: File, change: impl FnOnce(&mut Value)) {
        let path = self.dist.folder().join("data").join(file.name());
        let mut value: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        change(&mut value);
        fs::write(path, value.to_string()).unwrap();
    }

    /// Says what the law asks for, so that the school may collect.
    pub fn let_collect(&self) {
        self.edit(File::Site, |site| {
            site["legal"]["controller"] = json!("L’école");
            site["legal"]["rights_contact"] = json!("L’accueil");
            site["legal"]["retention_months"] = json!(24);
            site["legal"]["legal_basis"] = json!("Mesures prises à votre demande");
        });
    }

    pub async fn post(&self, posting: Posting) -> Answer {
        post(&self.router, posting).await
    }

    pub async fn count(&self) -> usize {
        self.store.since(DateTime::UNIX_EPOCH).await.unwrap().len()
    }
}

pub async fn post(router: &Router, posting: Posting) -> Answer {
    ask(router, posting.request()).await
}

pub async fn ask(router: &Router, request: Request<Body>) -> Answer {
    let response = router.clone().oneshot(request).await.unwrap();
    let (head, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    Answer {
        status: head.status,
        headers: head.headers,
        body: serde_json::from_slice(&bytes).unwrap_or(Value::Null),
    }
}

/// An answer, whose body is JSON; `null` where it is none.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }

    /// The status, and the name of the problem.
    pub fn refusal(&self) -> (u16, &str) {
        let name = self.body["type"].as_str().unwrap_or_default();
        (self.status.as_u16(), name.trim_start_matches("/problemes/"))
    }
}

/// What is posted: as the browser does it, but for what a test changes.
#[derive(Clone, Debug)]
pub struct Posting {
    pub key: Option<String>,
    pub kind: Option<&'static str>,
    pub forwarded: Option<&'static str>,
    pub host: &'static str,
    pub peer: SocketAddr,
    pub body: Vec<u8>,
}

impl Posting {
    pub fn of(draft: &Draft) -> Self {
        Self::of_saved(&draft.id, &saved(draft).write())
    }

    /// With that key and that text of the draft.
    pub fn of_saved(key: &str, saved: &str) -> Self {
        let body = format!(r#"{{"draft":{saved},"opened_at":"2026-11-23T08:50:00Z","trap":""}}"#);
        Self {
            key: Some(key.to_owned()),
            kind: Some("application/json"),
            forwarded: None,
            host: "127.0.0.1:8080",
            peer: SocketAddr::from(([127, 0, 0, 1], 4711)),
            body: body.into_bytes(),
        }
    }

    pub fn request(self) -> Request<Body> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(PATH)
            .header(HOST, self.host)
            .extension(ConnectInfo(self.peer));
        if let Some(key) = self.key {
            request = request.header("Idempotency-Key", key);
        }
        if let Some(kind) = self.kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        if let Some(forwarded) = self.forwarded {
            request = request.header("X-Forwarded-For", forwarded);
        }
        request.body(Body::from(self.body)).unwrap()
    }
}

/// The draft as it is kept in the browser.
pub fn saved(draft: &Draft) -> Saved {
    Saved {
        kept_at: shared::now(),
        revision: 3,
        draft: draft.clone(),
    }
}
