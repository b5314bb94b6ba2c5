//! Visitors' questions, with their answers as far as they are known.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    definition_list::{DefinitionList, Row},
    link::Link,
};
use crate::{
    copy,
    domain::{
        catalogue::Catalogue,
        prose::{Item, Question},
        track::Common,
    },
    route::Route,
};

/// Questions under a heading.
#[component]
pub fn Questions(
    /// The heading.
    heading: String,
    /// What is said of all of them.
    lead: Option<String>,
    /// The questions with their answers.
    rows: Vec<Row>,
    /// The place that an address can name.
    #[prop(optional)]
    id: Option<&'static str>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/questions.css");
    let lead = lead.map(|lead| view! { <p class="lead">{lead}</p> });
    view! {
        <section class="questions" class=(class, true)>
            <div class="head">
                <h2 id=id tabindex=id.map(|_| "-1")>{heading}</h2>
                {lead}
            </div>
            <DefinitionList rows />
        </section>
    }
}

/// The way to the page of all questions.
#[component]
pub fn QuestionsLink() -> impl IntoView {
    view! {
        <Link to=Route::Questions class="way">
            {copy::page::QUESTIONS}
        </Link>
    }
}

/// A question that the pages answer themselves.
pub fn answered(Item { title, text }: Item) -> Row {
    Row::new(title.unwrap_or_default(), Some(text), "")
}

/// A question about a fact of the tracks: its answer, else what is known of it.
pub fn about_fact(catalogue: &Catalogue, question: &Question) -> Row {
    let answer = match catalogue.tracks.common_fact(question.about) {
        Common::Same(answer) => Some(answer.to_owned()),
        Common::Differs => Some(copy::fact::DIFFERS.to_owned()),
        Common::Unknown => None,
    };
    let known = question.known.as_deref().unwrap_or(copy::page::UNPUBLISHED);
    Row::new(question.question.clone(), answer, known)
}

/// The questions about facts that have an answer, and those that have none.
pub fn about_facts(catalogue: &Catalogue) -> (Vec<Row>, Vec<Row>) {
    let questions = catalogue.pages.questions.about_facts.iter();
    questions
        .map(|question| about_fact(catalogue, question))
        .partition(Row::is_known)
}
