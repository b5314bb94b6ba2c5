//! Words for where the applications stand.

use chrono::{DateTime, Utc};

use super::{date, session as words};
use crate::domain::{
    intake::{Between, BetweenSessions, Intake},
    moment::Moment,
    paris,
    session::{Closing, Session, Status, Wanted},
};

/// While no session is announced.
pub const NO_DATE: &str = "Prochaine session\u{a0}: date à venir";

/// One line: for the bar on phones.
pub fn countdown(intake: &Intake<'_>, moment: Moment) -> String {
    let now = moment.instant();
    match intake {
        Intake::Session(session, status) if !moment.can_say(*status) => {
            format!("Début le {}", words::start(session, moment.day()))
        }
        Intake::Session(session, Status::Open) => starts(session, now),
        Intake::Session(session, Status::ClosingSoon) => closes(session, now),
        Intake::Session(_, status) => words::status(*status).into(),
        Intake::Between(_) => NO_DATE.into(),
        Intake::NotOffered => "Pas proposé cette fois".into(),
    }
}

/// "Début dans 19 jours".
fn starts(session: &Session, now: DateTime<Utc>) -> String {
    match date::days_ahead(session.days_to_start(now)) {
        Some(ahead) => format!("Début {ahead}"),
        None => words::status(Status::Started).into(),
    }
}

/// "Candidatures : fin dans 3 jours".
fn closes(session: &Session, now: DateTime<Utc>) -> String {
    let left = (paris::day(session.last_call().to_utc()) - paris::day(now)).num_days();
    match date::days_ahead(left) {
        Some(ahead) => format!("Candidatures\u{a0}: fin {ahead}"),
        None => words::status(Status::Closed).into(),
    }
}

/// The same as [`outlook`], said of the reader's own application.
pub fn target(intake: &Intake<'_>, wanted: &Wanted, moment: Moment) -> Vec<String> {
    let mut lines = outlook(intake, wanted, moment);
    if let (Intake::Session(session, status), Some(first)) = (intake, lines.first_mut())
        && status.takes_applications()
    {
        let start = words::start(session, moment.day());
        *first = format!("Votre candidature est pour la session qui commence le {start}.");
    }
    lines
}

/// In sentences: the session and its deadline, or what stands in the way and why.
pub fn outlook(intake: &Intake<'_>, wanted: &Wanted, moment: Moment) -> Vec<String> {
    match intake {
        Intake::Session(session, status) if status.takes_applications() => vec![
            format!(
                "La session commence le {}.",
                words::start(session, moment.day())
            ),
            format!(
                "Date limite de candidature\u{a0}: {}.",
                words::deadline(session)
            ),
        ],
        Intake::Session(session, status) => match session.closing(moment.instant()) {
            Some(closing) => closed(closing, moment),
            None => obstacles(session, *status, wanted),
        },
        Intake::Between(between) => match between.closing {
            Some(closing) => closed(closing, moment),
            None => self::between(*between).map(str::to_owned).into(),
        },
        Intake::NotOffered => vec!["La prochaine session ne propose pas ce choix.".into()],
    }
}

/// That the school has closed all applications, and why.
fn closed(closing: &Closing, moment: Moment) -> Vec<String> {
    let since = date::near(closing.since, moment.day());
    vec![
        format!("Les candidatures sont fermées depuis le {since}."),
        closing.message.clone(),
    ]
}

/// Why one cannot apply for what is wanted, or from when on one can, then the school's own reasons, each once.
fn obstacles(session: &Session, status: Status, wanted: &Wanted) -> Vec<String> {
    let mut lines: Vec<String> = obstacle(session, status, wanted).into_iter().collect();
    for reason in session
        .offers(wanted)
        .filter_map(|offer| offer.reason.clone())
    {
        if !lines.contains(&reason) {
            lines.push(reason);
        }
    }
    lines
}

/// Why one cannot apply for what is wanted, or from when on one can; `None` where one can.
pub fn obstacle(session: &Session, status: Status, wanted: &Wanted) -> Option<String> {
    let scope = scope(wanted);
    match status {
        Status::Open | Status::ClosingSoon => None,
        Status::Upcoming => session.opens.map(|opens| {
            format!(
                "Les candidatures ouvrent le {}.",
                date::instant(opens.to_utc())
            )
        }),
        Status::Closed => Some(format!("Les candidatures sont fermées {scope}.")),
        Status::Full => Some(format!("Toutes les places sont prises {scope}.")),
        Status::Started => Some("Cette session a déjà commencé.".into()),
    }
}

/// What the state of an offer is said of: never of the whole session where only a part of it was asked for.
fn scope(wanted: &Wanted) -> &'static str {
    match (&wanted.track, &wanted.campus) {
        (None, None) => "pour cette session",
        (Some(_), None) => "pour ce parcours",
        (None, Some(_)) => "sur ce campus",
        (Some(_), Some(_)) => "pour ce parcours sur ce campus",
    }
}

/// What happens with an application while no session is announced, in two lines.
fn between(between: Between<'_>) -> [&'static str; 2] {
    let next = if between.one_has_begun {
        "La dernière session a commencé. La suivante n’a pas encore de date."
    } else {
        "La prochaine session n’a pas encore de date."
    };
    match between.applications {
        BetweenSessions::Accept => [
            next,
            "Votre candidature sera pour elle. Elle ne réserve pas de place.",
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
