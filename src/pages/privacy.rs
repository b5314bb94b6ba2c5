//! The personal-data notice.

use leptos::prelude::*;

use crate::{
    copy,
    domain::site::Legal,
    route::Route,
    state::use_catalogue,
    ui::{
        by_reception::by_reception,
        definition_list::{DefinitionList, Row},
        link::Link,
        next_steps::SeeAlso,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let page = catalogue.pages.privacy.clone();
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Plain />
        <div class="band">
            <div class="wrap stack">
                <DataNotice />
            </div>
        </div>
        <SeeAlso>
            <Link to=Route::Legal class="way">
                "Mentions légales"
            </Link>
        </SeeAlso>
    }
}

/// All that an applicant is told of the data: by this page, at the end of the form, and on paper.
#[component]
pub(super) fn DataNotice() -> impl IntoView {
    let catalogue = use_catalogue();
    let form = catalogue.form.clone();
    let notice = by_reception(move |reception| {
        view! { <Sections sections=form.notice(reception) /> }.into_any()
    });
    view! {
        {notice}
        <DataFacts />
        <Sections sections=catalogue.pages.privacy.sections.clone() />
    }
}

/// What the law asks a collector of data to say; what the school has not published is said to be so.
#[component]
fn DataFacts() -> impl IntoView {
    let Legal {
        controller,
        legal_basis,
        rights_contact,
        retention_months,
        ..
    } = use_catalogue().site.legal.clone();
    let retention = retention_months.map(|months| format!("{months}\u{a0}mois"));
    let rows = [
        ("Le responsable de vos données", controller),
        ("Sur quelle base légale", legal_basis),
        ("À qui écrire pour vos droits", rights_contact),
        ("Combien de temps une candidature est conservée", retention),
    ];
    let rows = rows.map(|(term, known)| Row::new(term, known, copy::page::UNPUBLISHED));
    view! { <DefinitionList rows=rows.to_vec() /> }
}
