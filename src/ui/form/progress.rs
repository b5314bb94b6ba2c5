//! Where one is in the form.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::pieces::Pieces;
use crate::{
    apply::step::Part,
    copy,
    route::Route,
    ui::{anew::anew, link::Link},
};

/// The row on top of each question: the way back, and the three pieces, of which each part sets one.
#[component]
pub fn ProgressRow(
    /// Where Back leads.
    #[prop(into)]
    back: Signal<Route>,
    /// The part that the question belongs to.
    part: Memo<Part>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/progress.css");
    view! {
        <header class="progress-row" class=(class, true)>
            <div class="inside">
                {move || {
                    view! {
                        <Link to=back.get() back=true>
                            <svg viewBox="0 0 20 20" aria-hidden="true">
                                <path d="M18 10H3M9 3.5 2.5 10 9 16.5"></path>
                            </svg>
                            "Retour"
                        </Link>
                    }
                }}
                {anew(move || progress(part.get()))}
            </div>
        </header>
    }
}

fn progress(part: Part) -> impl IntoView {
    view! {
        <p>
            <Pieces part/>
            <span>{format!("Partie\u{a0}{}/{}", part.number(), Part::ALL.len())}</span>
            <span class="unseen">{format!("\u{a0}: {}", copy::field::part(part))}</span>
        </p>
    }
}
