use leptos::prelude::*;

use super::Asking;
use crate::{
    apply::field::Field,
    ui::form::{DateFields, TextField},
};

/// Names and date of birth.
pub(super) fn identity(asking: Asking) -> impl IntoView {
    view! {
        <TextField
            field=Field::FirstName
            autocomplete="given-name"
            value=asking.read(|draft| draft.first_name.clone())
            on_input=asking.write(|draft, text| draft.first_name = text)
            problem=asking.problem(Field::FirstName)
        />
        <TextField
            field=Field::LastName
            autocomplete="family-name"
            value=asking.read(|draft| draft.last_name.clone())
            on_input=asking.write(|draft, text| draft.last_name = text)
            problem=asking.problem(Field::LastName)
        />
        <DateFields
            field=Field::BirthDate
            value=asking.read(|draft| draft.birth.clone())
            on_input=asking.write(|draft, typed| draft.birth = typed)
            problem=asking.problem(Field::BirthDate)
        />
    }
}

/// Who accompanies somebody of 16 or 17.
pub(super) fn guardian(asking: Asking) -> impl IntoView {
    view! {
        <TextField
            field=Field::GuardianName
            value=asking.read(|draft| draft.guardian_name.clone())
            on_input=asking.write(|draft, text| draft.guardian_name = text)
            problem=asking.problem(Field::GuardianName)
            optional=Field::GuardianName.is_optional()
        />
        <TextField
            field=Field::GuardianContact
            value=asking.read(|draft| draft.guardian_contact.clone())
            on_input=asking.write(|draft, text| draft.guardian_contact = text)
            problem=asking.problem(Field::GuardianContact)
            optional=Field::GuardianContact.is_optional()
        />
    }
}
