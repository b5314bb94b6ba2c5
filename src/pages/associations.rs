//! The call for projects.

use leptos::prelude::*;

use crate::{
    domain::session::Wanted,
    route::Route,
    state::use_catalogue,
    ui::{
        art::Scene,
        call_block::CallBlock,
        contact::Contact,
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.associations.clone();
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Meeting>
            <Link to=Route::Pedagogy class="button primary">
                "Découvrir la pédagogie"
            </Link>
        </PageHead>
        <div class="band">
            <div class="wrap stack">
                <CallBlock call=catalogue.pages.call.clone() />
            </div>
        </div>
        <div class="band">
            <div class="wrap stack">
                <Sections sections=page.sections />
                <Contact
                    email=catalogue.site.email.clone()
                    phone=catalogue.site.phone.clone()
                    missing="L’école n’a pas encore publié d’adresse pour recevoir les projets."
                />
            </div>
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Companies class="way">
                "Accueillir un ou une stagiaire"
            </Link>
            <Link to=Route::Tracks class="way">
                "Voir les parcours"
            </Link>
        </NextSteps>
    }
}
