//! The way into the application.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::link::Link;
use crate::{
    copy::reception::way_in,
    domain::session::Wanted,
    route::{ApplyRoute, Route, prefill_query},
    state::{drafting, use_moment, use_reception},
};

/// The link to the application, named by what one can do there, with the track and the campus of the page already chosen.
#[component]
pub fn ApplyButton(
    /// The track and the campus of the page.
    wanted: Wanted,
    /// Whether it is the page's own button, whose leaving brings [`ApplyBar`](super::apply_bar::ApplyBar).
    #[prop(optional)]
    own: bool,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/apply_button.css");
    let reception = use_reception();
    let label = if use_moment().is_now() {
        way_in(reception, drafting::is_begun()).into_any()
    } else {
        // Nobody knows yet whether there is a draft: the page's script does.
        view! {
            <span class="with-draft">{way_in(reception, true)}</span>
            <span class="without-draft">{way_in(reception, false)}</span>
        }
        .into_any()
    };
    let query = prefill_query(wanted.track.as_ref(), wanted.campus.as_ref());
    view! {
        <span class="apply-button" class=(class, true) class:own=own>
            <Link to=Route::Apply(ApplyRoute::Start) query class="button primary">
                {label}
            </Link>
        </span>
    }
}
