//! Every problem of a page, in one place.

use leptos::{ev::MouseEvent, prelude::*};
use stylers_macro::style_sheet;

use crate::{apply::problem::Problem, browser::focus, copy, ui::anew::anew};

/// The summary's id.
const ID: &str = "erreurs";

/// The list of the problems, each a link to its field. It takes focus each time that there are problems to show.
#[component]
pub fn ErrorSummary(
    /// In the order of the fields; none, and nothing is shown.
    #[prop(into)]
    problems: Signal<Vec<Problem>>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/error_summary.css");
    Effect::new(move || {
        if problems.with(|problems| !problems.is_empty()) {
            focus::later(ID);
        }
    });
    let item = move |problem: Problem| {
        let id = problem.field.id();
        let go = move |event: MouseEvent| {
            // The address stays the question's own, and Back leads out of it.
            event.prevent_default();
            focus::later(id);
        };
        view! {
            <li>
                <a href=format!("#{id}") on:click=go>
                    {copy::problem::message(&problem)}
                </a>
            </li>
        }
    };
    let inside = move || {
        let problems = problems.get();
        view! {
            <h2>{copy::problem::heading(problems.len())}</h2>
            <ul>{problems.into_iter().map(item).collect_view()}</ul>
        }
    };
    view! {
        <Show when=move || problems.with(|problems| !problems.is_empty())>
            <div id=ID class="error-summary" class=(class, true) role="alert" tabindex="-1">
                {anew(inside)}
            </div>
        </Show>
    }
}
