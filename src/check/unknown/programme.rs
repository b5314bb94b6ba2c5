//! What is taught, and when.

use chrono::NaiveDate;

use super::{Asking, What};
use crate::{
    data::{At, File},
    domain::{catalogue::Catalogue, fact::Fact, session::Session},
};

/// What visitors ask first stands first.
const FIRST: [Fact; 3] = [Fact::Fees, Fact::LearnerPay, Fact::Prerequisites];

pub(super) fn ask(catalogue: &Catalogue, today: NaiveDate, asking: &mut Asking<'_>) {
    let others = Fact::ALL.into_iter().filter(|fact| !FIRST.contains(fact));
    for fact in FIRST.into_iter().chain(others) {
        ask_fact(catalogue, fact, asking);
    }
    // The catalogue has them by their start, the file in any order.
    let list = At::root().key("sessions");
    for index in 0..catalogue.sessions.list.len() {
        let at = list.index(index);
        let slug = asking.text(File::Sessions, &at.key("slug"));
        let mut sessions = catalogue.sessions.list.iter();
        let session = sessions.find(|session| Some(session.slug.as_str()) == slug);
        if let Some(session) = session.filter(|session| session.period.start > today) {
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
    let (holder, titles) = match unknown.first() {
        None => return,
        // One answer may serve all.
        Some(_) if unknown.len() == tracks.list.len() => (At::root().key("shared"), Vec::new()),
        Some(first) => {
            let titled = |index: &usize| Some(tracks.list.get(*index)?.title.clone());
            let titles = unknown.iter().filter_map(titled).collect();
            let holder = At::root().key("tracks").index(*first).key("facts");
            (holder, titles)
        }
    };
    let what = What::Fact(fact, titles);
    asking.ask(true, what, File::Tracks, &holder, key(fact));
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
    let unconfirmed = || session.offers.iter().filter(|offer| !offer.confirmed);
    let named = unconfirmed().filter_map(|offer| {
        let track = catalogue.track(&offer.track)?;
        let campus = catalogue.campus(&offer.campus)?;
        Some((track.short_title.clone(), campus.at.clone()))
    });
    let first = |is: &dyn Fn(usize) -> bool| {
        let first = (0..session.offers.len()).find(|index| is(*index));
        at.key("offers").index(first.unwrap_or_default())
    };
    let offer = |index: usize| session.offers.get(index);
    ask(
        unconfirmed().next().is_some(),
        What::Offers(start, named.collect()),
        &first(&|index| offer(index).is_some_and(|offer| !offer.confirmed)),
        "confirmed",
    );
    ask(session.closes.is_none(), What::Closing(start), at, "closes");
    ask(session.places.is_none(), What::Places(start), at, "places");
    ask(
        session.offers.iter().any(|offer| offer.places.is_none()),
        What::OfferPlaces(start),
        &first(&|index| offer(index).is_some_and(|offer| offer.places.is_none())),
        "places",
    );
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
        Fact::Disability => "disability",
        Fact::Results => "results",
    }
}
