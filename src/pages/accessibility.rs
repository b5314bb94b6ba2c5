//! The accessibility statement.

use leptos::prelude::*;

use crate::{
    route::Route,
    state::use_catalogue,
    ui::{
        contact::Contact,
        link::Link,
        next_steps::SeeAlso,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.accessibility.clone();
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Plain />
        <div class="band">
            <div class="wrap stack">
                <Sections sections=page.sections />
                <Contact
                    email=catalogue.site.email.clone()
                    phone=catalogue.site.phone.clone()
                    missing="L’adresse où signaler un blocage n’est pas encore publiée."
                />
            </div>
        </div>
        <SeeAlso>
            <Link to=Route::Legal class="way">
                "Mentions légales"
            </Link>
        </SeeAlso>
    }
}
