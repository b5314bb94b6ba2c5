//! What `index.html` holds before the program runs.

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::document;
use web_sys::Element;

use super::{
    fetch,
    written::{ROOT, STILL},
};
use crate::meta::Meta;

/// On the document while the page that is wanted is on its way, see `style/boot.css`.
const WAITING: &str = "data-waiting";
/// On the document while the page has only just taken another's place.
const FRESH: &str = "data-fresh";
/// What says that it did not come, with a button, see `index.html`.
const ABSENT: &str = "absente";
/// What says that the program stopped, see `index.html`.
const FAILURE: &str = "panne";
/// Set by the page's script on the document where the program stopped, or did not come.
const FAILED: &str = "data-failed";

/// How far the page that is wanted has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// What draws it is on its way.
    UnderWay,
    /// What draws it did not come.
    Failed,
}

/// Says how far the page that is wanted has come; nothing, where none is waited for.
pub fn set_arrival(arrival: Option<Arrival>) {
    let document = document();
    let set = |element: Option<Element>, name, is_there| {
        if let Some(element) = element
            && let Err(error) = element.toggle_attribute_with_force(name, is_there)
        {
            leptos::logging::error!("the page does not say that it waits: {error:?}");
        }
    };
    let is = |wanted| arrival == Some(wanted);
    set(document.document_element(), WAITING, is(Arrival::UnderWay));
    set(
        document.get_element_by_id(ABSENT),
        "hidden",
        !is(Arrival::Failed),
    );
}

/// Says whether the page has only just taken another's place: the sheet keeps the pointer off it, see `style/boot.css`.
pub fn set_fresh(fresh: bool) {
    if let Some(html) = document().document_element()
        && let Err(error) = html.toggle_attribute_with_force(FRESH, fresh)
    {
        leptos::logging::error!("the page does not say that it is fresh: {error:?}");
    }
}

/// Has presses do nothing while the call says that none is taken, for as long as the page lives. The focus stays, too.
pub fn on_press(is_taken: impl Fn() -> bool + Copy + 'static) {
    for kind in ["mousedown", "click", "submit"] {
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        let listener = EventListener::new_with_options(
            &leptos::prelude::window(),
            kind,
            options,
            move |event| {
                if !is_taken() {
                    event.prevent_default();
                    event.stop_immediate_propagation();
                }
            },
        );
        listener.forget();
    }
}

/// From now on, what is drawn may move into its place, as on every page but the one that was written.
pub fn let_move() {
    if let Some(root) = document().get_element_by_id(ROOT)
        && let Err(error) = root.remove_attribute(STILL)
    {
        leptos::logging::error!("the page stays still: {error:?}");
    }
}

/// Calls back when the page that did not come is asked for again, for as long as the page lives.
pub fn on_retry(call: impl Fn() + 'static) {
    let button = document().query_selector(&format!("#{ABSENT} button"));
    if let Some(button) = button.ok().flatten() {
        EventListener::new(&button, "click", move |_| call()).forget();
    }
}

/// Tells the page's own script, as a program that did not arrive would: it says so where that matters, see `index.html`.
pub fn report_failure(what: &str) {
    // Nobody waits for this promise, and that is how the script hears of it.
    let _ = js_sys::Promise::reject(&js_sys::Error::new(what));
}

/// Takes back what the page's own script has said of a program that did not come: it runs.
pub(super) fn take_back_failure() {
    let document = document();
    let (page, alert) = (
        document.document_element(),
        document.get_element_by_id(FAILURE),
    );
    let taken = page.map_or(Ok(()), |page| page.remove_attribute(FAILED));
    let hidden = alert.map_or(Ok(()), |alert| alert.set_attribute("hidden", ""));
    if let Err(error) = taken.and(hidden) {
        leptos::logging::error!("the page still says that it stopped: {error:?}");
    }
}

/// Whether the host has another version of the site by now than the one that runs here, as its page at a path says.
pub async fn is_outdated(path: &str) -> bool {
    let script = document()
        .query_selector("script:not([type])")
        .ok()
        .flatten();
    let script = script.and_then(|script| script.text_content());
    // The page's own script names the program.
    match (script, fetch::text(path).await) {
        (Some(script), Ok(page)) => !page.text.contains(&script),
        _ => false,
    }
}

/// Writes the page's title alone.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Writes the page's title and description into the document.
pub fn write(meta: &Meta) {
    let document = document();
    document.set_title(&meta.title);
    let description = document
        .query_selector("meta[name=description]")
        .ok()
        .flatten();
    if let Some(description) = description
        && let Err(error) = description.set_attribute("content", &meta.description)
    {
        leptos::logging::error!("the description was not written: {error:?}");
    }
}
