//! One question a page.

mod choices;
mod contact;
mod identity;
mod motivation;
mod situation;

use leptos::{ev, prelude::*};
use stylers_macro::style_sheet;

use super::{
    FROM_REVIEW, frame::Frame, from_review, keeping_line::KeepingLine, reached, shell, step_route,
};
use crate::{
    apply::{draft::Draft, field::Field, journey, problem::Problems, step::Step},
    browser::controls,
    copy,
    route::{ApplyRoute, Route},
    state::{
        drafting::{Drafting, use_drafting},
        navigation::use_navigation,
        use_catalogue, use_now,
    },
    ui::{
        anew::anew,
        form::{ActionBar, ErrorSummary, QuestionHeading, row_id},
    },
};

/// The form's id, by which it is sent again when it was sent too early.
const FORM: &str = "question";

/// A question being asked: the draft, and the problems found at the last "Continuer"; before it, what the service refuses.
#[derive(Clone, Copy)]
struct Asking {
    step: Step,
    drafting: Drafting,
    problems: RwSignal<Problems>,
}

impl Asking {
    /// An answer as it stands in the draft.
    fn read<T: Send + Sync + Clone + 'static>(self, get: fn(&Draft) -> T) -> Signal<T> {
        Signal::derive(move || self.drafting.draft().with(get))
    }

    /// Changes an answer, and notes the question: it is the one to come back to.
    fn write<T: 'static>(self, set: fn(&mut Draft, T)) -> Callback<T> {
        Callback::new(move |value| {
            self.drafting.edit(|draft| {
                set(draft, value);
                draft.at = Some(self.step);
            });
        })
    }

    /// The message on a field.
    fn problem(self, field: Field) -> Signal<Option<String>> {
        Signal::derive(move || {
            let message = |problems: &Problems| {
                problems
                    .iter()
                    .find(|problem| problem.field == field)
                    .map(copy::problem::message)
            };
            self.problems.with(message)
        })
    }
}

/// The page of a question, and of each that follows it: what surrounds them stays, and each is made anew in it.
pub(super) fn page(first: Step) -> impl IntoView {
    let route = use_navigation().route();
    // What has come in the place of this page is no question of it.
    let step = Memo::new(move |last: Option<&Step>| match route.get() {
        Some(Route::Apply(ApplyRoute::Step(step))) if step.is_question() => step,
        _ => last.copied().unwrap_or(first),
    });
    let from_review = from_review();
    let question = anew(move || {
        let step = step.get();
        let route = ApplyRoute::Step(step);
        untrack(|| {
            reached(route, || question(step, from_review).into_any())
                .unwrap_or_else(|| shell::inside(route).into_any())
        })
    });
    view! { <Frame step>{question}</Frame> }
}

fn question(step: Step, from_review: impl Fn() -> bool + Copy + 'static) -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/question.css");
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let refused = drafting.refused_at(step);
    if !refused.is_empty() {
        navigation.set_faulty(true);
    }
    let asking = Asking {
        step,
        drafting,
        problems: RwSignal::new(refused),
    };
    remember(step, drafting);
    let before = drafting.draft().get_untracked();
    let go_on = move |event: ev::SubmitEvent| {
        event.prevent_default();
        controls::read(&event);
        let problems =
            untrack(|| drafting.with(|draft, rules| journey::problems_at(step, draft, rules)));
        navigation.set_faulty(!problems.is_empty());
        asking.problems.set(problems.clone());
        if problems.is_empty() {
            let (next, rest) = next(step, drafting, &before, untrack(from_review));
            navigation.go(&step_route(next), &rest);
        }
    };
    // Without the program, the first question's answer goes to the start page, as in a link that prefills it. No other
    // answer may ever stand in an address: a dialogue's form goes nowhere by itself.
    let (method, action) = if step == Step::Track {
        ("get", Some(Route::Apply(ApplyRoute::Start).path()))
    } else {
        ("dialog", None)
    };
    let catalogue = use_catalogue();
    let is_written = !use_now().get_untracked().is_now();
    let without_program = is_written.then(shell::without_program);
    let heading = step.words(&catalogue.form).map(|words| {
        let (title, why, hint) = (words.title.clone(), words.why.clone(), words.hint.clone());
        view! { <QuestionHeading title why hint /> }
    });
    let is_fresh = navigation.fresh();
    let go_on_button = view! {
        // Not `disabled`, here and on every such button: that would take the focus away from who uses a keyboard.
        <button
            class="button primary"
            type="submit"
            aria-disabled=move || is_fresh.get().then_some("true")
        >
            "Continuer"
        </button>
    }
    .into_any();
    view! {
        <form
            id=FORM
            class="question" class=(class, true)
            method=method
            action=action
            novalidate
            // Before the answer that has changed is drawn: the others may show more than the draft knows.
            on:input:capture=move |event| controls::read_soon(&event)
            on:change:capture=move |event| controls::read_soon(&event)
            on:submit=go_on
        >
            <ErrorSummary problems=asking.problems />
            {heading}
            {without_program}
            {fields(step, asking)}
            <ActionBar action=go_on_button>
                <KeepingLine />
            </ActionBar>
        </form>
    }
}

/// Marks the question as passed and says which one follows, with what follows its path: a change from the review stays one, and
/// comes back to the answer that has changed since `before`.
fn next(step: Step, drafting: Drafting, before: &Draft, from_review: bool) -> (Step, String) {
    drafting.dismiss_notice();
    drafting.edit(|draft| {
        draft.passed.insert(step);
    });
    let journey = untrack(|| drafting.journey());
    if !from_review {
        return (journey.after(step), String::new());
    }
    drafting.draft().with_untracked(|draft| {
        let next = journey.after_change(step, draft);
        let rest = match next {
            Step::Review => {
                let changed = draft.last_change(before, step);
                changed.map_or_else(String::new, |field| format!("#{}", row_id(field)))
            }
            _ => FROM_REVIEW.to_owned(),
        };
        (next, rest)
    })
}

/// Notes the question in a draft that has begun, so that it opens here again.
fn remember(step: Step, drafting: Drafting) {
    if !drafting.draft().with_untracked(Draft::is_empty) {
        drafting.edit(|draft| draft.at = Some(step));
    }
}

fn fields(step: Step, asking: Asking) -> AnyView {
    match step {
        Step::Track => choices::track(asking).into_any(),
        Step::Campus => choices::campus(asking).into_any(),
        Step::Availability => choices::availability(asking).into_any(),
        Step::Motivation => motivation::fields(asking).into_any(),
        Step::Situation => situation::situation(asking).into_any(),
        Step::Support => situation::support(asking).into_any(),
        Step::Occupation => situation::occupation(asking).into_any(),
        Step::Education => situation::education(asking).into_any(),
        Step::Identity => identity::identity(asking).into_any(),
        Step::Guardian => identity::guardian(asking).into_any(),
        Step::Contact => contact::fields(asking).into_any(),
        // These three are no questions and have pages of their own.
        Step::Review | Step::OtherSession | Step::Guidance => ().into_any(),
    }
}
