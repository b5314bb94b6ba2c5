//! Facts with their names.

use leptos::prelude::*;
use stylers_macro::style_sheet;

/// A name with what is known under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name.
    pub term: String,
    /// What is known, or what is said while nothing is.
    pub answer: Answer,
}

/// What stands beside a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Known.
    Known(String),
    /// Unknown, in these words.
    Missing(String),
}

impl Row {
    /// Whether what it asks for is known.
    pub fn is_known(&self) -> bool {
        matches!(self.answer, Answer::Known(_))
    }

    /// A row with what is known, else with these words.
    pub fn new(term: impl Into<String>, known: Option<String>, missing: &str) -> Self {
        let answer = known.map_or_else(|| Answer::Missing(missing.to_owned()), Answer::Known);
        Self {
            term: term.into(),
            answer,
        }
    }
}

/// Rows of names and facts. A place is kept for each fact that is still to come.
#[component]
pub fn DefinitionList(
    /// In their order.
    rows: Vec<Row>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/definition_list.css");
    let rows = rows.into_iter().map(|Row { term, answer }| {
        let (missing, words) = match answer {
            Answer::Known(words) => (false, words),
            Answer::Missing(words) => (true, words),
        };
        view! {
            <div class:missing=missing>
                <dt>{term}</dt>
                <dd>{words}</dd>
            </div>
        }
    });
    view! { <dl class="definition-list" class=(class, true)>{rows.collect_view()}</dl> }
}
