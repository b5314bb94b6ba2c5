//! The pages of the application.

mod dossier;
mod exit;
mod frame;
mod keeping_line;
mod notices;
mod paper;
mod question;
mod review;
mod shell;
mod start;
mod target;
mod tools;

use leptos::prelude::*;

use crate::{
    apply::step::Step,
    route::{ApplyRoute, Route},
    state::{drafting::use_drafting, navigation::use_navigation, use_now},
};

/// The start page and the questions.
pub fn questions(route: Option<Route>) -> AnyView {
    page(route, |route| match route {
        ApplyRoute::Step(step) => question::page(step).into_any(),
        _ => start::page().into_any(),
    })
}

/// What follows the questions, and the form on paper.
pub fn completion(route: Option<Route>) -> AnyView {
    page(route, |route| match route {
        ApplyRoute::Step(step @ (Step::OtherSession | Step::Guidance)) => {
            exit::page(step).into_any()
        }
        ApplyRoute::Dossier => dossier::page().into_any(),
        ApplyRoute::Paper => paper::page().into_any(),
        _ => review::page().into_any(),
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
    };
    if reached {
        return draw(route);
    }
    let navigation = use_navigation();
    Effect::new(move || navigation.replace(&step_route(open), ""));
    ().into_any()
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
