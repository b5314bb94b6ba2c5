//! The dossiers on the school's desk.
//!
//! They live as long as the document and no longer: another page of the site does not lose them, a reload does, and
//! nothing of them is kept anywhere.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    browser::{file::Given, leaving, timer},
    desk::{Desk, Handed, MOST_BYTES, Refusal},
    domain::catalogue::Catalogue,
};

/// How many files are read before the page may draw and answer.
const SLICE: usize = 20;

/// The desk, and how far it is with reading.
#[derive(Clone)]
pub struct DeskState {
    /// What it holds.
    pub desk: ArcRwSignal<Desk>,
    /// How many files are read, and of how many; the same number twice while none is on its way.
    pub progress: ArcRwSignal<(usize, usize)>,
    /// How often it was cleared: what was on its way before does not come after.
    clearings: Arc<AtomicUsize>,
}

/// The desk, the same for as long as the document lives. The browser asks before dossiers are lost with it.
pub fn use_desk() -> DeskState {
    static STATE: OnceLock<DeskState> = OnceLock::new();
    let state = STATE.get_or_init(|| {
        let state = DeskState {
            desk: ArcRwSignal::new(Desk::default()),
            progress: ArcRwSignal::new((0, 0)),
            clearings: Arc::default(),
        };
        let desk = state.desk.clone();
        leaving::ask_while(move || desk.with_untracked(|desk| !desk.is_empty()));
        state
    });
    state.clone()
}

impl DeskState {
    /// Reads files, a few at a time: the page stays in use, and says how many are read. The list is drawn once all are.
    pub async fn read(self, files: Vec<Given>, catalogue: Arc<Catalogue>, now: DateTime<Utc>) {
        let clearings = self.clearings.load(Ordering::Relaxed);
        self.progress.update(|(_, of)| *of += files.len());
        for slice in files.chunks(SLICE) {
            let mut handed = Vec::with_capacity(slice.len());
            for file in slice {
                handed.push(hand(file).await);
            }
            if self.clearings.load(Ordering::Relaxed) != clearings {
                return;
            }
            self.desk
                .update_untracked(|desk| desk.take(handed, &catalogue, now));
            self.progress.update(|(done, _)| *done += slice.len());
            timer::wait(Duration::ZERO).await;
        }
        self.desk.notify();
    }

    /// Takes every dossier away, and whatever is still being read.
    pub fn clear(&self) {
        self.clearings.fetch_add(1, Ordering::Relaxed);
        self.progress.set((0, 0));
        self.desk.set(Desk::default());
    }
}

async fn hand(file: &Given) -> Handed {
    let text = if file.bytes() > f64::from(MOST_BYTES) {
        Err(Refusal::TooLarge)
    } else {
        file.text().await.map_err(|error| {
            leptos::logging::warn!("a file was not read: {error}");
            Refusal::NotRead
        })
    };
    Handed {
        name: file.name(),
        text,
    }
}
