//! The plain shapes that mark the tracks.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::domain::track::Shape;

/// The global class that gives what belongs to a track the hue of its shape.
pub fn hue(shape: Shape) -> &'static str {
    match shape {
        Shape::Square => "hue-square",
        Shape::Circle => "hue-circle",
        Shape::Triangle => "hue-triangle",
        Shape::Diamond => "hue-diamond",
    }
}

/// The token of the shape's own colour, for pictures that no sheet reaches; in a page, [`hue`] gives the same.
#[cfg(feature = "ssr")]
pub(crate) fn token(shape: Shape) -> &'static str {
    match shape {
        Shape::Square => "--square-flat",
        Shape::Circle => "--circle-flat",
        Shape::Triangle => "--triangle-flat",
        Shape::Diamond => "--diamond-flat",
    }
}

/// The shape's outline, in a square of 100.
pub(crate) fn outline(shape: Shape) -> &'static str {
    match shape {
        Shape::Square => "M8 8h84v84H8Z",
        Shape::Circle => "M50 5a45 45 0 1 1 0 90a45 45 0 1 1 0-90Z",
        Shape::Triangle => "M50 6 96 92H4Z",
        Shape::Diamond => "M50 2 98 50 50 98 2 50Z",
    }
}

/// A track's mark. It says nothing that the words beside it do not say.
#[component]
pub fn Mark(
    /// The track's shape.
    shape: Shape,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/mark.css");
    view! {
        <svg class=format!("shape-mark {}", hue(shape)) class=(class, true) viewBox="0 0 100 100" aria-hidden="true">
            <path d=outline(shape)></path>
        </svg>
    }
}
