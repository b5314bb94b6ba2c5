use super::*;
use crate::{
    apply::{
        dossier::Dossier,
        sending::{KEY_HEADER, Outgoing, Receipt, Reply, WAITS},
    },
    browser::{network, post, timer},
    route::ApplyRoute,
};

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
        let outgoing = self.sent.get()?;
        let receipt = outgoing.receipt.clone()?;
        Some((outgoing, receipt))
    }

    /// Whether this very draft has its receipt already.
    pub fn is_sent(&self) -> bool {
        let id = self.draft.with(|draft| draft.id.clone());
        self.sent().is_some_and(|(outgoing, _)| outgoing.id == id)
    }

    /// Sends the draft to a path of this origin: the same bytes under the same key until an answer comes, or it is given up.
    /// Says which page follows: the receipt, or the dossier where nothing receives.
    ///
    /// `trap` is what stands where no person writes. Nothing happens while it is being sent, or while the draft is not
    /// complete, which the page says. Whoever erases the answers meanwhile ends it.
    pub async fn send(self, path: &str, trap: &str) -> Option<ApplyRoute> {
        let dossier = untrack(|| self.with(Dossier::of));
        let (false, Ok(dossier)) = (self.sending.with_untracked(Sending::is_busy), dossier) else {
            return None;
        };
        // What is left without an answer may have been stored, even where nothing seems to be there now.
        let unanswered = self.pending_of(&dossier.draft().id);
        let mut is_unanswered = unanswered.is_some();
        let outgoing = unanswered
            .clone()
            .filter(|before| before.is_of(dossier.draft()))
            .unwrap_or_else(|| Outgoing::of(&dossier));
        self.keep_pending(outgoing.clone());
        let body = outgoing.body(self.opened_at.get_value(), trap);
        let mut waits = WAITS.into_iter();
        loop {
            if !network::is_there() {
                self.sending.set(Sending::Offline);
                network::comes().await;
            }
            if !self.is_pending(&outgoing) {
                return None;
            }
            self.sending.set(Sending::UnderWay);
            let key = (KEY_HEADER, outgoing.id.as_str());
            let answer = post::json(path, key, body.clone()).await;
            if !self.is_pending(&outgoing) {
                return None;
            }
            match answer {
                Ok(response) => match Reply::of(&response) {
                    Reply::Received(receipt) => {
                        self.note(outgoing, receipt);
                        return Some(ApplyRoute::Receipt);
                    }
                    Reply::NoService | Reply::NotCollecting if is_unanswered => {}
                    Reply::Unknown => {}
                    reply => {
                        let is_nowhere = matches!(reply, Reply::NoService | Reply::NotCollecting);
                        self.answer(unanswered, reply);
                        return is_nowhere.then_some(ApplyRoute::Dossier);
                    }
                },
                Err(error) => leptos::logging::warn!("no answer to the application: {error}"),
            }
            is_unanswered = true;
            let Some(wait) = waits.next() else {
                self.sending.set(Sending::Failed);
                return None;
            };
            timer::wait(wait).await;
        }
    }

    /// Notes an answer that is no receipt for these answers. What was sent before them may have one.
    fn answer(&self, before: Option<Outgoing>, reply: Reply) {
        if let (Some(before), Reply::ReceivedOther(receipt)) = (before, &reply) {
            self.keep_sent(before, receipt.clone());
        }
        self.drop_pending();
        self.sending.set(Sending::Answered(reply));
    }

    /// Notes the receipt, and lets go of the draft: what was sent is kept as it was sent.
    fn note(&self, outgoing: Outgoing, receipt: Receipt) {
        let (is_this, is_same) = self.draft.with_untracked(|draft| {
            let is_this = draft.id == outgoing.id;
            (is_this, outgoing.is_of(draft))
        });
        // The receipt first: who finds the draft gone, in another tab, looks for it.
        self.keep_sent(outgoing, receipt);
        self.drop_pending();
        if is_this {
            self.forget_draft();
        }
        if is_this && !is_same {
            self.notice.set(Some(Notice::ChangedWhileSent));
        }
    }
}
