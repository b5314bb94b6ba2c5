//! The comparison of the tracks: what is the same said once, what differs side by side.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::intake;
use crate::{
    copy,
    domain::{
        session::{Session, Wanted},
        track::Track,
    },
    route::Route,
    state::use_catalogue,
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::{Art, Scene},
        definition_list::{DefinitionList, Row},
        link::Link,
        mark::hue,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::{SectionBody, Sections},
        status_badge::StatusBadge,
        unknowns::UnknownsLink,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.tracks.clone();
    let notice = catalogue.pages.track.trade.notice.clone();
    let columns = catalogue
        .tracks
        .list
        .iter()
        .map(|track| view! { <Column track=track.clone() /> })
        .collect_view();
    let mut sections = page.sections.into_iter();
    let same = sections.next().map(|section| {
        view! {
            <section class="band quiet">
                <div class="wrap stack">
                    <h2>{section.heading.clone()}</h2>
                    <Same />
                    <SectionBody section />
                </div>
            </section>
        }
    });
    let class = style_sheet!("./style/pages/tracks.css");
    view! { class=class,
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Pieces>
            <ApplyButton wanted=Wanted::default() own=true />
        </PageHead>
        <div>
            <div class="band">
                <div class="wrap stack">
                    <div class="tracks-compared">{columns}</div>
                    <p>{notice}</p>
                </div>
            </div>
            {same}
            <div class="band">
                <div class="wrap">
                    <Sections sections=sections.collect() />
                </div>
            </div>
            <ApplyBar wanted=Wanted::default() />
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Campuses class="way">
                "Voir les campus"
            </Link>
            <UnknownsLink />
        </NextSteps>
    }
}

/// What is a track's own.
#[component]
fn Column(track: Track) -> impl IntoView {
    let class = style_sheet!("./style/pages/tracks_column.css");
    let wanted = Wanted {
        track: Some(track.slug.clone()),
        campus: None,
    };
    let status = intake::status(wanted);
    let badge = move || status.get().map(|status| view! { <StatusBadge status /> });
    let summary = track
        .trade_summary
        .into_iter()
        .map(|line| view! { class=class, <li>{line}</li> })
        .collect_view();
    view! { class=class,
        <article class=format!("tracks-column {}", hue(track.shape))>
            <div class="art">
                <Art scene=Scene::Track(track.shape) />
            </div>
            <h2>{track.title}</h2>
            <p class="trade">{format!("Le métier\u{a0}: {}", track.trade)}</p>
            <ul>{summary}</ul>
            <p>{badge}</p>
            <p class="go">
                <Link to=Route::Track(track.slug) class="way">
                    "Voir le parcours" <span class="unseen">{format!("\u{a0}: {}", track.short_title)}</span>
                </Link>
            </p>
        </article>
    }
}

/// The dates, the hours and the places, which all tracks share.
#[component]
fn Same() -> impl IntoView {
    let (session, today) = (intake::session(Wanted::default()), intake::today());
    let rows = Memo::new(move |_| {
        let to_come = "Date à venir";
        session.with(|session| {
            let of = |words: &dyn Fn(&Session) -> Option<String>| session.as_ref().and_then(words);
            let start = of(&|session| Some(copy::session::start(session, today.get())));
            let length = of(&|session| Some(copy::session::length(&session.period)));
            let hours = of(&|session| Some(copy::session::hours(&session.period)));
            let places = of(&copy::session::shared_places);
            let rows = [
                ("Début", start),
                ("Durée", length),
                ("Rythme", hours),
                ("Places", places),
            ];
            let known = rows
                .into_iter()
                .filter(|(term, known)| *term == "Début" || known.is_some());
            known
                .map(|(term, known)| Row::new(term, known, to_come))
                .collect::<Vec<_>>()
        })
    });
    view! { <DefinitionList rows /> }
}
