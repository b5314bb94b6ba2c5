//! The legal notice.

use leptos::prelude::*;

use crate::{
    copy,
    domain::site::{Legal, Site},
    route::Route,
    state::use_catalogue,
    ui::{
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
    let page = catalogue.pages.legal.clone();
    let rows = rows(&catalogue.site);
    view! {
        <PageHead title=page.title lead=page.lead ground=Ground::Plain />
        <div class="band">
            <div class="wrap stack">
                <DefinitionList rows />
                <Sections sections=page.sections />
            </div>
        </div>
        <SeeAlso>
            <Link to=Route::Privacy class="way">
                "Données personnelles"
            </Link>
            <Link to=Route::Accessibility class="way">
                "Accessibilité"
            </Link>
        </SeeAlso>
    }
}

fn rows(site: &Site) -> Vec<Row> {
    let Legal {
        organisation,
        seat,
        registration,
        siret,
        activity_number,
        qualiopi,
        publication_director,
        host,
        ..
    } = site.legal.clone();
    // The law binds these very words to the number.
    let registered = activity_number.map(|number| {
        format!("Enregistrée sous le numéro {number}. Cet enregistrement ne vaut pas agrément de l’État.")
    });
    let rows = [
        ("Nom du site", Some(site.name.clone())),
        ("Organisation", organisation),
        ("Siège", seat),
        ("Téléphone", site.phone.as_ref().map(ToString::to_string)),
        (
            "Adresse e-mail",
            site.email.as_ref().map(ToString::to_string),
        ),
        (
            "Numéro d’association (RNA) ou d’entreprise (RCS)",
            registration,
        ),
        ("Numéro d’établissement (SIRET)", siret),
        ("Déclaration d’activité", registered),
        ("Certification Qualiopi", qualiopi),
        ("Direction de la publication", publication_director),
        ("Hébergement", host),
    ];
    rows.map(|(term, known)| Row::new(term, known, copy::page::UNPUBLISHED))
        .into()
}
