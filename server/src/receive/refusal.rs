//! Why an application is not taken, as `application/problem+json` (RFC 9457).

mod words;

use std::time::Duration;

use axum::{
    Json,
    http::{
        HeaderValue, StatusCode,
        header::{ALLOW, CONTENT_TYPE, RETRY_AFTER},
    },
    response::{IntoResponse, Response},
};
use fabnum::{
    apply::{
        problem::{Problem, ProblemKind, Problems},
        saved::SavedError,
        sending::Receipt,
    },
    copy,
};
use serde_json::{Map, Value, json};

use crate::{catalogue::CatalogueError, store::StoreError, stored::DamagedError};

/// For how long one should wait where it is not known when the store answers again.
const SOON: Duration = Duration::from_secs(30);

/// Why an application is not taken. `name` is what programs go by, `words` what people read.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The request's name is missing, or is not the draft's.
    Key,
    /// It cannot be read.
    Unreadable,
    /// Another method than POST.
    Method,
    /// It took too long to come.
    TooSlow,
    /// A newer build wrote it.
    Newer,
    /// The same draft was sent with other answers; this is the receipt of those.
    SentBefore(Receipt),
    /// No session takes it.
    Closed {
        /// Why, by its name.
        reason: &'static str,
        /// The same in the words of the pages, the school's own among them.
        said: String,
    },
    /// Too many bytes.
    TooLarge,
    /// It does not say that it is JSON.
    NotJson,
    /// It holds answers that its route does not ask for.
    OffRoute,
    /// It holds something that no rule reads, at this place of the request (a JSON Pointer, RFC 6901).
    Unread(String),
    /// Answers have to be mended.
    Problems(Problems),
    /// Too many from one address; so long to wait.
    TooMany(Duration),
    /// The school does not collect yet, and this machine is not the only one that reaches us.
    NotCollecting,
    /// The store or the catalogue fails.
    Unavailable,
    /// The store's file was taken away or replaced: only a new start helps.
    Moved,
    /// No reference was free.
    NoReference,
}

impl From<SavedError> for Refusal {
    fn from(error: SavedError) -> Self {
        match error {
            SavedError::Newer(_) => Self::Newer,
            SavedError::Unreadable(_) => Self::Unreadable,
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        tracing::error!("{error}");
        match error {
            StoreError::Moved(_) => Self::Moved,
            _ => Self::Unavailable,
        }
    }
}

impl From<CatalogueError> for Refusal {
    fn from(error: CatalogueError) -> Self {
        tracing::error!("Aucune candidature ne peut être vérifiée. {error}");
        Self::Unavailable
    }
}

impl From<DamagedError> for Refusal {
    fn from(error: DamagedError) -> Self {
        tracing::error!("Une candidature enregistrée ne peut pas être lue. {error}");
        Self::Unavailable
    }
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Self::Key | Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Newer | Self::SentBefore(_) | Self::Closed { .. } => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::OffRoute | Self::Unread(_) | Self::Problems(_) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::NotCollecting | Self::Unavailable | Self::Moved | Self::NoReference => {
                StatusCode::SERVICE_UNAVAILABLE
            }
        }
    }

    /// What only this refusal says.
    fn members(&self) -> Value {
        match self {
            Self::SentBefore(receipt) => json!({ "receipt": receipt }),
            Self::Closed { reason, .. } => json!({ "reason": reason }),
            Self::Unread(place) => json!({ "pointer": place }),
            Self::Problems(problems) => {
                let problems: Vec<_> = problems.iter().map(problem).collect();
                json!({ "problems": problems })
            }
            _ => json!({}),
        }
    }

    /// For how long one should wait before one asks again.
    fn wait(&self) -> Option<Duration> {
        match self {
            Self::TooMany(wait) => Some(*wait),
            Self::Unavailable | Self::Moved | Self::NoReference => Some(SOON),
            _ => None,
        }
    }
}

/// A problem with its name and in words: a page of another day may not know its kind.
fn problem(problem: &Problem) -> Value {
    let kind = match &problem.kind {
        ProblemKind::Missing => "missing",
        ProblemKind::Gone => "gone",
        ProblemKind::TooLong { .. } => "too_long",
        ProblemKind::NotAName => "not_a_name",
        ProblemKind::Birth(_) => "birth",
        ProblemKind::Email(_) => "email",
        ProblemKind::Phone(_) => "phone",
        ProblemKind::NeitherEmailNorPhone => "neither_email_nor_phone",
        ProblemKind::Leads(_) => "leads",
        ProblemKind::Refused(_) => "refused",
    };
    json!({ "field": problem.field.id(), "kind": kind, "detail": copy::problem::message(problem) })
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = self.status();
        let (title, detail) = self.words();
        let mut body = Map::new();
        body.insert("type".into(), format!("/problemes/{}", self.name()).into());
        body.insert("title".into(), title.into());
        body.insert("status".into(), status.as_u16().into());
        body.insert("detail".into(), detail.into());
        if let Value::Object(members) = self.members() {
            body.extend(members);
        }
        let mut response = (status, Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if let Some(wait) = self.wait() {
            headers.insert(RETRY_AFTER, wait.as_secs().into());
        }
        if matches!(self, Self::Method) {
            headers.insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }
}
