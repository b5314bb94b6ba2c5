//! What an applicant can do with the draft at any time.

use leptos::{ev, prelude::*, task::spawn_local};
use stylers_macro::style_sheet;

use crate::{
    apply::{draft::Draft, saved::SavedError},
    browser::{
        file::{self, TextFile},
        focus,
        storage::Place,
    },
    route::{ApplyRoute, Route},
    state::{
        drafting::{OpenError, use_drafting},
        navigation::use_navigation,
    },
    ui::anew::words_anew,
};

/// Keep it in this tab only, save it to a file, open it from one, erase it.
#[component]
pub(super) fn Tools() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/tools.css");
    let drafting = use_drafting();
    let shared = move || drafting.place().get() == Place::Tab;
    let share = move |event| {
        let place = if event_target_checked(&event) {
            Place::Tab
        } else {
            Place::Device
        };
        drafting.keep_in(place);
    };
    // Drawn when it is opened: few need it, and every question would wait for it.
    let (is_open, set_open) = signal(false);
    let toggle = move |event| {
        set_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    let inside = move || {
        is_open.get().then(|| {
            view! {
                <label class="shared-computer">
                    <input
                        type="checkbox"
                        prop:checked=shared
                        disabled=move || drafting.is_undecided()
                        on:change=share
                    />
                    <span>"Ordinateur partagé\u{a0}: ne garder mes réponses que dans cet onglet"</span>
                </label>
                <Files />
                <Erase />
            }
        })
    };
    view! {
        <aside class="tools no-print" class=(class, true) aria-label="Mes réponses">
        <details on:toggle=toggle>
            <summary>"Mes réponses\u{a0}: enregistrer, rouvrir, effacer"</summary>
            {inside}
        </details></aside>
    }
}

#[component]
fn Files() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/files.css");
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let (failure, set_failure) = signal(None::<&'static str>);
    let save = move |_| {
        let text = drafting.to_saved().write();
        let file = TextFile {
            name: "ma-candidature.json".into(),
            media_type: "application/json",
            text,
        };
        set_failure.set(file::save(&file).err().map(|error| {
            leptos::logging::error!("{error}");
            "Le fichier n’a pas pu être enregistré."
        }));
    };
    // The text of a file that waits for the applicant to say that it may replace the answers.
    let (waiting, set_waiting) = signal(None::<String>);
    let take = move |text: &str| {
        let opened = drafting.open(text).map_err(refusal);
        set_failure.set(opened.err());
        if opened.is_ok() {
            navigation.go(&Route::Apply(ApplyRoute::Start), "");
            focus::heading_later();
        }
    };
    let open = move |event: ev::Event| {
        spawn_local(async move {
            set_waiting.set(None);
            set_failure.set(None);
            match file::chosen(event).await {
                Ok(Some(text)) => match drafting.can_open(&text).map_err(refusal) {
                    Ok(()) if drafting.draft().with_untracked(Draft::is_empty) => take(&text),
                    Ok(()) => set_waiting.set(Some(text)),
                    Err(words) => set_failure.set(Some(words)),
                },
                Ok(None) => {}
                Err(error) => {
                    leptos::logging::error!("{error}");
                    set_failure.set(Some(
                        "Ce fichier ne peut pas être lu. Vos réponses n’ont pas changé.",
                    ));
                }
            }
        });
    };
    let question = move || {
        waiting.get().map(|text| {
            let replace = move |_| {
                set_waiting.set(None);
                take(&text);
            };
            view! {
                <p>"Ce fichier remplacera les réponses d’ici. Voulez-vous l’ouvrir\u{a0}?"</p>
                <p class="choices">
                    <button type="button" class="button" on:click=replace>
                        "Oui, remplacer mes réponses"
                    </button>
                    <button type="button" class="button" on:click=move |_| set_waiting.set(None)>
                        "Non, garder mes réponses"
                    </button>
                </p>
            }
        })
    };
    view! {
        <div class="files" class=(class, true)>
        <p>
            <button type="button" class="button" on:click=save>
                "Enregistrer mes réponses dans un fichier"
            </button>
        </p>
            <label for="ouvrir-fichier">"Ouvrir un fichier de réponses"</label>
            <input id="ouvrir-fichier" type="file" accept=".json,.html,application/json,text/html" on:change=open />
        <div role="status">{question}</div>
        <p class="failed" role="alert">{words_anew(move || failure.get())}</p></div>
    }
}

fn refusal(error: OpenError) -> &'static str {
    match error {
        OpenError::Undecided => {
            "Lisez d’abord le message en haut de la page\u{a0}: il y a un choix à faire."
        }
        OpenError::Saved(SavedError::Unreadable(_)) => {
            "Ce fichier ne vient pas de ce site, ou il est abîmé. Vos réponses n’ont pas changé."
        }
        OpenError::Saved(SavedError::Newer(_)) => {
            "Ce fichier vient d’une version plus récente du site. Rechargez la page, puis réessayez."
        }
    }
}

#[component]
fn Erase() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/erase.css");
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let erase = move |_| {
        drafting.erase();
        navigation.go(&Route::Apply(ApplyRoute::Start), "");
    };
    view! {
        <details class="erase" class=(class, true)>
            <summary>"Tout effacer"</summary>
            <p>"Toutes vos réponses et tous les reçus disparaissent de cet appareil. On ne peut pas revenir en arrière."</p>
            <button type="button" class="button" on:click=erase>
                "Oui, tout effacer"
            </button>
        </details>
    }
}
