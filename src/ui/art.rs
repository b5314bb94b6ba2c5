//! The page art: flat pieces that assemble.

#[cfg(feature = "ssr")]
mod painted;
mod piece;
mod scene;

use leptos::prelude::*;
use stylers_macro::style_sheet;

#[cfg(feature = "ssr")]
pub(crate) use painted::painted;
pub use scene::Scene;

/// A picture made of pieces, which fall into place. It says nothing: pages are complete without it.
#[component]
pub fn Art(
    /// What it shows.
    scene: Scene,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/art.css");
    let drawing = scene.drawing();
    let view_box = format!(
        "0 0 {} {}",
        u32::from(drawing.columns) * 100,
        u32::from(drawing.rows) * 100
    );
    let pieces = drawing.pieces.iter().map(|piece| {
        let layers = piece.layers().map(|(form, tone)| {
            view! { <path class=tone.class() d=form.outline()></path> }
        });
        let layers = layers.collect_view();
        view! {
            <g transform=piece.placing()>
                <g class="piece">{layers}</g>
            </g>
        }
    });
    let pieces = pieces.collect_view();
    view! {
        <svg class="page-art" class=(class, true) viewBox=view_box preserveAspectRatio="xMidYMin slice" aria-hidden="true">
            {pieces}
        </svg>
    }
}
