//! How it is taught, the real project, the founders.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    domain::session::Wanted,
    route::Route,
    state::use_catalogue,
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        call_block::CallBlock,
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.pedagogy.clone();
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Stairs>
            <ApplyButton wanted=Wanted::default() own=true />
        </PageHead>
        <div>
            <div class="band">
                <div class="wrap">
                    <Sections sections=page.sections />
                </div>
            </div>
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
                "Proposer un projet"
            </Link>
        </NextSteps>
    }
}

/// Who founded the school, each as a piece of it.
#[component]
fn Founders() -> impl IntoView {
    let class = style_sheet!("./style/pages/pedagogy_founders.css");
    let site = use_catalogue().site.clone();
    let founders = site.founders.into_iter().map(|founder| {
        let about = founder
            .about
            .map(|about| view! { class=class, <p>{about}</p> });
        view! { class=class, <li><h3>{founder.name}</h3> {about}</li> }
    });
    let founders = founders.collect_view();
    view! { class=class,
        <section class="founders band quiet">
            <div class="wrap stack">
                <h2>"Qui a fondé l’école"</h2>
                <p class="lead">{site.founders_sentence}</p>
                <ul>{founders}</ul>
            </div>
        </section>
    }
}
