//! One line that says how the answers are kept.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    browser::storage::{Place, StorageError},
    state::drafting::{Keeping, Sending, use_drafting},
    ui::anew::words_anew,
};

/// How the answers are kept, said again whenever that changes.
#[component]
pub(super) fn KeepingLine() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/keeping_line.css");
    let drafting = use_drafting();
    let said = move || {
        let place = drafting.place().get();
        let is_unconfirmed = drafting.sending().get() == Sending::Failed;
        drafting
            .keeping()
            .with(|keeping| Some(words(keeping, place, is_unconfirmed)))
    };
    let is_lost = move || drafting.keeping().with(Keeping::is_failed);
    view! {
        <p class="keeping-line" class=(class, true) class:lost=is_lost role="status">
            {words_anew(said)}
        </p>
    }
}

fn words(keeping: &Keeping, place: Place, is_unconfirmed: bool) -> &'static str {
    match (keeping, place) {
        (Keeping::Kept, Place::Device) if is_unconfirmed => {
            "Enregistré sur cet appareil. L’envoi n’est pas confirmé."
        }
        (Keeping::Kept, Place::Tab) if is_unconfirmed => {
            "Enregistré dans cet onglet seulement. L’envoi n’est pas confirmé."
        }
        (Keeping::Nothing, _) => "Vos réponses seront enregistrées au fur et à mesure.",
        (Keeping::Kept, Place::Device) => "Enregistré sur cet appareil. Pas encore envoyé.",
        (Keeping::Kept, Place::Tab) => "Enregistré dans cet onglet seulement. Pas encore envoyé.",
        (Keeping::Failed(StorageError::Denied), _) => {
            "Non enregistré\u{a0}: votre navigateur le refuse. Ne fermez pas cette page, gardez vos réponses dans un fichier."
        }
        (Keeping::Failed(StorageError::Full), _) => {
            "Non enregistré\u{a0}: la mémoire du navigateur est pleine. Ne fermez pas cette page, gardez vos réponses dans un fichier."
        }
        (Keeping::Conflict(_) | Keeping::Newer, _) => {
            "Non enregistré. Lisez le message en haut de la page."
        }
    }
}
