//! One line that says how the answers are kept.

use leptos::prelude::*;

use crate::{
    browser::storage::{Place, StorageError},
    state::drafting::{Keeping, use_drafting},
};

/// How the answers are kept, said again whenever that changes.
#[component]
pub(super) fn KeepingLine() -> impl IntoView {
    let drafting = use_drafting();
    let words = Memo::new(move |_| {
        drafting
            .keeping()
            .with(|keeping| words(keeping, drafting.place().get()))
    });
    view! {
        <p class="keeping" role="status">
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
            "Non enregistré\u{a0}: votre navigateur le refuse. Ne fermez pas cette page."
        }
        (Keeping::Failed(StorageError::Full), _) => {
            "Non enregistré\u{a0}: la mémoire du navigateur est pleine. Ne fermez pas cette page."
        }
        (Keeping::Conflict(_) | Keeping::Newer, _) => {
            "Non enregistré. Lisez le message en haut de la page."
        }
    }
}
