//! One line that says how the answers are kept.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    browser::storage::{Place, StorageError},
    state::drafting::{Keeping, use_drafting},
};

/// How the answers are kept, said again whenever that changes.
#[component]
pub(super) fn KeepingLine() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/keeping_line.css");
    let drafting = use_drafting();
    let words = Memo::new(move |_| {
        drafting
            .keeping()
            .with(|keeping| words(keeping, drafting.place().get()))
    });
    let is_lost = move || drafting.keeping().with(Keeping::is_failed);
    view! {
        <p class="keeping-line" class=(class, true) class:lost=is_lost role="status">
            {words}
        </p>
    }
}

fn words(keeping: &Keeping, place: Place) -> &'static str {
    match (keeping, place) {
        (Keeping::Nothing, _) => "Vos réponses seront enregistrées au fur et à mesure.",
        (Keeping::Kept, Place::Device) => "Enregistré sur cet appareil. Pas encore envoyé.",
        (Keeping::Kept, Place::Tab) => "Gardé dans cet onglet seulement. Pas encore envoyé.",
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
