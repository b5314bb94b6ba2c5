//! When the content does not arrive.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    browser::document,
    copy::failure as words,
    state::loading::Failure,
    ui::{anew::words_anew, contact::Contact},
};

/// What happened, a way to try again, whom to tell, and the causes for who can mend them.
#[component]
pub fn FailurePage(
    /// What happened.
    failure: Failure,
    /// Tries again.
    retry: Callback<()>,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/failure.css");
    let causes = words::causes(&failure.errors)
        .into_iter()
        .map(|cause| view! { <li>{cause}</li> })
        .collect_view();
    let (is_busy, set_busy) = signal(false);
    let try_again = move |_| {
        set_busy.set(true);
        retry.run(());
    };
    let label = move || {
        Some(if is_busy.get() {
            words::WAITING
        } else {
            words::RETRY
        })
    };
    // The page's own title came with the content.
    Effect::new(|| document::set_title(words::HEADING));
    view! {
        <main id="contenu" class="wrap failure-page" class=(class, true)>
            <h1 tabindex="-1">{words::HEADING}</h1>
            <p role="alert">{words::advice(&failure.errors)}</p>
            <p>
                <button type="button" class="button primary" disabled=is_busy on:click=try_again>
                    {words_anew(label)}
                </button>
            </p>
            <Contact email=failure.email phone=failure.phone />
            <details>
                <summary>{words::DETAILS}</summary>
                <ul lang="en">{causes}</ul>
            </details>
        </main>
    }
}
