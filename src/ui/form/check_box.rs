//! Yes, or nothing said.

use leptos::prelude::*;

use super::{
    choice_row::{ChoiceRow, Pick},
    ids,
    notes::Notes,
};
use crate::apply::field::Field;

/// One box to tick, which may always be left alone.
#[component]
pub fn CheckBox(
    /// What it answers.
    field: Field,
    /// What ticking says.
    #[prop(into)]
    label: String,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with whether it is now ticked.
    on_toggle: Callback<bool>,
    /// A help that is no part of the answer.
    #[prop(optional, into)]
    hint: Option<String>,
) -> impl IntoView {
    let described_by = hint.is_some().then(|| ids::hint(field));
    view! {
        <ChoiceRow
            field=field
            pick=Pick::Any
            id=field.id().to_owned()
            value="oui".to_owned()
            label=label
            checked=checked
            invalid=false
            on_change=on_toggle
            described_by=described_by
        />
        <Notes field=field hint=hint problem=Signal::stored(None) />
    }
}
