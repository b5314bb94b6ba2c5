//! A campus at a glance.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    art::{Art, Scene},
    link::Link,
};
use crate::{copy::town, domain::campus::Campus, route::Route};

/// The campus's town in large, the place that houses it, and its street.
#[component]
pub fn CampusCard(
    /// The campus.
    campus: Campus,
    /// Its street.
    scene: Scene,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/campus_card.css");
    let Campus {
        slug, name, venue, ..
    } = campus;
    let go = format!("Voir le campus {}", town::of(&name));
    view! {
        <article class="campus-card" class=(class, true)>
            <div class="words">
                <h3>{name}</h3>
                <p>{venue}</p>
                <Link to=Route::Campus(slug) class="way">
                    {go}
                </Link>
            </div>
            <div class="art">
                <Art scene />
            </div>
        </article>
    }
}
