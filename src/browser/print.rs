//! Paper.

/// Opens the browser's print dialogue.
pub fn page() {
    if let Err(error) = leptos::prelude::window().print() {
        leptos::logging::error!("the page cannot be printed: {error:?}");
    }
}
