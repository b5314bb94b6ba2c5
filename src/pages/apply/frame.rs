//! What surrounds every page of the application after its start.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{from_review, notices::Notices, step_route, tools::Tools};
use crate::{
    apply::step::Step,
    route::{ApplyRoute, Route},
    state::{drafting::use_drafting, use_now},
    ui::{anew::anew, form::ProgressRow, legal_links::LegalLinks},
};

/// The row on top, what there is to know of the draft, the page, and what can be done with the draft.
#[component]
pub(super) fn Frame(
    /// The step shown.
    step: Memo<Step>,
    /// Whether the page follows the review. Back then leads there, as from a question that was opened from it, for as long as
    /// it can be reached.
    #[prop(optional)]
    after_review: bool,
    children: Children,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/frame.css");
    let (drafting, from_review) = (use_drafting(), from_review());
    // There is nothing to do with a draft before the program runs.
    let is_now = use_now().get_untracked().is_now();
    let back = Memo::new(move |_| {
        let journey = drafting.journey();
        match journey.before(step.get()) {
            _ if (after_review || from_review()) && journey.reaches(Step::Review) => {
                step_route(Step::Review)
            }
            Some(before) => step_route(before),
            None => Route::Apply(ApplyRoute::Start),
        }
    });
    // What is begun in them at one question does not wait there at the next.
    let tools = move || {
        step.track();
        view! { <Tools /> }
    };
    let part = Memo::new(move |_| step.get().part());
    view! {
        <ProgressRow back=back part />
        <main id="contenu" class="ask" class=(class, true)>
            <Notices />
            {children()}
        </main>
        {is_now.then(|| anew(tools))}
        <footer class="ask-foot no-print" class=(class, true)>
            <LegalLinks />
        </footer>
    }
}
