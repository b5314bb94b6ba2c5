//! Short entries as pieces that touch.

use leptos::prelude::*;
use stylers_macro::style_sheet;

/// An entry: its title, and a few words where there are any.
pub type Tile = (String, Option<String>);

/// Entries in large coloured pieces.
#[component]
pub fn Tiles(
    /// In their order.
    tiles: Vec<Tile>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/tiles.css");
    let tiles = tiles.into_iter().map(|(title, text)| {
        let text = text.map(|text| view! { <p>{text}</p> });
        view! { <li><h3>{title}</h3> {text}</li> }
    });
    let tiles = tiles.collect_view();
    view! { <ul class="tiles" class=(class, true)>{tiles}</ul> }
}
