//! What an applicant gets for an application, and both sides can hold against it.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Serialize, Serializer};

/// Says that an application is stored, which, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The application's short name.
    pub reference: String,
    /// When it was received, to the millisecond.
    #[serde(serialize_with = "instant")]
    pub received_at: DateTime<Utc>,
    /// The SHA-256 of the draft's exact bytes, in hexadecimal digits.
    pub sha256: String,
    /// Whether it was only a demonstration: the school does not collect yet.
    pub demonstration: bool,
}

fn instant<S: Serializer>(instant: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&instant.to_rfc3339_opts(SecondsFormat::Millis, true))
}
