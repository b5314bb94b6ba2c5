//! The comparison of the tracks: what is the same said once, what differs side by side.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::{self, page::UNPUBLISHED},
    domain::{session::Wanted, track::Track},
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::{Art, Scene},
        definition_list::{DefinitionList, Row},
        link::Link,
        mark::hue,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        questions::QuestionsLink,
        sections::{SectionBody, Sections},
        status_badge::StatusBadge,
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
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Sun scene=Scene::Pieces>
            <ApplyButton wanted=Wanted::default() own=true />
        </PageHead>
        <div>
            <div class="band">
                <div class="wrap stack">
                    <div class="tracks-compared" class=(class, true)>{columns}</div>
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
            <QuestionsLink />
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
    let (catalogue, moment) = (use_catalogue(), use_moment());
    let status = catalogue
        .sessions
        .intake(&wanted, moment.instant())
        .status();
    let badge = status.map(|status| view! { <StatusBadge status said=moment.can_say(status) /> });
    let summary = track
        .trade_summary
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    view! {
        <article class=format!("tracks-column {}", hue(track.shape)) class=(class, true)>
            <div class="art">
                <Art scene=Scene::Track(track.shape) />
            </div>
            <h2>{track.title}</h2>
            <p class="trade">{format!("Le métier\u{a0}: {}", track.trade)}</p>
            <ul>{summary}</ul>
            <p class="state">{badge}</p>
            <p class="go">
                <Link to=Route::Track(track.slug) class="way">
                    "Voir le parcours" <span class="unseen">{format!("\u{a0}: {}", track.short_title)}</span>
                </Link>
            </p>
        </article>
    }
}

/// The dates, the hours and the places, which all tracks share, of the session that pages tell of.
#[component]
fn Same() -> impl IntoView {
    let (catalogue, moment) = (use_catalogue(), use_moment());
    let sessions = &catalogue.sessions;
    let (wanted, now) = (Wanted::default(), moment.instant());
    let told = sessions.told(&wanted, now);
    let start = told.map(|session| copy::session::start_and_state(session, moment));
    let places = told.and_then(copy::session::shared_places);
    let period = told.map(|session| session.period);
    let next = told.filter(|session| session.has_begun(now));
    let next = next.map(|_| Row::new("Session suivante", None, copy::intake::NO_DATE));
    let running = sessions.running_beside(&wanted, now).into_iter();
    let running = running.map(|session| {
        let (name, known) = copy::session::running(session, moment);
        Row::new(name, Some(known), "")
    });
    let rows = [
        Some(Row::new("Début", start, UNPUBLISHED)),
        period.map(|period| Row::new("Durée", Some(copy::session::length(&period)), "")),
        period.map(|period| Row::new("Rythme", Some(copy::session::hours(&period)), "")),
        Some(Row::new("Places", places, UNPUBLISHED)),
        next,
    ];
    let rows = rows.into_iter().flatten().chain(running).collect();
    view! { <DefinitionList rows /> }
}
