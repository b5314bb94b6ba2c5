//! Where the keyboard and the screen reader are.

use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, Node, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

use super::written::{FOCUSABLE, ROOT, all};

/// Moves to the element of that id once the page is drawn, with its label in sight.
pub fn later(id: &'static str) {
    request_animation_frame(move || {
        now(id);
    });
}

/// Moves to the element of that id, with its label in sight; `false` without such an element.
pub fn now(id: &str) -> bool {
    let element = document().get_element_by_id(id);
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    quietly(&element);
    let around = element.closest("fieldset, [data-field]").ok().flatten();
    let seen = around.unwrap_or_else(|| element.into());
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(ScrollBehavior::Instant);
    options.set_block(ScrollLogicalPosition::Start);
    seen.scroll_into_view_with_scroll_into_view_options(&options);
    true
}

/// Which of all that can have the focus has it, to find it again by [`find_again`]. No words: the browser keeps its history,
/// and the desk shows names.
pub fn place() -> Option<u32> {
    let active = document().active_element()?;
    let root = document().get_element_by_id(ROOT)?;
    let mut focusable = all(&root, FOCUSABLE).into_iter();
    focusable
        .position(|element| element == active)?
        .try_into()
        .ok()
}

/// Moves to what had the focus when the page was left, without scrolling; else to the first in the window that can have it.
/// `false` where the heading is in the window, which says more, or nothing is.
pub fn find_again(place: Option<u32>) -> bool {
    let Some(root) = document().get_element_by_id(ROOT) else {
        return false;
    };
    let heading = root.query_selector("h1").ok().flatten();
    if heading.is_some_and(|heading| is_in_window(&heading, covered())) {
        return false;
    }
    let left = place.and_then(|place| {
        let mut focusable = all(&root, FOCUSABLE).into_iter();
        focusable.nth(place.try_into().ok()?)?.dyn_into().ok()
    });
    let left = left.filter(|element: &HtmlElement| is_in_window(element, 0.0));
    let element = left.or_else(|| {
        let others = all(&root, FOCUSABLE).into_iter();
        let mut seen = others.filter(|element| is_in_window(element, covered()));
        seen.next()?.dyn_into().ok()
    });
    element.iter().for_each(quietly);
    element.is_some()
}

fn is_in_window(element: &Element, below: f64) -> bool {
    let rect = element.get_bounding_client_rect();
    let height = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    rect.top() >= below && height.is_some_and(|height| rect.bottom() <= height)
}

/// How much of the window's top is covered, as the sheet says it to the browser.
fn covered() -> f64 {
    let style = document()
        .document_element()
        .and_then(|html| window().get_computed_style(&html).ok()?);
    let padding = style.and_then(|style| style.get_property_value("scroll-padding-top").ok());
    padding
        .map_or(0.0, |padding| js_sys::parse_float(&padding))
        .max(0.0)
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

/// Whether something happened in an element.
pub fn is_in(event: &Event, element: &Element) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Node>().ok());
    element.contains(target.as_ref())
}

/// Moves to what opens and closes a `details`.
pub fn summary(details: &Element) {
    let summary = details.query_selector("summary").ok().flatten();
    if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
        quietly(&summary);
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
