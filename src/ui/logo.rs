//! The school's name with its pieces.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{link::Link, mark::Mark};
use crate::{domain::track::Shape, route::Route, state::use_catalogue};

/// The name, with the marks of the tracks that the school has; it leads home.
#[component]
pub fn Logo(
    /// Whether the page is the home page itself.
    home: bool,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/logo.css");
    let catalogue = use_catalogue();
    let shapes: Vec<Shape> = catalogue
        .tracks
        .list
        .iter()
        .map(|track| track.shape)
        .take(3)
        .collect();
    let pieces = shapes
        .into_iter()
        .map(|shape| view! { <Mark shape /> })
        .collect_view();
    let name = catalogue.site.name.clone();
    view! {
        <div class="logo" class=(class, true)>
            <Link to=Route::Home current=home>
                <span class="pieces">{pieces}</span>
                <span class="name">{name}</span>
            </Link>
        </div>
    }
}
