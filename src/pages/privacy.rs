//! The personal-data notice.

use leptos::prelude::*;

use crate::{
    domain::{
        session::Wanted,
        site::{Legal, Site},
    },
    route::Route,
    state::use_catalogue,
    ui::{
        definition_list::{DefinitionList, Row},
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// What is said of what the school has not published.
const UNPUBLISHED: &str = "Pas encore publié";

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.privacy.clone();
    let rows = rows(&catalogue.site);
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Plain />
        <div class="band">
            <div class="wrap stack">
                <DefinitionList rows />
                <Sections sections=page.sections />
            </div>
        </div>
        <NextSteps wanted=Wanted::default()>
            <Link to=Route::Legal class="way">
                "Mentions légales"
            </Link>
        </NextSteps>
    }
}

fn rows(site: &Site) -> Vec<Row> {
    let Legal {
        controller,
        rights_contact,
        retention_months,
        ..
    } = site.legal.clone();
    let retention = retention_months.map(|months| format!("{months}\u{a0}mois"));
    let rows = [
        ("Qui répond de vos données", controller),
        ("À qui écrire pour vos droits", rights_contact),
        ("Combien de temps une candidature est gardée", retention),
    ];
    rows.map(|(term, known)| Row::new(term, known, UNPUBLISHED))
        .into()
}
