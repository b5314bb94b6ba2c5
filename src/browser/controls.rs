//! What the controls of a form show.

use std::cell::Cell;

use leptos::{prelude::document, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlInputElement};

use super::written::{ROOT, all};

thread_local! {
    /// Whether controls are being read, so that what is told of it sets off no second reading.
    static IS_READING: Cell<bool> = const { Cell::new(false) };
}

/// Has the program read what each control of a form shows, as if the visitor had just given that answer: a browser, or a program
/// in it, may fill in controls and tell nobody, or tell it as no person would. The event is one that the form hears.
pub fn read(event: &Event) {
    if let Some(form) = form(event) {
        read_all(&form);
    }
}

/// The same soon after this listener, and before anything is drawn.
pub fn read_soon(event: &Event) {
    if let Some(form) = form(event).filter(|_| !IS_READING.get()) {
        spawn_local(async move { read_all(&form) });
    }
}

fn form(event: &Event) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

fn read_all(form: &Element) {
    IS_READING.set(true);
    for control in all(form, "input, select, textarea") {
        let input = control.dyn_ref::<HtmlInputElement>();
        let kind = input.map(HtmlInputElement::type_).unwrap_or_default();
        match kind.as_str() {
            "radio" if !input.is_some_and(HtmlInputElement::checked) => {}
            "radio" | "checkbox" => tell(&control, "change"),
            _ if control.local_name() == "select" => tell(&control, "change"),
            _ => tell(&control, "input"),
        }
    }
    IS_READING.set(false);
}

/// Has the boxes of that name show these values at once. Where one box takes back another, both would be read as ticked
/// before the next drawing.
pub fn show(name: &str, values: &[&str]) {
    let Some(site) = document().get_element_by_id(ROOT) else {
        return;
    };
    let boxes = all(&site, &format!("input[name=\"{name}\"]"));
    for input in boxes
        .iter()
        .filter_map(|input| input.dyn_ref::<HtmlInputElement>())
    {
        input.set_checked(values.contains(&input.value().as_str()));
    }
}

/// Tells the program that a control has changed.
pub(super) fn tell(control: &Element, kind: &str) {
    let options = EventInit::new();
    options.set_bubbles(true);
    let event = Event::new_with_event_init_dict(kind, &options);
    if let Err(error) = event.and_then(|event| control.dispatch_event(&event)) {
        leptos::logging::error!("an answer was not read: {error:?}");
    }
}
