//! The questions that visitors have: those with an answer first, then those that have none yet.

use leptos::prelude::*;

use crate::{
    copy,
    domain::session::Wanted,
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        contact::Contact,
        definition_list::Row,
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        questions::{self, Questions},
        sections::SectionBody,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let (catalogue, moment) = (use_catalogue(), use_moment());
    let page = catalogue.pages.questions.clone();
    let (known, open) = questions::about_facts(&catalogue);
    let of_session = copy::questions::of_session(&catalogue.sessions, moment);
    let answered = of_session
        .into_iter()
        .map(|(question, answer)| Row::new(question, Some(answer), ""))
        .chain(page.answered.into_iter().map(questions::answered))
        .chain(known)
        .collect();
    let open = (!open.is_empty()).then(|| {
        view! {
            <div class="band quiet">
                <div class="wrap">
                    <Questions heading=page.open_heading lead=Some(page.open_lead) rows=open />
                </div>
            </div>
        }
    });
    let site = catalogue.site.clone();
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Pieces>
            <ApplyButton wanted=Wanted::default() own=true />
        </PageHead>
        <div>
            <div class="band">
                <div class="wrap">
                    <Questions heading=page.answered_heading lead=None rows=answered />
                </div>
            </div>
            {open}
            <section class="band">
                <div class="wrap stack">
                    <h2>{page.contact.heading.clone()}</h2>
                    <SectionBody section=page.contact />
                    <Contact email=site.email phone=site.phone missing=copy::page::NO_CONTACT />
                </div>
            </section>
            <ApplyBar wanted=Wanted::default() />
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Tracks class="way">
                "Comparer les parcours"
            </Link>
            <Link to=Route::Campuses class="way">
                "Voir les campus"
            </Link>
        </NextSteps>
    }
}
