//! A choice as a large target.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{apply::field::Field, domain::track::Shape, ui::mark::Mark};

/// How many of the choices can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One, or none yet.
    One,
    /// Any number.
    Any,
}

impl Pick {
    fn input_type(self) -> &'static str {
        match self {
            Self::One => "radio",
            Self::Any => "checkbox",
        }
    }
}

/// A label, all of which is the target, around the input.
#[component]
pub fn ChoiceRow(
    /// What it answers.
    field: Field,
    /// Radio or box.
    pick: Pick,
    /// The input's id.
    id: String,
    /// The choice's value.
    value: String,
    /// The choice's words.
    label: String,
    /// The choice's mark.
    #[prop(default = None)]
    shape: Option<Shape>,
    /// Whether it is picked.
    checked: Signal<bool>,
    /// Whether the answer is wrong; radios leave that to their group.
    #[prop(into)]
    invalid: Signal<bool>,
    /// Called with what it has become.
    on_change: Callback<bool>,
    /// The id of a help beside it.
    #[prop(default = None)]
    described_by: Option<String>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/choice_row.css");
    view! {
        <label class="choice-row" class=(class, true)>
            <input
                type=pick.input_type()
                id=id
                name=field.id()
                value=value
                prop:checked=checked
                aria-describedby=described_by
                aria-invalid=move || (pick == Pick::Any && invalid.get()).then_some("true")
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span class="words">{label}</span>
            {shape.map(|shape| view! { <span class="piece"><Mark shape/></span> })}
        </label>
    }
}
