//! The way into the application within a thumb's reach.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::apply_button::ApplyButton;
use crate::{
    copy,
    domain::session::Wanted,
    state::{use_catalogue, use_now},
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
    let (catalogue, now) = (use_catalogue(), use_now());
    let asked = wanted.clone();
    let countdown = Memo::new(move |_| {
        let now = now.get();
        copy::intake::countdown(&catalogue.sessions.intake(&asked, now.instant()), now)
    });
    view! { class=class,
        <div class="apply-bar">
            <p>{countdown}</p>
            <ApplyButton wanted />
        </div>
    }
}
