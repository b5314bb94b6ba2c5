//! Prose of the data: headings with paragraphs and lists.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::domain::prose::{Item, Section};

/// Sections one after another: on a wide page, each heading stands beside what it heads.
#[component]
pub fn Sections(
    /// In the order of the page.
    sections: Vec<Section>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/sections.css");
    let sections = sections.into_iter().map(|section| {
        view! {
            <section>
                <h2>{section.heading.clone()}</h2>
                <SectionBody section />
            </section>
        }
    });
    let sections = sections.collect_view();
    view! { <div class="sections" class=(class, true)>{sections}</div> }
}

/// What stands under a section's heading.
#[component]
pub fn SectionBody(
    /// The section, whose heading stands elsewhere.
    section: Section,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/section_body.css");
    let text = section
        .text
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect_view();
    let titled = section.items.iter().any(|item| item.title.is_some());
    let list = (!section.items.is_empty()).then(|| {
        let items = section.items.into_iter().map(item).collect_view();
        view! { <ul class="items" class:titled=titled>{items}</ul> }
    });
    view! {
        <div class="section-body" class=(class, true)>
            {text}
            {list}
        </div>
    }
}

fn item(Item { title, text }: Item) -> impl IntoView {
    let title = title.map(|title| view! { <h3>{title}</h3> });
    view! { <li>{title} <p>{text}</p></li> }
}
