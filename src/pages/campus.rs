//! A campus.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    copy::session as words,
    domain::{
        campus::Campus,
        catalogue::Catalogue,
        session::{Intake, Session, Wanted},
        slug::Slug,
        track::Track,
    },
    meta,
    route::Route,
    state::{use_catalogue, use_now},
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        contact::Contact,
        definition_list::{DefinitionList, Row},
        link::Link,
        next_steps::NextSteps,
        offer_list::{OfferLine, OfferList},
        page_head::{Ground, PageHead},
        sections::Sections,
    },
};

/// What is said of an address that the school has not published.
const TO_COME: &str = "À venir";

/// The page of a campus.
pub(super) fn page(campus: Campus) -> impl IntoView {
    let (catalogue, now) = (use_catalogue(), use_now());
    let words = catalogue.pages.campus.clone();
    let wanted = Wanted {
        track: None,
        campus: Some(campus.slug.clone()),
    };
    let title = meta::heading(&Route::Campus(campus.slug.clone()), &catalogue);
    let others = others(&catalogue, &campus.slug);
    let address = campus.address.map(|lines| lines.join(", "));
    let rows = vec![
        Row::new("Lieu", Some(campus.venue.clone()), TO_COME),
        Row::new("Adresse", address, TO_COME),
        Row::new("Comment venir", campus.access, TO_COME),
    ];
    let scene = if catalogue
        .campuses
        .first()
        .is_some_and(|first| first.slug == campus.slug)
    {
        Scene::Town
    } else {
        Scene::OtherTown
    };
    let asked = wanted.clone();
    let offers = Memo::new(move |_| offers(&catalogue, &asked, now.get()));
    let button = view! { <ApplyButton wanted=wanted.clone() own=true /> };
    view! {
        <PageHead title lead=campus.venue ground=Ground::Night scene>
            {button}
        </PageHead>
        <div>
            <section class="band">
                <div class="wrap stack">
                    <h2>{words.tracks_heading}</h2>
                    <OfferList offers />
                </div>
            </section>
            <div class="band quiet">
                <div class="wrap">
                    <Sections sections=vec![words.life] />
                </div>
            </div>
            <section class="band">
                <div class="wrap stack">
                    <h2>"Venir au campus"</h2>
                    <DefinitionList rows />
                    <Contact email=campus.email phone=campus.phone />
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
        let name = format!("Voir le campus de {}", campus.name);
        view! { <Link to=Route::Campus(campus.slug.clone()) class="way">{name}</Link> }
    });
    links.collect_view()
}

fn offers(catalogue: &Catalogue, wanted: &Wanted, now: DateTime<Utc>) -> Vec<OfferLine> {
    let session = match catalogue.sessions.intake(wanted, now) {
        Intake::Session(session, _) => Some(session),
        Intake::Between(_) => catalogue
            .sessions
            .list
            .iter()
            .rev()
            .find(|session| session.offers(wanted).next().is_some()),
    };
    let tracks = catalogue.tracks.list.iter();
    tracks
        .filter_map(|track| line(session?, track, wanted, now))
        .collect()
}

/// The track at this campus; `None` where it is not taught here.
fn line(
    session: &Session,
    track: &Track,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> Option<OfferLine> {
    let wanted = Wanted {
        track: Some(track.slug.clone()),
        ..wanted.clone()
    };
    let offer = session.offers(&wanted).next()?;
    let status = session.status(&wanted, now)?;
    Some(OfferLine {
        to: Route::Track(track.slug.clone()),
        name: track.title.clone(),
        shape: Some(track.shape),
        details: words::own_places(offer.places).into_iter().collect(),
        status: Some(status),
        obstacle: offer
            .reason
            .clone()
            .filter(|_| !status.takes_applications()),
    })
}
