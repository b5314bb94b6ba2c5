//! The applicant's draft, in this tab and in what the browser keeps.

mod aside;
mod files;
mod keeping;
mod kept;
mod one;
mod sending;
mod sent;
mod tabs;

pub use files::OpenError;
pub use keeping::{Keeping, Notice};
pub use one::{OneDraft, is_begun, use_drafting};
pub use sending::Sending;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::Shared;
use crate::{
    apply::{Rules, draft::Draft, journey::Journey, saved::Saved, sending::Outgoing},
    browser::{
        clock, identifier, leaving,
        storage::{self, Place, StorageError},
    },
    domain::catalogue::Catalogue,
};

/// Under which key a draft is kept.
pub const KEY: &str = "fabnum-candidature";

/// The draft, how it is kept, and what there is to say of that.
#[derive(Clone, Copy)]
pub struct Drafting {
    draft: RwSignal<Draft>,
    keeping: RwSignal<Keeping>,
    notice: RwSignal<Option<Notice>>,
    place: RwSignal<Place>,
    /// A kept text that could not be read, so that the applicant can save it to a file.
    unreadable: StoredValue<String>,
    /// The count of the copy that this tab has last written or read.
    revision: StoredValue<u64>,
    sending: RwSignal<Sending>,
    /// What was sent from here and has no answer yet.
    pending: RwSignal<Option<Outgoing>>,
    /// What was sent last from here, with its receipt.
    sent: RwSignal<Option<Outgoing>>,
    shared: StoredValue<Shared>,
}

impl Drafting {
    /// Takes up what the browser keeps, and follows what other tabs do to it. In a page that is written in advance, there
    /// is nothing to take up. `expired` says that a draft was too old, and is forgotten.
    fn start(shared: Shared, expired: bool) -> Self {
        if !shared.now.get_untracked().is_now() {
            return Self::blank(shared, String::new());
        }
        let drafting = Self::blank(shared, identifier::random());
        if expired {
            drafting.notice.set(Some(Notice::Expired));
        }
        drafting.restore();
        drafting.restore_outgoing();
        storage::on_change(KEY, move |text| drafting.follow(text));
        leaving::ask_while(move || {
            let is_empty = drafting.draft.with_untracked(Draft::is_empty);
            !is_empty && drafting.keeping.with_untracked(Keeping::is_failed)
        });
        drafting
    }

    /// An empty draft of that id, of which no browser keeps anything.
    fn blank(shared: Shared, id: String) -> Self {
        Self {
            draft: RwSignal::new(Draft::begin(id)),
            keeping: RwSignal::new(Keeping::Nothing),
            notice: RwSignal::new(None),
            place: RwSignal::new(Place::Device),
            unreadable: StoredValue::default(),
            revision: StoredValue::new(0),
            sending: RwSignal::default(),
            pending: RwSignal::default(),
            sent: RwSignal::default(),
            shared: StoredValue::new(shared),
        }
    }

    /// The draft.
    pub fn draft(&self) -> ReadSignal<Draft> {
        self.draft.read_only()
    }

    /// How it is kept.
    pub fn keeping(&self) -> ReadSignal<Keeping> {
        self.keeping.read_only()
    }

    /// What happened to it that the applicant should know.
    pub fn notice(&self) -> ReadSignal<Option<Notice>> {
        self.notice.read_only()
    }

    /// Where it is kept.
    pub fn place(&self) -> ReadSignal<Place> {
        self.place.read_only()
    }

    /// The content that it is held to.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.shared.with_value(|shared| shared.catalogue.clone())
    }

    /// Reads the draft under the rules of this instant; tracks both.
    pub fn with<T>(&self, read: impl FnOnce(&Draft, &Rules<'_>) -> T) -> T {
        let Shared { catalogue, now } = self.shared.get_value();
        let rules = Rules {
            catalogue: &catalogue,
            now: now.get().instant(),
        };
        self.draft.with(|draft| read(draft, &rules))
    }

    /// The way through the questions; tracks the draft and the clock.
    pub fn journey(&self) -> Journey {
        self.with(Journey::of)
    }

    /// Changes the draft and keeps it at once, with the time of the first answer.
    pub fn edit(&self, change: impl FnOnce(&mut Draft)) {
        let before = self.draft.get_untracked();
        self.draft.update(|draft| {
            change(draft);
            if draft.begun_at.is_none() && !draft.is_empty() {
                draft.begun_at = Some(clock::now());
            }
        });
        if self.draft.with_untracked(|draft| *draft != before) {
            self.keep();
        }
        self.outdate_answer(&before);
    }

    /// Forgets every answer and all that was sent, here and in what the browser keeps, and begins anew.
    pub fn erase(&self) {
        self.forget_outgoing();
        self.forget_draft();
    }

    /// Forgets every answer, here and in what the browser keeps, and begins anew; receipts stay.
    pub fn forget_draft(&self) {
        self.dismiss_notice();
        self.drop_pending();
        for place in Place::ALL {
            forget(place, KEY);
            forget(place, aside::KEY);
        }
        self.begin_anew();
    }

    /// Takes away what was said of the draft: the applicant has read it, and goes on.
    pub fn dismiss_notice(&self) {
        self.notice.set(None);
    }

    /// Says that there is no receipt here.
    pub fn miss_receipt(&self) {
        self.notice.set(Some(Notice::NoReceipt));
    }

    fn begin_anew(&self) {
        self.revision.set_value(0);
        self.keeping.set(Keeping::Nothing);
        self.draft.set(Draft::begin(identifier::random()));
    }
}

/// Forgets what is kept under a key. A browser that keeps nothing has nothing to forget, which is no failure.
fn forget(place: Place, key: &str) {
    if let Err(error) = storage::remove(place, key) {
        leptos::logging::warn!("{key} was not forgotten: {error}");
    }
}
