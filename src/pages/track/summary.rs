//! What one wants to know first of a track: when, how long, where, until when.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::{intake::NO_DATE, page::UNPUBLISHED, session as words},
    domain::{
        catalogue::Catalogue,
        moment::Moment,
        session::{Session, Wanted},
        slug::Slug,
    },
    pages::offers::{By, Offers},
    state::{use_catalogue, use_moment},
    ui::{
        definition_list::{DefinitionList, Row},
        outlook::Outlook,
    },
};

/// Dates, hours, places, campuses and deadline.
#[component]
pub(super) fn Summary(
    /// The track's slug.
    track: Slug,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/track_summary.css");
    let catalogue = use_catalogue();
    let wanted = Wanted {
        track: Some(track),
        campus: None,
    };
    let facts = facts(&catalogue, &wanted, use_moment());
    view! {
        <section class="track-summary band" class=(class, true)>
            <div class="wrap inside">
                <div>
                    <h2>"L’essentiel"</h2>
                    <DefinitionList rows=facts />
                </div>
                <div class="where">
                    <h2>"Où et quand candidater"</h2>
                    // The sentences last: they are longer on some days than on others.
                    <Offers wanted=wanted.clone() by=By::Campus />
                    <Outlook wanted />
                </div>
            </div>
        </section>
    }
}

/// The facts of the session that pages tell of, and the sessions that run beside it.
fn facts(catalogue: &Catalogue, wanted: &Wanted, moment: Moment) -> Vec<Row> {
    let (sessions, now) = (&catalogue.sessions, moment.instant());
    let told = sessions.told(wanted, now);
    let period = told.map(|session| &session.period);
    let start = told.map(|session| words::start_and_state(session, moment));
    let places = told.and_then(words::shared_places);
    let known =
        |term: &str, known: Option<String>| known.map(|known| Row::new(term, Some(known), ""));
    let rows = [
        Some(Row::new("Début", start, UNPUBLISHED)),
        known("Durée", period.map(words::length)),
        known("Rythme", period.map(words::hours)),
        known("Stage", period.and_then(words::internship_time)),
        Some(Row::new("Places", places, UNPUBLISHED)),
        Some(deadline(told, moment)),
    ];
    let running = sessions.running_beside(wanted, now).into_iter();
    let running = running.map(|session| {
        let (name, known) = words::running(session, moment);
        Row::new(name, Some(known), "")
    });
    rows.into_iter().flatten().chain(running).collect()
}

/// Until when one can apply; once the session has begun, that the next one has no date.
fn deadline(told: Option<&Session>, moment: Moment) -> Row {
    if told.is_some_and(|session| session.has_begun(moment.instant())) {
        return Row::new("Session suivante", None, NO_DATE);
    }
    let known = told.and_then(|session| {
        if moment.is_now() {
            session.closes.map(|_| words::deadline(session))
        } else {
            Some(words::lasting_deadline(session))
        }
    });
    Row::new("Date limite de candidature", known, words::NO_DEADLINE)
}
