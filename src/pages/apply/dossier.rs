//! The complete dossier, which is not sent.

use leptos::{prelude::*, task::spawn_local};
use stylers_macro::style_sheet;

use super::{
    frame::Frame,
    keeping_line::KeepingLine,
    review::{application, incomplete},
    step_route,
    target::Target,
};
use crate::{
    apply::{application::Application, dossier::Dossier, sending::Reply, step::Step, summary},
    browser::{
        file::{self, FileError, TextFile},
        mail, print, share,
    },
    copy,
    domain::{catalogue::Catalogue, track::Shape},
    state::{
        drafting::{Sending, use_drafting},
        use_catalogue, use_reception,
    },
    ui::{
        anew::{anew, words_anew},
        cover::Cover,
        form::SummaryList,
        link::Link,
        notice::NoticeBox,
    },
};

/// The dossier. It is only reached by a draft that validates; should another tab change that, it says so.
pub(super) fn page() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/dossier.css");
    let (drafting, catalogue) = (use_drafting(), use_catalogue());
    let application = application(drafting);
    let content = move || {
        // Made anew when the application is another one, and not at each minute of the clock.
        let is_complete = application.with(Option::is_some);
        let dossier = untrack(|| drafting.with(Dossier::of).ok());
        let Some(dossier) = dossier.filter(|_| is_complete) else {
            return view! {
                <h1 tabindex="-1">{copy::page::DOSSIER_OPEN}</h1>
                {incomplete(drafting)}
            }
            .into_any();
        };
        let application = dossier.application();
        let parts = summary::parts(application, &catalogue);
        let (shapes, name) = (shapes(application, &catalogue), application.full_name());
        let wanted = Signal::stored(application.wanted());
        let made_on = copy::dossier::made_on(dossier.made_at());
        view! {
            <div class="dossier" class=(class, true)>
                <p class="print-only">{catalogue.site.name.clone()} " – " {made_on}</p>
                <Cover shapes name />
                <h1 tabindex="-1">{copy::page::DOSSIER}</h1>
                <NotReceived />
                <NotSent catalogue=catalogue.clone() />
                <Target wanted />
                <Ways dossier />
                <SummaryList parts change=None />
            </div>
        }
        .into_any()
    };
    view! {
        <Frame step=Memo::new(|_| Step::Review) after_review=true>
            {anew(content)}
            <KeepingLine />
        </Frame>
    }
}

/// The mark of the track chosen; of all the school's tracks, where none is.
fn shapes(application: &Application, catalogue: &Catalogue) -> Vec<Shape> {
    let chosen = application.track().and_then(|slug| catalogue.track(slug));
    let tracks = chosen.map_or(catalogue.tracks.list.as_slice(), std::slice::from_ref);
    tracks.iter().map(|track| track.shape).collect()
}

/// Why it could not be sent, where somebody has just tried.
#[component]
fn NotReceived() -> impl IntoView {
    match use_drafting().sending().get_untracked() {
        Sending::Answered(reply @ (Reply::NoService | Reply::NotCollecting)) => {
            let lines = copy::sending::refusal(&reply).into_iter();
            Some(
                view! { <div role="alert">{lines.map(|line| view! { <p>{line}</p> }).collect_view()}</div> },
            )
        }
        _ => None,
    }
}

/// That it is not sent, and how to hand it in as far as that is known.
#[component]
fn NotSent(catalogue: std::sync::Arc<Catalogue>) -> impl IntoView {
    let site = &catalogue.site;
    let by_mail = site.email.as_ref().map(|email| {
        let words = format!("Joignez le fichier à un message pour {email}.");
        let href = mail::address(email, copy::dossier::SUBJECT);
        view! {
            <p>{words}</p>
            <p>
                <a class="way" href=href>"Ouvrir un message"</a>
            </p>
        }
    });
    let by_phone = site.phone.as_ref().map(|phone| {
        let words = format!("Appelez-nous au {phone} pour la remettre.");
        view! { <p>{words}</p> }
    });
    // Not where a network's limit or a firewall has answered: one is told to try again.
    let has_tried = matches!(
        use_drafting().sending().get_untracked(),
        Sending::Answered(reply) if !reply.is_open()
    );
    let reception = use_reception();
    let can_be_sent = reception.can_send() && !has_tried;
    let by_site = can_be_sent.then(|| {
        view! {
            <p class="no-print">
                <Link to=step_route(Step::Review) class="button">
                    {copy::reception::send_from_here(reception)}
                </Link>
            </p>
        }
    });
    let nowhere = (!can_be_sent && site.email.is_none() && site.phone.is_none())
        .then(|| view! { <p>"L’adresse où l’envoyer n’est pas encore publiée. Gardez-la."</p> });
    view! {
        <NoticeBox>
            <p>
                <strong>"Elle n’est pas encore envoyée."</strong>
            </p>
            {by_site}
            {by_mail}
            {by_phone}
            {nowhere}
        </NoticeBox>
    }
}

const NOT_SHARED: &str =
    "Le partage n’a pas marché. Téléchargez la candidature, puis envoyez le fichier.";
const NOT_SAVED: &str = "Le fichier n’a pas pu être créé. Imprimez la candidature à la place.";

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
    let (failure, set_failure) = signal(None::<&'static str>);
    let report = move |result: Result<(), FileError>, words| {
        if let Err(error) = &result {
            leptos::logging::error!("{error}");
        }
        set_failure.set(result.is_err().then_some(words));
    };
    let shared = page.clone();
    let share = share::can_share(&page).then(|| {
        let hand_on = move |_| {
            let file = shared.clone();
            spawn_local(async move { report(share::share(&file).await.map(drop), NOT_SHARED) });
        };
        view! {
            <button type="button" class="button primary" on:click=hand_on>
                "Partager ma candidature"
            </button>
        }
    });
    view! {
        <p class="ways no-print">
            {share}
            <button type="button" class="button primary" on:click=move |_| report(file::save(&page), NOT_SAVED)>
                "Télécharger ma candidature"
            </button>
            <button type="button" class="button" on:click=move |_| print::page()>
                "Imprimer ma candidature"
            </button>
            <button type="button" class="button" on:click=move |_| report(file::save(&data), NOT_SAVED)>
                "Télécharger pour un logiciel"
            </button>
        </p>
        <p role="alert">{words_anew(move || failure.get())}</p>
    }
}
