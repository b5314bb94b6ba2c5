//! What the school stands for, in large.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::domain::prose::Section;

/// A section of few words, set like a poster.
#[component]
pub fn Statement(
    /// The section; its list is not shown.
    section: Section,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/statement.css");
    let text = section
        .text
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect_view();
    view! {
        <section class="statement night" class=(class, true)>
            <div class="wrap inside">
                <h2>{section.heading}</h2>
                {text}
            </div>
        </section>
    }
}
