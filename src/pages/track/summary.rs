//! What one wants to know first of a track: when, how long, where, until when.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::{fact, session as words},
    domain::{catalogue::Catalogue, intake::Intake, moment::Moment, session::Wanted, slug::Slug},
    pages::offers::{By, Offers},
    state::{use_catalogue, use_moment},
    ui::{
        definition_list::{DefinitionList, Row},
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

/// The facts of the coming session; while none is announced, those of the last one that do not expire.
fn facts(catalogue: &Catalogue, wanted: &Wanted, moment: Moment) -> Vec<Row> {
    let to_come = |term: &str| Row::new(term, None, fact::TO_COME);
    let known =
        |term: &str, known: Option<String>| known.map(|known| Row::new(term, Some(known), ""));
    let deadline = "Date limite de candidature";
    if let Intake::Session(session, _) = catalogue.sessions.intake(wanted, moment.instant()) {
        let period = &session.period;
        let rows = [
            known("Début", Some(words::start(session, moment.day()))),
            known("Durée", Some(words::length(period))),
            known("Rythme", Some(words::hours(period))),
            known("Stage", words::internship_time(period)),
            known("Places", words::shared_places(session)),
            session
                .closes
                .and_then(|_| known(deadline, Some(words::deadline(session))))
                .or_else(|| Some(to_come(deadline))),
        ];
        rows.into_iter().flatten().collect()
    } else {
        let last = catalogue.sessions.shown(wanted, moment.instant()).pop();
        let period = last.map(|session| &session.period);
        let rows = [
            Some(to_come("Début")),
            known("Durée", period.map(words::length)),
            known("Rythme", period.map(words::hours)),
            Some(to_come("Stage")),
            Some(to_come("Places")),
            Some(to_come(deadline)),
        ];
        rows.into_iter().flatten().collect()
    }
}
