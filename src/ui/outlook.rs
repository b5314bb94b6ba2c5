//! Where the applications stand.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy,
    domain::session::Wanted,
    state::{use_catalogue, use_now},
};

/// A few sentences: which session one applies for and until when, or what stands in the way and why.
#[component]
pub fn Outlook(
    /// The track and the campus in question.
    wanted: Wanted,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/outlook.css");
    let (catalogue, now) = (use_catalogue(), use_now());
    let lines = Memo::new(move |_| {
        let now = now.get();
        let intake = catalogue.sessions.intake(&wanted, now.instant());
        copy::intake::outlook(&intake, &wanted, now)
    });
    let shown = move || {
        lines
            .get()
            .into_iter()
            .map(|line| view! { <p>{line}</p> })
            .collect_view()
    };
    view! { class=class, <div class="outlook">{shown}</div> }
}
