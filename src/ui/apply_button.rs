//! The way into the application.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::link::Link;
use crate::{
    domain::session::Wanted,
    route::{ApplyRoute, Route, prefill_query},
};

/// What the application is called everywhere.
const APPLY: &str = "Candidater";

/// The link to the application, with the track and the campus of the page already chosen.
#[component]
pub fn ApplyButton(
    /// The track and the campus of the page.
    wanted: Wanted,
    /// Whether it is the page's own button, whose leaving brings [`ApplyBar`](super::apply_bar::ApplyBar).
    #[prop(optional)]
    own: bool,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/apply_button.css");
    let query = prefill_query(wanted.track.as_ref(), wanted.campus.as_ref());
    view! {
        <span class="apply-button" class=(class, true) class:own=own>
            <Link to=Route::Apply(ApplyRoute::Start) query class="button primary">
                {APPLY}
            </Link>
        </span>
    }
}
