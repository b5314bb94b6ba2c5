//! The school's desk: [`fabnum::desk`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test may stop at once, and its name is its documentation"
)]

mod duplicates;
mod gather;
mod judge;
mod list;
#[path = "../support/mod.rs"]
mod support;
mod words;

use chrono::{DateTime, Utc};
use fabnum::{
    apply::{Rules, dossier::Dossier, draft::Draft, saved::Saved},
    desk::{Desk, Handed, Refusal},
};
use support::{catalogue, complete_draft, now};

/// A file that was read.
fn file(name: &str, text: impl Into<String>) -> Handed {
    Handed {
        name: name.into(),
        text: Ok(text.into()),
    }
}

/// A draft as it is kept, whether it validates or not.
fn kept(draft: Draft, kept_at: DateTime<Utc>) -> String {
    let saved = Saved {
        kept_at,
        revision: 0,
        draft,
    };
    saved.write()
}

/// The dossier of a complete draft.
fn dossier(draft: &Draft, at: DateTime<Utc>) -> Dossier {
    let rules = Rules {
        catalogue: catalogue(),
        now: at,
    };
    Dossier::of(draft, &rules).expect("every answer is good")
}

/// Somebody of that name, each with a draft of their own.
fn person(id: &str, first_name: &str, last_name: &str) -> Draft {
    Draft {
        id: id.into(),
        first_name: first_name.into(),
        last_name: last_name.into(),
        email: format!("{id}@exemple.fr"),
        ..complete_draft()
    }
}

/// A desk that was handed drafts as files, named by their place from 1.
fn desk_of(drafts: impl IntoIterator<Item = Draft>) -> Desk {
    let files = (1..).zip(drafts);
    let files = files.map(|(place, draft)| file(&format!("{place}.json"), kept(draft, now())));
    let mut desk = Desk::default();
    desk.take(files.collect(), catalogue(), now());
    desk
}

/// The names of the files of the list, in its order.
fn listed(desk: &Desk) -> Vec<String> {
    let list = desk.list();
    list.iter()
        .map(|listed| listed.entry.file().to_owned())
        .collect()
}
