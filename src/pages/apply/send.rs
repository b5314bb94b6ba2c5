//! Sending the application, and what came of it.

use leptos::{prelude::*, task::spawn_local};
use stylers_macro::style_sheet;

use super::{FROM_REVIEW, step_route};
use crate::{
    apply::{
        problem::Problem,
        sending::{Receipt, Reply},
        step::Step,
    },
    browser::history,
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
        link::Link,
        notice::NoticeBox,
    },
};

/// The button that sends, while a session takes applications or may do so by another clock than this device's, and how far
/// it has come. A receipt opens its page; where nothing receives applications, the dossier follows at once.
#[component]
pub(super) fn Send(
    /// The path on this origin that receives applications.
    endpoint: String,
    /// What the application asks of a session.
    wanted: Wanted,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/send.css");
    let (drafting, navigation) = (use_drafting(), use_navigation());
    let (catalogue, now, reception) = (use_catalogue(), use_now(), use_reception());
    // Whether it is open, and whether it may be.
    let takes = Memo::new(move |_| {
        let (sessions, now) = (&catalogue.sessions, now.get().instant());
        let is_open = Intake::takes_applications(&sessions.intake(&wanted, now));
        (is_open, is_open || sessions.may_take(&wanted, now))
    });
    let trap = NodeRef::<leptos::html::Input>::new();
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
            Sending::Idle | Sending::Answered(_) if takes.get().0 => {
                copy::reception::send(reception)
            }
            Sending::Idle | Sending::Answered(_) => words::TRY,
            Sending::Failed => words::AGAIN,
            Sending::Offline | Sending::UnderWay => words::BUSY,
        })
    };
    let fresh = navigation.fresh();
    let is_busy = move || fresh.get() || sending.get().is_busy();
    let button = move || {
        let (is_open, may_be) = takes.get();
        let doubt = (!is_open).then(|| view! { <p>{words::DOUBT}</p> });
        may_be.then(|| {
            view! {
                {doubt}
                <p>
                    <button
                        type="button"
                        class="button primary"
                        // Not `disabled`: that would take the focus away from who sends by keyboard.
                        aria-disabled=move || is_busy().to_string()
                        on:click=send.clone()
                    >
                        {words_anew(label)}
                    </button>
                </p>
            }
        })
    };
    view! {
        <div class="send" class=(class, true)>
            // Programs that fill in every field fill in this one; the service is told.
            <div class="trap" aria-hidden="true">
                <label>
                    "Laissez vide"
                    <input type="text" name="site" tabindex="-1" autocomplete="off" node_ref=trap />
                </label>
            </div>
            {anew(button)}
            <div role="status">{anew(move || progress(&sending.get()).map(|said| view! { <p>{said}</p> }))}</div>
            <div role="alert">{anew(move || answer(&sending.get()))}</div>
        </div>
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
