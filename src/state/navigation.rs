//! Where the visitor is.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{
        document::{self, Arrival},
        focus,
        history::{self, Address},
    },
    parts::Part,
    route::Route,
};

/// The address as the pages see it, and the way to change it.
#[derive(Clone, Copy)]
pub struct Navigation {
    address: RwSignal<Address>,
    awaited: StoredValue<Option<Awaited>>,
    faulty: RwSignal<bool>,
}

/// How one comes to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// From the page before, to which Back returns.
    Forward,
    /// In place of the page before.
    Instead,
    /// By Back or Forward: the bar says it already.
    Travel,
    /// By a link to the very page that is shown.
    Here,
}

/// A page that cannot be drawn yet.
#[derive(Clone, Debug, PartialEq)]
struct Awaited {
    at: Address,
    way: Way,
    /// Whether it is no longer on its way, and may be asked for again.
    has_failed: bool,
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
            awaited: StoredValue::default(),
            faulty: RwSignal::new(false),
        }
    }

    /// Follows the address bar, Back, Forward and the site's links, for as long as the page lives.
    pub fn start() -> Self {
        let here = Self::at(history::current());
        history::on_travel(move || here.arrive(history::current(), Way::Travel));
        history::on_link(move |address| here.follow(address));
        document::on_retry(move || here.try_again());
        here.address.with_untracked(look_ahead);
        here
    }

    /// The page's route; `None` where the address names none.
    pub fn route(&self) -> Memo<Option<Route>> {
        let address = self.address;
        Memo::new(move |_| address.with(|address| Route::parse(&address.path)))
    }

    /// The route of the page that is shown at this moment.
    pub fn here(&self) -> Option<Route> {
        self.address
            .with_untracked(|address| Route::parse(&address.path))
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
        self.arrive(Address::new(route.path(), query), Way::Forward);
    }

    /// Goes to a page in place of this one.
    pub fn replace(&self, route: &Route, query: &str) {
        self.arrive(Address::new(route.path(), query), Way::Instead);
    }

    /// The id of the place in the page that the address names.
    pub fn anchor(&self) -> Option<String> {
        self.address.with_untracked(Address::anchor)
    }

    /// Whether a clicked address was a page of the site, and is shown now or as soon as it can be.
    fn follow(&self, to: &Address) -> bool {
        let same_page = self
            .address
            .with_untracked(|here| here.path == to.path && here.query == to.query);
        if Route::parse(&to.path).is_none() || (same_page && !to.fragment.is_empty()) {
            return false;
        }
        let way = if same_page { Way::Here } else { Way::Forward };
        self.arrive(to.clone(), way);
        true
    }

    /// Shows an address, once the part of the program that draws it has come. Until then the page that is shown stays, with
    /// its address, and whatever else is asked for takes the place of what is waited for.
    fn arrive(self, at: Address, way: Way) {
        let part = Part::at(&at.path);
        if part.has_arrived() {
            return self.show(at, way);
        }
        let awaited = Awaited {
            at,
            way,
            has_failed: false,
        };
        if self.awaits(&awaited) {
            return;
        }
        self.wait_for(Some(awaited.clone()));
        spawn_local(async move {
            let arrived = part.load().await;
            if !self.awaits(&awaited) {
                return;
            }
            match arrived {
                Ok(()) => self.show(awaited.at, awaited.way),
                Err(error) => {
                    leptos::logging::warn!("{error}");
                    self.wait_for(Some(Awaited {
                        has_failed: true,
                        ..awaited
                    }));
                }
            }
        });
    }

    fn awaits(&self, awaited: &Awaited) -> bool {
        self.awaited.with_value(|now| now.as_ref() == Some(awaited))
    }

    /// Notes what is waited for, and says so.
    fn wait_for(&self, awaited: Option<Awaited>) {
        let arrival = awaited.as_ref().map(|awaited| match awaited.has_failed {
            false => Arrival::UnderWay,
            true => Arrival::Failed,
        });
        document::set_arrival(arrival);
        self.awaited.set_value(awaited);
    }

    /// Asks again for the page that did not come.
    fn try_again(&self) {
        if let Some(Awaited { at, way, .. }) = self.awaited.get_value() {
            self.wait_for(None);
            self.arrive(at, way);
        }
    }

    /// Draws an address's page, and tells assistive technology by moving to its heading.
    fn show(self, at: Address, way: Way) {
        self.wait_for(None);
        look_ahead(&at);
        let anchor = at.anchor();
        let new_page = self.address.with_untracked(|here| here.path != at.path);
        if new_page {
            // Before the address changes, as that makes the browser compute the style of every link again.
            focus::leave();
            document::let_move();
        }
        match way {
            Way::Forward => history::push(&at.text()),
            Way::Instead => history::replace(&at.text()),
            Way::Here | Way::Travel => {}
        }
        self.faulty.set(false);
        self.address.set(at);
        if matches!(way, Way::Forward | Way::Here) {
            history::scroll_to_top();
        }
        match anchor {
            Some(anchor) => request_animation_frame(move || focus::now(&anchor)),
            None if new_page => focus::heading_later(),
            None => {}
        }
    }
}

/// Has the part of the program come that will most likely be needed next: who answers must not have to wait for it, nor be
/// without it where the network goes.
fn look_ahead(at: &Address) {
    if let Some(next) = Part::at(&at.path).next() {
        spawn_local(async move {
            if let Err(error) = next.load().await {
                leptos::logging::warn!("{error}; it is asked for again when it is needed");
            }
        });
    }
}
