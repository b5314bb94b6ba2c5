//! A field of several controls.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{field_frame::optional_mark, ids, notes::Notes};
use crate::apply::field::Field;

/// The legend, the hint and the message around several controls.
#[component]
pub fn GroupFrame(
    /// What it answers.
    field: Field,
    /// What is asked.
    legend: String,
    /// Whether the legend is for assistive tech alone, as the page's heading asks already.
    #[prop(optional)]
    legend_hidden: bool,
    /// Whether one answer at most can be picked: only such a group can be marked as wrong itself.
    #[prop(optional)]
    radio: bool,
    /// Whether the field may be left out.
    optional: bool,
    /// The hint.
    #[prop(default = None)]
    hint: Option<String>,
    /// The message, while there is one.
    problem: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/group_frame.css");
    let is_wrong = move || problem.with(Option::is_some);
    let hint_id = hint.is_some().then(|| ids::hint(field));
    let described_by =
        move || ids::described_by([hint_id.clone(), is_wrong().then(|| ids::message(field))]);
    view! {
        <fieldset
            class="group-frame" class=(class, true)
            class:wrong=is_wrong
            role=radio.then_some("radiogroup")
            aria-invalid=move || (radio && is_wrong()).then_some("true")
            aria-describedby=described_by
        >
            <legend class:unseen=legend_hidden>
                {legend}
                {optional.then(|| view! { <span class="may-skip">{optional_mark()}</span> })}
            </legend>
            <div class="group-body">
                <Notes field=field hint=hint problem=problem/>
                {children()}
            </div>
        </fieldset>
    }
}
