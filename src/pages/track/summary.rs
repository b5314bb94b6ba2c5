//! What one wants to know first of a track: when, how long, where, until when.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::session as words,
    domain::{
        campus::Campus,
        catalogue::Catalogue,
        paris,
        session::{Intake, Session, Wanted},
        slug::Slug,
    },
    route::Route,
    state::{use_catalogue, use_now},
    ui::{
        definition_list::{DefinitionList, Row},
        offer_list::{OfferLine, OfferList},
        outlook::Outlook,
    },
};

/// Dates, hours, places, campuses and deadline; while no session is announced, that it is so.
#[component]
pub(super) fn Summary(
    /// The track's slug.
    track: Slug,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/track_summary.css");
    let (catalogue, now) = (use_catalogue(), use_now());
    let wanted = Wanted {
        track: Some(track),
        campus: None,
    };
    let (shown, asked) = (catalogue.clone(), wanted.clone());
    let facts = Memo::new(move |_| facts(&shown, &asked, now.get()));
    let asked = wanted.clone();
    let offers = Memo::new(move |_| offers(&catalogue, &asked, now.get()));
    view! { class=class,
        <section class="track-summary band">
            <div class="wrap inside">
                <div>
                    <h2>"L’essentiel"</h2>
                    <DefinitionList rows=facts />
                </div>
                <div class="where">
                    <h2>"Où et quand candidater"</h2>
                    <Outlook wanted />
                    <OfferList offers />
                </div>
            </div>
        </section>
    }
}

/// The facts of the coming session; while none is announced, only that its date is to come.
fn facts(catalogue: &Catalogue, wanted: &Wanted, now: DateTime<Utc>) -> Vec<Row> {
    let Intake::Session(session, _) = catalogue.sessions.intake(wanted, now) else {
        return vec![Row::new("Début", None, "Date à venir")];
    };
    let period = &session.period;
    let rows = [
        ("Début", Some(words::start(session, paris::day(now)))),
        ("Durée", Some(words::length(period))),
        ("Rythme", Some(words::hours(period))),
        ("Stage", words::internship_time(period)),
        ("Places", words::shared_places(session)),
    ];
    let known = rows.into_iter().filter(|(_, known)| known.is_some());
    let deadline = session.closes.map(|_| words::deadline(session));
    let deadline = Row::new(
        "Date limite de candidature",
        deadline,
        &words::deadline(session),
    );
    known
        .map(|(term, known)| Row::new(term, known, ""))
        .chain([deadline])
        .collect()
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
    let campuses = catalogue.campuses.iter();
    campuses
        .filter_map(|campus| line(session?, campus, wanted, now))
        .collect()
}

/// The track at one campus; `None` where it is not taught there.
fn line(
    session: &Session,
    campus: &Campus,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> Option<OfferLine> {
    let wanted = Wanted {
        campus: Some(campus.slug.clone()),
        ..wanted.clone()
    };
    let offer = session.offers(&wanted).next()?;
    let status = session.status(&wanted, now)?;
    let places = words::own_places(offer.places);
    Some(OfferLine {
        to: Route::Campus(campus.slug.clone()),
        name: campus.name.clone(),
        shape: None,
        details: [Some(campus.venue.clone()), places]
            .into_iter()
            .flatten()
            .collect(),
        status: Some(status),
        obstacle: offer
            .reason
            .clone()
            .filter(|_| !status.takes_applications()),
    })
}
