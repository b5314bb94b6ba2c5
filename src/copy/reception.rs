//! Words for what one can do about an application, by what becomes of it and whether one has begun. What pages say of a
//! session while nothing is received is decided in one place, too: `Intake::said_at`.

use super::session;
use crate::domain::{session::Status, site::Reception};

/// The way into the application.
pub fn way_in(reception: Reception, is_begun: bool) -> &'static str {
    match (is_begun, reception) {
        (true, _) => "Reprendre ma candidature",
        (false, Reception::Open) => "Candidater",
        (false, Reception::Nowhere | Reception::Demonstration) => "Préparer ma candidature",
    }
}

/// The way from the review to the dossier: where nothing can be sent, it is the end.
pub fn finish(reception: Reception) -> &'static str {
    match reception {
        Reception::Nowhere => "Terminer ma candidature",
        Reception::Demonstration | Reception::Open => "Garder ma candidature sans l’envoyer",
    }
}

/// On the button that sends.
pub fn send(reception: Reception) -> &'static str {
    match reception {
        Reception::Open => "Envoyer ma candidature",
        Reception::Nowhere | Reception::Demonstration => "Envoyer cet essai",
    }
}

/// The way from the dossier back to where it can be sent.
pub fn send_from_here(reception: Reception) -> &'static str {
    match reception {
        Reception::Open => "L’envoyer depuis ce site",
        Reception::Nowhere | Reception::Demonstration => "Essayer de l’envoyer",
    }
}

/// The state of a session or an offer in a few words: nobody can apply by this site before the school may collect.
pub fn status(reception: Reception, status: Status) -> &'static str {
    match (reception, status) {
        (Reception::Open, _) | (_, Status::Closed | Status::Full | Status::Started) => {
            session::status(status)
        }
        (_, Status::Upcoming | Status::Open | Status::ClosingSoon) => {
            "Candidatures en ligne\u{a0}: pas encore ouvertes"
        }
    }
}
