//! The way on from the end of a page.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    apply_button::ApplyButton,
    art::{Art, Scene},
    outlook::Outlook,
};
use crate::domain::session::Wanted;

/// Where the applications stand, the way into one, and the page's other ways on as children.
#[component]
pub fn NextSteps(
    /// The track and the campus of the page.
    wanted: Wanted,
    children: Children,
) -> impl IntoView {
    view! {
        <LastBand heading="Et maintenant\u{a0}?">
            <Outlook wanted=wanted.clone() />
            <div class="ways">
                <ApplyButton wanted />
                {children()}
            </div>
        </LastBand>
    }
}

/// The way on from a page whose reader is not asked to apply: its links as children.
#[component]
pub fn SeeAlso(children: Children) -> impl IntoView {
    view! {
        <LastBand heading="Voir aussi">
            <div class="ways">{children()}</div>
        </LastBand>
    }
}

/// The band at a page's end.
#[component]
pub fn LastBand(
    /// What it is about.
    heading: &'static str,
    children: Children,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/next_steps.css");
    view! {
        <section class="next-steps sun" class=(class, true)>
            <div class="wrap inside">
                <div class="say">
                    <h2>{heading}</h2>
                    {children()}
                </div>
                <div class="art">
                    <Art scene=Scene::Pieces />
                </div>
            </div>
        </section>
    }
}
