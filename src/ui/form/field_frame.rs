//! A field of one control.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::notes::Notes;
use crate::{apply::field::Field, copy};

/// The label, the hint and the message around one control.
#[component]
pub fn FieldFrame(
    /// What it answers.
    field: Field,
    /// Whether the field may be left out.
    optional: bool,
    /// The hint.
    hint: Option<String>,
    /// The message, while there is one.
    problem: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/field_frame.css");
    view! {
        <div class="field-frame" class=(class, true) class:wrong=move || problem.with(Option::is_some) data-field=field.id()>
            <label for=field.id()>
                {copy::field::label(field)}
                {optional.then(|| view! { <span class="may-skip">{optional_mark()}</span> })}
            </label>
            <Notes field=field hint=hint problem=problem/>
            {children()}
        </div>
    }
}

/// What follows the label of a field that may be left out.
pub(super) fn optional_mark() -> String {
    format!(" ({})", copy::field::OPTIONAL)
}
