//! A field of one line.

use leptos::prelude::*;

use super::{
    field_frame::FieldFrame,
    ids,
    input::{Input, InputKind},
};
use crate::{apply::field::Field, copy};

/// A labelled line to type in.
#[component]
pub fn TextField(
    /// What it answers.
    field: Field,
    /// What is typed.
    #[prop(optional)]
    kind: InputKind,
    /// The token of what browsers may fill in.
    #[prop(optional, into)]
    autocomplete: String,
    /// What is typed, as it is typed.
    #[prop(into)]
    value: Signal<String>,
    /// Called at each change.
    on_input: Callback<String>,
    /// The message, while there is one.
    #[prop(into)]
    problem: Signal<Option<String>>,
    /// Whether the field may be left out.
    #[prop(optional)]
    optional: bool,
    /// What stands under the input.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let hint = copy::field::hint(field).map(str::to_owned);
    let hint_id = hint.is_some().then(|| ids::hint(field));
    let invalid = Signal::derive(move || problem.with(Option::is_some));
    let described_by = Signal::derive(move || {
        ids::described_by([hint_id.clone(), invalid.get().then(|| ids::message(field))])
    });
    view! {
        <FieldFrame field=field optional=optional hint=hint problem=problem>
            <Input
                id=field.id()
                name=field.id()
                kind=kind
                autocomplete=autocomplete
                value=value
                on_input=on_input
                invalid=invalid
                described_by=described_by
            />
            {children.map(|children| children())}
        </FieldFrame>
    }
}
