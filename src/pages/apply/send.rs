//! Sending the application, and what came of it.

use leptos::{prelude::*, task::spawn_local};
use stylers_macro::style_sheet;

use super::{FROM_REVIEW, keeping_line::KeepingLine, step_route};
use crate::{
    apply::{
        problem::Problem,
        sending::{Receipt, Reply},
        step::Step,
    },
    browser::{focus, history},
    copy::{self, sending as words},
    domain::{intake::Intake, session::Wanted},
    route::{ApplyRoute, Route},
    state::{
        drafting::{Sending, use_drafting},
        navigation::use_navigation,
        use_catalogue, use_now, use_reception,
    },
    ui::{
        anew::{anew, words_anew},
        contact::Contact,
        form::ActionBar,
        link::Link,
        notice::NoticeBox,
    },
};

/// The id of what the service answered.
const ANSWER: &str = "reponse-envoi";

/// The end of the review: the button that sends, while a session takes applications or may do so by another clock than this
/// device's, how far it has come, and the way to keep the application without sending it. A receipt opens its page; where
/// nothing receives applications, the dossier follows at once.
#[component]
pub(super) fn Send(
    /// The path on this origin that receives applications; without one, the application can only be kept.
    endpoint: Option<String>,
    /// What the application asks of a session.
    wanted: Wanted,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/send.css");
    let drafting = use_drafting();
    let (catalogue, now) = (use_catalogue(), use_now());
    let can_send = endpoint.is_some();
    // Whether it is open, and whether it may be.
    let takes = Memo::new(move |_| {
        let (sessions, now) = (&catalogue.sessions, now.get().instant());
        let is_open = Intake::takes_applications(&sessions.intake(&wanted, now));
        let may_be = is_open || sessions.may_take(&wanted, now);
        (can_send && is_open, can_send && may_be)
    });
    let trap = NodeRef::<leptos::html::Input>::new();
    let sending = drafting.sending();
    // An answer that comes is moved to: it stands over the bar, and the visitor may be anywhere on the page.
    Effect::new(move |before: Option<bool>| {
        let is_answered = sending.with(|sending| matches!(sending, Sending::Answered(_)));
        if is_answered && before == Some(false) {
            focus::later(ANSWER);
        }
        is_answered
    });
    let over_the_bar = move || {
        let (is_open, may_be) = takes.get();
        view! {
            <div>
                {(may_be && !is_open).then(|| view! { <p>{words::DOUBT}</p> })}
                {may_be.then(|| view! { <p>{keep("way")}</p> })}
            </div>
        }
    };
    let action = anew(move || match (&endpoint, takes.get()) {
        (Some(endpoint), (is_open, true)) => button(endpoint.clone(), is_open, trap).into_any(),
        _ => keep("button primary").into_any(),
    });
    view! {
        <div class="send" class=(class, true)>
            // Programs that fill in every field fill in this one; the service is told.
            <div class="trap" aria-hidden="true">
                <label>
                    "Laissez vide"
                    <input type="text" name="site" tabindex="-1" autocomplete="off" node_ref=trap />
                </label>
            </div>
            {anew(over_the_bar)}
            <div id=ANSWER role="alert" tabindex="-1">
                {anew(move || answer(&sending.get()))}
            </div>
        </div>
        <ActionBar action=action.into_any() lasting=true>
            <div role="status">{words_anew(move || progress(&sending.get()))}</div>
            <KeepingLine />
        </ActionBar>
    }
}

/// The way to the dossier, in which the application is kept.
fn keep(class: &'static str) -> impl IntoView {
    view! {
        <Link to=Route::Apply(ApplyRoute::Dossier) class>
            {copy::reception::finish(use_reception())}
        </Link>
    }
}

