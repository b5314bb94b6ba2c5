//! The school's desk: it reads the dossiers that it was handed. Nothing is sent, and nothing is kept.

mod acknowledgement;
mod dossier;
mod filters;
mod intake;
mod list;

use leptos::prelude::*;

use crate::{
    browser::focus,
    copy::desk as words,
    route::Route,
    state::{
        desk::use_desk,
        navigation::{Navigation, use_navigation},
        use_now,
    },
    ui::{
        anew::anew,
        page_head::{Ground, PageHead},
        without_program::WithoutProgram,
    },
};

/// The id of the input that takes files.
const INPUT: &str = "dossiers";
/// The query's key that says which dossier is read, by its place.
const PLACE: &str = "dossier";
/// The id of the heading of the dossier that is open.
const OPEN: &str = "dossier-ouvert";

/// The page. Written in advance it is only a shell: the desk works in the browser alone.
pub(super) fn page() -> AnyView {
    let content = if use_now().get_untracked().is_now() {
        desk().into_any()
    } else {
        shell().into_any()
    };
    view! {
        <div class="no-print">
            <PageHead title=words::TITLE.to_owned() lead=words::LEAD.to_owned() ground=Ground::Plain>
                <p>
                    <strong>{words::STAYS}</strong>
                    " "
                    {words::FORGETS}
                </p>
            </PageHead>
        </div>
        <div class="band">
            <div class="wrap">{content}</div>
        </div>
    }
    .into_any()
}

fn shell() -> impl IntoView {
    view! {
        <p class="shell-wait with-program" role="status">
            "Un instant…"
        </p>
        <WithoutProgram needs="Cette page a besoin de JavaScript." />
    }
}

/// What is drawn at each change of the desk: a closure for each of list and dossier, so that the program stays small.
///
/// Which dossier is read stands in the address, so that Back closes it. The page before a dossier is always the list.
fn desk() -> impl IntoView {
    let (navigation, desk) = (use_navigation(), RwSignal::from(use_desk().desk));
    let named = navigation.parameter(PLACE);
    let place = move || named.get()?.parse::<usize>().ok();
    let is_there = move |place| desk.with(|desk| desk.entry(place).is_some());
    Effect::new(move |before: Option<Option<usize>>| {
        let (before, now) = (before.flatten(), place());
        match now {
            // After a reload it is forgotten: the next one read must not open in its stead.
            Some(place) if !untrack(|| is_there(place)) => navigation.replace(&Route::Desk, ""),
            Some(_) if now != before => focus::later(OPEN),
            Some(_) => {}
            None => {
                if let Some(place) = before {
                    request_animation_frame(move || {
                        focus::now(&opener(place));
                    });
                }
            }
        }
        now
    });
    let is_reading = move || place().is_some_and(is_there);
    let list = move || (!is_reading()).then(|| desk.with(|held| list::list(desk, held)));
    let dossier = move || {
        let place = place()?;
        desk.with(|held| Some(dossier::dossier(held.entry(place)?, held.alike(place))))
    };
    view! {
        <intake::Intake is_reading=Signal::derive(is_reading) />
        {list}
        {anew(dossier)}
    }
}

/// Opens a dossier of the list.
fn open(navigation: Navigation, place: usize) {
    navigation.go(&Route::Desk, &query(place));
}

/// Opens another dossier in the place of the one that is read.
fn open_instead(navigation: Navigation, place: usize) {
    navigation.replace(&Route::Desk, &query(place));
}

fn query(place: usize) -> String {
    format!("?{PLACE}={place}")
}

/// The id of the button that opens a dossier.
fn opener(place: usize) -> String {
    format!("ouvrir-{place}")
}
