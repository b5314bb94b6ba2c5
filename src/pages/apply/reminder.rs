//! On the catalogue's pages, that an application has begun and is not sent.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    apply::draft::Draft,
    route::{ApplyRoute, Route},
    state::drafting::use_drafting,
    ui::link::Link,
};

/// Nothing, until something has been answered.
#[component]
pub fn Reminder() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/reminder.css");
    let drafting = use_drafting();
    let begun = Memo::new(move |_| drafting.draft().with(|draft| !Draft::is_empty(draft)));
    let reminder = move || {
        view! {
            class=class,
            <aside class="reminder no-print" aria-label="Votre candidature">
                <p class="wrap">
                    "Candidature commencée, pas encore envoyée. "
                    <Link to=Route::Apply(ApplyRoute::Start)>"Reprendre"</Link>
                </p>
            </aside>
        }
    };
    view! { <Show when=move || begun.get()>{reminder()}</Show> }
}
