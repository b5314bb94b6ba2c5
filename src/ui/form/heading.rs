//! What a page of the form asks.

use leptos::prelude::*;
use stylers_macro::style_sheet;

/// The page's heading, which can take focus, with why it is asked.
#[component]
pub fn QuestionHeading(
    /// The question.
    title: String,
    /// Why it is asked, in one line.
    why: String,
    /// A help for the whole question.
    hint: Option<String>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/heading.css");
    view! {
        <div class="question-heading" class=(class, true)>
            <h1 tabindex="-1">{title}</h1>
            <p class="why">{why}</p>
            {hint.map(|hint| view! { <p class="help">{hint}</p> })}
        </div>
    }
}
