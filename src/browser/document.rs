//! What `index.html` holds before the program runs.

use crate::meta::Meta;

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
