//! The cover of a complete dossier.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::mark::Mark;
use crate::domain::track::Shape;

/// The applicant's pieces, assembled, and the name.
#[component]
pub fn Cover(
    /// The marks of the tracks that the applicant wants.
    shapes: Vec<Shape>,
    /// The applicant's name.
    name: String,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/cover.css");
    let pieces = shapes
        .into_iter()
        .map(|shape| view! { <Mark shape /> })
        .collect_view();
    view! {
        <div class="cover" class=(class, true)>
            <div class="pieces" aria-hidden="true">{pieces}</div>
            <p class="name">{name}</p>
        </div>
    }
}
