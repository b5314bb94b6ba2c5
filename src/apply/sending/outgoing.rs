use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Receipt;
use crate::{
    apply::{
        Rules,
        application::Application,
        dossier::{self, Dossier},
        draft::Draft,
        saved::Saved,
    },
    copy,
    data::shape,
    domain::{catalogue::Catalogue, iso, text},
};

/// The request's header that names it: a repeated request has the same key, which is the draft's id.
pub const KEY_HEADER: &str = "Idempotency-Key";

/// What was sent, or is about to be, as it is kept on the device: the exact bytes, so that a second attempt sends the same
/// and the receipt can be held against them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// When it was made.
    #[serde(deserialize_with = "iso::an_instant")]
    pub made_at: DateTime<Utc>,
    /// The draft's id.
    pub id: String,
    /// The draft, cut to its route, as it is sent.
    pub draft: String,
    /// The receipt, once there is one.
    pub receipt: Option<Receipt>,
}

impl Outgoing {
    /// What a dossier sends.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            made_at: dossier.made_at(),
            id: dossier.draft().id.clone(),
            draft: dossier.sent_text(),
            receipt: None,
        }
    }

    /// What is kept under that text; `None` for one that is damaged.
    pub fn read(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        shape::read_known(&value).ok()
    }

    /// The text under which it is kept.
    pub fn write(&self) -> String {
        serde_json::json!(self).to_string()
    }

    /// Whether it says the same as a draft of the same id: then it is sent again as it is.
    pub fn is_of(&self, draft: &Draft) -> bool {
        self.id == draft.id
            && Saved::read(&self.draft).is_ok_and(|saved| saved.draft.has_same_answers(draft))
    }

    /// The applicant's first and last name; empty where the draft cannot be read.
    pub fn applicant(&self) -> String {
        let saved = Saved::read(&self.draft).map(|saved| saved.draft);
        saved.map_or_else(
            |_| String::new(),
            |draft| text::line(&[&*draft.first_name, &draft.last_name].join(" ")),
        )
    }

    /// The application that was sent; `None` where the draft can no longer be read as one.
    pub fn application(&self, catalogue: &Catalogue) -> Option<Application> {
        let now = self.made_at;
        let draft = Saved::read(&self.draft).ok()?.draft;
        draft.validate(&Rules { catalogue, now }).ok()
    }

    /// What the applicant keeps of it: a page to read, with the very bytes that were sent inside; `None` likewise.
    pub fn page(&self, receipt: &Receipt, catalogue: &Catalogue) -> Option<String> {
        let application = self.application(catalogue)?;
        let lines = copy::sending::kept(receipt);
        Some(dossier::page(&application, &lines, &self.draft, catalogue))
    }

    /// The body of the request. `begun_at` is when the first answer was given, `trap` what stands where no person writes.
    pub fn body(&self, begun_at: DateTime<Utc>, trap: &str) -> String {
        let (opened_at, trap) = (Value::from(begun_at.to_rfc3339()), Value::from(trap));
        let draft = &self.draft;
        // The draft goes as it is: written anew, it might have other bytes.
        format!("{{\"draft\":{draft},\"opened_at\":{opened_at},\"trap\":{trap}}}")
    }
}
