//! Why host an intern.

use leptos::prelude::*;

use crate::{
    copy::session as words,
    domain::session::Wanted,
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        art::Scene,
        contact::Contact,
        definition_list::{DefinitionList, Row},
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.companies.clone();
    let sessions = &catalogue.sessions;
    let coming = sessions
        .intake(&Wanted::default(), use_moment().instant())
        .session();
    let time = coming.and_then(|session| words::internship_time(&session.period));
    let shown = coming.or(sessions.list.last());
    let length = shown.and_then(|session| words::internship_length(&session.period));
    let mut rows = vec![Row::new("Prochain stage", time, "Dates à venir")];
    rows.extend(length.map(|length| Row::new("Durée", Some(length), "")));
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Meeting>
            <Link to=Route::Tracks class="button primary">
                "Voir ce qu’on y apprend"
            </Link>
        </PageHead>
        <div class="band">
            <div class="wrap stack">
                <Sections sections=page.sections />
                <DefinitionList rows />
                <Contact
                    email=catalogue.site.email.clone()
                    phone=catalogue.site.phone.clone()
                    missing="L’école n’a pas encore publié de contact pour les entreprises."
                />
            </div>
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Pedagogy class="way">
                "Découvrir la pédagogie"
            </Link>
            <Link to=Route::Associations class="way">
                "Proposer un projet"
            </Link>
        </NextSteps>
    }
}
