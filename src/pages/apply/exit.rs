//! The pages that take an applicant elsewhere, with next steps.

use leptos::prelude::*;

use super::{FROM_REVIEW, frame::Frame, from_review, keeping_line::KeepingLine, step_route};
use crate::{
    apply::step::Step,
    domain::form::Exit,
    route::Route,
    state::{drafting::use_drafting, use_catalogue},
    ui::{link::Link, sections::Sections},
};

/// The exit for another session, or the one towards school guidance.
pub(super) fn page(step: Step) -> impl IntoView {
    let (drafting, catalogue) = (use_drafting(), use_catalogue());
    drafting.edit(|draft| draft.at = Some(step));
    let exits = &catalogue.form.exits;
    let Exit { title, lead, next } = if step == Step::Guidance {
        &exits.guidance
    } else {
        &exits.other_session
    }
    .clone();
    let before = untrack(|| drafting.journey().before(step)).unwrap_or(Step::Track);
    let back = if untrack(from_review()) {
        FROM_REVIEW
    } else {
        ""
    };
    view! {
        <Frame step=Memo::new(move |_| step)>
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{lead}</p>
            <Sections sections=vec![next] />
            <p>
                <Link to=step_route(before) query=back class="button" back=true>
                    "Modifier ma réponse"
                </Link>
            </p>
            <p>
                <Link to=Route::Home class="way">"Revenir à l’accueil"</Link>
            </p>
            <KeepingLine />
        </Frame>
    }
}