/// The button that sends.
fn button(endpoint: String, is_open: bool, trap: NodeRef<leptos::html::Input>) -> impl IntoView {
    let (drafting, navigation, reception) = (use_drafting(), use_navigation(), use_reception());
    let sending = drafting.sending();
    let send = move |_| {
        let endpoint = endpoint.clone();
        let trap = trap.get_untracked().map(|input| input.value());
        spawn_local(async move {
            // Whoever has left this page meanwhile has taken its signals away.
            let Some(next) = drafting.send(&endpoint, &trap.unwrap_or_default()).await else {
                return;
            };
            // A question has lost its answers by now; a page that is read stays.
            let is_in_the_way = match navigation.here() {
                Some(Route::Apply(ApplyRoute::Step(step))) => {
                    step == Step::Review || next == ApplyRoute::Receipt
                }
                Some(Route::Apply(ApplyRoute::Dossier)) => next == ApplyRoute::Receipt,
                _ => false,
            };
            if is_in_the_way {
                navigation.replace(&Route::Apply(next), "");
            }
        });
    };
    let label = move || {
        Some(match sending.get() {
            Sending::Idle | Sending::Answered(_) if is_open => copy::reception::send(reception),
            Sending::Idle | Sending::Answered(_) => words::TRY,
            Sending::Failed => words::AGAIN,
            Sending::Offline | Sending::UnderWay => words::BUSY,
        })
    };
    let fresh = navigation.fresh();
    let is_busy = move || fresh.get() || sending.get().is_busy();
    view! {
        <button
            type="button"
            class="button primary"
            // Not `disabled`: that would take the focus away from who sends by keyboard.
            aria-disabled=move || is_busy().to_string()
            on:click=send
        >
            {words_anew(label)}
        </button>
    }
}

/// How it goes, while there is no answer.
fn progress(sending: &Sending) -> Option<&'static str> {
    match sending {
        Sending::Offline => Some(words::OFFLINE),
        Sending::Failed => Some(words::FAILED),
        Sending::Idle | Sending::UnderWay | Sending::Answered(_) => None,
    }
}

/// What the service answered instead of a receipt, and what can be done.
fn answer(sending: &Sending) -> Option<AnyView> {
    let Sending::Answered(reply) = sending else {
        return None;
    };
    let said = words::refusal(reply);
    let way = match reply {
        Reply::Refused(problems) => Some(refused(problems)),
        Reply::Closed {
            elsewhere: true, ..
        } => Some(
            view! {
                <p>
                    <Link to=step_route(Step::Campus) query=FROM_REVIEW class="button">
                        "Choisir un autre campus"
                    </Link>
                </p>
            }
            .into_any(),
        ),
        Reply::Reload => Some(
            view! {
                <p>
                    <button type="button" class="button" on:click=move |_| history::reload()>
                        "Recharger la page"
                    </button>
                </p>
            }
            .into_any(),
        ),
        Reply::ReceivedOther(receipt) => Some(sent_before(receipt)),
        _ => None,
    };
    let lines = said.into_iter().map(|line| view! { <p>{line}</p> });
    Some(view! { <NoticeBox>{lines.collect_view()} {way}</NoticeBox> }.into_any())
}

/// What the service refuses, each with the way to its question, where it stands again.
fn refused(problems: &[Problem]) -> AnyView {
    let links = problems.iter().map(|problem| {
        let (to, words) = (
            step_route(problem.field.step()),
            copy::problem::message(problem),
        );
        view! {
            <li>
                <Link to query=FROM_REVIEW class="way">
                    {words}
                </Link>
            </li>
        }
    });
    view! { <ul>{links.collect_view()}</ul> }.into_any()
}

/// The receipt of the answers that were there first, and whom to tell of a correction.
fn sent_before(receipt: &Receipt) -> AnyView {
    let site = &use_catalogue().site;
    view! {
        <p>
            "Référence\u{a0}: " <strong>{receipt.reference.clone()}</strong>
        </p>
        <Contact email=site.email.clone() phone=site.phone.clone() missing=copy::page::NO_CONTACT />
    }
    .into_any()
}
