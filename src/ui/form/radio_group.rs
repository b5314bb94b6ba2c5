//! One answer of several.

use leptos::prelude::*;

use super::{
    choice_row::{ChoiceRow, Pick},
    group_frame::GroupFrame,
    ids,
    option::Choice,
};
use crate::apply::field::Field;

/// Choices of which one can be picked.
#[component]
pub fn RadioGroup(
    /// What it answers.
    field: Field,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// Whether the page's heading asks already: the legend is then for assistive tech alone.
    #[prop(optional)]
    legend_hidden: bool,
    /// In the order shown.
    choices: Vec<Choice>,
    /// The value of the one picked.
    #[prop(into)]
    value: Signal<Option<String>>,
    /// Called with the value of the one that has been picked.
    on_pick: Callback<String>,
    /// The message, while there is one.
    #[prop(into)]
    problem: Signal<Option<String>>,
    /// Whether the field may be left out.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let row = move |(place, choice): (usize, Choice)| {
        let Choice {
            value: own,
            label,
            shape,
        } = choice;
        let id = ids::choice(field, place, &own);
        let (shown, picked) = (own.clone(), own.clone());
        let checked = Signal::derive(move || value.with(|value| value.as_ref() == Some(&picked)));
        let on_change = Callback::new(move |_| on_pick.run(own.clone()));
        view! {
            <ChoiceRow
                field=field
                pick=Pick::One
                id=id
                value=shown
                label=label
                shape=shape
                checked=checked
                invalid=false
                on_change=on_change
            />
        }
    };
    view! {
        <GroupFrame
            field=field
            legend=legend
            legend_hidden=legend_hidden
            radio=true
            optional=optional
            problem=problem
        >
            {choices.into_iter().enumerate().map(row).collect_view()}
        </GroupFrame>
    }
}
