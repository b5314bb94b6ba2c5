//! Where the dossiers are handed in.

use leptos::{ev, prelude::*};
use stylers_macro::style_sheet;
use wasm_bindgen_futures::spawn_local;

use super::INPUT;
use crate::{
    browser::file::{self, Given},
    copy::desk as words,
    desk::Refusal,
    state::{desk::use_desk, use_catalogue, use_now},
    ui::anew::{anew, words_anew},
};

/// A file button, the whole page to drop files on, and what came of them.
#[component]
pub(super) fn Intake(
    /// Whether a dossier is read, which is alone then.
    is_reading: Signal<bool>,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/desk/intake.css");
    let (state, catalogue, now) = (use_desk(), use_catalogue(), use_now());
    let (desk, progress) = (state.desk.clone(), state.progress.clone());
    let read = move |files: Vec<Given>| {
        let now = now.get_untracked().instant();
        spawn_local(state.clone().read(files, catalogue.clone(), now));
    };
    let drop = read.clone();
    // A file dropped beside the box would else take the place of the page.
    let over = window_event_listener(ev::dragover, |event| event.prevent_default());
    let dropped = window_event_listener(ev::drop, move |event| {
        event.prevent_default();
        drop(file::dropped(&event));
    });
    on_cleanup(move || {
        over.remove();
        dropped.remove();
    });
    let held = desk.clone();
    let status = move || {
        let (done, of) = progress.get();
        if done < of {
            return Some(words::reading(done, of));
        }
        held.with(|desk| {
            let (shown, count) = (desk.asked(), desk.count());
            Some(words::holds(
                shown,
                count,
                desk.refused().len(),
                desk.again(),
            ))
        })
    };
    let refused = move || desk.with(|desk| refused(desk.refused()));
    view! {
        <div class="desk-intake" class=(class, true) hidden=is_reading>
            <div class="drop">
                <label for=INPUT>"Choisir des candidatures"</label>
                <input
                    id=INPUT
                    type="file"
                    multiple
                    accept=".json,.html,application/json,text/html"
                    aria-describedby="dossiers-aide"
                    on:change=move |event| read(file::all_chosen(&event))
                />
                <p id="dossiers-aide">
                    "Fichiers JSON ou HTML, autant que vous voulez. Vous pouvez aussi les glisser n’importe où sur cette page."
                </p>
            </div>
            <p class="count" role="status">{words_anew(status)}</p>
            {anew(refused)}
        </div>
    }
}

/// The files that were passed over, each with its reason.
fn refused(refused: &[(String, Refusal)]) -> Option<AnyView> {
    let items = refused.iter().map(|(name, refusal)| {
        let reason = format!("\u{a0}: {}", words::refusal(*refusal));
        view! {
            <li>
                <strong>{name.clone()}</strong>
                {reason}
            </li>
        }
        .into_any()
    });
    (!refused.is_empty()).then(|| {
        view! {
            <h2>"Fichiers écartés"</h2>
            <ul>{items.collect_view()}</ul>
        }
        .into_any()
    })
}
