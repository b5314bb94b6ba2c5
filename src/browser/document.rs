//! What `index.html` holds before the program runs.

use gloo_events::EventListener;
use leptos::prelude::document;
use web_sys::Element;

use super::written::{ROOT, STILL};
use crate::meta::Meta;

/// On the document while the page that is wanted is on its way, see `style/boot.css`.
const WAITING: &str = "data-waiting";
/// What says that it did not come, with a button, see `index.html`.
const ABSENT: &str = "absente";

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
