//! What `index.html` holds before the program runs.

use crate::meta::Meta;

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

/// Takes away the word that `index.html` shows while the program is on its way.
pub fn remove_waiting_word() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(word) = document.and_then(|document| document.get_element_by_id("attente")) {
        word.remove();
    }
}
