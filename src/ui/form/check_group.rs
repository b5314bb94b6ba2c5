//! Any number of answers.

use leptos::prelude::*;

use super::{
    choice_row::{ChoiceRow, Pick},
    group_frame::GroupFrame,
    ids,
    option::Choice,
};
use crate::apply::field::Field;

/// Choices of which any number can be ticked.
#[component]
pub fn CheckGroup(
    /// What it answers.
    field: Field,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// In the order shown.
    choices: Vec<Choice>,
    /// The values of those ticked.
    #[prop(into)]
    values: Signal<Vec<String>>,
    /// Called with the value of a choice and whether it is now ticked.
    on_toggle: Callback<(String, bool)>,
    /// The message, while there is one.
    #[prop(into)]
    problem: Signal<Option<String>>,
    /// Whether the field may be left out.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let invalid = Signal::derive(move || problem.with(Option::is_some));
    let row = move |(place, choice): (usize, Choice)| {
        let Choice {
            value: own,
            label,
            shape,
        } = choice;
        let id = ids::choice(field, place, &own);
        let (shown, ticked) = (own.clone(), own.clone());
        let checked = Signal::derive(move || values.with(|values| values.contains(&ticked)));
        let on_change = Callback::new(move |on| on_toggle.run((own.clone(), on)));
        view! {
            <ChoiceRow
                field=field
                pick=Pick::Any
                id=id
                value=shown
                label=label
                shape=shape
                checked=checked
                invalid=invalid
                on_change=on_change
            />
        }
    };
    view! {
        <GroupFrame field=field legend=legend optional=optional problem=problem>
            {choices.into_iter().enumerate().map(row).collect_view()}
        </GroupFrame>
    }
}
