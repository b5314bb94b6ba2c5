//! An application as it is stored, and as it is read back.

use chrono::{DateTime, Utc};
use fabnum::apply::{
    saved::{Saved, SavedError, VERSION},
    sending::Receipt,
};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::flags::Flags;

/// An application as it is stored: the very bytes that were sent, and what was noted when they came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredApplication {
    /// The draft's own name, which no two applications share.
    pub draft_id: String,
    /// The short name, which no two applications share either.
    pub reference: String,
    /// When it was received, to the millisecond.
    pub received_at: DateTime<Utc>,
    /// What makes one look twice.
    pub flags: Flags,
    /// Whether it was received while the school did not collect yet.
    pub demonstration: bool,
    /// The SHA-256 of `draft`, taken when it was received.
    pub sha256: Vec<u8>,
    /// The saved draft, exactly as it stood in the request.
    pub draft: Vec<u8>,
}

/// Why a stored application cannot be read.
#[derive(Debug, Error)]
pub enum DamagedError {
    /// Its bytes are not those that were received.
    #[error("Les réponses ne sont plus celles qui ont été reçues\u{a0}: leur empreinte a changé.")]
    Fingerprint,
    /// Its bytes are no text.
    #[error("Les réponses ne sont pas du texte (détail technique\u{a0}: {0}).")]
    NoText(#[from] std::str::Utf8Error),
    /// Its text is no draft.
    #[error("Les réponses ne peuvent pas être lues (détail technique\u{a0}: {0}).")]
    NoDraft(String),
    /// A newer build wrote it.
    #[error(
        "Les réponses sont en version {0}, d’un site plus récent. Ce programme lit jusqu’à la version {VERSION}. Lancez le \
         plus récent."
    )]
    Newer(u64),
}

impl From<SavedError> for DamagedError {
    fn from(error: SavedError) -> Self {
        match error {
            SavedError::Unreadable(why) => Self::NoDraft(why),
            SavedError::Newer(version) => Self::Newer(version),
        }
    }
}

/// The SHA-256 of a draft's bytes.
pub fn fingerprint(draft: &[u8]) -> Vec<u8> {
    Sha256::digest(draft).to_vec()
}

impl StoredApplication {
    /// What the applicant gets for it; the same each time.
    pub fn receipt(&self) -> Receipt {
        Receipt {
            reference: self.reference.clone(),
            received_at: self.received_at,
            sha256: self.hex_sha256(),
            demonstration: self.demonstration,
        }
    }

    /// The fingerprint in hexadecimal digits.
    pub fn hex_sha256(&self) -> String {
        self.sha256
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// The draft, brought up to this build's version.
    ///
    /// # Errors
    /// Where the bytes were changed since, or were written by a newer build.
    pub fn saved(&self) -> Result<Saved, DamagedError> {
        if fingerprint(&self.draft) != self.sha256 {
            return Err(DamagedError::Fingerprint);
        }
        Ok(Saved::read(str::from_utf8(&self.draft)?)?)
    }
}
