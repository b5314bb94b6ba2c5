use super::*;
use crate::apply::sending::{Outgoing, Receipt};

/// Under which keys the browser keeps what was sent, each with its receipt: as many as these.
///
/// A key each, so that one that is damaged or too old takes no other along.
pub(super) const SENT_KEYS: [&str; 5] = [
    "fabnum-envoi",
    "fabnum-envoi-2",
    "fabnum-envoi-3",
    "fabnum-envoi-4",
    "fabnum-envoi-5",
];
/// The same, of what has no answer yet.
pub(super) const PENDING_KEY: &str = "fabnum-envoi-en-cours";

/// What goes to the service is kept before it goes, and until there is an answer: an attempt after a lost one, even in a new
/// tab, sends the same bytes. Receipts that were there before stay: brothers and sisters may share a phone.
impl Drafting {
    /// What was sent last from here, with its receipt; tracks it.
    pub fn sent(&self) -> Option<(Outgoing, Receipt)> {
        with_receipt(self.sent.get()?)
    }

    /// Whether what was sent last from here was only a trial; tracks it.
    pub fn is_trial(&self) -> bool {
        self.sent()
            .is_some_and(|(_, receipt)| receipt.demonstration)
    }

    /// What the browser keeps of what was sent before, each with its receipt, the newest first; tracks what was sent last.
    pub fn sent_before(&self) -> Vec<(Outgoing, Receipt)> {
        let last = self.sent.get().map(|outgoing| outgoing.id);
        let mut sent: Vec<(Outgoing, Receipt)> = Vec::new();
        for (outgoing, receipt) in all_kept().filter_map(with_receipt) {
            let is_there = sent.iter().any(|(other, _)| other.id == outgoing.id);
            if !is_there && last.as_ref() != Some(&outgoing.id) {
                let at = sent.partition_point(|(other, _)| sent_at(other) > sent_at(&outgoing));
                sent.insert(at, (outgoing, receipt));
            }
        }
        sent
    }

    /// Whether this very draft has its receipt already.
    pub fn is_sent(&self) -> bool {
        let id = self.draft.with(|draft| draft.id.clone());
        self.sent().is_some_and(|(outgoing, _)| outgoing.id == id)
    }

    /// What was sent of a draft and has no answer, by this tab or another.
    pub(super) fn pending_of(&self, id: &str) -> Option<Outgoing> {
        let pending = self.pending.get_untracked().or_else(kept_pending);
        pending.filter(|pending| pending.id == id)
    }

    /// Whether it is still to be sent: not once the answers are erased.
    pub(super) fn is_pending(&self, outgoing: &Outgoing) -> bool {
        self.pending
            .with_untracked(|pending| pending.as_ref() == Some(outgoing))
    }

    pub(super) fn keep_pending(&self, outgoing: Outgoing) {
        keep(self.place.get_untracked(), PENDING_KEY, &outgoing);
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
        keep_sent(self.place.get_untracked(), &outgoing);
        self.sent.set(Some(outgoing));
    }

    /// Keeps all of it in another place than before.
    pub(super) fn move_outgoing(&self, left: Place) {
        let place = self.place.get_untracked();
        if let Some(pending) = self.pending.get_untracked()
            && keep(place, PENDING_KEY, &pending)
        {
            forget(left, PENDING_KEY);
        }
        for key in SENT_KEYS {
            if kept(left, key).is_none_or(|outgoing| keep_sent(place, &outgoing)) {
                forget(left, key);
            }
        }
    }

    /// Forgets all of it.
    pub(super) fn forget_outgoing(&self) {
        for place in Place::ALL {
            for key in SENT_KEYS {
                forget(place, key);
            }
        }
        self.sent.set(None);
        self.drop_pending();
    }

    /// Takes up all of it, from this tab and from this device.
    pub(super) fn restore_outgoing(&self) {
        self.sent.set(all_kept().max_by_key(sent_at));
        let pending = kept_pending();
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
}

fn with_receipt(outgoing: Outgoing) -> Option<(Outgoing, Receipt)> {
    let receipt = outgoing.receipt.clone()?;
    Some((outgoing, receipt))
}

/// By what the last of several is known: by the service's clock, and by the device's own where that says nothing.
fn sent_at(outgoing: &Outgoing) -> [DateTime<Utc>; 2] {
    let received = outgoing.receipt.as_ref().map(|receipt| receipt.received_at);
    [received.unwrap_or(outgoing.made_at), outgoing.made_at]
}

/// All that was sent and is kept, in no order.
fn all_kept() -> impl Iterator<Item = Outgoing> {
    let places = Place::ALL.into_iter();
    places.flat_map(|place| {
        SENT_KEYS
            .into_iter()
            .filter_map(move |key| kept(place, key))
    })
}

/// Keeps a receipt where there is room, else in the place of the oldest; `false` where the browser refuses.
fn keep_sent(place: Place, outgoing: &Outgoing) -> bool {
    // Of the same application there is one receipt, whichever tab it came to.
    let since = |key: &&'static str| {
        let other = kept(place, key).filter(|other| other.id != outgoing.id)?;
        Some(sent_at(&other))
    };
    let oldest = SENT_KEYS.into_iter().min_by_key(since);
    // One that is older than all of them is the one that there is no room for.
    let newer = oldest.filter(|key| since(key).is_none_or(|since| since < sent_at(outgoing)));
    newer.is_none_or(|key| keep(place, key, outgoing))
}

/// Keeps it in a place; `false` where the browser refuses. One that keeps nothing shows it as long as the page lives.
fn keep(place: Place, key: &str, outgoing: &Outgoing) -> bool {
    let kept = storage::write(place, key, &outgoing.write());
    if let Err(error) = &kept {
        leptos::logging::warn!("what was sent is not kept: {error}");
    }
    kept.is_ok()
}

fn kept(place: Place, key: &str) -> Option<Outgoing> {
    Outgoing::read(&storage::read(place, key).ok()??)
}

fn kept_pending() -> Option<Outgoing> {
    let mut places = Place::ALL.into_iter();
    places.find_map(|place| kept(place, PENDING_KEY))
}
