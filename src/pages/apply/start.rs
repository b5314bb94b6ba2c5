//! Before the first question: what it takes, what happens to the answers, where one left off.

use leptos::{ev, prelude::*};
use stylers_macro::style_sheet;

use super::{notices::Notices, step_route, target::Target, tools::Tools};
use crate::{
    apply::{choices::Chosen, draft::Draft, prefill::Prefill, step::Step},
    browser::focus,
    copy,
    domain::{session::Wanted, slug::Slug},
    route::{ApplyRoute, Route},
    state::{
        drafting::{Drafting, use_drafting},
        navigation::{Navigation, use_navigation},
        use_catalogue, use_now,
    },
    ui::{
        contact::Contact, footer::Footer, header::Header, link::Link, notice::NoticeBox,
        sections::Sections,
    },
};

/// The start page.
pub(super) fn page() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/start.css");
    let catalogue = use_catalogue();
    let start = catalogue.form.start.clone();
    let wanted = wanted(use_drafting(), use_navigation());
    let is_now = use_now().get_untracked().is_now();
    let sending = start.sending.of(catalogue.site.reception()).clone();
    let minutes = format!("Il faut environ {}\u{a0}minutes.", start.minutes);
    view! {
        <Header current=Some(Route::Apply(ApplyRoute::Start)) />
        <main id="contenu" class="wrap start" class=(class, true)>
            <h1 tabindex="-1">{start.title}</h1>
            <p class="lead">{start.lead}</p>
            <p>{minutes} " Toutes les questions sont obligatoires, sauf mention «\u{a0}facultatif\u{a0}»."</p>
            <NoticeBox>
                <Sections sections=vec![sending] />
            </NoticeBox>
            <Notices />
            <Sent />
            <Begin />
            <Target wanted />
            <Sections sections=vec![start.at_hand, start.data, start.otherwise] />
            <p>
                <Link to=Route::Apply(ApplyRoute::Paper)>"Imprimer le formulaire sur papier"</Link>
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
    move || {
        drafting.sent().map(|(_, receipt)| {
            view! {
                <NoticeBox>
                    <p>
                        "Une candidature est partie d’ici. Sa référence\u{a0}: "
                        <strong>{receipt.reference}</strong>
                    </p>
                    <p>
                        <Link to=Route::Apply(ApplyRoute::Receipt)>"Voir le reçu"</Link>
                    </p>
                </NoticeBox>
            }
        })
    }
}

/// Begin, take up again, or choose between the link's answers and the draft's.
#[component]
fn Begin() -> impl IntoView {
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let prefill = prefill(drafting, navigation);
    let begun = Memo::new(move |_| drafting.draft().with(|draft| !draft.is_empty()));
    if !use_now().get_untracked().is_now() {
        return view! { <Written /> }.into_any();
    }
    (move || {
        let prefill = prefill.get();
        if drafting.draft().with(|draft| prefill.contradicts(draft)) {
            view! { <Contradiction prefill /> }.into_any()
        } else if begun.get() {
            view! { <Resume prefill /> }.into_any()
        } else {
            let begin = move |event: ev::SubmitEvent| {
                event.prevent_default();
                fill_and_go(drafting, navigation, &prefill);
            };
            view! {
                <form id="commencer" on:submit=begin>
                    <button type="submit" class="button primary">
                        "Commencer"
                    </button>
                </form>
            }
            .into_any()
        }
    })
    .into_any()
}

const RESUME: &str = "Reprendre mon dossier";
const BEGUN: &str = "Vous avez un dossier commencé sur cet appareil. Il n’est pas encore envoyé.";
const ANEW: &str = "Recommencer à zéro";

/// The same as it is written in advance, where nobody knows yet whether there is a draft: the page's script does. It is a
/// form, so that it leads to the first question without the program too.
#[component]
fn Written() -> impl IntoView {
    view! {
        <p class="with-draft">{BEGUN}</p>
        <form id="commencer" action=step_route(Step::Track).path()>
            <button type="submit" class="button primary">
                <span class="with-draft">{RESUME}</span>
                <span class="without-draft">"Commencer"</span>
            </button>
        </form>
        <details class="anew with-draft">
            <summary>{ANEW}</summary>
        </details>
    }
}

fn prefill(drafting: Drafting, navigation: Navigation) -> Memo<Prefill> {
    let (track, campus) = (
        navigation.parameter("formation"),
        navigation.parameter("campus"),
    );
    Memo::new(move |_| {
        Prefill::read(
            track.get().as_deref(),
            campus.get().as_deref(),
            &drafting.catalogue(),
        )
    })
}

/// Answers what the link says where nothing is answered yet, and opens the first open question.
fn fill_and_go(drafting: Drafting, navigation: Navigation, prefill: &Prefill) {
    drafting.dismiss_notice();
    drafting.edit(|draft| prefill.fill_empty(draft));
    let open = untrack(|| drafting.journey().open());
    navigation.go(&step_route(open), "");
}

#[component]
fn Resume(prefill: Prefill) -> impl IntoView {
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let resume = move |event: ev::SubmitEvent| {
        event.prevent_default();
        drafting.dismiss_notice();
        drafting.edit(|draft| prefill.fill_empty(draft));
        let journey = untrack(|| drafting.journey());
        let last = drafting.draft().with_untracked(|draft: &Draft| draft.at);
        let step = last
            .filter(|step| journey.reaches(*step))
            .unwrap_or_else(|| journey.open());
        navigation.go(&step_route(step), "");
    };
    let anew = move |_| {
        drafting.forget_draft();
        let open = untrack(|| drafting.journey().open());
        navigation.go(&step_route(open), "");
    };
    view! {
        <p>{BEGUN}</p>
        // Under the same id as the form to begin with: who has pressed that before the draft was there meant this.
        <form id="commencer" on:submit=resume>
            <button type="submit" class="button primary">
                {RESUME}
            </button>
        </form>
        <details class="anew">
            <summary>{ANEW}</summary>
            <p>"Toutes vos réponses seront effacées."</p>
            <button type="button" class="button" on:click=anew>
                "Effacer et recommencer"
            </button>
        </details>
    }
}

#[component]
fn Contradiction(prefill: Prefill) -> impl IntoView {
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let wanted = wanted_words(&prefill);
    let take = move |_| {
        drafting.edit(|draft| prefill.replace(draft));
        fill_and_go(drafting, navigation, &prefill);
    };
    let leave = move |_| {
        navigation.replace(&Route::Apply(ApplyRoute::Start), "");
        // The button goes away, and the page stays: without this, the keyboard would be nowhere.
        focus::heading_later();
    };
    view! {
        <NoticeBox>
            <p>{format!("Votre dossier a une autre réponse. Voulez-vous la remplacer par «\u{a0}{wanted}\u{a0}»\u{a0}?")}</p>
            <p class="choices">
                <button type="button" class="button" on:click=take>
                    "Oui, remplacer"
                </button>
                <button type="button" class="button" on:click=leave>
                    "Non, garder ma réponse"
                </button>
            </p>
        </NoticeBox>
    }
}

fn wanted_words(prefill: &Prefill) -> String {
    let catalogue = use_catalogue();
    let track = prefill
        .track
        .as_ref()
        .and_then(|slug| catalogue.track(slug))
        .map(|track| track.short_title.as_str());
    let campus = prefill
        .campus
        .as_ref()
        .and_then(|slug| catalogue.campus(slug))
        .map(|campus| campus.name.as_str());
    track
        .into_iter()
        .chain(campus)
        .collect::<Vec<_>>()
        .join(", ")
}
