//! What stands between a label and its control.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::ids;
use crate::{apply::field::Field, ui::anew::anew};

/// The hint and the message of a field.
#[component]
pub fn Notes(
    /// What it answers.
    field: Field,
    /// The hint.
    hint: Option<String>,
    /// The message, while there is one.
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/notes.css");
    view! {
        {hint.map(|hint| view! { <p id=ids::hint(field) class="field-hint" class=(class, true)>{hint}</p> })}
        {anew(move || {
            problem
                .get()
                .map(|message| {
                    // The sign is drawn by the sheet: in the text, it would be read out and copied.
                    view! {
                        <p id=ids::message(field) class="field-message" class=(class, true)>
                            <span class="sign" aria-hidden="true"></span>
                            <span>{message}</span>
                        </p>
                    }
                })
        })}
    }
}
