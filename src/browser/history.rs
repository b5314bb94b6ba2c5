//! The address bar, Back and Forward.
//!
//! The framework's router keeps a list of its own beside the browser's: after Back, Forward and a link to the page
//! before, it shows that page and leaves the address as it was. So the site asks the browser itself.

use gloo_events::EventListener;
use js_sys::Array;
use leptos::logging;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, HtmlAnchorElement, MouseEvent, ScrollRestoration, Url, UrlSearchParams, Window,
};

/// The `rel` of a link that leads back, as Back does.
pub const BACK: &str = "prev";

/// An address of this site, as the address bar shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// From the first slash on.
    pub path: String,
    /// From the `?` on, or empty.
    pub query: String,
    /// From the `#` on, or empty.
    pub fragment: String,
}

impl Address {
    /// A path with what follows it: a query with its `?`, a fragment with its `#`, both or nothing.
    pub fn new(path: String, rest: &str) -> Self {
        let (query, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
        Self {
            path,
            query: query.to_owned(),
            fragment: fragment.to_owned(),
        }
    }

    /// The address as it is written.
    pub fn text(&self) -> String {
        format!("{}{}{}", self.path, self.query, self.fragment)
    }

    /// The id of the place in the page that it names, if any.
    pub fn anchor(&self) -> Option<String> {
        let id = self.fragment.trim_start_matches('#');
        (!id.is_empty()).then(|| id.to_owned())
    }

    /// The value of one of the query's keys.
    pub fn parameter(&self, key: &str) -> Option<String> {
        // The prerender has no browser to ask, and no query.
        if self.query.is_empty() {
            return None;
        }
        UrlSearchParams::new_with_str(&self.query).ok()?.get(key)
    }
}

/// The address that the bar shows.
pub fn current() -> Address {
    let location = window().location();
    Address {
        path: location.pathname().unwrap_or_default(),
        query: location.search().unwrap_or_default(),
        fragment: location.hash().unwrap_or_default(),
    }
}

/// What the browser keeps with an entry of its history, through reloads too. An entry that this site did not make knows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The path of the entry before it.
    pub before: String,
    /// How many entries before it the form was entered; 0 for a page that is no page of the form.
    pub depth: i32,
    /// What had the focus when the page was left for the next one, see [`place`](super::focus::place).
    pub left: Option<u32>,
}

impl Entry {
    /// What is kept with the present entry.
    pub fn current() -> Self {
        let history = window().history();
        let kept = history.and_then(|history| history.state()?.dyn_into::<Array>());
        let Ok(kept) = kept else {
            return Self::default();
        };
        Self {
            before: kept.get(0).as_string().unwrap_or_default(),
            depth: kept.get(1).as_f64().unwrap_or_default() as i32,
            left: kept.get(2).as_f64().map(|left| left as u32),
        }
    }

    fn state(&self) -> JsValue {
        let Self {
            before,
            depth,
            left,
        } = self;
        Array::of3(&before.into(), &(*depth).into(), &(*left).into()).into()
    }
}

/// Goes to an address of this site: Back returns from there.
pub fn push(address: &Address, entry: &Entry) {
    let (state, address) = (entry.state(), address.text());
    let history = window().history();
    report(history.and_then(|history| history.push_state_with_url(&state, "", Some(&address))));
}

/// Goes to an address of this site in place of the present one.
pub fn replace(address: &Address, entry: &Entry) {
    let (state, address) = (entry.state(), address.text());
    let history = window().history();
    report(history.and_then(|history| history.replace_state_with_url(&state, "", Some(&address))));
}

/// Goes back by so many pages.
pub fn back(pages: i32) {
    let history = window().history();
    report(history.and_then(|history| history.go_with_delta(-pages)));
}

/// Loads the page of an address of this site, as a plain link would.
pub fn load(address: &Address) {
    let location = window().location();
    // Once the bar says it, as after Back, a place in the page would only be scrolled to.
    report(if *address == current() {
        location.reload()
    } else {
        location.assign(&address.text())
    });
}

/// Loads the page again.
pub fn reload() {
    report(window().location().reload());
}

/// Scrolls to the top, as at the start of a new page.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Whether the browser finds the place in this entry's page again, after Back, Forward and a reload.
pub fn let_scroll(finds_place: bool) {
    let to = match finds_place {
        true => ScrollRestoration::Auto,
        false => ScrollRestoration::Manual,
    };
    let history = window().history();
    report(history.and_then(|history| history.set_scroll_restoration(to)));
}

/// Calls back after Back and Forward, for as long as the page lives.
pub fn on_travel(call: impl Fn() + 'static) {
    EventListener::new(&window(), "popstate", move |_| call()).forget();
}

/// Calls back with each address of this site that is clicked, for as long as the page lives, and with whether the link leads
/// back.
///
/// The browser follows the link itself unless the call says that it has.
pub fn on_link(follow: impl Fn(&Address, bool) -> bool + 'static) {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&window(), "click", options, move |event| {
        if let Some((address, is_back)) = plain_click(event)
            && follow(&address, is_back)
        {
            event.prevent_default();
        }
    });
    listener.forget();
}

/// The address that a click asks to go to, in this tab and on this site, and whether the link leads back.
fn plain_click(event: &Event) -> Option<(Address, bool)> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    let modified = mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key();
    if event.default_prevented() || mouse.button() != 0 || modified {
        return None;
    }
    let clicked = event.target()?.dyn_into::<Element>().ok()?;
    let link = clicked
        .closest("a[href]")
        .ok()??
        .dyn_into::<HtmlAnchorElement>()
        .ok()?;
    // An empty address asks for this page anew, as after a failure: that is the browser's to do.
    let reload = link
        .get_attribute("href")
        .is_some_and(|href| href.is_empty());
    if reload || !link.target().is_empty() || link.has_attribute("download") {
        return None;
    }
    let url = Url::new(&link.href()).ok()?;
    let here = window().location().origin().ok()?;
    let address = Address {
        path: url.pathname(),
        query: url.search(),
        fragment: url.hash(),
    };
    (url.origin() == here).then(|| (address, link.rel() == BACK))
}

fn report(result: Result<(), JsValue>) {
    if let Err(error) = result {
        logging::error!("the browser did not navigate: {error:?}");
    }
}

fn window() -> Window {
    leptos::prelude::window()
}
