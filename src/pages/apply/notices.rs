//! What the applicant should know of the draft, before anything else.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    browser::{
        file::{self, TextFile},
        focus, history,
    },
    copy::sending::NO_RECEIPT,
    state::drafting::{Keeping, Notice, use_drafting},
    ui::{anew::anew, notice::NoticeBox},
};

/// What happened to the draft, and the choices that only the applicant can make.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/notices.css");
    let drafting = use_drafting();
    let conflict = move || match drafting.keeping().get() {
        Keeping::Conflict(_) => Some(view! { <Conflict /> }.into_any()),
        Keeping::Newer => Some(view! { <Newer /> }.into_any()),
        Keeping::Nothing | Keeping::Kept | Keeping::Failed(_) => None,
    };
    let notice = move || {
        drafting.notice().get().map(|notice| {
            view! {
                <NoticeBox>
                    <p>{words(notice, drafting.is_trial())}</p>
                    {(notice == Notice::Unreadable).then(|| view! { <Salvage /> })}
                </NoticeBox>
            }
        })
    };
    view! {
        <div class="notices" class=(class, true) role="status">{anew(notice)}</div>
        {anew(conflict)}
    }
}

/// The damaged answers, for who would mend them.
#[component]
fn Salvage() -> impl IntoView {
    let drafting = use_drafting();
    let (failed, set_failed) = signal(false);
    let save = move |_| {
        let file = TextFile {
            name: "reponses-abimees.txt".into(),
            media_type: "text/plain",
            text: drafting.unreadable(),
        };
        let saved = file::save(&file);
        if let Err(error) = &saved {
            leptos::logging::error!("{error}");
        }
        set_failed.set(saved.is_err());
    };
    view! {
        <p class="choices">
            <button type="button" class="button" on:click=save>
                "Enregistrer le fichier abîmé"
            </button>
        </p>
        {move || failed.get().then(|| view! { <p>"Le fichier n’a pas pu être enregistré."</p> })}
    }
}

#[component]
fn Conflict() -> impl IntoView {
    let drafting = use_drafting();
    // The buttons go away with the conflict: without this, the keyboard would be nowhere.
    let settle = move |keep_mine| {
        drafting.settle(keep_mine);
        focus::heading_later();
    };
    view! {
        <NoticeBox>
            <p>"Un autre onglet a enregistré d’autres réponses. Lesquelles gardez-vous\u{a0}?"</p>
            <p class="choices">
                <button type="button" class="button" on:click=move |_| settle(true)>
                    "Garder les réponses de cet onglet"
                </button>
                <button type="button" class="button" on:click=move |_| settle(false)>
                    "Prendre celles de l’autre onglet"
                </button>
            </p>
        </NoticeBox>
    }
}

#[component]
fn Newer() -> impl IntoView {
    let drafting = use_drafting();
    let erase = move |_| {
        drafting.forget_draft();
        focus::heading_later();
    };
    view! {
        <NoticeBox>
            <p>"Vos réponses ont été enregistrées par une version plus récente du site."</p>
            <p>"Rechargez la page pour les retrouver. Elles sont toujours sur cet appareil."</p>
            <p class="choices">
                <button type="button" class="button" on:click=move |_| history::reload()>
                    "Recharger"
                </button>
                <button type="button" class="button" on:click=erase>
                    "Les effacer et recommencer"
                </button>
            </p>
        </NoticeBox>
    }
}

/// `is_trial` is whether what was sent does not count.
fn words(notice: Notice, is_trial: bool) -> &'static str {
    match notice {
        Notice::Unreadable => {
            "Les réponses gardées sur cet appareil sont abîmées. Elles sont mises de côté pendant 30\u{a0}jours. Vous recommencez avec un formulaire vide."
        }
        Notice::Expired => {
            "Vos anciennes réponses avaient plus de 30\u{a0}jours. Elles ont été effacées."
        }
        Notice::ChangedElsewhere => {
            "Un autre onglet a modifié vos réponses. Vous voyez les plus récentes."
        }
        Notice::Opened => "Le fichier est ouvert. Vos réponses sont de nouveau là.",
        Notice::SentElsewhere if is_trial => {
            "Votre essai est parti d’un autre onglet. Il ne compte pas. Son reçu est sur cet appareil."
        }
        Notice::SentElsewhere => {
            "Votre candidature est partie d’un autre onglet. Son reçu est sur cet appareil."
        }
        Notice::ChangedWhileSent if is_trial => {
            "Vous avez modifié une réponse pendant l’envoi, et cette modification n’est pas partie."
        }
        Notice::ChangedWhileSent => {
            "Vous avez modifié une réponse pendant l’envoi, et cette modification n’est pas partie. Contactez-nous en donnant votre référence."
        }
        Notice::NoReceipt => NO_RECEIPT,
        Notice::ErasedElsewhere => "Un autre onglet a effacé vos réponses.",
    }
}
