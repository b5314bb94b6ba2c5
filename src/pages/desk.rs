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
    ui::page_head::{Ground, PageHead},
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
        <p class="shell-wait" role="status">
            "Un instant…"
        </p>
        <p class="without-script">"Cette page a besoin de JavaScript."</p>
    }
}

/// What is drawn anew at each change of the desk: one closure, so that the program stays small.
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
                    request_animation_frame(move || focus::now(&opener(place)));
                }
            }
        }
        now
    });
    let content = move || {
        let place = place();
        desk.with(
            |held| match place.and_then(|place| Some((place, held.entry(place)?))) {
                Some((place, entry)) => dossier::dossier(entry, held.alike(place)).into_any(),
                None => list::list(desk, held).into_any(),
            },
        )
    };
    view! {
        <intake::Intake is_reading=Signal::derive(move || place().is_some_and(is_there)) />
        {content}
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
