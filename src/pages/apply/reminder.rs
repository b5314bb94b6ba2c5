//! On the catalogue's pages, that an application has begun and is not sent.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    route::{ApplyRoute, Route},
    state::{drafting::use_drafting, use_now},
    ui::link::Link,
};

/// Nothing, until something has been answered. Written in advance it is there, and shown where the browser keeps a draft.
#[component]
pub fn Reminder() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/reminder.css");
    let drafting = use_drafting();
    let is_now = use_now().get_untracked().is_now();
    let begun = Memo::new(move |_| !is_now || drafting.draft().with(|draft| !draft.is_empty()));
    let reminder = move || {
        view! {
            <aside class="reminder no-print" class=(class, true) aria-label="Votre candidature">
                <p class="wrap">
                    "Candidature commencée, pas encore envoyée. "
                    <Link to=Route::Apply(ApplyRoute::Start)>"Reprendre"</Link>
                </p>
            </aside>
        }
    };
    view! { <Show when=move || begun.get()>{reminder()}</Show> }
}
