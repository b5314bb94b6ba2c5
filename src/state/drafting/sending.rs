use super::*;
use crate::{
    apply::{
        dossier::Dossier,
        problem::Problems,
        sending::{KEY_HEADER, Outgoing, Receipt, Reply, WAITS},
        step::Step,
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
    /// Nothing came through, and the browser has no network: it is tried again and again.
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

    /// What the service refuses of the answers to a question, until one of them is another.
    pub fn refused_at(&self, step: Step) -> Problems {
        self.sending.with_untracked(|sending| match sending {
            Sending::Answered(Reply::Refused(problems)) => problems
                .iter()
                .filter(|problem| problem.field.step() == step)
                .cloned()
                .collect(),
            _ => Problems::new(),
        })
    }

    /// What was answered to other answers is not said of these. What is refused at another question than the one that has
    /// changed stays so.
    pub(super) fn outdate_answer(&self, before: &Draft) {
        let Sending::Answered(reply) = self.sending.get_untracked() else {
            return;
        };
        let (is_same, changed) = self
            .draft
            .with_untracked(|draft| (draft.has_same_answers(before), draft.at));
        if is_same {
            return;
        }
        if let Reply::Refused(mut problems) = reply {
            problems.retain(|problem| Some(problem.field.step()) != changed);
            if !problems.is_empty() {
                return self
                    .sending
                    .set(Sending::Answered(Reply::Refused(problems)));
            }
        }
        self.drop_answer();
    }

    /// What was answered to one draft is not said of another.
    pub(super) fn drop_answer(&self) {
        if matches!(self.sending.get_untracked(), Sending::Answered(_)) {
            self.sending.set(Sending::Idle);
        }
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
        let unanswered = self.pending_of(&dossier.draft().id);
        let outgoing = unanswered
            .clone()
            .filter(|before| before.is_of(dossier.draft()))
            .unwrap_or_else(|| Outgoing::of(&dossier));
        self.keep_pending(outgoing.clone());
        let begun_at = dossier.draft().begun_at;
        let body = outgoing.body(begun_at.unwrap_or(outgoing.made_at), trap);
        match self.ask(path, &outgoing, &body, unanswered.is_some()).await {
            Some(Reply::Received(receipt)) => {
                self.note(outgoing, receipt);
                Some(ApplyRoute::Receipt)
            }
            Some(reply) => {
                let is_nowhere = is_nowhere(&reply);
                self.answer(unanswered, reply);
                is_nowhere.then_some(ApplyRoute::Dossier)
            }
            None if self.is_pending(&outgoing) => {
                self.sending.set(Sending::Failed);
                None
            }
            None => None,
        }
    }

    /// What the service makes of it, asked for again with growing waits; `None` where no answer says, or nobody waits for one.
    ///
    /// What was left without an answer before may have been stored, even where nothing seems to be there now.
    async fn ask(
        self,
        path: &str,
        outgoing: &Outgoing,
        body: &str,
        mut is_unanswered: bool,
    ) -> Option<Reply> {
        let mut waits = WAITS.into_iter();
        self.sending.set(Sending::UnderWay);
        loop {
            let reply = attempt(path, outgoing, body).await;
            if !self.is_pending(outgoing) {
                return None;
            }
            // What the browser says of its network may be wrong, and is asked only where nothing came through.
            let is_offline = reply.is_none() && !network::is_there();
            match reply {
                Some(Reply::Unknown) | None => is_unanswered |= !is_offline,
                Some(reply) if is_unanswered && is_nowhere(&reply) => {}
                Some(reply) => return Some(reply),
            }
            if is_offline {
                self.sending.set(Sending::Offline);
                network::may_come().await;
            } else {
                timer::wait(waits.next()?).await;
            }
            if !self.is_pending(outgoing) {
                return None;
            }
            if network::is_there() {
                self.sending.set(Sending::UnderWay);
            }
        }
    }

    /// Notes an answer that is no receipt for these answers. What was sent before them may have one.
    fn answer(&self, before: Option<Outgoing>, reply: Reply) {
        if let (Some(before), Reply::ReceivedOther(receipt)) = (before, &reply) {
            self.keep_sent(before, receipt.clone());
        }
        if !reply.is_open() {
            self.drop_pending();
        }
        self.sending.set(Sending::Answered(reply));
    }

    /// Notes the receipt, and lets go of the draft: what was sent is kept as it was sent.
    fn note(&self, outgoing: Outgoing, receipt: Receipt) {
        let catalogue = self.catalogue();
        // As it was cut when it was sent: whoever turns 18 meanwhile has changed nothing.
        let rules = Rules {
            catalogue: &catalogue,
            now: outgoing.made_at,
        };
        let (is_this, is_same) = self.draft.with_untracked(|draft| {
            let is_this = draft.id == outgoing.id;
            (is_this, outgoing.is_of(&draft.cut_to_route(&rules)))
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

/// Sends it once; `None` where no answer came.
async fn attempt(path: &str, outgoing: &Outgoing, body: &str) -> Option<Reply> {
    let key = (KEY_HEADER, outgoing.id.as_str());
    match post::json(path, key, body.to_owned()).await {
        Ok(response) => Some(Reply::of(&response)),
        Err(error) => {
            leptos::logging::warn!("no answer to the application: {error}");
            None
        }
    }
}

/// Whether nothing takes applications where it was sent.
fn is_nowhere(reply: &Reply) -> bool {
    matches!(reply, Reply::NoService | Reply::NotCollecting)
}
