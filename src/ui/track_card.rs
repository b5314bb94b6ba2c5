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
    domain::{
        session::{Status, Wanted},
        track::Track,
    },
    route::Route,
    state::{use_catalogue, use_moment},
};

/// The track's pieces, its title and its trade; all of the card leads to its page.
#[component]
pub fn TrackCard(
    /// The track.
    track: Track,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/track_card.css");
    let (catalogue, moment) = (use_catalogue(), use_moment());
    let wanted = Wanted {
        track: Some(track.slug.clone()),
        campus: None,
    };
    // That nothing is in the way goes without saying.
    let status = catalogue
        .sessions
        .intake(&wanted, moment.instant())
        .status();
    let obstacle = status.filter(|status| *status != Status::Open && moment.can_say(*status));
    let badge = obstacle.map(|status| view! { <StatusBadge status said=true /> });
    view! {
        <article class=format!("track-card {}", hue(track.shape)) class=(class, true)>
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
