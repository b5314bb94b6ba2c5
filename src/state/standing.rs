//! How up to date the site is in this browser.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::browser::worker;

/// Since when the content is as it is, and whether a newer version of the site waits.
#[derive(Clone, Copy)]
pub struct Standing {
    kept_since: Option<DateTime<Utc>>,
    update: RwSignal<bool>,
}

/// The standing, anywhere below the application's root.
pub fn use_standing() -> Standing {
    expect_context()
}

impl Standing {
    /// Of content that came from the network, or was kept since an instant because the network does not answer.
    pub fn of(kept_since: Option<DateTime<Utc>>) -> Self {
        Self {
            kept_since,
            update: RwSignal::new(false),
        }
    }

    /// Has the site kept for times without a network, and notices newer versions of it for as long as the page lives.
    pub fn keep(&self) {
        let update = self.update;
        worker::register(move || update.set(true));
    }

    /// When the content was last heard of, where the network does not answer now.
    pub fn kept_since(&self) -> Option<DateTime<Utc>> {
        self.kept_since
    }

    /// Whether a newer version waits to take over.
    pub fn has_update(&self) -> ReadSignal<bool> {
        self.update.read_only()
    }
}
