//! What `index.html` holds before the program runs.

use crate::meta::Meta;

/// On the document while a part of the program is on its way, see `style/boot.css`.
const WAITING: &str = "data-waiting";

/// Says whether a part of the program is on its way; a word about it appears after a moment.
pub fn set_waiting(waiting: bool) {
    let html = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(html) = html
        && let Err(error) = html.toggle_attribute_with_force(WAITING, waiting)
    {
        leptos::logging::error!("the page does not say that it waits: {error:?}");
    }
}

/// Tells the page's own script, as a program that did not arrive would: it says so where that matters, see `index.html`.
pub fn report_failure(what: &str) {
    // Nobody waits for this promise, and that is how the script hears of it.
    let _ = js_sys::Promise::reject(&js_sys::Error::new(what));
}

/// Writes the page's title alone.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Writes the page's title and description into the document.
pub fn write(meta: &Meta) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
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
