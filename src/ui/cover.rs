//! The cover of a complete dossier.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::mark::Mark;
use crate::domain::track::Shape;

/// The applicant's pieces, assembled: the one chosen, or all of them, and the name.
#[component]
pub fn Cover(
    /// The mark of the track chosen, if any.
    shape: Option<Shape>,
    /// The applicant's name.
    name: String,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/cover.css");
    let shapes = match shape {
        Some(shape) => vec![shape],
        None => vec![Shape::Square, Shape::Circle, Shape::Triangle],
    };
    let pieces = shapes
        .into_iter()
        .map(|shape| view! { <Mark shape /> })
        .collect_view();
    view! {
        class=class,
        <div class="cover">
            <div class="pieces" aria-hidden="true">{pieces}</div>
            <p class="name">{name}</p>
        </div>
    }
}
