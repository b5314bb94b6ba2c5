//! What surrounds every page of the application after its start.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{notices::Notices, step_route, tools::Tools};
use crate::{
    apply::step::Step,
    route::{ApplyRoute, Route},
    state::drafting::use_drafting,
    ui::{form::ProgressRow, legal_links::LegalLinks},
};

/// The row on top, what there is to know of the draft, the page, and what can be done with the draft.
#[component]
pub(super) fn Frame(
    /// The step shown.
    step: Step,
    /// Whether it was opened from the review, to which Back then leads.
    #[prop(optional)]
    from_review: bool,
    children: Children,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/frame.css");
    let drafting = use_drafting();
    let back = Memo::new(move |_| match drafting.journey().before(step) {
        _ if from_review => step_route(Step::Review),
        Some(before) => step_route(before),
        None => Route::Apply(ApplyRoute::Start),
    });
    view! {
        class=class,
        <ProgressRow back=back part=step.part() />
        <main id="contenu" class="ask">
            <Notices />
            {children()}
        </main>
        <Tools />
        <footer class="ask-foot no-print">
            <LegalLinks />
        </footer>
    }
}
