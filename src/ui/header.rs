//! What stands on top of every page that is read.

use leptos::{
    ev::{self, KeyboardEvent, MouseEvent},
    html::Details,
    prelude::*,
};
use stylers_macro::style_sheet;

use super::{link::Link, logo::Logo};
use crate::{
    browser::focus,
    copy,
    route::{ApplyRoute, Route},
    state::{use_catalogue, use_now},
};

/// The name, and the ways to the main pages: in a row where there is room, else behind "Menu".
#[component]
pub fn Header(
    /// The page on which it stands.
    current: Option<Route>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/header.css");
    let open = RwSignal::new(false);
    let menu = NodeRef::<Details>::new();
    let toggle = move |event: MouseEvent| {
        event.prevent_default();
        open.update(|open| *open = !*open);
    };
    let leave = move |event: KeyboardEvent| {
        if event.key() == "Escape"
            && let Some(menu) = menu.get_untracked()
        {
            // The link in focus goes out of sight: without this, the keyboard would be nowhere.
            focus::summary(&menu);
            open.set(false);
        }
    };
    if use_now().get_untracked().is_now() {
        let beside = window_event_listener(ev::pointerdown, move |event| {
            if !menu
                .get_untracked()
                .is_some_and(|menu| focus::is_in(&event, &menu))
            {
                open.set(false);
            }
        });
        on_cleanup(move || beside.remove());
    }
    // A page of the application is where it would lead.
    let is_elsewhere = !matches!(current, Some(Route::Apply(_)));
    let apply = is_elsewhere.then(|| {
        view! {
            <Link to=Route::Apply(ApplyRoute::Start) class="button primary apply">
                "Candidater"
            </Link>
        }
    });
    let address = use_catalogue().site.base_url.clone();
    view! {
        <header class="top" class=(class, true)>
            <a class="skip" href="#contenu">"Aller au contenu"</a>
            <div class="wrap row">
                <Logo home=current == Some(Route::Home) />
                <p class="address">{address}</p>
                <nav class="wide" aria-label="Menu principal">{links(current.as_ref())}</nav>
                {apply}
                <details node_ref=menu prop:open=open on:keydown=leave>
                    <summary on:click=toggle>"Menu"</summary>
                    <nav aria-label="Menu principal" on:click=move |_| open.set(false)>{links(current.as_ref())}</nav>
                </details>
            </div>
        </header>
    }
}

fn links(current: Option<&Route>) -> impl IntoView + use<> {
    let main = [
        (Route::Tracks, "Parcours"),
        (Route::Campuses, "Campus"),
        (Route::Pedagogy, "Pédagogie"),
        (Route::Questions, copy::page::QUESTIONS),
    ];
    let links = main.map(|(route, label)| {
        let here = current.is_some_and(|current| *current == route);
        // A page below another one is a part of it: the menu says so to the eye.
        let within = current.is_some_and(|current| current.path().starts_with(&route.path()));
        view! {
            <li class:within=within>
                <Link to=route current=here>{label}</Link>
            </li>
        }
    });
    view! { <ul>{links.into_iter().collect_view()}</ul> }
}
