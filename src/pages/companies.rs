//! Why host an intern.

use leptos::prelude::*;

use super::intake;
use crate::{
    copy::session as words,
    domain::session::Wanted,
    route::Route,
    state::use_catalogue,
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
    let session = intake::session(Wanted::default());
    let last = catalogue.sessions.list.last().map(|session| session.period);
    let rows = Memo::new(move |_| {
        let period = session.get().map(|session| session.period);
        let time = period.and_then(|period| words::internship_time(&period));
        let length = period
            .or(last)
            .and_then(|period| words::internship_length(&period));
        let length = length.map(|length| Row::new("Durée", Some(length), ""));
        [Row::new("Prochain stage", time, "Dates à venir")]
            .into_iter()
            .chain(length)
            .collect::<Vec<_>>()
    });
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
