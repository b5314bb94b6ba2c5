//! A track at a glance.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    art::{Art, Scene},
    link::Link,
    mark::hue,
    status_badge::StatusBadge,
};
use crate::{
    domain::{session::Status, track::Track},
    route::Route,
    state::use_now,
};

/// The track's pieces, its title and its trade; all of the card leads to its page.
#[component]
pub fn TrackCard(
    /// The track.
    track: Track,
    /// Whether one can apply for it; it is said only where there is something in the way.
    status: Signal<Option<Status>>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/track_card.css");
    let now = use_now();
    let badge = move || {
        let obstacle = status
            .get()
            .filter(|status| *status != Status::Open && now.get().can_say(*status));
        obstacle.map(|status| view! { <StatusBadge status said=true /> })
    };
    view! { class=class,
        <article class=format!("track-card {}", hue(track.shape))>
            <div class="art">
                <Art scene=Scene::Track(track.shape) />
            </div>
            <div class="words">
                <h3>
                    <Link to=Route::Track(track.slug)>{track.title}</Link>
                </h3>
                <p>{format!("Le métier\u{a0}: {}", track.trade)}</p>
                {badge}
            </div>
            <p class="go" aria-hidden="true">"Voir le parcours"</p>
        </article>
    }
}
