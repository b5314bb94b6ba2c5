use super::*;
use crate::apply::saved::SavedError;

/// How the draft is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Keeping {
    /// There is nothing to keep yet.
    Nothing,
    /// What is typed is what is kept.
    Kept,
    /// The browser refuses; the draft lives as long as this page.
    Failed(StorageError),
    /// Another tab has kept other answers; none is overwritten until the applicant has chosen.
    Conflict(Box<Saved>),
    /// A newer build has kept a draft, which this one neither reads nor overwrites.
    Newer,
}

impl Keeping {
    /// Whether what is typed lives only as long as this page.
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed(_))
    }

    /// Whether only the applicant can say what is to be kept.
    pub(super) fn is_undecided(&self) -> bool {
        matches!(self, Self::Conflict(_) | Self::Newer)
    }
}

/// What happened to a draft that the applicant should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What was kept could not be read. It is put aside, see [`Drafting::unreadable`].
    Unreadable,
    /// What was kept was older than 30 days, and was erased.
    Expired,
    /// Another tab has changed the answers, and this one shows them.
    ChangedElsewhere,
    /// The answers have come from a file.
    Opened,
    /// Another tab has erased the answers.
    ErasedElsewhere,
    /// Another tab has sent them.
    SentElsewhere,
    /// They were changed while they were being sent; what was received is what they were before.
    ChangedWhileSent,
    /// A receipt was asked for, and there is none here.
    NoReceipt,
}

impl Drafting {
    /// Takes up what is kept: this tab's own draft first, else the device's.
    pub(super) fn restore(&self) {
        let kept = Place::ALL.map(|place| (place, storage::read(place, KEY)));
        for (place, kept) in kept {
            match kept {
                Ok(Some(text)) => return self.take_up(place, &text),
                Ok(None) => {}
                Err(error) => self.keeping.set(Keeping::Failed(error)),
            }
        }
    }

    fn take_up(&self, place: Place, text: &str) {
        self.place.set(place);
        match Saved::read(text) {
            Ok(saved) => self.adopt(saved),
            Err(SavedError::Newer(_)) => self.keeping.set(Keeping::Newer),
            Err(error @ SavedError::Unreadable(_)) => {
                leptos::logging::warn!("{error}");
                aside::put(place, text);
                self.unreadable.set_value(text.to_owned());
                self.notice.set(Some(Notice::Unreadable));
            }
        }
    }

    pub(super) fn adopt(&self, saved: Saved) {
        self.revision.set_value(saved.revision);
        let before = self.draft.get_untracked();
        let mut draft = saved.draft.clone().fitted(&self.catalogue());
        // A draft from before this was noted was begun no later than it was kept.
        if !draft.is_empty() {
            draft.begun_at = draft.begun_at.or(saved.dated());
        }
        self.draft.set(draft);
        self.outdate_answer(&before);
        self.keeping.set(Keeping::Kept);
    }

    /// The text of a draft that could not be read; empty where there was none.
    pub fn unreadable(&self) -> String {
        self.unreadable.get_value()
    }

    /// Keeps the draft, unless what is kept is no longer what this tab knows.
    pub(super) fn keep(&self) {
        if self.keeping.with_untracked(Keeping::is_undecided) {
            return;
        }
        match self.another_in(self.place.get_untracked()) {
            Some(another) => self.keeping.set(another),
            None => self.write(self.revision.get_value()),
        }
    }

    /// What stands in the way of writing there: a draft that this tab does not know, or not as it is now.
    pub(super) fn another_in(&self, place: Place) -> Option<Keeping> {
        let kept = storage::read(place, KEY).ok().flatten()?;
        match Saved::read(&kept) {
            Ok(saved) => {
                let is_other = self
                    .draft
                    .with_untracked(|draft| draft.id != saved.draft.id);
                (is_other || saved.revision > self.revision.get_value())
                    .then(|| Keeping::Conflict(Box::new(saved)))
            }
            Err(SavedError::Newer(_)) => Some(Keeping::Newer),
            Err(SavedError::Unreadable(_)) => None,
        }
    }

    /// Whether the applicant has to choose between drafts before anything can be kept.
    pub fn is_undecided(&self) -> bool {
        self.keeping.with(Keeping::is_undecided)
    }

    /// Keeps the draft in this tab only, or on the device again.
    pub fn keep_in(&self, place: Place) {
        if self.keeping.with_untracked(Keeping::is_undecided) {
            return;
        }
        let left = self.place.get_untracked();
        self.place.set(place);
        match self.another_in(place) {
            Some(another) => self.keeping.set(another),
            None => self.write(self.revision.get_value()),
        }
        if left != place && self.keeping.get_untracked() == Keeping::Kept {
            forget(left, KEY);
        }
        if left != place {
            self.move_outgoing(left);
        }
    }

    /// Writes the draft over what is kept.
    pub(super) fn write(&self, after: u64) {
        self.revision.set_value(after + 1);
        let text = self.to_saved().write();
        self.keeping.set(
            match storage::write(self.place.get_untracked(), KEY, &text) {
                Ok(()) => Keeping::Kept,
                Err(error) => Keeping::Failed(error),
            },
        );
    }
}
