use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize, Serializer};

use crate::domain::iso;

/// What the service gives for an application that it has stored: both sides can hold it against the application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The application's short name.
    pub reference: String,
    /// When it was received, to the millisecond.
    #[serde(serialize_with = "instant", deserialize_with = "iso::an_instant")]
    pub received_at: DateTime<Utc>,
    /// The SHA-256 of the draft's exact bytes, in hexadecimal digits.
    pub sha256: String,
    /// Whether it was only a demonstration: the school does not collect yet.
    pub demonstration: bool,
}

fn instant<S: Serializer>(instant: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&instant.to_rfc3339_opts(SecondsFormat::Millis, true))
}
