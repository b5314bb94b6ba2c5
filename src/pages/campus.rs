//! A campus.

use leptos::prelude::*;

use super::offers::{By, Offers};
use crate::{
    copy::{page::UNPUBLISHED, town},
    domain::{campus::Campus, catalogue::Catalogue, session::Wanted, slug::Slug},
    meta,
    route::Route,
    state::{use_catalogue, use_moment},
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        contact::Contact,
        definition_list::{DefinitionList, Row},
        link::Link,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// The page of a campus.
pub(super) fn page(campus: Campus) -> impl IntoView {
    let catalogue = use_catalogue();
    let words = catalogue.pages.campus.clone();
    let wanted = Wanted {
        track: None,
        campus: Some(campus.slug.clone()),
    };
    let title = meta::heading(
        &Route::Campus(campus.slug.clone()),
        &catalogue,
        use_moment(),
    );
    let others = others(&catalogue, &campus.slug);
    let address = campus.address.map(|lines| lines.join(", "));
    let rows = vec![
        Row::new("Lieu", Some(campus.venue.clone()), UNPUBLISHED),
        Row::new("Adresse", address, UNPUBLISHED),
        Row::new("Comment venir", campus.access, UNPUBLISHED),
    ];
    // Where a campus has none of its own, that of all campuses.
    let (email, phone) = match (campus.email, campus.phone) {
        (None, None) => (catalogue.site.email.clone(), catalogue.site.phone.clone()),
        own => own,
    };
    let scene = if catalogue
        .campuses
        .first()
        .is_some_and(|first| first.slug == campus.slug)
    {
        Scene::Town
    } else {
        Scene::OtherTown
    };
    let button = view! { <ApplyButton wanted=wanted.clone() own=true /> };
    view! {
        <PageHead title lead=campus.venue ground=Ground::Night scene>
            {button}
        </PageHead>
        <div>
            <section class="band">
                <div class="wrap stack">
                    <h2>{words.tracks_heading}</h2>
                    <Offers wanted=wanted.clone() by=By::Track />
                </div>
            </section>
            <div class="band quiet">
                <div class="wrap">
                    <Sections sections=vec![words.life] />
                </div>
            </div>
            <section class="band">
                <div class="wrap stack">
                    <h2>"Venir sur le campus"</h2>
                    <DefinitionList rows />
                    <Contact email phone missing="Le contact de ce campus n’est pas encore publié." />
                </div>
            </section>
            <ApplyBar wanted=wanted.clone() />
        </div>
        <NextSteps wanted=wanted>{others}</NextSteps>
    }
}

fn others(catalogue: &Catalogue, here: &Slug) -> impl IntoView + use<> {
    let others = catalogue
        .campuses
        .iter()
        .filter(|campus| campus.slug != *here);
    let links = others.map(|campus| {
        let name = format!("Voir le campus {}", town::of(&campus.name));
        view! { <Link to=Route::Campus(campus.slug.clone()) class="way">{name}</Link> }
    });
    links.collect_view()
}
