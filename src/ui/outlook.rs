//! Where the applications stand.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy,
    domain::session::Wanted,
    state::{use_catalogue, use_moment},
};

/// A few sentences: which session one applies for and until when, or what stands in the way and why.
#[component]
pub fn Outlook(
    /// The track and the campus in question.
    wanted: Wanted,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/outlook.css");
    let (catalogue, now) = (use_catalogue(), use_moment());
    let intake = catalogue.sessions.intake(&wanted, now.instant());
    let lines = copy::intake::outlook(&intake, &wanted, now).into_iter();
    let lines = lines.map(|line| view! { <p>{line}</p> }).collect_view();
    view! { <div class="outlook" class=(class, true)>{lines}</div> }
}
