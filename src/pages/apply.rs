//! The pages of the application.

mod dossier;
mod exit;
mod frame;
mod keeping_line;
mod notices;
mod paper;
mod question;
mod receipt;
mod review;
mod send;
mod shell;
mod start;
mod target;
mod tools;

use leptos::prelude::*;

use crate::{
    apply::{draft::Draft, step::Step},
    route::{ApplyRoute, Route},
    state::{
        drafting::{Drafting, use_drafting},
        navigation::use_navigation,
        use_now,
    },
};

/// The start page and the questions.
pub fn questions(route: Option<Route>) -> AnyView {
    page(route, |route| match route {
        ApplyRoute::Start => start::page().into_any(),
        ApplyRoute::Step(step) => question::page(step).into_any(),
        // Drawn by `completion`, see `Part::of`.
        ApplyRoute::Dossier | ApplyRoute::Receipt | ApplyRoute::Paper => ().into_any(),
    })
}

/// What follows the questions, and the form on paper.
pub fn completion(route: Option<Route>) -> AnyView {
    page(route, |route| match route {
        ApplyRoute::Step(step @ (Step::OtherSession | Step::Guidance)) => {
            exit::page(step).into_any()
        }
        ApplyRoute::Dossier => dossier::page().into_any(),
        ApplyRoute::Receipt => receipt::page().into_any(),
        ApplyRoute::Paper => paper::page().into_any(),
        ApplyRoute::Step(Step::Review) => review::page().into_any(),
        // Drawn by `questions`, see `Part::of`.
        ApplyRoute::Start | ApplyRoute::Step(_) => ().into_any(),
    })
}

/// The page of a route of the application, which the part of the program that has it draws.
///
/// A step that the answers do not reach leads to the first open one, a dossier that is not complete likewise.
///
/// Written in advance, a page that depends on the answers is only a shell.
fn page(route: Option<Route>, draw: fn(ApplyRoute) -> AnyView) -> AnyView {
    let Some(Route::Apply(route)) = route else {
        return ().into_any();
    };
    let is_same_for_all = matches!(
        route,
        ApplyRoute::Start | ApplyRoute::Paper | ApplyRoute::Step(Step::Track)
    );
    if !is_same_for_all && !use_now().get_untracked().is_now() {
        return shell::page(route).into_any();
    }
    let drafting = use_drafting();
    let open = untrack(|| drafting.journey().open());
    let reached = match route {
        ApplyRoute::Start | ApplyRoute::Paper => true,
        ApplyRoute::Step(step) => untrack(|| drafting.journey().reaches(step)),
        ApplyRoute::Dossier => open == Step::Review,
        ApplyRoute::Receipt => untrack(|| drafting.sent()).is_some(),
    };
    if reached {
        return draw(route);
    }
    let instead = untrack(|| instead(route, drafting));
    let navigation = use_navigation();
    Effect::new(move || navigation.replace(&instead, ""));
    // Where that page's part of the program is still to come, this one is not blank meanwhile.
    shell::page(route).into_any()
}

/// Where one is led who cannot reach a route: after sending, to the receipt; else to the first open question.
fn instead(route: ApplyRoute, drafting: Drafting) -> Route {
    let is_empty = drafting.draft().with(Draft::is_empty);
    Route::Apply(match route {
        ApplyRoute::Receipt => ApplyRoute::Start,
        _ if is_empty && drafting.sent().is_some() => ApplyRoute::Receipt,
        _ => ApplyRoute::Step(drafting.journey().open()),
    })
}

/// The route of a step.
fn step_route(step: Step) -> Route {
    Route::Apply(ApplyRoute::Step(step))
}

/// The query of a question that was opened from the review, to which it comes back.
const FROM_REVIEW: &str = "?depuis=verifier";

/// Whether the present question was opened from the review.
fn is_from_review() -> bool {
    let query = use_navigation().parameter("depuis").get_untracked();
    query.as_deref() == Some(Step::Review.slug())
}
