use leptos::prelude::*;

use super::Asking;
use crate::{
    apply::{MOST_MOTIVATION, field::Field},
    copy,
    state::use_catalogue,
    ui::form::{CheckBox, CheckGroup, Choice, TextArea},
};

/// Boxes to tick, a free text with examples, or a word in person: one of the three.
pub(super) fn fields(asking: Asking) -> impl IntoView {
    let catalogue = use_catalogue();
    let form = &catalogue.form;
    let interests = form.interests.iter().map(|interest| Choice {
        value: interest.slug.to_string(),
        label: interest.label.clone(),
        shape: None,
    });
    let examples = form
        .motivation_examples
        .iter()
        .map(|example| view! { <li>{example.clone()}</li> })
        .collect_view();
    let toggle = asking.write(|draft, (value, ticked): (String, bool)| {
        if let Ok(slug) = value.parse() {
            if ticked {
                draft.interests.insert(slug)
            } else {
                draft.interests.remove(&slug)
            };
        }
    });
    view! {
        <CheckGroup
            field=Field::Interests
            legend=copy::field::label(Field::Interests)
            choices=interests.collect()
            values=asking.read(|draft| draft.interests.iter().map(ToString::to_string).collect::<Vec<_>>())
            on_toggle=toggle
            problem=asking.problem(Field::Interests)
            optional=Field::Interests.is_optional()
        />
        <TextArea
            field=Field::Motivation
            value=asking.read(|draft| draft.motivation.clone())
            on_input=asking.write(|draft, text| draft.motivation = text)
            problem=asking.problem(Field::Motivation)
            limit=MOST_MOTIVATION
            optional=Field::Motivation.is_optional()
        />
        <details>
            <summary>"Voir des exemples"</summary>
            <ul>{examples}</ul>
        </details>
        <CheckBox
            field=Field::ByVoice
            label=form.choices.by_voice.clone()
            checked=asking.read(|draft| draft.by_voice)
            on_toggle=asking.write(|draft, ticked| draft.by_voice = ticked)
        />
    }
}
