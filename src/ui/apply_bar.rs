//! The way into the application within a thumb's reach.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::apply_button::ApplyButton;
use crate::{
    copy,
    domain::session::Wanted,
    state::{use_catalogue, use_moment, use_reception},
};

/// On phones, a slim bar at the lower edge, once the page's own button has scrolled away.
///
/// It sticks within its parent, so it stands last in what follows the page's head.
#[component]
pub fn ApplyBar(
    /// The track and the campus of the page.
    wanted: Wanted,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/apply_bar.css");
    let (catalogue, now) = (use_catalogue(), use_moment());
    let intake = catalogue.sessions.intake(&wanted, now.instant());
    let countdown = copy::intake::countdown(&intake.said_at(use_reception()), now);
    view! {
        <div class="apply-bar" class=(class, true)>
            <p>{countdown}</p>
            <ApplyButton wanted />
        </div>
    }
}
