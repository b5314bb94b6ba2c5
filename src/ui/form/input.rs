//! A line to type in.

use leptos::prelude::*;
use stylers_macro::style_sheet;

/// What is typed, which decides the keyboard on a phone. It never makes the browser judge, step or reformat the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Anything.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A phone number.
    Tel,
    /// A number that one does not count with, as a day or a year.
    Digits,
}

impl InputKind {
    fn input_type(self) -> &'static str {
        match self {
            // Not `number`: it drops what it cannot read, and a wheel changes it.
            Self::Text | Self::Digits => "text",
            Self::Email => "email",
            Self::Tel => "tel",
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        match self {
            Self::Text => None,
            Self::Email => Some("email"),
            Self::Tel => Some("tel"),
            Self::Digits => Some("numeric"),
        }
    }
}

/// The input of a line.
#[component]
pub fn Input(
    /// Its id.
    #[prop(into)]
    id: String,
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// What is typed.
    kind: InputKind,
    /// The token of what browsers may fill in; empty for none.
    #[prop(into)]
    autocomplete: String,
    /// What is typed, as it is typed.
    value: Signal<String>,
    /// Called at each change.
    on_input: Callback<String>,
    /// Whether it is wrong.
    invalid: Signal<bool>,
    /// The ids of what describes it.
    described_by: Signal<Option<String>>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/input.css");
    view! {
        <input
            class="line-input" class=(class, true)
            id=id
            name=name
            type=kind.input_type()
            inputmode=kind.input_mode()
            autocomplete=(!autocomplete.is_empty()).then_some(autocomplete)
            spellcheck=(kind != InputKind::Text).then_some("false")
            prop:value=value
            aria-invalid=move || invalid.get().then_some("true")
            aria-describedby=described_by
            on:input=move |event| on_input.run(event_target_value(&event))
        />
    }
}
