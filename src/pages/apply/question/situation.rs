use leptos::prelude::*;

use super::{
    Asking,
    choices::{chosen, of_value, offered},
};
use crate::{
    apply::field::Field, domain::choice::Choice as _, state::use_catalogue, ui::form::TextField,
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

/// Who helps a job seeker.
pub(super) fn support(asking: Asking) -> impl IntoView {
    chosen(
        asking,
        Field::Support,
        offered(&use_catalogue().form.choices.support),
        |draft| draft.support.map(|choice| choice.value().to_owned()),
        |draft, value| draft.support = of_value(&value),
    )
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
