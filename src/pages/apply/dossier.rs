//! The complete dossier, which is not sent.

use leptos::prelude::*;
use stylers_macro::style_sheet;
use wasm_bindgen_futures::spawn_local;

use super::{frame::Frame, target::Target};
use crate::{
    apply::{application::Application, dossier::Dossier, step::Step, summary},
    browser::{
        clock,
        file::{self, FileError, TextFile},
        print, share,
    },
    copy,
    domain::catalogue::Catalogue,
    state::{drafting::use_drafting, use_catalogue},
    ui::{cover::Cover, form::SummaryList, notice::NoticeBox},
};

/// The dossier. It is only reached by a draft that validates.
pub(super) fn page() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/dossier.css");
    let (drafting, catalogue) = (use_drafting(), use_catalogue());
    let application = untrack(|| drafting.with(|draft, rules| draft.validate(rules)));
    application.ok().map(|application| {
        let dossier = Dossier::new(
            application.clone(),
            drafting.draft().get_untracked(),
            clock::now(),
        );
        let rows = summary::rows(&application, &catalogue);
        view! {
            class=class,
            <Frame step=Step::Review from_review=true>
                <div class="dossier">
                    <Cover shape=shape(&application, &catalogue) name=application.full_name() />
                    <h1 tabindex="-1">"Votre dossier est complet"</h1>
                    <NotSent catalogue=catalogue.clone() />
                    <Target wanted=application.wanted() />
                    <Ways dossier />
                    <SummaryList rows change=None />
                </div>
            </Frame>
        }
    })
}

fn shape(application: &Application, catalogue: &Catalogue) -> Option<crate::domain::track::Shape> {
    application
        .track()
        .and_then(|slug| catalogue.track(slug))
        .map(|track| track.shape)
}

/// That it is not sent, and how to hand it in as far as that is known.
#[component]
fn NotSent(catalogue: std::sync::Arc<Catalogue>) -> impl IntoView {
    let site = &catalogue.site;
    let subject = js_sys::encode_uri_component(copy::dossier::SUBJECT);
    let by_mail = site.email.as_ref().map(|email| {
        let words = format!("Joignez le fichier à un message pour {email}.");
        let href = format!("mailto:{email}?subject={subject}");
        view! {
            <p>{words}</p>
            <p>
                <a href=href>"Ouvrir un message à l’école"</a>
            </p>
        }
    });
    let by_phone = site.phone.as_ref().map(|phone| {
        let words = format!("Appelez l’école au {phone} pour le remettre.");
        view! { <p>{words}</p> }
    });
    let nowhere = (site.email.is_none() && site.phone.is_none())
        .then(|| view! { <p>"L’école n’a pas encore publié d’adresse d’envoi. Gardez-le."</p> });
    view! {
        <NoticeBox>
            <p>
                <strong>"Il n’est pas encore envoyé."</strong>
            </p>
            {by_mail}
            {by_phone}
            {nowhere}
        </NoticeBox>
    }
}

/// The ways to keep it or hand it on.
#[component]
fn Ways(dossier: Dossier) -> impl IntoView {
    let catalogue = use_catalogue();
    let stem = dossier.file_stem();
    let page = TextFile {
        name: format!("{stem}.html"),
        media_type: "text/html",
        text: dossier.html(&catalogue),
    };
    let data = TextFile {
        name: format!("{stem}.json"),
        media_type: "application/json",
        text: dossier.json(),
    };
    let (failure, set_failure) = signal(false);
    let report = move |result: Result<(), FileError>| {
        if let Err(error) = &result {
            leptos::logging::error!("{error}");
        }
        set_failure.set(result.is_err());
    };
    let shared = page.clone();
    let share = share::can_share(&page).then(|| {
        let hand_on = move |_| {
            let file = shared.clone();
            spawn_local(async move { report(share::share(&file).await.map(drop)) });
        };
        view! {
            <button type="button" class="button primary" on:click=hand_on>
                "Partager mon dossier"
            </button>
        }
    });
    view! {
        <p class="ways no-print">
            {share}
            <button type="button" class="button primary" on:click=move |_| report(file::save(&page))>
                "Télécharger mon dossier"
            </button>
            <button type="button" class="button" on:click=move |_| print::page()>
                "Imprimer mon dossier"
            </button>
            <button type="button" class="button" on:click=move |_| report(file::save(&data))>
                "Télécharger les données (JSON)"
            </button>
        </p>
        <p role="alert">
            {move || failure.get().then_some("Le fichier n’a pas pu être créé. Imprimez le dossier à la place.")}
        </p>
    }
}
