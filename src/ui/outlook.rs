//! Where the applications stand.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy,
    domain::session::Wanted,
    state::{use_catalogue, use_moment, use_reception},
};

/// A few sentences: which session one applies for and until when, or what stands in the way and why.
#[component]
pub fn Outlook(
    /// The track and the campus in question.
    wanted: Wanted,
) -> impl IntoView {
    let (catalogue, now) = (use_catalogue(), use_moment());
    let intake = catalogue.sessions.intake(&wanted, now.instant());
    let intake = intake.said_at(use_reception());
    view! { <Lines lines=copy::intake::outlook(&intake, &wanted, now) /> }
}

/// Sentences that say where something stands.
#[component]
pub fn Lines(
    /// In their order.
    lines: Vec<String>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/outlook.css");
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
    view! { <div class="outlook" class=(class, true)>{lines.collect_view()}</div> }
}
