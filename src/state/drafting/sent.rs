use super::*;
use crate::apply::sending::{Outgoing, Receipt};

/// Under which key the browser keeps what was sent, with its receipt.
pub(super) const SENT_KEY: &str = "fabnum-envoi";
/// The same, of what has no answer yet.
pub(super) const PENDING_KEY: &str = "fabnum-envoi-en-cours";

/// What goes to the service is kept before it goes, and until there is an answer: an attempt after a lost one, even in a new
/// tab, sends the same bytes. A receipt that was there before stays until there is a new one.
impl Drafting {
    /// What was sent of a draft and has no answer, by this tab or another.
    pub(super) fn pending_of(&self, id: &str) -> Option<Outgoing> {
        let kept = || kept(PENDING_KEY, clock::now());
        let pending = self.pending.get_untracked().or_else(kept);
        pending.filter(|pending| pending.id == id)
    }

    /// Whether it is still to be sent: not once the answers are erased.
    pub(super) fn is_pending(&self, outgoing: &Outgoing) -> bool {
        self.pending
            .with_untracked(|pending| pending.as_ref() == Some(outgoing))
    }

    pub(super) fn keep_pending(&self, outgoing: Outgoing) {
        self.keep_text(PENDING_KEY, &outgoing);
        self.pending.set(Some(outgoing));
    }

    /// Ends what is under way, as it has its answer or is not to be sent any more.
    pub(super) fn drop_pending(&self) {
        for place in Place::ALL {
            forget(place, PENDING_KEY);
        }
        self.pending.set(None);
        self.sending.set(Sending::Idle);
    }

    pub(super) fn keep_sent(&self, outgoing: Outgoing, receipt: Receipt) {
        let outgoing = Outgoing {
            receipt: Some(receipt),
            ..outgoing
        };
        self.keep_text(SENT_KEY, &outgoing);
        self.sent.set(Some(outgoing));
    }

    /// Keeps both in another place than before.
    pub(super) fn move_outgoing(&self, left: Place) {
        for (key, outgoing) in [(PENDING_KEY, self.pending), (SENT_KEY, self.sent)] {
            if let Some(outgoing) = outgoing.get_untracked() {
                self.keep_text(key, &outgoing);
                forget(left, key);
            }
        }
    }

    /// Forgets both.
    pub(super) fn forget_outgoing(&self) {
        for place in Place::ALL {
            forget(place, SENT_KEY);
        }
        self.sent.set(None);
        self.drop_pending();
    }

    /// Takes up both, from this tab, else from this device.
    pub(super) fn restore_outgoing(&self) {
        let now = clock::now();
        self.sent.set(kept(SENT_KEY, now));
        let pending = kept(PENDING_KEY, now);
        let is_this = pending
            .as_ref()
            .is_some_and(|pending| self.draft.with_untracked(|draft| draft.id == pending.id));
        self.pending.set(pending);
        self.sending.set(if is_this {
            Sending::Failed
        } else {
            Sending::Idle
        });
    }

    /// Keeps it where the draft is kept. A browser that keeps nothing shows it as long as the page lives.
    fn keep_text(&self, key: &str, outgoing: &Outgoing) {
        let place = self.place.get_untracked();
        if let Err(error) = storage::write(place, key, &outgoing.write()) {
            leptos::logging::warn!("what was sent is not kept: {error}");
        }
    }
}

fn kept(key: &str, now: DateTime<Utc>) -> Option<Outgoing> {
    Place::ALL.into_iter().find_map(|place| {
        let text = storage::read(place, key).ok()??;
        Outgoing::read(&text, now)
    })
}
