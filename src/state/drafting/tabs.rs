//! What other tabs do to the draft.

use super::*;
use crate::apply::saved::SavedError;

impl Drafting {
    /// Ends a conflict: with this tab's answers, or with the other's.
    pub fn settle(&self, keep_mine: bool) {
        if let Keeping::Conflict(other) = self.keeping.get_untracked() {
            if keep_mine {
                self.write(other.revision)
            } else {
                self.adopt(*other)
            }
            // It is on the device now; what was in this tab before would come first at the next start.
            if self.place.get_untracked() == Place::Device
                && self.keeping.get_untracked() == Keeping::Kept
            {
                forget(Place::Tab, KEY);
            }
        }
    }

    /// Shows what another tab has kept on the device. Each change is kept at once, so nothing typed here is lost.
    pub(super) fn follow(&self, text: Option<String>) {
        if self.place.get_untracked() == Place::Tab {
            return;
        }
        match text.as_deref().map(Saved::read) {
            Some(Ok(saved)) if saved.revision > self.revision.get_value() => {
                let is_news = self
                    .draft
                    .with_untracked(|draft| !draft.has_same_answers(&saved.draft));
                self.adopt(saved);
                if is_news {
                    self.notice.set(Some(Notice::ChangedElsewhere));
                }
            }
            Some(Ok(saved)) if saved.draft != self.draft.get_untracked() => {
                self.keeping.set(Keeping::Conflict(Box::new(saved)));
            }
            Some(Err(SavedError::Newer(_))) => self.keeping.set(Keeping::Newer),
            None if self.keeping.get_untracked() == Keeping::Kept => {
                self.restore_outgoing();
                let notice = if untrack(|| self.is_sent()) {
                    Notice::SentElsewhere
                } else {
                    Notice::ErasedElsewhere
                };
                self.begin_anew();
                self.notice.set(Some(notice));
            }
            Some(_) | None => {}
        }
    }
}
