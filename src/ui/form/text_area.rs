//! A field of several lines.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{count::Count, field_frame::FieldFrame, ids};
use crate::{apply::field::Field, copy, ui::anew::words_anew};

/// A labelled text that grows as it is typed, with its length beside its limit. What is too long is said, never cut.
#[component]
pub fn TextArea(
    /// What it answers.
    field: Field,
    /// What is typed, as it is typed.
    #[prop(into)]
    value: Signal<String>,
    /// Called at each change.
    on_input: Callback<String>,
    /// The message, while there is one.
    #[prop(into)]
    problem: Signal<Option<String>>,
    /// The most characters that are kept.
    limit: usize,
    /// Whether the field may be left out.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/text_area.css");
    let count = Memo::new(move |_| value.with(|value| Count::of(value, limit)));
    let hint = copy::field::hint(field).map(str::to_owned);
    let hint_id = hint.is_some().then(|| ids::hint(field));
    let limit_id = format!("{}-limite", field.id());
    let limit_ref = limit_id.clone();
    let is_wrong = move || problem.with(Option::is_some);
    let described_by = move || {
        ids::described_by([
            hint_id.clone(),
            is_wrong().then(|| ids::message(field)),
            Some(limit_ref.clone()),
        ])
    };
    view! {
        <FieldFrame field=field optional=optional hint=hint problem=problem>
            <textarea
                class="text-area" class=(class, true)
                id=field.id()
                name=field.id()
                rows="5"
                prop:value=value
                aria-invalid=move || is_wrong().then_some("true")
                aria-describedby=described_by
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
            <p class="text-count" class=(class, true) class:over=move || count.get().is_over() aria-hidden="true">
                {words_anew(move || Some(count.get().shown()))}
            </p>
            <p class="unseen" id=limit_id>{format!("{limit}\u{a0}caractères au plus")}</p>
            <p class="unseen" aria-live="polite">{words_anew(move || count.get().spoken())}</p>
        </FieldFrame>
    }
}
