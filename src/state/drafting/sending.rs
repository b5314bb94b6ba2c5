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
        let body = outgoing.body(self.opened_at.get_value(), trap);
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
        loop {
            let reply = self.attempt(path, outgoing, body).await;
            if !self.is_pending(outgoing) {
                return None;
            }
            match reply {
                Some(reply) if !(is_unanswered && is_nowhere(&reply)) => return Some(reply),
                _ => is_unanswered = true,
            }
            timer::wait(waits.next()?).await;
        }
    }

    /// Sends it once, when there is a network, unless it has ended by then.
    async fn attempt(self, path: &str, outgoing: &Outgoing, body: &str) -> Option<Reply> {
        if self.is_pending(outgoing) && !network::is_there() {
            self.sending.set(Sending::Offline);
            network::comes().await;
        }
        if !self.is_pending(outgoing) {
            return None;
        }
        self.sending.set(Sending::UnderWay);
        let key = (KEY_HEADER, outgoing.id.as_str());
        match post::json(path, key, body.to_owned()).await {
            Ok(response) => {
                Some(Reply::of(&response)).filter(|reply| !matches!(reply, Reply::Unknown))
            }
            Err(error) => {
                leptos::logging::warn!("no answer to the application: {error}");
                None
            }
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

/// Whether nothing takes applications where it was sent.
fn is_nowhere(reply: &Reply) -> bool {
    matches!(reply, Reply::NoService | Reply::NotCollecting)
}
