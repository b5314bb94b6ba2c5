//! When the content is slow, or does not arrive.

use leptos::prelude::*;

use crate::{copy::failure as words, state::loading::Failure, ui::contact::Contact};

/// Said after a while, so that nobody believes the page to be broken.
pub fn waiting() -> impl IntoView {
    view! {
        <main class="wrap waiting">
            <p role="status">{words::WAITING}</p>
        </main>
    }
}

/// What happened, a way to try again, whom to tell, and the causes for who can mend them.
#[component]
pub fn FailurePage(
    /// What happened.
    failure: Failure,
    /// Tries again.
    retry: Callback<()>,
) -> impl IntoView {
    let causes = words::causes(&failure.errors)
        .into_iter()
        .map(|cause| view! { <li>{cause}</li> })
        .collect_view();
    view! {
        <main id="contenu" class="wrap failure">
            <h1 tabindex="-1">{words::HEADING}</h1>
            <p role="alert">{words::advice(&failure.errors)}</p>
            <p>
                <button type="button" class="button primary" on:click=move |_| retry.run(())>
                    {words::RETRY}
                </button>
            </p>
            <Contact email=failure.email phone=failure.phone />
            <details>
                <summary>{words::DETAILS}</summary>
                <ul>{causes}</ul>
            </details>
        </main>
    }
}
