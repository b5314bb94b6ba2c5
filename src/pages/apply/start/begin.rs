use leptos::{ev, prelude::*};

use crate::{
    apply::{draft::Draft, prefill::Prefill},
    browser::focus,
    pages::apply::{shell::without_program, step_route},
    route::{ApplyRoute, Route},
    state::{
        drafting::{Drafting, Sending, use_drafting},
        navigation::{Navigation, use_navigation},
        use_catalogue, use_now,
    },
    ui::{anew::anew, notice::NoticeBox},
};

/// Begin, take up again, or choose between the link's answers and the draft's.
#[component]
pub(super) fn Begin() -> impl IntoView {
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let prefill = prefill(drafting, navigation);
    let begun = Memo::new(move |_| drafting.draft().with(|draft| !draft.is_empty()));
    if !use_now().get_untracked().is_now() {
        return view! { <Written /> }.into_any();
    }
    anew(move || {
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
            let fresh = navigation.fresh();
            let busy = move || fresh.get().then_some("true");
            view! {
                <form id="commencer" on:submit=begin>
                    <button type="submit" class="button primary" aria-disabled=busy>
                        "Commencer"
                    </button>
                </form>
            }
            .into_any()
        }
    })
    .into_any()
}

const RESUME: &str = "Reprendre mes réponses";
const BEGUN: &str =
    "Vous avez une candidature commencée sur cet appareil. Elle n’est pas encore envoyée.";
const UNCONFIRMED: &str =
    "Vous avez une candidature sur cet appareil. Son envoi n’est pas confirmé.";
const ANEW: &str = "Recommencer à zéro";

/// The same as it is written in advance, where nobody knows yet whether there is a draft: the page's script does. Without the
/// program it leads nowhere, and gives way to what can be done instead.
#[component]
fn Written() -> impl IntoView {
    view! {
        {without_program()}
        <p class="with-draft">{BEGUN}</p>
        <form id="commencer" class="with-program">
            <button type="submit" class="button primary">
                <span class="with-draft">{RESUME}</span>
                <span class="without-draft">"Commencer"</span>
            </button>
        </form>
        <details class="anew with-draft with-program">
            <summary>{ANEW}</summary>
        </details>
    }
}

/// What the link to this page answers.
pub(super) fn prefill(drafting: Drafting, navigation: Navigation) -> Memo<Prefill> {
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
    let begun = match drafting.sending().get_untracked() {
        Sending::Failed => UNCONFIRMED,
        _ => BEGUN,
    };
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
        <p>{begun}</p>
        // Under the same id as the form to begin with: who has pressed that before the draft was there meant this.
        <form id="commencer" on:submit=resume>
            <button
                type="submit"
                class="button primary"
                aria-disabled=move || navigation.fresh().get().then_some("true")
            >
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
            <p>{format!("Vous aviez choisi une autre réponse. Voulez-vous la remplacer par «\u{a0}{wanted}\u{a0}»\u{a0}?")}</p>
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
