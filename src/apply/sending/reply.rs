use serde_json::Value;

use super::Receipt;
use crate::{
    apply::{
        field::Field,
        problem::{ProblemKind, Problems},
    },
    data::shape,
};

/// An answer to a request, as the browser hands it over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The value of `Content-Type`.
    pub media_type: String,
    /// The value of `Retry-After`, in seconds.
    pub retry_after: Option<u32>,
    /// The body.
    pub text: String,
}

/// What an answer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The application is stored.
    Received(Receipt),
    /// The same draft had been stored with other answers, of which this is the receipt. These answers are not.
    ReceivedOther(Receipt),
    /// The service refuses these answers, for what it says of each, in the order of the questions.
    Refused(Problems),
    /// No session takes it now.
    Closed {
        /// Why, in the service's words; empty where it says nothing.
        said: String,
        /// Whether another campus may take it.
        elsewhere: bool,
    },
    /// The draft was written by a newer build than the service's, or its rules are others: the page has to be loaded anew.
    Reload,
    /// Too many came from here; for how many seconds to wait, where that is said.
    TooMany(Option<u32>),
    /// The service may not collect yet.
    NotCollecting,
    /// Nothing receives applications at that address.
    NoService,
    /// Nothing is known of what became of it: the same may be sent again.
    Unknown,
    /// The service cannot make anything of the request, and will not if it comes again.
    Unusable,
}

impl Reply {
    /// What a response means.
    ///
    /// A plain host answers a POST by 404, 405 or 501, or by a page. What stands before a service that is down says 502 or
    /// more, with a page as well; a plain host does not.
    pub fn of(response: &Response) -> Self {
        let Response {
            status,
            media_type,
            retry_after,
            text,
        } = response;
        let is_json = ["application/json", "application/problem+json"]
            .iter()
            .any(|kind| media_type.trim_start().starts_with(kind));
        let body: Value = match serde_json::from_str(text) {
            Ok(body) if is_json => body,
            _ if matches!(status, 408 | 500 | 502..=599) => return Self::Unknown,
            _ => return Self::NoService,
        };
        match (status, text_at(&body, "type")) {
            (200 | 201, _) => receipt(&body).map_or(Self::Unknown, Self::Received),
            (409, "/problemes/deja-envoyee") => body
                .get("receipt")
                .and_then(receipt)
                .map_or(Self::Unknown, Self::ReceivedOther),
            (409, "/problemes/session-fermee") => Self::Closed {
                said: text_at(&body, "detail").into(),
                elsewhere: ["full", "closed", "not_offered"].contains(&text_at(&body, "reason")),
            },
            (409, "/problemes/recharger") | (422, "/problemes/hors-parcours") => Self::Reload,
            (422, _) => Self::Refused(problems(&body)),
            (429, _) => Self::TooMany(*retry_after),
            (503, "/problemes/pas-de-collecte") => Self::NotCollecting,
            (404 | 405 | 501, _) => Self::NoService,
            (408 | 500.., _) => Self::Unknown,
            _ => Self::Unusable,
        }
    }
}

fn text_at<'v>(body: &'v Value, name: &str) -> &'v str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn receipt(value: &Value) -> Option<Receipt> {
    shape::read_known(value).ok()
}

/// What a refusal says of the fields that it names.
fn problems(body: &Value) -> Problems {
    let said = body.get("problems").and_then(Value::as_array);
    let text = |problem: &Value, name| Some(problem.get(name)?.as_str()?.to_owned());
    let of = |field: Field| {
        let mut problems = said.into_iter().flatten();
        let own = problems.find(|problem| text(problem, "field").as_deref() == Some(field.id()))?;
        Some(field.problem(ProblemKind::Refused(text(own, "detail"))))
    };
    Field::ALL.into_iter().filter_map(of).collect()
}
