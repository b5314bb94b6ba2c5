//! How it is taught, the real project, the founders.

use leptos::prelude::*;

use crate::{
    copy,
    domain::{prose::Section, session::Wanted},
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        call_block::CallBlock,
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::Sections,
        statement::Statement,
        tiles::{Tile, Tiles},
    },
};

/// From so many titled entries on, a list is drawn as pieces.
const MANY: usize = 4;

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.pedagogy.clone();
    let mut sections = page.sections.into_iter().peekable();
    let aim = sections.next_if(|first| first.items.is_empty());
    let aim = aim.map(|section| view! { <Statement section /> });
    let sections = sections.map(section).collect_view();
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Stairs>
            <ApplyButton wanted=Wanted::default() own=true />
        </PageHead>
        <div>
            {aim}
            {sections}
            <div class="band">
                <div class="wrap">
                    <CallBlock call=catalogue.pages.call.clone() />
                </div>
            </div>
            <Founders />
            <ApplyBar wanted=Wanted::default() />
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Tracks class="way">
                "Comparer les parcours"
            </Link>
            <Link to=Route::Associations class="way">
                {copy::call::link(&catalogue.pages.call, use_moment())}
            </Link>
        </NextSteps>
    }
}

/// A section as its content asks: many entries as pieces, the rest as prose.
fn section(section: Section) -> AnyView {
    let titled = section
        .items
        .iter()
        .filter(|item| item.title.is_some())
        .count();
    if titled >= MANY {
        let Section {
            heading,
            text,
            items,
        } = section;
        let text = text
            .into_iter()
            .map(|text| view! { <p>{text}</p> })
            .collect_view();
        let tiles: Vec<Tile> = items
            .into_iter()
            .map(|item| (item.title.unwrap_or_default(), Some(item.text)))
            .collect();
        view! {
            <section class="band">
                <div class="wrap stack">
                    <h2>{heading}</h2>
                    {text}
                    <Tiles tiles />
                </div>
            </section>
        }
        .into_any()
    } else {
        view! {
            <div class="band">
                <div class="wrap">
                    <Sections sections=vec![section] />
                </div>
            </div>
        }
        .into_any()
    }
}

/// Who stands behind it, each as a piece, and who has supported it.
#[component]
fn Founders() -> impl IntoView {
    let (site, moment) = (use_catalogue().site.clone(), use_moment());
    let support = site.endorsed_at(moment).map(str::to_owned);
    let support = support.map(|said| view! { <p>{said}</p> }).collect_view();
    let tiles: Vec<Tile> = site
        .founders
        .into_iter()
        .map(|founder| (founder.name, founder.about))
        .collect();
    view! {
        <section class="band quiet">
            <div class="wrap stack">
                <h2>"Qui est derrière le projet"</h2>
                <p class="lead">{site.founders_sentence}</p>
                <Tiles tiles />
                {support}
            </div>
        </section>
    }
}
