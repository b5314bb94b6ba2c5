//! What the school may answer.

use leptos::prelude::*;
use stylers_macro::style_sheet;
use wasm_bindgen_futures::spawn_local;

use crate::{browser::clipboard, ui::anew::words_anew};

/// The text, and a button that copies it. Where nothing copies, it can be selected.
#[component]
pub(super) fn Acknowledgement(
    /// The whole message.
    text: String,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/desk/acknowledgement.css");
    let (outcome, set_outcome) = signal(None);
    let copied = text.clone();
    let copy = move |_| {
        let text = copied.clone();
        spawn_local(async move {
            let result = clipboard::copy(&text).await;
            if let Err(error) = &result {
                leptos::logging::warn!("the text was not copied: {error}");
            }
            set_outcome.set(Some(match result {
                Ok(()) => "Le texte est copié.",
                Err(_) => "La copie n’a pas marché. Sélectionnez le texte, puis copiez-le.",
            }));
        });
    };
    view! {
        <section class="acknowledgement" class=(class, true) aria-labelledby="accuse">
            <h3 id="accuse">"Accusé de réception"</h3>
            <p class="message">{text}</p>
            <p class="choices">
                <button type="button" class="button" on:click=copy>
                    "Copier l’accusé de réception"
                </button>
                <span role="status">{words_anew(move || outcome.get())}</span>
            </p>
        </section>
    }
}
