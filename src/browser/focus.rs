//! Where the keyboard and the screen reader are.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast;
use web_sys::{
    FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Moves to the element of that id once the page is drawn, with its label in sight.
pub fn later(id: &'static str) {
    request_animation_frame(move || now(id));
}

/// Moves to the element of that id, with its label in sight. Without such an element, nothing happens.
pub fn now(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        quietly(&element);
        let around = element.closest("fieldset, [data-field]").ok().flatten();
        let seen = around.unwrap_or_else(|| element.into());
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Instant);
        options.set_block(ScrollLogicalPosition::Start);
        seen.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Takes the focus from what is about to go. A browser that finds the element in focus gone computes the style of the whole
/// page at once, which is a fifth of the time that the next page takes.
pub fn leave() {
    let active = document().active_element();
    if let Some(active) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok())
        && let Err(error) = active.blur()
    {
        leptos::logging::error!("the focus did not leave: {error:?}");
    }
}

/// Moves to the page's heading once the page is drawn, without scrolling.
pub fn heading_later() {
    request_animation_frame(heading);
}

/// Moves to the page's heading, without scrolling.
pub fn heading() {
    let heading = document().query_selector("h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        quietly(&heading);
    }
}

/// Moves to an element, without scrolling.
pub(super) fn quietly(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Err(error) = element.focus_with_options(&options) {
        leptos::logging::error!("the focus did not move: {error:?}");
    }
}
