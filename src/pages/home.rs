//! The home page.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy,
    domain::{catalogue::Catalogue, prose::Section, session::Wanted},
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        campus_card::CampusCard,
        definition_list::{DefinitionList, Row},
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        questions::{self, Questions},
        timeline::Timeline,
        track_card::TrackCard,
    },
};

/// How many questions stand here: the others are on their own page.
const MOST_ASKED: usize = 3;

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let home = catalogue.pages.home.clone();
    let tracks = catalogue.tracks.list.iter();
    let cards = tracks
        .map(|track| view! { <TrackCard track=track.clone() /> })
        .collect_view();
    view! {
        <PageHead title=home.title lead=home.lead ground=Ground::Sun scene=Scene::Workshop tall=true>
            <Facts />
            <div class="ways">
                <ApplyButton wanted=Wanted::default() own=true />
                <Link to=Route::Tracks class="way">
                    "Comparer les parcours"
                </Link>
            </div>
        </PageHead>
        <div>
            <section class="band">
                <div class="wrap stack">
                    <h2>{home.tracks_heading}</h2>
                    <div class="grid full">{cards}</div>
                </div>
            </section>
            <Audience section=home.audience />
            <Months />
            <section class="band quiet">
                <div class="wrap stack">
                    <h2>{home.campuses_heading}</h2>
                    <div class="grid full">{campuses(&catalogue)}</div>
                </div>
            </section>
            <div class="band">
                <div class="wrap stack">
                    <Questions heading=copy::page::QUESTIONS.into() lead=None rows=most_asked(&catalogue) id="questions" />
                    <p class="ways">
                        <Link to=Route::Questions class="way">
                            "Toutes les questions"
                        </Link>
                    </p>
                </div>
            </div>
            <Trust />
            <ApplyBar wanted=Wanted::default() />
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Tracks class="way">
                "Comparer les parcours"
            </Link>
            <Link to=Route::Pedagogy class="way">
                "Découvrir la pédagogie"
            </Link>
        </NextSteps>
    }
}

/// The questions that are asked most, answered or not.
fn most_asked(catalogue: &Catalogue) -> Vec<Row> {
    let questions = catalogue
        .pages
        .questions
        .about_facts
        .iter()
        .take(MOST_ASKED);
    questions
        .map(|question| questions::about_fact(catalogue, question))
        .collect()
}

/// When, where and how many in one line, and where the applications stand.
#[component]
fn Facts() -> impl IntoView {
    let class = style_sheet!("./style/pages/home_facts.css");
    let catalogue = use_catalogue();
    let moment = use_moment();
    let (wanted, now) = (Wanted::default(), moment.instant());
    let told = catalogue.sessions.told(&wanted, now);
    let campuses = catalogue
        .campuses
        .iter()
        .map(|campus| campus.name.as_str())
        .collect::<Vec<_>>();
    let campuses = copy::town::either(&campuses);
    let start = match told {
        Some(session) => format!("Début\u{a0}: {}", copy::session::start(session, moment)),
        None => "Date pas encore publiée".to_owned(),
    };
    let places = told.and_then(copy::session::places);
    let places = places.unwrap_or_else(|| "Places pas encore publiées".to_owned());
    // The day last: what follows it would move when it changes.
    let facts = [campuses, places, start].into_iter();
    let facts = facts.map(|fact| view! { <li>{fact}</li> }).collect_view();
    let state = copy::intake::headline(&catalogue.sessions.intake(&wanted, now), moment);
    view! {
        <div class="home-facts" class=(class, true)>
            <ul>{facts}</ul>
            <p>{state}</p>
        </div>
    }
}

/// For whom the school is: each sentence in large.
#[component]
fn Audience(section: Section) -> impl IntoView {
    let class = style_sheet!("./style/pages/home_audience.css");
    let items = section.items.into_iter().map(|item| {
        let title = item.title.map(|title| view! { <h3>{title}</h3> });
        view! { <li>{title} <p>{item.text}</p></li> }
    });
    let items = items.collect_view();
    view! {
        <section class="home-audience night" class=(class, true)>
            <div class="wrap">
                <h2>{section.heading}</h2>
                <ul>{items}</ul>
            </div>
        </section>
    }
}

/// The months of the session that pages tell of, and those that run beside it; nothing before the first.
#[component]
fn Months() -> impl IntoView {
    let catalogue = use_catalogue();
    let (sessions, moment) = (&catalogue.sessions, use_moment());
    let (wanted, now) = (Wanted::default(), moment.instant());
    let words = catalogue.pages.home.year.clone();
    let running = sessions
        .running_beside(&wanted, now)
        .into_iter()
        .map(|session| {
            let (name, known) = copy::session::running(session, moment);
            Row::new(name, Some(known), "")
        });
    let running: Vec<Row> = running.collect();
    sessions.told(&wanted, now).map(|session| {
        view! {
            <section class="band">
                <div class="wrap stack">
                    <h2>{words.heading.clone()}</h2>
                    <Timeline period=session.period words start=copy::session::start(session, moment) />
                    {(!running.is_empty()).then(|| view! { <DefinitionList rows=running /> })}
                </div>
            </section>
        }
    })
}

/// Who stands behind it, and the pages for those who work with it.
#[component]
fn Trust() -> impl IntoView {
    let (catalogue, moment) = (use_catalogue(), use_moment());
    let site = catalogue.site.clone();
    let founders = site.founders.iter().map(|founder| founder.name.clone());
    let founders: Vec<String> = founders.collect();
    let behind = match founders.as_slice() {
        [] => String::new(),
        founders => {
            let sentence = site.founders_sentence.trim_end_matches('.');
            format!("{sentence}\u{a0}: {}.", founders.join(", "))
        }
    };
    let endorsed = site.endorsed_at(moment).map(|said| format!(" {said}"));
    let call = copy::call::link(&catalogue.pages.call, moment);
    view! {
        <div class="band quiet">
            <div class="wrap stack">
                <p>{behind} {endorsed.collect_view()}</p>
                <p class="ways">
                    <Link to=Route::Companies class="way">
                        "Accueillir un ou une stagiaire"
                    </Link>
                    <Link to=Route::Associations class="way">
                        {call}
                    </Link>
                </p>
            </div>
        </div>
    }
}

fn campuses(catalogue: &Catalogue) -> impl IntoView + use<> {
    let scenes = [Scene::Town, Scene::OtherTown].into_iter().cycle();
    let cards = catalogue.campuses.iter().zip(scenes);
    cards
        .map(|(campus, scene)| view! { <CampusCard campus=campus.clone() scene /> })
        .collect_view()
}
