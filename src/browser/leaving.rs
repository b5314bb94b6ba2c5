//! Leaving the page.

use gloo_events::{EventListener, EventListenerOptions};

/// Has the browser ask before the page is left, whenever the call says that something would be lost.
pub fn ask_while(would_lose: impl Fn() -> bool + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    let window = leptos::prelude::window();
    let listener =
        EventListener::new_with_options(&window, "beforeunload", options, move |event| {
            if would_lose() {
                event.prevent_default();
            }
        });
    listener.forget();
}
