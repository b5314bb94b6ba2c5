//! The answers, to check.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    apply::{field::Field, summary::Row},
    copy,
    route::Route,
    ui::link::Link,
};

/// Every answer beside its question, with a link to change it.
#[component]
pub fn SummaryList(
    /// In the order of the questions.
    rows: Vec<Row>,
    /// The page on which each answer is changed, with its query; without it, there are no links.
    change: Option<Callback<Field, (Route, &'static str)>>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/summary_list.css");
    let row = move |Row { field, lines }: Row| {
        let label = copy::field::label(field);
        let answer = if lines.is_empty() {
            view! { class=class, <p class="skipped">{copy::field::NOT_GIVEN}</p> }.into_any()
        } else {
            lines
                .into_iter()
                .map(|line| view! { class=class, <p>{line}</p> })
                .collect_view()
                .into_any()
        };
        let link = change.map(|change| {
            let (to, query) = change.run(field);
            view! { class=class,
                <dd class="act">
                    <Link to query>
                        "Modifier" <span class="unseen">{format!("\u{a0}: {label}")}</span>
                    </Link>
                </dd>
            }
        });
        view! { class=class,
            <div class="answer">
                <dt>{label}</dt>
                <dd>{answer}</dd>
                {link}
            </div>
        }
    };
    view! { class=class, <dl class="summary-list">{rows.into_iter().map(row).collect_view()}</dl> }
}
