//! Back, in the browser's history.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use super::{Navigation, Way};
use crate::{
    apply::step::Step,
    browser::{
        focus,
        history::{self, Address, Entry},
        timer,
    },
    route::{ApplyRoute, Route},
};

/// Where the application begins.
const START: Route = Route::Apply(ApplyRoute::Start);
/// How long the browser may take to go back. It goes nowhere where that page is gone: it keeps some 50 of a tab.
const GOES_BACK: Duration = Duration::from_secs(1);

impl Navigation {
    /// Goes back to the page from which the form was entered. Where there is none, the start page takes this one's place.
    pub fn leave_form(&self) {
        match Entry::current().depth {
            0 => self.replace(&START, ""),
            depth => {
                self.is_leaving.set_value(true);
                self.go_back(depth);
                spawn_local(self.stay_at_start());
            }
        }
    }

    /// Shows the start page where the browser has gone nowhere.
    async fn stay_at_start(self) {
        timer::wait(GOES_BACK).await;
        if self.is_leaving.get_value() {
            self.is_leaving.set_value(false);
            self.replace(&START, "");
        }
    }

    /// Goes back by so many pages, as Back does.
    pub fn go_back(&self, pages: i32) {
        // The browser takes a moment, in which a second press would go back further.
        self.hold();
        self.note_place();
        history::back(pages);
    }

    /// Notes what has the focus, with the page's entry in the history: Back and Forward find it again.
    pub(super) fn note_place(&self) {
        let entry = Entry {
            left: focus::place(),
            ..Entry::current()
        };
        self.address
            .with_untracked(|here| history::replace(here, &entry));
    }

    /// Shows the page to which Back or Forward has led.
    pub(super) fn travel(self) {
        let at = history::current();
        let is_left = self.is_leaving.get_value();
        self.is_leaving.set_value(false);
        match is_left {
            // A form that was entered by its own address has no page before it.
            true if is_form(&at) => self.replace(&START, ""),
            // What there is to say of what was sent stands on top.
            true => self.arrive(at, Way::Here),
            false => self.arrive(at, Way::Travel),
        }
    }
}

/// Whether an address is a page of the form, which begins after the start page.
pub(super) fn is_form(at: &Address) -> bool {
    matches!(
        Route::parse(&at.path),
        Some(Route::Apply(
            ApplyRoute::Step(_) | ApplyRoute::Dossier | ApplyRoute::Receipt
        ))
    )
}

/// Whether Back finds the place in a page again. A question is asked anew; what is longer is read on, or corrected row by row.
pub(super) fn keeps_place(at: &Address) -> bool {
    match Route::parse(&at.path) {
        Some(Route::Apply(ApplyRoute::Step(step))) => step == Step::Review,
        route => route != Some(START),
    }
}

/// How many entries before it the form was entered, of an entry that follows another.
pub(super) fn depth(before: &Address, entry: &Entry, at: &Address) -> i32 {
    match (is_form(before), is_form(at)) {
        (_, false) => 0,
        (false, true) => 1,
        (true, true) => entry.depth + 1,
    }
}
