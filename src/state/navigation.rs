//! Where the visitor is.

mod back;
mod fresh;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{
        document::{self, Arrival},
        focus,
        history::{self, Address, Entry},
    },
    parts::Part,
    route::Route,
};

use back::{depth, is_form, keeps_place};

/// The address as the pages see it, and the way to change it.
#[derive(Clone, Copy)]
pub struct Navigation {
    address: RwSignal<Address>,
    awaited: StoredValue<Option<Awaited>>,
    faulty: RwSignal<bool>,
    /// How one has come to the page that is shown.
    way: StoredValue<Way>,
    /// Whether the page has only just come, and takes no presses yet.
    fresh: RwSignal<bool>,
    /// Counts the pages that have come.
    pages: StoredValue<u32>,
    /// Whether the form is being left for the page from which it was entered.
    is_leaving: StoredValue<bool>,
}

/// How one comes to a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Way {
    /// From the page before, to which Back returns.
    Forward,
    /// In place of the page before.
    Instead,
    /// By Back or Forward: the bar says it already.
    Travel,
    /// By a link to the very page that is shown, or as the first page.
    #[default]
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
            way: StoredValue::default(),
            fresh: RwSignal::new(false),
            pages: StoredValue::default(),
            is_leaving: StoredValue::default(),
        }
    }

    /// Follows the address bar, Back, Forward and the site's links, for as long as the page lives.
    pub fn start() -> Self {
        let here = Self::at(history::current());
        here.address
            .with_untracked(|at| history::let_scroll(keeps_place(at)));
        document::on_press(move || !here.fresh.get_untracked());
        history::on_travel(move || here.travel());
        history::on_link(move |address, is_back| here.follow(address, is_back));
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

    /// Whether one has come by Back or Forward.
    pub fn has_travelled(&self) -> bool {
        self.way.get_value() == Way::Travel
    }

    /// Goes to a page, with the query and the fragment that follow its path; Back returns from there.
    pub fn go(&self, route: &Route, rest: &str) {
        self.arrive(Address::new(route.path(), rest), Way::Forward);
    }

    /// Goes to a page in place of this one.
    pub fn replace(&self, route: &Route, rest: &str) {
        self.arrive(Address::new(route.path(), rest), Way::Instead);
    }

    /// The id of the place in the page that the address names.
    pub fn anchor(&self) -> Option<String> {
        self.address.with_untracked(Address::anchor)
    }

    /// Whether a clicked address was a page of the site, and is shown now or as soon as it can be.
    ///
    /// A link that leads back never makes Back lead forward again: the page takes this one's place where it is not the one
    /// before.
    fn follow(&self, to: &Address, is_back: bool) -> bool {
        let same_page = self
            .address
            .with_untracked(|here| here.path == to.path && here.query == to.query);
        if Route::parse(&to.path).is_none() || (same_page && !to.fragment.is_empty()) {
            return false;
        }
        match (same_page, is_back) {
            (false, true) if Entry::current().before == to.path => self.go_back(1),
            (false, true) => self.arrive(to.clone(), Way::Instead),
            (false, false) => self.arrive(to.clone(), Way::Forward),
            (true, _) => self.arrive(to.clone(), Way::Here),
        }
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
                    let is_outdated = document::is_outdated(&awaited.at.path).await;
                    match self.awaits(&awaited) {
                        // The files that this version asks for are gone from the host.
                        true if is_outdated => history::load(&awaited.at),
                        true => self.wait_for(Some(Awaited {
                            has_failed: true,
                            ..awaited
                        })),
                        false => {}
                    }
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

    /// Asks again for the page that did not come, of the host: its files may have other names by now.
    fn try_again(&self) {
        if let Some(Awaited { at, .. }) = self.awaited.get_value() {
            history::load(&at);
        }
    }

    /// Draws an address's page, and tells assistive technology by moving to its heading. After Back and Forward, the browser
    /// finds its place again in what is read; a question, and every page that is new, is seen from its top.
    fn show(self, at: Address, way: Way) {
        self.wait_for(None);
        look_ahead(&at);
        let before = self.address.get_untracked();
        let new_page = before.path != at.path;
        let mut entry = Entry::current();
        if new_page || before.query != at.query {
            self.hold();
        }
        if way == Way::Forward {
            self.note_place();
        }
        if new_page {
            // Before the address changes, as that makes the browser compute the style of every link again.
            focus::leave();
            document::let_move();
        }
        match way {
            Way::Forward => {
                let next = Entry {
                    depth: depth(&before, &entry, &at),
                    before: before.path,
                    left: None,
                };
                history::push(&at, &next);
            }
            Way::Instead => {
                entry.left = None;
                if !is_form(&at) {
                    entry.depth = 0;
                }
                history::replace(&at, &entry);
            }
            Way::Here | Way::Travel => {}
        }
        let keeps_place = keeps_place(&at);
        history::let_scroll(keeps_place);
        let finds_place = way == Way::Travel && (keeps_place || !new_page);
        let anchor = at.anchor();
        self.way.set_value(way);
        self.faulty.set(false);
        self.address.set(at);
        // Before the page is painted, and after a browser that has gone back has found its place again.
        request_animation_frame(move || {
            if !finds_place {
                history::scroll_to_top();
            }
            let is_found = match anchor {
                _ if finds_place => new_page && focus::find_again(entry.left),
                Some(anchor) => focus::now(&anchor),
                None => false,
            };
            if new_page && !is_found {
                focus::heading();
            }
        });
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
