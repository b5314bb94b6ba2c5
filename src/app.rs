//! The application's root: the pages, once the content is here.

use leptos::prelude::*;

use crate::{
    browser::document,
    copy,
    meta::Meta,
    pages::{self, apply::reminder::Reminder},
    route::Route,
    state::{Shared, drafting::Drafting, navigation::Navigation},
    ui::{footer::Footer, header::Header},
};

/// The whole site.
#[component]
pub fn Site(
    /// The content and the clock.
    shared: Shared,
    /// The address.
    navigation: Navigation,
    /// The applicant's draft.
    drafting: Drafting,
) -> impl IntoView {
    provide_context(shared.clone());
    provide_context(navigation);
    provide_context(drafting);
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
