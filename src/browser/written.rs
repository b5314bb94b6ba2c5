//! The page as it was written in advance, and what the visitor did to it before the program ran.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlFormElement, HtmlInputElement};

use super::controls;

/// The element that holds the page.
pub(super) const ROOT: &str = "site";
/// Marks a page that is complete without the program.
pub const WHOLE: &str = "data-whole";
/// Set by the page's script on each control that the visitor has changed.
const TOUCHED: &str = "data-touched";
/// Set by the page's script: the id of a form that was submitted too early.
const PENDING: &str = "data-pending";
/// On the element that holds the page, until another page is drawn: what has moved into its place already does not again.
pub(super) const STILL: &str = "data-still";
/// What can have the focus.
pub(super) const FOCUSABLE: &str = "a[href], button, input, summary, textarea, [tabindex]";

/// The page as it stands before the program takes over.
pub struct Written {
    document: Document,
    root: Element,
}

impl Written {
    /// The page that stands now, and an empty element in which the one that runs is built out of sight.
    pub fn find() -> Option<(Self, HtmlElement)> {
        let document = web_sys::window()?.document()?;
        let root = document.get_element_by_id(ROOT)?;
        let fresh = document.create_element("div").ok()?;
        fresh.set_id(ROOT);
        Some((Self { document, root }, fresh.dyn_into().ok()?))
    }

    /// Whether it is complete without the program.
    pub fn is_whole(&self) -> bool {
        self.root.has_attribute(WHOLE)
    }

    /// Whether the visitor has answered something in it, or tried to go on.
    pub fn is_answered(&self) -> bool {
        let html = self.document.document_element();
        html.is_some_and(|html| html.has_attribute(PENDING))
            || !all(&self.root, &format!("[{TOUCHED}]")).is_empty()
    }

    /// Whether it has a place of that id, at which the browser has been already.
    pub fn has(&self, id: &str) -> bool {
        !all(&self.root, &format!("[id=\"{id}\"]")).is_empty()
    }

    /// Puts the page that runs in the place of this one: scroll, focus, what is open and what was typed stay.
    pub fn give_way(&self, fresh: &Element) {
        let window = leptos::prelude::window();
        let scrolled = (window.scroll_x(), window.scroll_y());
        let focused = self.focused();
        let before = Kept::of(&self.root);
        report(fresh.set_attribute(STILL, ""));
        report(self.root.replace_with_with_node_1(fresh));
        super::document::take_back_failure();
        before.restore(fresh);
        if let Some(element) = focused.and_then(|place| place.find(fresh)) {
            super::focus::quietly(&element);
        }
        if let (Ok(x), Ok(y)) = scrolled {
            window.scroll_to_with_x_and_y(x, y);
        }
        self.submit_pending();
    }

    fn focused(&self) -> Option<Place> {
        let active = self.document.active_element()?;
        self.root
            .contains(Some(&active))
            .then(|| Place::of(&active, &self.root))?
    }

    /// Sends a form again that was submitted before the program could read it.
    fn submit_pending(&self) {
        let Some(html) = self.document.document_element() else {
            return;
        };
        let Some(id) = html.get_attribute(PENDING) else {
            return;
        };
        report(html.remove_attribute(PENDING));
        let form = self.document.get_element_by_id(&id);
        if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
            report(form.request_submit());
        }
    }
}

/// What the visitor opened and changed in a page.
struct Kept {
    open: Vec<Place>,
    touched: Vec<HtmlInputElement>,
}

impl Kept {
    fn of(root: &Element) -> Self {
        let open = all(root, "details[open] > summary");
        let touched = all(root, &format!("[{TOUCHED}]"));
        Self {
            open: open
                .iter()
                .filter_map(|summary| Place::of(summary, root))
                .collect(),
            touched: touched
                .into_iter()
                .filter_map(|element| element.dyn_into().ok())
                .collect(),
        }
    }

    /// Does the same to the page that runs, as the visitor would: by clicks and keys, so that the program notices.
    fn restore(&self, fresh: &Element) {
        for summary in self.open.iter().filter_map(|place| place.find(fresh)) {
            summary.click();
        }
        for old in &self.touched {
            let selector = format!("[id=\"{}\"]", old.id());
            let new = fresh.query_selector(&selector).ok().flatten();
            let Some(new) = new.and_then(|new| new.dyn_into::<HtmlInputElement>().ok()) else {
                continue;
            };
            if matches!(old.type_().as_str(), "radio" | "checkbox") {
                if old.checked() != new.checked() {
                    new.click();
                }
            } else if old.value() != new.value() {
                new.set_value(&old.value());
                controls::tell(&new, "input");
            }
        }
    }
}

/// Where an element is in a page: its id, else the words that are seen of it and its place among those of the same words.
struct Place {
    id: String,
    words: String,
    nth: usize,
}

impl Place {
    fn of(element: &Element, root: &Element) -> Option<Self> {
        let words = seen(element);
        let same = all(root, FOCUSABLE)
            .into_iter()
            .filter(|other| seen(other) == words);
        let nth = same.into_iter().position(|other| other == *element)?;
        let id = element.id();
        Some(Self { id, words, nth })
    }

    fn find(&self, root: &Element) -> Option<HtmlElement> {
        let found = if self.id.is_empty() {
            let mut same = all(root, FOCUSABLE)
                .into_iter()
                .filter(|other| seen(other) == self.words);
            same.nth(self.nth)
        } else {
            root.query_selector(&format!("[id=\"{}\"]", self.id)).ok()?
        };
        found?.dyn_into().ok()
    }
}

/// The words that are seen of an element: of what is written for several states, only the one that holds.
fn seen(element: &Element) -> String {
    let element = element.dyn_ref::<HtmlElement>();
    element.map(HtmlElement::inner_text).unwrap_or_default()
}

pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|place| list.get(place)?.dyn_into().ok())
        .collect()
}

fn report(result: Result<(), JsValue>) {
    if let Err(error) = result {
        leptos::logging::error!("the page did not take over: {error:?}");
    }
}
