//! A draft as it is kept: in the browser, in a file, in a dossier.

mod age;
mod migrate;

pub use age::Seen;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::draft::Draft;
use crate::{data::shape, domain::iso};

/// The version of the format that this build writes.
pub const VERSION: u64 = 3;
/// The name of the format.
const FORMAT: &str = "fabnum-application";
/// For how long a draft is kept in the browser after its last change, and a receipt after it was given.
pub const KEPT: TimeDelta = TimeDelta::days(30);
/// In the place of the time at which it was kept, in what is sent: that has no time of its own.
pub const UNDATED: DateTime<Utc> = DateTime::UNIX_EPOCH;

/// A draft with what is needed to keep it well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// When it was last kept.
    #[serde(deserialize_with = "iso::an_instant")]
    pub kept_at: DateTime<Utc>,
    /// Counts the times that it was kept, so that one tab notices another's change.
    #[serde(default)]
    pub revision: u64,
    /// The draft.
    pub draft: Draft,
}

/// Why a text is no draft that this build can read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SavedError {
    /// It is damaged, or something else altogether.
    #[error("no draft: {0}")]
    Unreadable(String),
    /// A newer build wrote it.
    #[error("a draft of version {0}, this build reads up to {VERSION}")]
    Newer(u64),
}

/// Whether a text names the format: if it cannot be read all the same, it was a draft once.
pub fn names_format(text: &str) -> bool {
    text.contains(FORMAT)
}

impl Saved {
    /// The draft in a text, brought up to this version.
    pub fn read(text: &str) -> Result<Self, SavedError> {
        shape::read_known(&Self::current(text)?)
            .map_err(|(at, why)| SavedError::Unreadable(format!("{at}: {why}")))
    }

    /// The JSON of the draft in a text, brought up to this version, with all that stands in it.
    pub fn current(text: &str) -> Result<Value, SavedError> {
        let unreadable = |error: serde_json::Error| SavedError::Unreadable(error.to_string());
        let mut value: Value = serde_json::from_str(text).map_err(unreadable)?;
        if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(SavedError::Unreadable("another format".into()));
        }
        let version = value
            .get("version")
            .and_then(Value::as_u64)
            .unwrap_or_default();
        if version > VERSION {
            return Err(SavedError::Newer(version));
        }
        if let Some(draft) = value.get_mut("draft") {
            migrate::to_current(draft, version);
        }
        Ok(value)
    }

    /// The text of the draft, in this version.
    pub fn write(&self) -> String {
        self.value().to_string()
    }

    /// The same as a JSON object, to which a dossier adds its application.
    pub fn value(&self) -> Value {
        serde_json::json!({
            "format": FORMAT,
            "version": VERSION,
            "kept_at": self.kept_at,
            "revision": self.revision,
            "draft": self.draft,
        })
    }

    /// When it was kept; `None` for what was sent.
    pub fn dated(&self) -> Option<DateTime<Utc>> {
        (self.kept_at != UNDATED).then_some(self.kept_at)
    }
}
