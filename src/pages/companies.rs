//! Why host an intern.

use leptos::prelude::*;

use crate::{
    copy::{call, intake::NO_DATE, session as words},
    domain::session::Wanted,
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        art::Scene,
        contact::Contact,
        definition_list::{DefinitionList, Row},
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
    let page = catalogue.pages.companies.clone();
    let sessions = &catalogue.sessions;
    let internships = words::internships(sessions, moment);
    let lines = internships.iter().map(|(term, time)| {
        let time = time.as_deref().unwrap_or(NO_DATE);
        format!("{term}\u{a0}: {time}.")
    });
    let lines: Vec<String> = lines.collect();
    let length = sessions.told(&Wanted::default(), moment.instant());
    let length = length.and_then(|session| words::internship_length(&session.period));
    let rows = internships
        .into_iter()
        .map(|(term, time)| Row::new(term, time, NO_DATE))
        .chain(length.map(|length| Row::new("Durée", Some(length), "")))
        .collect();
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
            </div>
        </div>
        <LastBand heading="Accueillir un ou une stagiaire">
            <Lines lines />
            <Contact
                email=catalogue.site.email.clone()
                phone=catalogue.site.phone.clone()
                missing="Le contact pour les entreprises n’est pas encore publié."
            />
            <div class="ways">
                <Link to=Route::Tracks class="way">
                    "Comparer les parcours"
                </Link>
                <Link to=Route::Pedagogy class="way">
                    "Découvrir la pédagogie"
                </Link>
                <Link to=Route::Associations class="way">
                    {call::link(&catalogue.pages.call, moment)}
                </Link>
            </div>
        </LastBand>
    }
}
