//! Words for a session: its dates, its hours, its places, its state.

use super::date;
use crate::domain::{
    intake::Sessions,
    moment::Moment,
    period::Period,
    session::{Session, Status},
};

/// The state of a session or an offer in two or three words.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Upcoming => "Candidatures bientôt ouvertes",
        Status::Open => "Candidatures ouvertes",
        Status::ClosingSoon => "Candidatures bientôt fermées",
        Status::Closed => "Candidatures fermées",
        Status::Full => "Complet",
        Status::Started => "Formation commencée",
    }
}

/// Under offers that are inferred.
pub const UNCONFIRMED: &str = "La répartition des parcours entre les campus est à confirmer.";

/// What stands in the place of a deadline that the school has not published.
pub const NO_DEADLINE: &str = "pas encore fixée";

/// The last instant for an application, or that none is published.
pub fn deadline(session: &Session) -> String {
    match session.closes {
        Some(closes) => date::instant(closes.to_utc()),
        None => NO_DEADLINE.into(),
    }
}

/// The same, in words that hold once the session has begun.
pub fn lasting_deadline(session: &Session) -> String {
    match session.closes {
        Some(_) => deadline(session),
        None => "avant le début de la session".into(),
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

/// The day on which a session starts. What is written in advance may be read in another year, and names it where the
/// school has confirmed it.
pub fn start(session: &Session, moment: Moment) -> String {
    let start = session.period.start;
    if session.year_confirmed && !moment.is_now() {
        date::full(start)
    } else {
        date::near(start, moment.day())
    }
}

/// The same, and that the session has begun or is over.
pub fn start_and_state(session: &Session, moment: Moment) -> String {
    let start = start(session, moment);
    if !session.has_begun(moment.instant()) {
        start
    } else if session.is_over(moment.instant()) {
        format!("{start}\u{a0}: la session est terminée")
    } else {
        format!("{start}\u{a0}: la session a commencé")
    }
}

/// "La session du 12 décembre a commencé.", or that it is over.
pub fn begun(session: &Session, moment: Moment) -> String {
    let start = start(session, moment);
    if session.is_over(moment.instant()) {
        format!("La session du {start} est terminée.")
    } else {
        format!("La session du {start} a commencé.")
    }
}

/// What a session that has begun is called, and what stays known of it: "Session du 12 décembre", "Elle a commencé. 40
/// places en tout. Stage de mi-juin 2027 à mi-septembre 2027."
pub fn running(session: &Session, moment: Moment) -> (String, String) {
    let internship = internship_time(&session.period).map(|time| format!("Stage {time}"));
    let known = [places(session), internship].into_iter().flatten();
    let known: String = known.map(|fact| format!(" {fact}.")).collect();
    let name = format!("Session du {}", start(session, moment));
    (name, format!("Elle a commencé.{known}"))
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

/// "de mi-juin 2027 à mi-septembre 2027"; `None` where there is no internship.
pub fn internship_time(period: &Period) -> Option<String> {
    (period.internship_months > 0).then(|| date::span(period.teaching_end(), period.end()))
}

/// When companies are wanted: each internship that runs, and the next one, which may have no date yet. What is written in
/// advance tells of those that have not ended, and not which of them runs.
pub fn internships(sessions: &Sessions, moment: Moment) -> Vec<(&'static str, Option<String>)> {
    let time = |session: &Session| internship_time(&session.period);
    let (running, ahead): (Vec<&Session>, Vec<&Session>) = sessions
        .internships(moment.instant())
        .partition(|session| moment.is_now() && session.period.teaching_end() <= moment.day());
    let running = running
        .into_iter()
        .map(|session| ("Stage en cours", time(session)));
    let ahead: Vec<_> = if moment.is_now() || ahead.is_empty() {
        vec![("Prochain stage", ahead.first().copied().and_then(time))]
    } else {
        let ahead = ahead.into_iter();
        ahead.map(|session| ("Stage", time(session))).collect()
    };
    running.chain(ahead).collect()
}

/// The places of one offer; `None` where the school has published none of its own.
pub fn own_places(places: Option<u32>) -> Option<String> {
    places.map(|places| match places {
        1 => "1\u{a0}place ici".into(),
        _ => format!("{places}\u{a0}places ici"),
    })
}
