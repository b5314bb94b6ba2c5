//! The application's root: the content's states, then the pages.

use std::time::Duration;

use leptos::prelude::*;

use crate::{
    browser::{clock, document, focus, timer},
    copy,
    meta::Meta,
    pages::{self, apply::reminder::Reminder, failure::FailurePage},
    route::Route,
    state::{
        Shared,
        drafting::Drafting,
        loading::{self, Loading},
        navigation::Navigation,
    },
    ui::{footer::Footer, header::Header},
};

/// How often the clock of the pages moves on.
const TICK: Duration = Duration::from_secs(60);

/// The whole site.
#[component]
pub fn App() -> impl IntoView {
    let navigation = Navigation::start();
    provide_context(navigation);
    let loading = loading::start();
    Effect::new(move |tries: Option<u32>| {
        let tries = tries.unwrap_or_default();
        let loading = loading.get();
        if loading == Loading::Waiting {
            return tries + 1;
        }
        document::remove_waiting_word();
        match loading {
            // The button that was pressed to try again has gone.
            Loading::Ready(_) | Loading::Failed(_) if tries > 1 => focus::heading_later(),
            Loading::Ready(_) => navigation.show_fragment(),
            _ => {}
        }
        tries
    });
    move || match loading.get() {
        Loading::Waiting => ().into_any(),
        Loading::Slow => pages::failure::waiting().into_any(),
        Loading::Failed(failure) => {
            view! { <FailurePage failure retry=Callback::new(move |()| loading::load(loading)) /> }
                .into_any()
        }
        Loading::Ready(catalogue) => {
            let (now, set_now) = signal(clock::now());
            timer::every(TICK, move || set_now.set(clock::now()));
            view! { <Site shared=Shared { catalogue, now } /> }.into_any()
        }
    }
}

/// The pages, once the content is here.
#[component]
fn Site(shared: Shared) -> impl IntoView {
    provide_context(shared.clone());
    provide_context(Drafting::start(shared.clone()));
    let navigation = expect_context::<Navigation>();
    let route = navigation.route();
    Effect::new(move || {
        let Meta { title, description } = Meta::of(route.get().as_ref(), &shared.catalogue);
        let prefix = if navigation.faulty().get() {
            copy::problem::TITLE_PREFIX
        } else {
            ""
        };
        document::write(&Meta {
            title: format!("{prefix}{title}"),
            description,
        });
    });
    move || {
        let route = route.get();
        match route {
            Some(Route::Apply(route)) => pages::apply::page(route),
            route => view! {
                <Header current=route.clone() />
                <Reminder />
                <main id="contenu">{pages::page(route)}</main>
                <Footer />
            }
            .into_any(),
        }
    }
}
