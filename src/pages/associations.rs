//! The call for projects.

use leptos::prelude::*;

use crate::{
    copy,
    domain::prose::CallState,
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        art::Scene,
        call_block::CallBlock,
        contact::Contact,
        link::Link,
        next_steps::LastBand,
        outlook::Lines,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let (catalogue, moment) = (use_catalogue(), use_moment());
    let call = catalogue.pages.call.clone();
    let page = catalogue.pages.associations_at(moment).clone();
    let (email, phone) = (catalogue.site.email.clone(), catalogue.site.phone.clone());
    let contact = match call.state(moment) {
        // There is nothing to send any more: nothing is missing.
        CallState::Closed => view! { <Contact email phone /> }.into_any(),
        CallState::Open | CallState::LastDay | CallState::Unsaid => view! {
            <Lines lines=copy::call::outlook(&call, moment) />
            <Contact email phone missing="L’adresse où envoyer les projets n’est pas encore publiée." />
        }
        .into_any(),
    };
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Meeting>
            <Link to=Route::Pedagogy class="button primary">
                "Découvrir la pédagogie"
            </Link>
        </PageHead>
        <div class="band">
            <div class="wrap stack">
                <CallBlock call=call.clone() />
            </div>
        </div>
        <div class="band">
            <div class="wrap stack">
                <Sections sections=page.sections />
            </div>
        </div>
        <LastBand heading="Pour votre association">
            {contact}
            <div class="ways">
                <Link to=Route::Pedagogy class="way">
                    "Découvrir la pédagogie"
                </Link>
                <Link to=Route::Tracks class="way">
                    "Voir les parcours"
                </Link>
                <Link to=Route::Companies class="way">
                    "Accueillir un ou une stagiaire"
                </Link>
            </div>
        </LastBand>
    }
}
