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
    match route {
        Some(Route::Apply(ApplyRoute::Start)) => start::page().into_any(),
        Some(Route::Apply(ApplyRoute::Step(step))) => question::page(step).into_any(),
        // Drawn by other parts of the program, see `Part::of`.
        _ => ().into_any(),
    }
}

/// What follows the questions, and the form on paper.
pub fn completion(route: Option<Route>) -> AnyView {
    let Some(Route::Apply(route)) = route else {
        return ().into_any();
    };
    let draw = || match route {
        ApplyRoute::Step(step @ (Step::OtherSession | Step::Guidance)) => {
            exit::page(step).into_any()
        }
        ApplyRoute::Dossier => dossier::page().into_any(),
        ApplyRoute::Receipt => receipt::page().into_any(),
        ApplyRoute::Paper => paper::page().into_any(),
        ApplyRoute::Step(Step::Review) => review::page().into_any(),
        // Drawn by `questions`, see `Part::of`.
        ApplyRoute::Start | ApplyRoute::Step(_) => ().into_any(),
    };
    reached(route, draw).unwrap_or_else(|| shell::page(route).into_any())
}

/// What is drawn of a route of the application, if anything yet.
///
/// A step that the answers do not reach leads to the first open one, a dossier that is not complete likewise: where that one's
/// part of the program is still to come, a shell stands here meanwhile. Written in advance, a page that depends on the answers
/// is only a shell, too.
fn reached(route: ApplyRoute, draw: impl FnOnce() -> AnyView) -> Option<AnyView> {
    let is_same_for_all = matches!(route, ApplyRoute::Paper | ApplyRoute::Step(Step::Track));
    if !is_same_for_all && !use_now().get_untracked().is_now() {
        return None;
    }
    let drafting = use_drafting();
    let journey = untrack(|| drafting.journey());
    let is_reached = match route {
        ApplyRoute::Start | ApplyRoute::Paper => true,
        ApplyRoute::Step(step) => journey.reaches(step),
        ApplyRoute::Dossier => journey.open() == Step::Review,
        ApplyRoute::Receipt => untrack(|| drafting.sent()).is_some(),
    };
    if is_reached {
        return Some(draw());
    }
    let instead = untrack(|| instead(route, drafting));
    let navigation = use_navigation();
    // Whoever goes Back after sending, or after erasing, would else be led on once for each question.
    let is_over = navigation.has_travelled() && drafting.draft().with_untracked(Draft::is_empty);
    Effect::new(move || {
        if is_over {
            return navigation.leave_form();
        }
        if route == ApplyRoute::Receipt {
            drafting.miss_receipt();
        }
        navigation.replace(&instead, "");
    });
    None
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

/// Whether the present question was opened from the review; tracks the address.
fn from_review() -> impl Fn() -> bool + Copy + Send + Sync + 'static {
    let query = use_navigation().parameter("depuis");
    move || query.with(|query| query.as_deref() == Some(Step::Review.slug()))
}
