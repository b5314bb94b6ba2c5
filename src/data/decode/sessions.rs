use chrono::NaiveTime;

use super::{
    At, Kind, Order, Reason,
    check::{Checker, nearest},
    raw,
};
use crate::domain::{
    campus::Campus,
    intake::Sessions,
    paris,
    period::Period,
    session::{Closing, Offer, Session},
    slug::Slug,
    track::Tracks,
};

/// More months than this in one part of a session is a slip of the hand.
const MOST_MONTHS: u32 = 60;
/// Hours in a week.
const MOST_HOURS: u32 = 168;
/// More places than this is a slip of the hand.
const MOST_PLACES: u32 = 10_000;

/// What offers can refer to; `None` where that file has errors of its own.
pub(super) struct Known<'a> {
    pub(super) tracks: Option<&'a Tracks>,
    pub(super) campuses: Option<&'a [Campus]>,
}

pub(super) fn sessions(
    raw: raw::SessionsFile,
    known: &Known<'_>,
    check: &mut Checker<'_>,
) -> Option<Sessions> {
    let at = At::root().key("sessions");
    if !raw.sessions.is_empty() {
        check.unique(
            &at,
            raw.sessions.iter().map(|session| session.slug.as_str()),
        );
    }
    let closing = raw.applications_closed;
    if let Some(closing) = &closing {
        let at = At::root().key("applications_closed").key("since");
        check.year(at, closing.since);
    }
    let count = raw.sessions.len();
    let sessions = raw.sessions.into_iter().enumerate();
    let mut list: Vec<Session> = sessions
        .filter_map(|(index, raw)| session(raw, closing.clone(), &at.index(index), known, check))
        .collect();
    list.sort_by_key(|session| session.period.start);
    (list.len() == count).then_some(Sessions {
        between: raw.between_sessions,
        closing,
        list,
    })
}

fn session(
    raw: raw::Session,
    closing: Option<Closing>,
    at: &At,
    known: &Known<'_>,
    check: &mut Checker<'_>,
) -> Option<Session> {
    check.count(at.key("teaching_months"), raw.teaching_months, MOST_MONTHS);
    check.count(at.key("hours_per_week"), raw.hours_per_week, MOST_HOURS);
    // No internship is fine, an endless one is not.
    check.count(
        at.key("internship_months"),
        raw.internship_months.max(1),
        MOST_MONTHS,
    );
    if let Some(places) = raw.places {
        check.count(at.key("places"), places, MOST_PLACES);
    }
    check.year(at.key("start"), raw.start);
    let start = paris::instant(raw.start, NaiveTime::MIN);
    // A year that cannot be meant says nothing of the order.
    if let Some(closes) = raw.closes
        && check.year(at.key("closes"), closes)
    {
        let order = Reason::Order(Order::Closing);
        check.require(closes < start, at.key("closes"), order);
    }
    if let Some(opens) = raw.opens
        && check.year(at.key("opens"), opens)
    {
        let order = Reason::Order(Order::Opening);
        check.require(opens < raw.closes.unwrap_or(start), at.key("opens"), order);
    }
    let offers = offers(raw.offers, &at.key("offers"), known, check);
    Some(Session {
        slug: check.slug(at.key("slug"), raw.slug)?,
        period: Period {
            start: raw.start,
            teaching_months: raw.teaching_months,
            hours_per_week: raw.hours_per_week,
            internship_months: raw.internship_months,
        },
        year_confirmed: raw.year_confirmed,
        places: raw.places,
        opens: raw.opens,
        closes: raw.closes,
        offers,
        closing,
    })
}

fn offers(raw: Vec<raw::Offer>, at: &At, known: &Known<'_>, check: &mut Checker<'_>) -> Vec<Offer> {
    check.require(!raw.is_empty(), at.clone(), Reason::NoEntry);
    let mut offers: Vec<Offer> = Vec::new();
    for (index, raw) in raw.into_iter().enumerate() {
        let at = at.index(index);
        let tracks = known
            .tracks
            .map(|tracks| tracks.list.iter().map(|track| &track.slug));
        let campuses = known
            .campuses
            .map(|campuses| campuses.iter().map(|campus| &campus.slug));
        let track = reference(Kind::Track, raw.track, tracks, at.key("track"), check);
        let campus = reference(Kind::Campus, raw.campus, campuses, at.key("campus"), check);
        if let Some(places) = raw.places {
            check.count(at.key("places"), places, MOST_PLACES);
        }
        let (Some(track), Some(campus)) = (track, campus) else {
            continue;
        };
        let twice = offers
            .iter()
            .any(|offer| offer.track == track && offer.campus == campus);
        check.require(!twice, at, Reason::Duplicate(format!("{track}, {campus}")));
        let raw::Offer {
            confirmed,
            places,
            state,
            reason,
            ..
        } = raw;
        offers.push(Offer {
            track,
            campus,
            places,
            state,
            reason,
            confirmed,
        });
    }
    offers
}

fn reference<'s>(
    kind: Kind,
    name: String,
    known: Option<impl Iterator<Item = &'s Slug> + Clone>,
    at: At,
    check: &mut Checker<'_>,
) -> Option<Slug> {
    // Where the other file is broken, its own error stands; a second one here would mislead.
    let mut known = known?;
    let found = known.clone().find(|slug| slug.as_str() == name).cloned();
    if found.is_none() {
        let nearest = nearest(&name, known.by_ref().map(Slug::as_str));
        check.fail(
            at,
            Reason::Dangling {
                kind,
                name,
                nearest,
            },
        );
    }
    found
}
