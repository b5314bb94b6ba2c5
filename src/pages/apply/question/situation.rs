use leptos::prelude::*;

use super::{
    Asking,
    choices::{chosen, of_value, offered},
};
use crate::{
    apply::field::Field,
    browser::controls,
    copy,
    domain::choice::Choice as _,
    state::use_catalogue,
    ui::form::{CheckGroup, TextField},
};

/// The sentence most like today.
pub(super) fn situation(asking: Asking) -> impl IntoView {
    chosen(
        asking,
        Field::Situation,
        offered(&use_catalogue().form.choices.situation),
        |draft| draft.situation.map(|choice| choice.value().to_owned()),
        |draft, value| draft.situation = of_value(&value),
    )
}

/// Who helps. To put the question ends that it was not put.
pub(super) fn support(asking: Asking) -> impl IntoView {
    asking.drafting.edit(|draft| draft.support_unasked = false);
    let tick = asking.write(|draft, (value, is_ticked): (String, bool)| {
        if let Some(support) = of_value(&value) {
            draft.support.set(support, is_ticked);
        }
    });
    let on_toggle = Callback::new(move |(value, is_ticked): (String, bool)| {
        let ticked = || {
            asking
                .drafting
                .draft()
                .with_untracked(|draft| draft.support.clone())
        };
        let before = ticked();
        tick.run((value, is_ticked));
        let after = ticked();
        // The others may be ticked by a hand that is still to be read.
        if is_ticked && after != before {
            let values: Vec<_> = after.iter().map(|choice| choice.value()).collect();
            controls::show(Field::Support.id(), &values);
        }
    });
    view! {
        <CheckGroup
            field=Field::Support
            legend=copy::field::label(Field::Support)
            choices=offered(&use_catalogue().form.choices.support)
            values=asking.read(|draft| draft.support.iter().map(|choice| choice.value().to_owned()).collect::<Vec<_>>())
            on_toggle
            problem=asking.problem(Field::Support)
        />
    }
}

/// Today's trade.
pub(super) fn occupation(asking: Asking) -> impl IntoView {
    view! {
        <TextField
            field=Field::Occupation
            autocomplete="organization-title"
            value=asking.read(|draft| draft.occupation.clone())
            on_input=asking.write(|draft, text| draft.occupation = text)
            problem=asking.problem(Field::Occupation)
            optional=Field::Occupation.is_optional()
        />
    }
}

/// The highest diploma.
pub(super) fn education(asking: Asking) -> impl IntoView {
    chosen(
        asking,
        Field::Education,
        offered(&use_catalogue().form.choices.education),
        |draft| draft.education.map(|choice| choice.value().to_owned()),
        |draft, value| draft.education = of_value(&value),
    )
}
