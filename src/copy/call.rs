//! Words for the call for projects.

use super::date;
use crate::domain::{
    moment::Moment,
    prose::{Call, CallState},
};

/// Its state in a few words; of one that may be over by the time it is read, only its last day.
pub fn state(call: &Call, moment: Moment) -> String {
    let until = date::until(call.last_day, moment.day());
    match call.state(moment) {
        CallState::Open => format!("Ouvert {until}"),
        CallState::LastDay => format!("Ouvert {until}. C’est le dernier jour."),
        CallState::Closed => "Terminé".into(),
        CallState::Unsaid => format!("Appel {}", date::until_in_year(call.last_day)),
    }
}

/// In sentences, for who would propose a project; once it is over, as the data says it.
pub fn outlook(call: &Call, moment: Moment) -> Vec<String> {
    let until = date::until(call.last_day, moment.day());
    match call.state(moment) {
        CallState::Open => vec![format!("Vous pouvez proposer un projet {until}.")],
        CallState::LastDay => vec![
            format!("Vous pouvez proposer un projet {until}."),
            "C’est le dernier jour.".into(),
        ],
        CallState::Closed => call.closed.clone(),
        CallState::Unsaid => {
            let until = date::until_in_year(call.last_day);
            vec![format!("Appel à projets\u{a0}: {until}.")]
        }
    }
}

/// What the link to it is called.
pub fn link(call: &Call, moment: Moment) -> &'static str {
    match call.state(moment) {
        CallState::Open | CallState::LastDay => "Proposer un projet",
        CallState::Closed | CallState::Unsaid => "Voir l’appel à projets",
    }
}
