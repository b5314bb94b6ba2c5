//! Before the first question: what it takes, what happens to the answers, where one left off.

mod begin;

use leptos::prelude::*;
use stylers_macro::style_sheet;

use self::begin::{Begin, prefill};
use super::{notices::Notices, target::Target, tools::Tools};
use crate::{
    apply::{choices::Chosen, prefill::Prefill},
    copy,
    domain::{prose::Section, session::Wanted, slug::Slug},
    route::{ApplyRoute, Route},
    state::{
        drafting::{Drafting, use_drafting},
        navigation::{Navigation, use_navigation},
        use_catalogue, use_now,
    },
    ui::{
        anew::anew,
        by_reception::by_reception,
        contact::Contact,
        footer::Footer,
        header::Header,
        link::Link,
        notice::NoticeBox,
        sections::{SectionBody, Sections},
    },
};

/// The start page.
pub(super) fn page() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/start.css");
    let catalogue = use_catalogue();
    let start = catalogue.form.start.clone();
    let wanted = wanted(use_drafting(), use_navigation());
    let is_now = use_now().get_untracked().is_now();
    let sending = start.sending.clone();
    let first = by_reception(move |reception| {
        let Section { heading, text, .. } = sending.of(reception).clone();
        let text = text.into_iter().next().map(|text| view! { <p>{text}</p> });
        view! { <NoticeBox><h2>{heading}</h2> {text}</NoticeBox> }.into_any()
    });
    let sending = start.sending.clone();
    let rest = by_reception(move |reception| {
        let mut section = sending.of(reception).clone();
        section.text = section.text.into_iter().skip(1).collect();
        view! { <SectionBody section /> }.into_any()
    });
    let minutes = format!("Il faut environ {}\u{a0}minutes.", start.minutes);
    view! {
        <Header current=Some(Route::Apply(ApplyRoute::Start)) />
        <main id="contenu" class="wrap start" class=(class, true)>
            <h1 tabindex="-1">{start.title}</h1>
            // First what has happened: under the box that follows, it would be out of sight on a phone.
            <Notices />
            <p class="lead">{start.lead}</p>
            {first}
            <Sent />
            // Within the first screen of a small phone.
            <Begin />
            <p>{minutes} " Toutes les questions sont obligatoires, sauf mention «\u{a0}facultatif\u{a0}»."</p>
            {rest}
            <Target wanted />
            <Sections sections=vec![start.at_hand, start.data, start.otherwise] />
            // Where there is no other way, it has been said above.
            <p class="with-program">
                <Link to=Route::Apply(ApplyRoute::Paper) class="way">"Imprimer le formulaire sur papier"</Link>
            </p>
            <Contact
                email=catalogue.site.email.clone()
                phone=catalogue.site.phone.clone()
                missing=copy::page::NOWHERE_TO_HAND_IN
            />
        </main>
        {is_now.then(|| view! { <Tools /> })}
        <Footer />
    }
}

/// The track and the campus of the draft, else of the link.
fn wanted(drafting: Drafting, navigation: Navigation) -> Signal<Wanted> {
    let prefill = prefill(drafting, navigation);
    Signal::derive(move || {
        let Prefill { track, campus } = prefill.get();
        drafting.draft().with(|draft| {
            let or = |chosen: &Option<Chosen>, linked: Option<Slug>| match chosen {
                Some(chosen) => chosen.slug().cloned(),
                None => linked,
            };
            Wanted {
                track: or(&draft.track, track),
                campus: or(&draft.campus, campus),
            }
        })
    })
}

/// That an application was sent from here, and its receipt.
#[component]
fn Sent() -> impl IntoView {
    let drafting = use_drafting();
    anew(move || {
        drafting.sent().map(|(_, receipt)| {
            let sent = copy::sending::sent(&receipt);
            view! {
                <NoticeBox>
                    <p>
                        {sent} " Référence\u{a0}: "
                        <strong>{receipt.reference}</strong>
                    </p>
                    <p>
                        <Link to=Route::Apply(ApplyRoute::Receipt) class="way">"Voir le reçu"</Link>
                    </p>
                </NoticeBox>
            }
        })
    })
}
