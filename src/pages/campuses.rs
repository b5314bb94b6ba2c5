//! The campuses.

use leptos::prelude::*;

use crate::{
    domain::session::Wanted,
    route::Route,
    state::use_catalogue,
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        campus_card::CampusCard,
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.campuses.clone();
    let scenes = [Scene::Town, Scene::OtherTown].into_iter().cycle();
    let cards = catalogue.campuses.iter().zip(scenes);
    let cards = cards
        .map(|(campus, scene)| view! { <CampusCard campus=campus.clone() scene /> })
        .collect_view();
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Night scene=Scene::Town>
            <ApplyButton wanted=Wanted::default() own=true />
        </PageHead>
        <div>
            <div class="band">
                <div class="wrap stack">
                    <h2 class="unseen">{catalogue.pages.home.campuses_heading.clone()}</h2>
                    <div class="grid full">{cards}</div>
                </div>
            </div>
            <div class="band">
                <div class="wrap">
                    <Sections sections=page.sections />
                </div>
            </div>
            <ApplyBar wanted=Wanted::default() />
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Tracks class="way">
                "Comparer les parcours"
            </Link>
        </NextSteps>
    }
}
