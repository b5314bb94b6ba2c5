//! The draft in a file, and out of one.

use thiserror::Error;

use super::*;
use crate::apply::{dossier, saved::SavedError};

/// Why a file's draft does not take the place of this one.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The applicant has to choose between drafts first.
    #[error("another draft is undecided")]
    Undecided,
    /// The file holds none that can be read.
    #[error(transparent)]
    Saved(#[from] SavedError),
}

impl Drafting {
    /// Whether a file holds a draft that may take the place of this one.
    pub fn can_open(&self, text: &str) -> Result<(), OpenError> {
        self.read_file(text).map(drop)
    }

    fn read_file(&self, text: &str) -> Result<Draft, OpenError> {
        if untrack(|| self.is_undecided()) {
            return Err(OpenError::Undecided);
        }
        Ok(dossier::read_file(text)?.draft.fitted(&self.catalogue()))
    }

    /// Replaces the draft by one from a file, under a new id; not while the applicant has to choose between drafts.
    pub fn open(&self, text: &str) -> Result<(), OpenError> {
        let draft = self.read_file(text)?;
        self.notice.set(Some(Notice::Opened));
        self.drop_answer();
        self.draft.set(Draft {
            id: identifier::random(),
            ..draft
        });
        self.write(self.revision.get_value());
        Ok(())
    }

    /// The draft as a file holds it.
    pub fn to_saved(&self) -> Saved {
        Saved {
            kept_at: clock::now(),
            revision: self.revision.get_value(),
            draft: self.draft.get_untracked(),
        }
    }
}
