//! Words on the sending of an application, and on its receipt.

use chrono::{DateTime, Utc};

use super::date;
use crate::apply::sending::{Receipt, Reply};

/// On the button, while nothing takes applications by the device's clock.
pub const TRY: &str = "Essayer d’envoyer ma candidature";
/// Over it.
pub const DOUBT: &str = "D’après l’horloge de cet appareil, les candidatures ne sont pas ouvertes. Si elle n’est pas à l’heure, essayez\u{a0}: le service a l’heure exacte.";
/// On the button, after an attempt without an answer.
pub const AGAIN: &str = "Réessayer";
/// On the button, meanwhile.
pub const BUSY: &str = "Envoi en cours…";

/// While there is no network.
pub const OFFLINE: &str =
    "Pas de connexion. L’envoi reprendra dès qu’elle reviendra. Laissez cette page ouverte.";
/// After several attempts without an answer.
pub const FAILED: &str = "L’envoi n’est pas confirmé. Vos réponses sont conservées. Réessayez, votre candidature ne comptera qu’une fois.";

/// The heading of the receipt of a trial, and the first words under it.
pub const TRIAL: [&str; 2] = [
    "Essai réussi\u{a0}: cette candidature ne compte pas",
    "L’envoi fonctionne, mais ce n’était qu’un essai. Personne n’étudiera cette candidature, et personne ne vous répondra.",
];
/// Where there is no receipt to show.
pub const NO_RECEIPT: &str = "Le reçu n’est que sur l’appareil qui a envoyé la candidature. Son navigateur le garde 30\u{a0}jours au plus, s’il le peut.";

/// The application's short name.
pub const REFERENCE: &str = "Votre référence";
/// Who applies.
pub const APPLICANT: &str = "Candidature de";
/// When it was received.
pub const RECEIVED: &str = "Reçue";
/// What hides the fingerprint, and what it is good for.
pub const PROOF: [&str; 2] = [
    "Preuve technique",
    "Gardez-la sans avoir à la comprendre\u{a0}: elle prouve quelles réponses vous avez envoyées.",
];
/// By what the answers that were sent can be known.
pub const FINGERPRINT: &str = "Empreinte de vos réponses";
/// Over the receipts of what was sent before: how many are kept, and for how long.
pub const KEPT: &str = "Les cinq derniers reçus restent ici, chacun pendant 30\u{a0}jours.";
/// Where the copy of what was sent cannot be saved.
pub const NOT_SAVED: &str = "Le fichier n’a pas pu être créé. Imprimez le reçu à la place.";

/// What the service said instead of a receipt, in lines.
pub fn refusal(reply: &Reply) -> Vec<String> {
    let line = match reply {
        Reply::Received(_) | Reply::Unknown => return Vec::new(),
        Reply::ReceivedOther(receipt) => {
            let not_these = if receipt.demonstration {
                "Celles-ci ne sont pas parties. Ce n’était qu’un essai\u{a0}: il n’y a rien à corriger."
            } else {
                "Celles-ci ne sont pas parties. Pour les modifier, contactez-nous en donnant votre référence."
            };
            return vec![
                format!(
                    "D’autres réponses sont déjà arrivées pour cette candidature, le {}.",
                    date::instant(receipt.received_at)
                ),
                not_these.into(),
            ];
        }
        Reply::Refused(_) => "Des réponses sont à revoir avant l’envoi. Rien n’est parti.",
        Reply::Closed { said, .. } if !said.is_empty() => return vec![said.clone()],
        Reply::Closed { .. } => {
            "Les candidatures sont closes pour ce choix. Vos réponses sont conservées."
        }
        Reply::Reload => {
            "Le site a changé depuis votre arrivée. Rechargez la page, puis envoyez. Vos réponses sont conservées."
        }
        Reply::TooMany(wait) => return vec![too_many(*wait)],
        Reply::NotCollecting => {
            "Les candidatures ne sont pas encore reçues par ce site. Gardez la vôtre."
        }
        Reply::NoService => "Ce site ne peut pas encore envoyer de candidature. Gardez la vôtre.",
        Reply::Intercepted => {
            "Cet envoi n’a pas atteint le service\u{a0}: le réseau ou une protection a répondu à sa place. Vos réponses sont conservées. Réessayez plus tard, ou depuis une autre connexion."
        }
        Reply::Unusable => {
            "L’envoi est impossible, et réessayer ne servira à rien. Gardez votre candidature pour la remettre."
        }
    };
    vec![line.into()]
}

fn too_many(wait: Option<u32>) -> String {
    let again = match wait.map(|seconds| seconds.div_ceil(60)) {
        None => "plus tard".into(),
        Some(0 | 1) => "dans une minute".into(),
        Some(minutes @ ..=90) => format!("dans {minutes}\u{a0}minutes"),
        Some(minutes) => format!("dans {}\u{a0}heures", minutes.div_ceil(60)),
    };
    format!(
        "Trop d’envois viennent de cette connexion. Vos réponses sont conservées. Réessayez {again}."
    )
}

/// On the copy of what was sent.
pub fn kept(receipt: &Receipt) -> Vec<String> {
    let mut lines = vec![
        format!("{REFERENCE}\u{a0}: {}", receipt.reference),
        format!("Reçue le {}.", date::instant(receipt.received_at)),
    ];
    if receipt.demonstration {
        lines.insert(0, format!("{}.", TRIAL[0]));
    }
    lines
}

/// What was sent before, in one line.
pub fn before(receipt: &Receipt) -> String {
    let trial = if receipt.demonstration {
        " (essai\u{a0}: elle ne compte pas)"
    } else {
        ""
    };
    format!(
        "{}, reçue le {}{trial}",
        receipt.reference,
        date::instant(receipt.received_at)
    )
}

/// That something was sent from here.
pub fn sent(receipt: &Receipt) -> &'static str {
    if receipt.demonstration {
        "Vous avez envoyé un essai depuis cet appareil\u{a0}: il ne compte pas."
    } else {
        "Vous avez envoyé une candidature depuis cet appareil."
    }
}

/// When it was received.
pub fn received_at(at: DateTime<Utc>) -> String {
    format!("Le {}", date::instant(at))
}
