//! Where the visitor is.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{
        document, focus,
        history::{self, Address},
    },
    parts::Part,
    route::Route,
};

/// The address as the pages see it, and the way to change it.
#[derive(Clone, Copy)]
pub struct Navigation {
    address: RwSignal<Address>,
    faulty: RwSignal<bool>,
}

/// The navigation, anywhere below the application's root.
pub fn use_navigation() -> Navigation {
    expect_context()
}

impl Navigation {
    /// At an address, which nothing changes.
    pub fn at(address: Address) -> Self {
        Self {
            address: RwSignal::new(address),
            faulty: RwSignal::new(false),
        }
    }

    /// Follows the address bar, Back, Forward and the site's links, for as long as the page lives.
    pub fn start() -> Self {
        let here = Self::at(history::current());
        history::on_travel(move || here.arrive(history::current(), false));
        history::on_link(move |address| here.follow(address));
        here
    }

    /// The page's route; `None` where the address names none.
    pub fn route(&self) -> Memo<Option<Route>> {
        let address = self.address;
        Memo::new(move |_| address.with(|address| Route::parse(&address.path)))
    }

    /// The value of one of the query's keys.
    pub fn parameter(&self, key: &'static str) -> Memo<Option<String>> {
        let address = self.address;
        Memo::new(move |_| address.with(|address| address.parameter(key)))
    }

    /// Whether the page shows problems, which its title then says.
    pub fn faulty(&self) -> ReadSignal<bool> {
        self.faulty.read_only()
    }

    /// Says whether the page shows problems.
    pub fn set_faulty(&self, faulty: bool) {
        self.faulty.set(faulty);
    }

    /// Goes to a page; Back returns from there.
    pub fn go(&self, route: &Route, query: &str) {
        history::push(&format!("{}{query}", route.path()));
        self.arrive(history::current(), true);
    }

    /// Goes to a page in place of this one.
    pub fn replace(&self, route: &Route, query: &str) {
        history::replace(&format!("{}{query}", route.path()));
        self.arrive(history::current(), false);
    }

    /// Moves to the place in the page that the address names, which the browser could not find before it was drawn.
    pub fn show_fragment(&self) {
        let fragment = self.address.with_untracked(Address::anchor);
        if let Some(anchor) = fragment {
            request_animation_frame(move || focus::now(&anchor));
        }
    }

    /// Whether a clicked address was a page of the site, and is shown now.
    fn follow(&self, to: &Address) -> bool {
        let same_page = self
            .address
            .with_untracked(|here| here.path == to.path && here.query == to.query);
        if Route::parse(&to.path).is_none() || (same_page && !to.fragment.is_empty()) {
            return false;
        }
        if !same_page {
            history::push(&format!("{}{}{}", to.path, to.query, to.fragment));
        }
        self.arrive(to.clone(), true);
        true
    }

    /// Shows an address, once the part of the program that draws it has come.
    fn arrive(self, at: Address, from_top: bool) {
        let part = Part::of(Route::parse(&at.path).as_ref());
        if part.has_arrived() {
            return self.show(at, from_top);
        }
        document::set_waiting(true);
        spawn_local(async move {
            let arrived = part.load().await;
            document::set_waiting(false);
            let is_still_wanted = history::current().path == at.path;
            match arrived {
                Ok(()) if is_still_wanted => self.show(at, from_top),
                // The page as it was written in advance asks for all it needs.
                Err(_) if is_still_wanted => history::reload(),
                Ok(()) | Err(_) => {}
            }
        });
    }

    /// Draws an address's page, and tells assistive technology by moving to its heading.
    fn show(self, at: Address, from_top: bool) {
        let anchor = at.anchor();
        let new_page = self.address.with_untracked(|here| here.path != at.path);
        if new_page {
            focus::leave();
        }
        self.faulty.set(false);
        self.address.set(at);
        if from_top {
            history::scroll_to_top();
        }
        match anchor {
            Some(anchor) => request_animation_frame(move || focus::now(&anchor)),
            None if new_page => focus::heading_later(),
            None => {}
        }
    }
}
