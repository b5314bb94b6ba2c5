//! What there is to know of the site itself, above every page.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{browser::worker, copy, state::standing::use_standing};

/// That the network does not answer and since when the content is as it is; that a new version is ready.
///
/// It is drawn with a page and never comes into one: nothing moves under who reads, and no question is interrupted.
#[component]
pub fn StandingBar() -> impl IntoView {
    let class = style_sheet!("./style/ui/standing_bar.css");
    let standing = use_standing();
    let kept = standing.kept_since().map(|since| {
        view! { <p>{copy::page::kept_since(since)}</p> }
    });
    let update = standing.has_update().get_untracked().then(|| {
        view! {
            <p>"Une nouvelle version du site est prête."</p>
            <button type="button" class="button" on:click=move |_| worker::take_over()>
                "Afficher la nouvelle version"
            </button>
        }
    });
    let is_needed = kept.is_some() || update.is_some();
    is_needed.then(|| {
        view! {
            <aside class="standing-bar no-print" class=(class, true) aria-label="État du site">
                <div class="wrap">{kept} {update}</div>
            </aside>
        }
    })
}
