//! The answers, to check.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    apply::{field::Field, step::Part, summary::Row},
    copy,
    route::Route,
    ui::link::Link,
};

/// The id of an answer's row, where it can be changed.
pub fn row_id(field: Field) -> String {
    format!("reponse-{}", field.id())
}

/// Every answer beside its question under the heading of its part, with a link to change it. Where they can be changed, those
/// that were left out are gathered at the end.
#[component]
pub fn SummaryList(
    /// The answers of each part, in the order of the questions.
    parts: [(Part, Vec<Row>); 3],
    /// The page on which each answer is changed, with its query; without it, there are no links.
    change: Option<Callback<Field, (Route, &'static str)>>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/summary_list.css");
    let row = move |Row { field, lines }: Row| {
        let label = copy::field::label(field);
        let answer = if lines.is_empty() {
            view! { <p class="skipped">{copy::field::NOT_GIVEN}</p> }.into_any()
        } else {
            lines
                .into_iter()
                .map(|line| view! { <p>{line}</p> })
                .collect_view()
                .into_any()
        };
        let link = change.map(|change| {
            let (to, query) = change.run(field);
            view! {
                <dd class="act">
                    <Link to query>
                        "Modifier" <span class="unseen">{format!("\u{a0}: {label}")}</span>
                    </Link>
                </dd>
            }
        });
        view! {
            <div class="answer" id=change.map(|_| row_id(field)) tabindex=change.map(|_| "-1")>
                <dt>{label}</dt>
                <dd>{answer}</dd>
                {link}
            </div>
        }
    };
    let mut left_out = Vec::new();
    let parts = parts.map(|(part, rows)| {
        let (shown, others): (Vec<Row>, Vec<Row>) = rows
            .into_iter()
            .partition(|row| change.is_none() || !row.lines.is_empty());
        left_out.extend(others);
        view! {
            <h2>{copy::field::part(part)}</h2>
            <dl>{shown.into_iter().map(row).collect_view()}</dl>
        }
    });
    let left_out = change.filter(|_| !left_out.is_empty()).map(
        |change| view! { <LeftOut fields=left_out.iter().map(|row| row.field).collect() change /> },
    );
    view! {
        <section class="summary-list" class=(class, true) aria-label="Vos réponses">
            {parts.into_iter().collect_view()}
            {left_out}
        </section>
    }
}

/// The answers that were left out, each a link to its question.
#[component]
fn LeftOut(fields: Vec<Field>, change: Callback<Field, (Route, &'static str)>) -> impl IntoView {
    let links = fields.into_iter().map(|field| {
        let (to, query) = change.run(field);
        view! {
            <li id=row_id(field) tabindex="-1">
                <Link to query>
                    <span class="unseen">"Modifier\u{a0}: "</span>
                    {copy::field::label(field)}
                </Link>
            </li>
        }
    });
    view! {
        <h2>{copy::field::LEFT_OUT}</h2>
        <ul class="left-out">{links.collect_view()}</ul>
    }
}
