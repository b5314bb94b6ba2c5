//! Words for a session: its dates, its hours, its places, its state.

use chrono::NaiveDate;

use super::date;
use crate::domain::{
    period::Period,
    session::{Session, Status},
};

/// The state of a session or an offer in two or three words.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Upcoming => "Bientôt ouvert",
        Status::Open => "Candidatures ouvertes",
        Status::ClosingSoon => "Bientôt fermé",
        Status::Closed => "Candidatures fermées",
        Status::Full => "Complet",
        Status::Started => "Formation commencée",
    }
}

/// The last instant for an application, or that none is published.
pub fn deadline(session: &Session) -> String {
    match session.closes {
        Some(closes) => date::instant(closes.to_utc()),
        None => "à venir".into(),
    }
}

/// "6 mois de formation, puis 3 mois de stage en entreprise".
pub fn length(period: &Period) -> String {
    let teaching = format!("{}\u{a0}mois de formation", period.teaching_months);
    match period.internship_months {
        0 => teaching,
        months => format!("{teaching}, puis {months}\u{a0}mois de stage en entreprise"),
    }
}

/// "30 h par semaine, environ 780 h, congés non déduits".
pub fn hours(period: &Period) -> String {
    let (week, all) = (period.hours_per_week, period.teaching_hours());
    format!("{week}\u{a0}h par semaine, environ {all}\u{a0}h, congés non déduits")
}

/// "40 places en tout"; `None` where the number is unknown.
pub fn places(session: &Session) -> Option<String> {
    session.places.map(|places| match places {
        1 => "1\u{a0}place en tout".into(),
        _ => format!("{places}\u{a0}places en tout"),
    })
}

/// The day on which a session starts, as it is shown today.
pub fn start(session: &Session, today: NaiveDate) -> String {
    date::near(session.period.start, today)
}

/// "40 places en tout, tous parcours et campus réunis"; `None` where the number is unknown.
pub fn shared_places(session: &Session) -> Option<String> {
    places(session).map(|places| format!("{places}, tous parcours et campus réunis"))
}

/// "6 mois de formation".
pub fn teaching_length(period: &Period) -> String {
    format!("{}\u{a0}mois de formation", period.teaching_months)
}

/// "3 mois de stage en entreprise"; `None` where there is no internship.
pub fn internship_length(period: &Period) -> Option<String> {
    let months = period.internship_months;
    (months > 0).then(|| format!("{months}\u{a0}mois de stage en entreprise"))
}

/// "de juin 2027 à septembre 2027"; `None` where there is no internship.
pub fn internship_time(period: &Period) -> Option<String> {
    let (from, to) = (
        date::month_and_year(period.teaching_end()),
        date::month_and_year(period.end()),
    );
    (period.internship_months > 0).then(|| format!("de {from} à {to}"))
}

/// The places of one offer; `None` where the school has published none of its own.
pub fn own_places(places: Option<u32>) -> Option<String> {
    places.map(|places| match places {
        1 => "1\u{a0}place ici".into(),
        _ => format!("{places}\u{a0}places ici"),
    })
}
