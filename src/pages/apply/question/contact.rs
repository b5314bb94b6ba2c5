use leptos::prelude::*;

use super::{
    Asking,
    choices::{of_value, offered},
};
use crate::{
    apply::field::Field,
    browser::focus,
    copy,
    domain::{choice::Choice as _, contact::Email, text},
    state::use_catalogue,
    ui::{
        anew::{anew, words_anew},
        form::{CheckBox, InputKind, RadioGroup, TextField},
    },
};

/// E-mail or phone, one at least; where there are both, which one is preferred, if any; and the box on adaptations.
pub(super) fn fields(asking: Asking) -> impl IntoView {
    let catalogue = use_catalogue();
    let both = asking
        .read(|draft| !text::line(&draft.email).is_empty() && !text::line(&draft.phone).is_empty());
    let accommodations = catalogue.form.choices.accommodations.clone();
    let channels = offered(&catalogue.form.choices.channel);
    let channel = move || {
        let choices = channels.clone();
        both.get().then(|| {
            view! {
                <RadioGroup
                    field=Field::Channel
                    legend=copy::field::label(Field::Channel)
                    choices
                    value=asking.read(|draft| draft.channel.map(|choice| choice.value().to_owned()))
                    on_pick=asking.write(|draft, value: String| draft.channel = of_value(&value))
                    problem=asking.problem(Field::Channel)
                    optional=Field::Channel.is_optional()
                />
            }
        })
    };
    view! {
        <TextField
            field=Field::Email
            kind=InputKind::Email
            autocomplete="email"
            value=asking.read(|draft| draft.email.clone())
            on_input=asking.write(|draft, text| draft.email = text)
            problem=asking.problem(Field::Email)
        >
            <Suggestion asking />
        </TextField>
        <TextField
            field=Field::Phone
            kind=InputKind::Tel
            autocomplete="tel"
            value=asking.read(|draft| draft.phone.clone())
            on_input=asking.write(|draft, text| draft.phone = text)
            problem=asking.problem(Field::Phone)
        />
        // It comes while one types elsewhere, so it is announced.
        <p class="unseen" role="status">{words_anew(move || both.get().then_some(copy::field::CHANNEL_ADDED))}</p>
        {channel}
        <CheckBox
            field=Field::Accommodations
            label=accommodations.label
            hint=accommodations.hint
            checked=asking.read(|draft| draft.accommodations)
            on_toggle=asking.write(|draft, ticked| draft.accommodations = ticked)
        />
    }
}

/// The address that was perhaps meant, to take or to leave.
#[component]
fn Suggestion(asking: Asking) -> impl IntoView {
    let meant = Memo::new(move |_| {
        let typed = asking.drafting.draft().with(|draft| draft.email.clone());
        Email::parse(&typed).ok()?.suggestion()
    });
    let offer = move || {
        meant.get().map(|email| {
            let words = format!("Vouliez-vous écrire {email}\u{a0}?");
            let take = move |_| {
                asking
                    .drafting
                    .edit(|draft| draft.email = email.to_string());
                // The button goes away: without this, the keyboard would be nowhere.
                focus::later(Field::Email.id());
            };
            view! {
                <span>{words}</span>
                <button type="button" class="button" on:click=take>
                    "Oui, corriger"
                </button>
            }
        })
    };
    view! {
        <div class="suggestion" role="status">
            {anew(offer)}
        </div>
    }
}
