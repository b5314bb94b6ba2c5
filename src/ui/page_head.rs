//! The head of a page: what it is about, in large.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    art::{Art, Scene},
    mark::hue,
};
use crate::domain::track::Shape;

/// What the head stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The page's own ground, for pages that are looked up rather than read.
    Plain,
    /// The brand's yellow.
    Sun,
    /// The ink.
    Night,
    /// The hue of a track.
    Hue(Shape),
}

impl Ground {
    fn class(self) -> String {
        match self {
            Self::Plain => "page-head plain quiet".into(),
            Self::Sun => "page-head sun".into(),
            Self::Night => "page-head night".into(),
            Self::Hue(shape) => format!("page-head hue {}", hue(shape)),
        }
    }
}

/// The page's heading, its first words and its art; the page's own button stands among the children.
#[component]
pub fn PageHead(
    /// The `h1`.
    title: String,
    /// The first words, where there are any.
    #[prop(optional)]
    lead: Option<String>,
    /// What it stands on.
    ground: Ground,
    /// The picture beside it, where there is one.
    #[prop(optional)]
    scene: Option<Scene>,
    /// Whether it has the height of a poster.
    #[prop(optional)]
    tall: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/page_head.css");
    let lead = lead.map(|lead| view! { <p class="lead">{lead}</p> });
    let art = scene.map(|scene| {
        view! { <div class="art"><Art scene /></div> }
    });
    view! {
        <div class=ground.class() class=(class, true) class:tall=tall>
            <div class="wrap inside">
                <div class="say">
                    <h1 tabindex="-1">{title}</h1>
                    {lead}
                    {children.map(|children| children())}
                </div>
                {art}
            </div>
        </div>
    }
}
