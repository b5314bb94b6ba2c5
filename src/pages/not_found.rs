//! The page for addresses that name none.

use leptos::prelude::*;

use crate::{
    copy,
    route::Route,
    state::use_catalogue,
    ui::{
        art::Scene,
        link::Link,
        next_steps::SeeAlso,
        page_head::{Ground, PageHead},
        track_card::TrackCard,
    },
};

/// What happened, and where one may have wanted to go.
pub(super) fn page() -> impl IntoView {
    let catalogue = use_catalogue();
    let tracks = catalogue.tracks.list.iter();
    let cards = tracks
        .map(|track| view! { <TrackCard track=track.clone() /> })
        .collect_view();
    let lead = "Il manque une pièce\u{a0}: cette page n’existe pas. Le lien est peut-être ancien ou mal recopié.";
    view! {
        <PageHead title=copy::page::NOT_FOUND.to_owned() lead=lead.to_owned() ground=Ground::Night scene=Scene::Missing>
            <Link to=Route::Home class="button primary">
                "Aller à l’accueil"
            </Link>
        </PageHead>
        <section class="band">
            <div class="wrap stack">
                <h2>{catalogue.pages.home.tracks_heading.clone()}</h2>
                <div class="grid full">{cards}</div>
            </div>
        </section>
        <SeeAlso>
            <Link to=Route::Campuses class="way">
                "Voir les campus"
            </Link>
            <Link to=Route::Pedagogy class="way">
                "Découvrir la pédagogie"
            </Link>
        </SeeAlso>
    }
}
