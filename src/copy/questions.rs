//! Questions that a session's own figures answer.

use super::session as words;
use crate::domain::{intake::Sessions, moment::Moment, session::Wanted};

/// Each with its answer, of the session that pages tell of; those without an answer are left out.
pub fn of_session(sessions: &Sessions, moment: Moment) -> Vec<(&'static str, String)> {
    let Some(session) = sessions.told(&Wanted::default(), moment.instant()) else {
        return Vec::new();
    };
    let period = &session.period;
    let start = words::start_and_state(session, moment);
    let answers = [
        (
            "Quand commence la formation\u{a0}?",
            Some(format!("Le {start}.")),
        ),
        (
            "Combien de temps dure-t-elle\u{a0}?",
            Some(format!("{}.", words::length(period))),
        ),
        (
            "Combien d’heures par semaine\u{a0}?",
            Some(format!("{}.", words::hours(period))),
        ),
        (
            "Combien y a-t-il de places\u{a0}?",
            words::shared_places(session).map(|places| format!("{places}.")),
        ),
    ];
    let known = answers.into_iter();
    known
        .filter_map(|(question, answer)| Some((question, answer?)))
        .collect()
}
