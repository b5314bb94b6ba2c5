//! What is not known yet, said in one place.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    definition_list::{DefinitionList, Row},
    link::Link,
};
use crate::{copy, domain::track::Common, route::Route, state::use_catalogue};

/// The block's id on the home page.
const ID: &str = "questions";

/// The questions that visitors have, each with its answer as soon as the school has given it.
#[component]
pub fn Unknowns() -> impl IntoView {
    let class = style_sheet!("./style/ui/unknowns.css");
    let catalogue = use_catalogue();
    let words = &catalogue.pages.home.unknowns;
    let rows: Vec<Row> = words
        .questions
        .iter()
        .map(|question| {
            let answer = match catalogue.tracks.common_fact(question.about) {
                Common::Same(answer) => Some(answer.to_owned()),
                Common::Differs => Some(copy::fact::DIFFERS.to_owned()),
                Common::Unknown => None,
            };
            Row::new(question.question.clone(), answer, copy::fact::UNKNOWN)
        })
        .collect();
    view! {
        <section class="unknowns" class=(class, true)>
            <div class="head">
                <h2 id=ID tabindex="-1">{words.heading.clone()}</h2>
                <p class="lead">{words.lead.clone()}</p>
            </div>
            <DefinitionList rows />
        </section>
    }
}

/// The way to that block, from other pages.
#[component]
pub fn UnknownsLink() -> impl IntoView {
    let heading = use_catalogue().pages.home.unknowns.heading.clone();
    view! {
        <Link to=Route::Home query=format!("#{ID}") class="way">
            {heading}
        </Link>
    }
}
