use super::*;
use crate::{
    apply::{
        dossier::Dossier,
        sending::{KEY_HEADER, Outgoing, Receipt, Reply, WAITS},
    },
    browser::{network, post, timer},
};

/// Under which key the browser keeps what was sent.
pub(super) const SENT_KEY: &str = "fabnum-envoi";

/// How far the sending of the draft has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sending {
    /// Nobody has asked for it.
    #[default]
    Idle,
    /// It waits for a network.
    Offline,
    /// It is on its way.
    UnderWay,
    /// No answer came, not even to repeated attempts. It may have arrived.
    Failed,
    /// The answer was no receipt.
    Answered(Reply),
}

impl Sending {
    /// Whether something goes on that must not be begun twice.
    pub fn is_busy(&self) -> bool {
        matches!(self, Self::Offline | Self::UnderWay)
    }
}

impl Drafting {
    /// How far the sending has come.
    pub fn sending(&self) -> ReadSignal<Sending> {
        self.sending.read_only()
    }

    /// What was sent from here, with its receipt; tracks it.
    pub fn sent(&self) -> Option<(Outgoing, Receipt)> {
        let outgoing = self.outgoing.get()?;
        let receipt = outgoing.receipt.clone()?;
        Some((outgoing, receipt))
    }

    /// Whether this very draft has its receipt already.
    pub fn is_sent(&self) -> bool {
        let id = self.draft.with(|draft| draft.id.clone());
        self.sent().is_some_and(|(outgoing, _)| outgoing.id == id)
    }

    /// Sends the draft to a path of this origin: the same bytes under the same key until an answer comes, or it is given up.
    ///
    /// `trap` is what stands where no person writes. Nothing happens while it is being sent, or while the draft is not
    /// complete, which the page says.
    pub async fn send(self, path: &str, trap: &str) {
        let dossier = untrack(|| self.with(Dossier::of));
        let (false, Ok(dossier)) = (self.sending.with_untracked(Sending::is_busy), dossier) else {
            return;
        };
        let outgoing = self.outgoing_of(&dossier);
        let body = outgoing.body(self.opened_at.get_value(), trap);
        let mut waits = WAITS.into_iter();
        loop {
            if !network::is_there() {
                self.sending.set(Sending::Offline);
                network::comes().await;
            }
            self.sending.set(Sending::UnderWay);
            let key = (KEY_HEADER, outgoing.id.as_str());
            match post::json(path, key, body.clone()).await {
                Ok(response) => match Reply::of(&response) {
                    Reply::Received(receipt) => return self.note(outgoing, receipt),
                    Reply::Unknown => {}
                    reply => return self.sending.set(Sending::Answered(reply)),
                },
                Err(error) => leptos::logging::warn!("no answer to the application: {error}"),
            }
            let Some(wait) = waits.next() else {
                return self.sending.set(Sending::Failed);
            };
            timer::wait(wait).await;
        }
    }

    /// What is sent: what was sent before, as long as the answers are the same. It is kept before it goes, so that an
    /// attempt after a lost answer, even in a new tab, sends the same bytes.
    fn outgoing_of(&self, dossier: &Dossier) -> Outgoing {
        let before = self.outgoing.get_untracked();
        before
            .filter(|before| before.is_of(dossier.draft()))
            .unwrap_or_else(|| {
                let outgoing = Outgoing::of(dossier);
                self.keep_outgoing(outgoing.clone());
                outgoing
            })
    }

    /// Notes the receipt, and lets go of the draft: what was sent is kept as it was sent.
    fn note(&self, outgoing: Outgoing, receipt: Receipt) {
        let is_what_was_sent = self.draft.with_untracked(|draft| draft.id == outgoing.id);
        // The receipt first: who finds the draft gone, in another tab, looks for it.
        self.keep_outgoing(Outgoing {
            receipt: Some(receipt),
            ..outgoing
        });
        if is_what_was_sent {
            self.forget_draft();
        }
        self.sending.set(Sending::Idle);
    }

    /// Keeps what was sent where the draft is kept. A browser that keeps nothing shows it as long as the page lives.
    pub(super) fn keep_outgoing(&self, outgoing: Outgoing) {
        if let Err(error) = storage::write(self.place.get_untracked(), SENT_KEY, &outgoing.write())
        {
            leptos::logging::warn!("what was sent is not kept: {error}");
        }
        self.outgoing.set(Some(outgoing));
    }

    /// Takes up what was sent from this tab, else from this device, and forgets what is too old.
    pub(super) fn restore_outgoing(&self) {
        let now = clock::now();
        let kept = Place::ALL.into_iter().find_map(|place| {
            let text = storage::read(place, SENT_KEY).ok()??;
            let outgoing = Outgoing::read(&text, now);
            if outgoing.is_none() {
                forget(place, SENT_KEY);
            }
            outgoing
        });
        let is_unanswered = kept.as_ref().is_some_and(|outgoing| {
            let is_this = self.draft.with_untracked(|draft| draft.id == outgoing.id);
            outgoing.receipt.is_none() && is_this
        });
        if is_unanswered {
            self.sending.set(Sending::Failed);
        }
        self.outgoing.set(kept);
    }
}
