//! A page that has only just come takes no presses: they may be meant for the one before.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use super::Navigation;
use crate::browser::{document, timer};

/// For how long a press may still be meant for the page before: the second one of a double press comes within that.
const FRESH: Duration = Duration::from_millis(400);

impl Navigation {
    /// Whether the page has only just taken another's place. It takes no presses then: they may be meant for the other.
    pub fn fresh(&self) -> ReadSignal<bool> {
        self.fresh.read_only()
    }

    /// Takes no presses from now on, until a page has been seen for a moment.
    pub(super) fn hold(self) {
        let page = self.pages.get_value().wrapping_add(1);
        self.pages.set_value(page);
        self.set_fresh(true);
        // Counted from when the page is drawn, which takes a slow machine as long.
        request_animation_frame(move || {
            spawn_local(async move {
                timer::wait(FRESH).await;
                if self.pages.get_value() == page {
                    self.set_fresh(false);
                }
            });
        });
    }

    fn set_fresh(&self, fresh: bool) {
        self.fresh.set(fresh);
        document::set_fresh(fresh);
    }
}
