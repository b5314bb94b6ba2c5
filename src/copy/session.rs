//! Words for sessions, and for whether one can apply.

use chrono::{DateTime, NaiveDate, Utc};

use super::date;
use crate::domain::{
    paris,
    period::Period,
    session::{BetweenSessions, Intake, Session, Status},
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

/// Why one cannot apply, or from when on one can; `None` where one can.
pub fn obstacle(session: &Session, status: Status) -> Option<String> {
    match status {
        Status::Open | Status::ClosingSoon => None,
        Status::Upcoming => session.opens.map(|opens| {
            format!(
                "Les candidatures ouvrent le {}.",
                date::instant(opens.to_utc())
            )
        }),
        Status::Closed => Some("Les candidatures sont fermées pour cette session.".into()),
        Status::Full => Some("Toutes les places de cette session sont prises.".into()),
        Status::Started => Some("Cette session a déjà commencé.".into()),
    }
}

/// One line on where the applications stand: for heads of pages, and for the bar on phones.
pub fn countdown(intake: &Intake<'_>, now: DateTime<Utc>) -> String {
    match intake {
        Intake::Session(session, status) => match status {
            Status::Open => starts(session, now),
            Status::ClosingSoon if session.closes.is_none() => starts(session, now),
            Status::ClosingSoon => closes(session, now),
            Status::Upcoming | Status::Closed | Status::Full | Status::Started => {
                self::status(*status).into()
            }
        },
        Intake::Between(_) => "Prochaine session\u{a0}: date à venir".into(),
    }
}

/// "Début dans 19 jours".
fn starts(session: &Session, now: DateTime<Utc>) -> String {
    match date::days_ahead(session.days_to_start(now)) {
        Some(ahead) => format!("Début {ahead}"),
        None => status(Status::Started).into(),
    }
}

/// "Candidatures fermées dans 3 jours".
fn closes(session: &Session, now: DateTime<Utc>) -> String {
    let left = (paris::day(session.last_call().to_utc()) - paris::day(now)).num_days();
    match date::days_ahead(left) {
        Some(ahead) => format!("Candidatures\u{a0}: fin {ahead}"),
        None => status(Status::Closed).into(),
    }
}

/// The last instant for an application, or that none is published.
pub fn deadline(session: &Session) -> String {
    match session.closes {
        Some(closes) => date::instant(closes.to_utc()),
        None => "à venir".into(),
    }
}

/// What happens with an application while no session is announced, in sentences.
pub fn between(between: BetweenSessions) -> [&'static str; 2] {
    let next = "La dernière session publiée a commencé. La suivante n’a pas encore de date.";
    match between {
        BetweenSessions::Accept => [
            next,
            "Votre candidature est gardée pour elle. Cela ne réserve pas de place.",
        ],
        BetweenSessions::Prepare => [
            next,
            "Vous pouvez préparer votre dossier. Vous l’enverrez quand elle sera annoncée.",
        ],
        BetweenSessions::Closed => [
            next,
            "Les candidatures sont fermées. Vous pouvez remplir et garder un dossier.",
        ],
    }
}

/// "6 mois de formation, puis 3 mois de stage".
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

/// Where the applications stand, in sentences: the session and its deadline, or what stands in the way.
pub fn outlook(intake: &Intake<'_>, today: NaiveDate) -> Vec<String> {
    match intake {
        Intake::Session(session, status) => match obstacle(session, *status) {
            Some(obstacle) => vec![obstacle],
            None => vec![
                format!("La session commence le {}.", start(session, today)),
                format!("Date limite de candidature\u{a0}: {}.", deadline(session)),
            ],
        },
        Intake::Between(between) => self::between(*between).map(str::to_owned).into(),
    }
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
