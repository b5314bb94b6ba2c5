use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use super::Receipt;
use crate::{
    apply::{
        field::Field,
        problem::{ProblemKind, Problems},
    },
    data::shape,
    domain::iso,
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
    /// Something else answered in the service's place: a firewall, a proxy's limit, a network that wants a sign-in first.
    /// This request has not come to the service.
    Intercepted,
    /// Nothing is known of what became of it: the same may be sent again.
    Unknown,
    /// The service cannot make anything of the request, and will not if it comes again.
    Unusable,
}

impl Reply {
    /// What a response means.
    ///
    /// A problem of ours says so by its type. Of anything else, the status alone counts: a plain host answers a POST by 404,
    /// 405 or 501; what stands before a service that is down says 502 or more; whatever is left was said by somebody
    /// between the browser and the service.
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
        let body: Value = serde_json::from_str(text)
            .ok()
            .filter(|_| is_json)
            .unwrap_or_default();
        let kind = text_at(&body, "type").strip_prefix("/problemes/");
        match (status, kind) {
            (200 | 201, _) if is_json => receipt(&body).map_or(Self::Unknown, Self::Received),
            (409, Some("deja-envoyee")) => body
                .get("receipt")
                .and_then(receipt)
                .map_or(Self::Unknown, Self::ReceivedOther),
            (409, Some("session-fermee")) => Self::Closed {
                said: text_at(&body, "detail").into(),
                elsewhere: ["full", "closed", "not_offered"].contains(&text_at(&body, "reason")),
            },
            (409, Some("recharger")) | (422, Some("hors-parcours")) => Self::Reload,
            (422, Some(_)) => Self::Refused(problems(&body)),
            (503, Some("pas-de-collecte")) => Self::NotCollecting,
            (429, _) => Self::TooMany(*retry_after),
            (404 | 405 | 410 | 501, _) => Self::NoService,
            (408 | 500.., _) => Self::Unknown,
            (_, Some(_)) => Self::Unusable,
            (_, None) => Self::Intercepted,
        }
    }

    /// Whether nobody has said what became of the application: what was sent before may have been stored all the same.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::TooMany(_) | Self::Intercepted | Self::Unknown)
    }
}

/// The longest wait that is passed on: whoever asks for more has a wrong clock, or means "not today".
const LONGEST_WAIT: u32 = 24 * 60 * 60;
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// For how many seconds `Retry-After` asks to wait, by the `Date` of the same answer where it names an instant; `None` for
/// one that says nothing of use.
pub fn retry_after(value: &str, date: &str) -> Option<u32> {
    let value = value.trim();
    let wait = value.parse().ok().or_else(|| {
        let wait = http_date(value)?.signed_duration_since(http_date(date)?);
        u32::try_from(wait.num_seconds().max(0)).ok()
    });
    wait.filter(|wait| *wait <= LONGEST_WAIT)
}

/// The instant of a date as HTTP writes it: "Sun, 06 Nov 1994 08:49:37 GMT".
fn http_date(text: &str) -> Option<DateTime<FixedOffset>> {
    let mut parts = text.split_ascii_whitespace().skip(1);
    let (day, month, year, time) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let month = 1 + MONTHS.iter().position(|name| *name == month)?;
    iso::instant(&format!("{year}-{month:02}-{day}T{time}Z"))
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
