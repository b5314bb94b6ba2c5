//! Receives applications: `POST /api/candidatures`, and `GET /api/sante`.

mod body;
mod refusal;
mod rules;
mod unread;

use std::{net::SocketAddr, num::NonZeroU32, sync::Arc, time::Instant};

use axum::{
    Json, Router,
    extract::{ConnectInfo, Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{CACHE_CONTROL, FORWARDED, HOST},
        uri::Authority,
    },
    response::{IntoResponse, Response},
    routing::{get, post},
};
use chrono::{DateTime, SubsecRound, Utc};
use fabnum::domain::site::is_loopback;
use serde_json::json;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{
    address::{self, FORWARDED_FOR, Trusted},
    catalogue::Live,
    clock::Clock,
    flags::Flags,
    limit::Limiter,
    reference,
    store::{Kept, Store},
    stored::{StoredApplication, fingerprint},
};
use body::Posted;
use refusal::Refusal;

/// Where applications go.
pub use fabnum::apply::sending::PATH;
/// Where one asks whether they can.
pub const HEALTH: &str = "/api/sante";
/// The request's own name, by which a repeated one is known: the draft's id.
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// References tried for one application. A second one is needed once in many million times.
const MOST_REFERENCES: usize = 5;

/// What receives applications needs.
pub struct Reception {
    /// Where they are kept.
    pub store: Store,
    /// What can be applied for, and whether the school may collect.
    pub catalogue: Live,
    /// What time it is.
    pub clock: Clock,
    /// How many may come from one address.
    pub limiter: Limiter,
    /// Which proxies say truly whom they speak for.
    pub trusted: Vec<Trusted>,
    /// Whether only this machine can reach it: then it may be tried out before the school may collect.
    pub is_local: bool,
    /// Makes a reference that nobody is likely to have.
    pub new_reference: Box<dyn Fn() -> String + Send + Sync>,
}

impl Reception {
    /// A reception with the usual limits, for this machine alone.
    pub fn local(store: Store, catalogue: Live, clock: Clock) -> Self {
        Self {
            store,
            catalogue,
            clock,
            limiter: Limiter::hourly(HOURLY),
            trusted: Vec::new(),
            is_local: true,
            new_reference: Box::new(reference::random),
        }
    }
}

/// Applications an hour from one address, unless one says otherwise: a classroom that applies together.
pub const HOURLY: NonZeroU32 = NonZeroU32::MIN.saturating_add(59);

/// Answers for applications.
pub fn router(reception: Reception) -> Router {
    Router::new()
        .route(PATH, post(receive).fallback(only_post))
        .route(HEALTH, get(health))
        .with_state(Arc::new(reception))
        .layer(SetResponseHeaderLayer::overriding(
            CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
}

/// Whether a proxy speaks for somebody, whoever it is.
fn is_forwarded(headers: &HeaderMap) -> bool {
    headers.contains_key(FORWARDED_FOR) || headers.contains_key(FORWARDED)
}

/// Whether the request asks for this machine by a name or an address of its own. Who names none is no browser.
fn names_loopback(request: &Request) -> bool {
    let host = match request.headers().get(HOST) {
        Some(host) => Authority::try_from(host.as_bytes()).ok(),
        None => match request.uri().authority() {
            Some(authority) => Some(authority.clone()),
            None => return true,
        },
    };
    host.is_some_and(|host| is_loopback(host.host()))
}

async fn only_post() -> Refusal {
    Refusal::Method
}

/// Whether the store answers.
async fn health(State(reception): State<Arc<Reception>>) -> Result<Response, Refusal> {
    reception.store.answers().await?;
    Ok(Json(json!({ "store": "ok" })).into_response())
}

async fn receive(
    State(reception): State<Arc<Reception>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Result<Response, Refusal> {
    let now = reception.clock.now().trunc_subsecs(3);
    let catalogue = reception.catalogue.now()?;
    let demonstration = !catalogue.site.legal.may_collect();
    // A proxy makes public what listens to this machine alone; so does a foreign name that leads here.
    let is_public =
        !reception.is_local || is_forwarded(request.headers()) || !names_loopback(&request);
    if demonstration && is_public {
        return Err(Refusal::NotCollecting);
    }
    let client = address::client(peer.ip(), request.headers(), &reception.trusted);

    let posted = body::read(request).await?;
    // Before the limit and the rules: who has a receipt gets it again, whatever has changed since.
    if let Some(before) = reception.store.of_draft(&posted.saved.draft.id).await? {
        return again(&posted, &before);
    }
    reception
        .limiter
        .admit(client, Instant::now())
        .map_err(Refusal::TooMany)?;
    rules::check(&posted.saved.draft, &catalogue, now)?;
    // After the rules: an answer that is no longer one leads back to its question.
    if let Some(place) = posted.unread {
        return Err(Refusal::Unread(place));
    }
    keep(&reception, posted, now, demonstration).await
}

/// Keeps the application under a new reference, and answers once it is on the disk.
async fn keep(
    reception: &Reception,
    posted: Posted,
    now: DateTime<Utc>,
    demonstration: bool,
) -> Result<Response, Refusal> {
    let mut application = StoredApplication {
        draft_id: posted.saved.draft.id.clone(),
        reference: String::new(),
        received_at: now,
        flags: Flags {
            trap_filled: posted.trap_filled,
            filled_in: now - posted.opened_at,
        },
        demonstration,
        sha256: fingerprint(&posted.draft),
        draft: posted.draft.clone(),
    };
    for _ in 0..MOST_REFERENCES {
        application.reference = (reception.new_reference)();
        match reception.store.keep(application.clone()).await? {
            Kept::Now => {
                return Ok((StatusCode::CREATED, Json(application.receipt())).into_response());
            }
            Kept::Before(before) => return again(&posted, &before),
            Kept::ReferenceTaken => {}
        }
    }
    Err(Refusal::NoReference)
}

/// The receipt that was given before, for the same answers; else a refusal that carries it.
fn again(posted: &Posted, before: &StoredApplication) -> Result<Response, Refusal> {
    let is_same =
        before.draft == posted.draft || before.saved()?.draft.has_same_answers(&posted.saved.draft);
    if is_same {
        Ok(Json(before.receipt()).into_response())
    } else {
        Err(Refusal::SentBefore(before.receipt()))
    }
}
