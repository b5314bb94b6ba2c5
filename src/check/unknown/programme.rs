//! What is taught, and when.

use chrono::NaiveDate;

use super::{Asking, What, rank::FIRST};
use crate::{
    data::{At, File},
    domain::{
        catalogue::Catalogue,
        fact::Fact,
        session::{Offer, Session},
    },
};

pub(super) fn ask(catalogue: &Catalogue, today: NaiveDate, asking: &mut Asking<'_>) {
    let others = Fact::ALL.into_iter().filter(|fact| !FIRST.contains(fact));
    for fact in FIRST.into_iter().chain(others) {
        ask_fact(catalogue, fact, asking);
    }
    let is_to_come = |session: &Session| session.period.start > today;
    let sessions = &catalogue.sessions.list;
    asking.ask(
        !sessions.iter().any(is_to_come),
        What::NextSession,
        File::Sessions,
        &At::root(),
        "sessions",
    );
    // The catalogue has them by their start, the file in any order.
    let list = At::root().key("sessions");
    for index in 0..sessions.len() {
        let at = list.index(index);
        let slug = asking.text(File::Sessions, &at.key("slug"));
        let mut sessions = sessions.iter();
        let session = sessions.find(|session| Some(session.slug.as_str()) == slug);
        if let Some(session) = session.filter(|session| is_to_come(session)) {
            ask_session(catalogue, session, &at, asking);
        }
    }
}

fn ask_fact(catalogue: &Catalogue, fact: Fact, asking: &mut Asking<'_>) {
    let tracks = &catalogue.tracks;
    let is_unknown = |index: usize| {
        let track = tracks.list.get(index);
        track.is_some_and(|track| tracks.fact(track, fact).is_none())
    };
    let unknown: Vec<usize> = (0..tracks.list.len())
        .filter(|index| is_unknown(*index))
        .collect();
    let (holders, titles) = if unknown.len() == tracks.list.len() {
        // One answer may serve all.
        (vec![At::root().key("shared")], Vec::new())
    } else {
        let list = At::root().key("tracks");
        let holders = unknown.iter().map(|index| list.index(*index).key("facts"));
        let titled = |index: &usize| Some(tracks.list.get(*index)?.title.clone());
        (
            holders.collect(),
            unknown.iter().filter_map(titled).collect(),
        )
    };
    let what = What::Fact(fact, titles);
    asking.ask_all(what, File::Tracks, &holders, key(fact));
}

fn ask_session(catalogue: &Catalogue, session: &Session, at: &At, asking: &mut Asking<'_>) {
    let start = session.period.start;
    let mut ask = |is_unknown, what, at: &At, key: &str| {
        asking.ask(is_unknown, what, File::Sessions, at, key)
    };
    ask(
        !session.year_confirmed,
        What::Year(start),
        at,
        "year_confirmed",
    );
    ask(session.closes.is_none(), What::Closing(start), at, "closes");
    ask(session.places.is_none(), What::Places(start), at, "places");
    let list = at.key("offers");
    let spots = |is: fn(&Offer) -> bool| -> Vec<At> {
        let offers = session.offers.iter().enumerate();
        let those = offers.filter(|(_, offer)| is(offer));
        those.map(|(index, _)| list.index(index)).collect()
    };
    let unconfirmed = session.offers.iter().filter(|offer| !offer.confirmed);
    let named = unconfirmed.filter_map(|offer| {
        let track = catalogue.track(&offer.track)?;
        let campus = catalogue.campus(&offer.campus)?;
        Some((track.short_title.clone(), campus.at.clone()))
    });
    let what = What::Offers(start, named.collect());
    let holders = spots(|offer| !offer.confirmed);
    asking.ask_all(what, File::Sessions, &holders, "confirmed");
    let holders = spots(|offer| offer.places.is_none());
    asking.ask_all(What::OfferPlaces(start), File::Sessions, &holders, "places");
}

/// The name of a fact in the file.
fn key(fact: Fact) -> &'static str {
    match fact {
        Fact::Objectives => "objectives",
        Fact::Prerequisites => "prerequisites",
        Fact::AgeLimits => "age_limits",
        Fact::Admission => "admission",
        Fact::AdmissionDelay => "admission_delay",
        Fact::Fees => "fees",
        Fact::LearnerPay => "learner_pay",
        Fact::Programme => "programme",
        Fact::Timetable => "timetable",
        Fact::Methods => "methods",
        Fact::Assessment => "assessment",
        Fact::Qualification => "qualification",
        Fact::Trainers => "trainers",
        Fact::LearnerContact => "learner_contact",
        Fact::Rules => "rules",
        Fact::Disability => "disability",
        Fact::Results => "results",
    }
}
