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
    desk::Desk,
    state::{desk::use_desk, use_now},
    ui::page_head::{Ground, PageHead},
};

/// The id of the input that takes files.
const INPUT: &str = "dossiers";
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
fn desk() -> impl IntoView {
    let desk = RwSignal::from(use_desk().desk);
    let content = move || {
        desk.with(|held| match held.reading() {
            Some(listed) => dossier::dossier(desk, listed, held.alike(listed.place)).into_any(),
            None => list::list(desk, held).into_any(),
        })
    };
    view! {
        <intake::Intake />
        {content}
    }
}

/// Opens a dossier and moves to its heading.
fn open(desk: RwSignal<Desk>, place: usize) {
    desk.update(|desk| desk.read(Some(place)));
    focus::later(OPEN);
}

/// Closes the dossier that is open, and moves back to where it was opened.
fn close(desk: RwSignal<Desk>, place: usize) {
    desk.update(|desk| desk.read(None));
    request_animation_frame(move || focus::now(&opener(place)));
}

/// The id of the button that opens a dossier.
fn opener(place: usize) -> String {
    format!("ouvrir-{place}")
}
