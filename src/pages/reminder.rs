//! On the catalogue's pages, that an application has begun and is not sent.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    route::{ApplyRoute, Route},
    state::{drafting, use_now},
    ui::link::Link,
};

/// Nothing, until something has been answered. Written in advance it is there, and shown where the browser keeps a draft.
#[component]
pub fn Reminder() -> impl IntoView {
    let class = style_sheet!("./style/pages/reminder.css");
    let is_now = use_now().get_untracked().is_now();
    (!is_now || drafting::is_begun()).then(|| {
        view! {
            <aside class="reminder no-print" class=(class, true) aria-label="Votre candidature">
                <p class="wrap">
                    "Candidature commencée, pas encore envoyée. "
                    <Link to=Route::Apply(ApplyRoute::Start) class="way">"Reprendre"</Link>
                </p>
            </aside>
        }
    })
}
