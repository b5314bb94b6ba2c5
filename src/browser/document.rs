//! What `index.html` holds before the program runs.

use crate::meta::Meta;

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
