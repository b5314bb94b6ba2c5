//! A page whose part of the program is still to come.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::state::navigation::{Arrival, use_navigation};

/// While such a page is waited for, a word after a moment; where it does not come, a way to try again. The page that is shown
/// stays as it is.
#[component]
pub fn ArrivalBar() -> impl IntoView {
    let class = style_sheet!("./style/ui/arrival.css");
    let navigation = use_navigation();
    let said = move || {
        navigation.arrival().get().map(|arrival| match arrival {
            Arrival::UnderWay => view! { <p class="word">"Un instant…"</p> }.into_any(),
            Arrival::Failed => view! {
                <p>"La page n’est pas arrivée. Rien n’est perdu ici."</p>
                <button type="button" class="button" on:click=move |_| navigation.try_again()>
                    "Réessayer"
                </button>
            }
            .into_any(),
        })
    };
    view! {
        <div class="arrival no-print" class=(class, true) role="status">{said}</div>
    }
}
