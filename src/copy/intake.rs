//! Words for where the applications stand.

use chrono::{DateTime, Utc};

use super::{date, session as words};
use crate::domain::{
    intake::{Between, BetweenSessions, Intake},
    moment::Moment,
    paris,
    session::{Closing, Session, Status, Wanted},
};

/// What stands in the place of the day of a session that is not announced.
pub const NO_DATE: &str = "pas encore de date";

/// One line: for the bar on phones.
pub fn countdown(intake: &Intake<'_>, moment: Moment) -> String {
    let now = moment.instant();
    match intake {
        Intake::Session(session, status) if !moment.can_say(*status) => {
            format!("Début le {}", words::start(session, moment))
        }
        Intake::Session(session, Status::Open) => starts(session, now),
        Intake::Session(session, Status::ClosingSoon) => closes(session, now),
        Intake::Session(_, status) => words::status(*status).into(),
        Intake::Between(between) => match between.last {
            Some(last) if last.is_over(now) => "Session terminée. La suivante n’a pas de date.",
            Some(_) => "Session commencée. La suivante n’a pas de date.",
            None => "Prochaine session\u{a0}: pas encore de date",
        }
        .into(),
        Intake::NotOffered => "Pas à cette session".into(),
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
        Some(ahead) => format!("Fin des candidatures {ahead}"),
        None => words::status(Status::Closed).into(),
    }
}

/// How the session stands, in a few words for the first screen; `None` where it may be otherwise once the page is read.
pub fn headline(intake: &Intake<'_>, moment: Moment) -> Option<String> {
    let now = moment.instant();
    match intake {
        Intake::Session(_, status) if !moment.can_say(*status) => None,
        Intake::Session(session, status) if status.takes_applications() => {
            // One line on a small phone: its room is kept in what is written in advance.
            Some(format!("{}.", starts(session, now)))
        }
        Intake::Session(..) | Intake::NotOffered => {
            let lines = outlook(intake, &Wanted::default(), moment);
            lines.into_iter().next()
        }
        Intake::Between(between) => between.last.map(|last| {
            let state = if last.is_over(now) {
                "est terminée"
            } else {
                "a commencé"
            };
            format!("La session {state}.")
        }),
    }
}

/// The same as [`outlook`], said of the reader's own application.
pub fn target(intake: &Intake<'_>, wanted: &Wanted, moment: Moment) -> Vec<String> {
    let mut lines = outlook(intake, wanted, moment);
    if let (Intake::Session(session, status), Some(first)) = (intake, lines.first_mut())
        && status.takes_applications()
        && moment.can_say(*status)
    {
        let start = words::start(session, moment);
        *first = format!("Votre candidature est pour la session qui commence le {start}.");
    }
    lines
}

/// In sentences: the session and its deadline, or what stands in the way and why.
pub fn outlook(intake: &Intake<'_>, wanted: &Wanted, moment: Moment) -> Vec<String> {
    match intake {
        Intake::Session(session, status) if !moment.can_say(*status) => lasting(session, moment),
        Intake::Session(session, status) if status.takes_applications() => vec![
            format!(
                "La formation commence le {}.",
                words::start(session, moment)
            ),
            deadline(words::deadline(session)),
        ],
        Intake::Session(session, status) => match session.closing(moment.instant()) {
            Some(closing) => closed(closing, moment),
            None => obstacles(session, *status, wanted),
        },
        Intake::Between(between) => match between.closing {
            Some(closing) => {
                let begun = between.last.map(|last| words::begun(last, moment));
                begun.into_iter().chain(closed(closing, moment)).collect()
            }
            None => vec![next(*between, moment), applications(*between).into()],
        },
        Intake::NotOffered if moment.is_now() => {
            vec!["Ce choix n’existe pas à la prochaine session.".into()]
        }
        Intake::NotOffered => vec!["Ce choix n’existe à aucune session annoncée.".into()],
    }
}

fn deadline(words: impl std::fmt::Display) -> String {
    format!("Date limite de candidature\u{a0}: {words}.")
}

/// What stays true of a session once it has opened, closed or begun.
fn lasting(session: &Session, moment: Moment) -> Vec<String> {
    let start = words::start(session, moment);
    let opens = session.opens.map(|opens| {
        let opens = date::instant(opens.to_utc());
        format!("Ouverture des candidatures\u{a0}: {opens}.")
    });
    [format!("Début de la session\u{a0}: {start}.")]
        .into_iter()
        .chain(opens)
        .chain([deadline(words::lasting_deadline(session))])
        .collect()
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

/// That the last session has begun, and that the next one has no date.
fn next(between: Between<'_>, moment: Moment) -> String {
    match between.last {
        Some(last) => {
            let begun = words::begun(last, moment);
            format!("{begun} La suivante n’a pas encore de date.")
        }
        None => "La prochaine session n’a pas encore de date.".into(),
    }
}

/// What happens with an application while no session is announced.
fn applications(between: Between<'_>) -> &'static str {
    match between.applications {
        BetweenSessions::Accept => {
            "Une candidature envoyée maintenant est gardée pour la prochaine. Cela ne réserve pas de place."
        }
        BetweenSessions::Prepare => {
            "Vous pouvez préparer votre candidature, mais pas encore l’envoyer."
        }
        BetweenSessions::Closed => {
            "Les candidatures sont fermées. Vous pouvez préparer une candidature et la garder."
        }
    }
}
