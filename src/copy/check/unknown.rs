//! What is to be asked of the school, and of whom.

use super::reason::quoted;
use crate::{
    check::{Rank, What, Who},
    copy::{date, fact},
};

/// What a school without a SIRET can write in its place.
pub const NO_SIRET: &str = "Pas encore de SIRET.";
/// What a school that is not certified can write.
pub const NO_QUALIOPI: &str = "Pas de certification Qualiopi.";

/// What is asked.
pub fn ask(what: &What) -> String {
    match what {
        What::CampusContact(at) => {
            format!("Une adresse e-mail ou un numéro de téléphone pour le campus {at}")
        }
        What::SchoolContact => "Une adresse e-mail ou un numéro pour tous les campus".into(),
        What::Controller => "Qui répond des données personnelles".into(),
        What::RightsContact => "À qui écrire pour exercer ses droits sur ses données".into(),
        What::Retention => "Combien de mois une candidature est gardée".into(),
        What::LegalBasis => "La base légale qui permet de recueillir les candidatures".into(),
        What::Fact(about, titles) if titles.is_empty() => {
            format!("{}, pour tous les parcours", fact::label(*about))
        }
        What::Fact(about, titles) => {
            format!("{}, pour {}", fact::label(*about), titles.join(", "))
        }
        What::Placeholder(found) => format!("Le texte à écrire à la place de {}", quoted(found)),
        What::NextSession => "La date et les offres de la prochaine session".into(),
        What::Year(start) => format!(
            "L’année de la session qui commence le {}\u{a0}: est-ce bien {}, où ce jour est un {}\u{a0}?",
            date::day_and_month(*start),
            start.format("%Y"),
            date::weekday(*start)
        ),
        What::Offers(start, offers) => format!(
            "Ce qui est proposé à la session du {}\u{a0}: {}",
            date::full(*start),
            offered(offers)
        ),
        What::Closing(start) => format!(
            "La date limite de candidature pour la session du {}",
            date::full(*start)
        ),
        What::Places(start) => format!(
            "Le nombre de places de la session du {}",
            date::full(*start)
        ),
        What::OfferPlaces(start) => format!(
            "Le nombre de places par parcours et par campus, session du {}",
            date::full(*start)
        ),
        What::Organisation => "Le nom et la forme juridique de l’organisation".into(),
        What::Seat => "L’adresse du siège".into(),
        What::Registration => {
            "Le numéro d’association (RNA) ou d’entreprise (RCS), ou une phrase qui dit qu’il n’y en a pas".into()
        }
        What::Siret => format!(
            "Le numéro SIRET (numéro d’établissement), ou une phrase comme {}",
            quoted(NO_SIRET)
        ),
        What::ActivityNumber => "Le numéro de déclaration d’activité".into(),
        What::Qualiopi => format!(
            "La certification Qualiopi, ou une phrase comme {}",
            quoted(NO_QUALIOPI)
        ),
        What::PublicationDirector => "Qui dirige la publication du site".into(),
        What::Host => "Qui héberge le site, avec son adresse et son téléphone".into(),
        What::Lapsed(sentence, last) => format!(
            "Une nouvelle date de fin, ou le retrait de cette phrase, vraie jusqu’au {}\u{a0}: {}",
            date::full(*last),
            quoted(sentence)
        ),
        What::Address(at) => format!("L’adresse postale du campus {at}"),
        What::Access(at) => format!("Comment venir au campus {at}"),
        What::Founder(name) => format!("En quelques mots, ce qu’est {}", quoted(name)),
    }
}

fn offered(offers: &[(String, String)]) -> String {
    let named = offers.iter().map(|(track, at)| format!("{track} {at}"));
    named.collect::<Vec<_>>().join(", ")
}

/// Whom to ask.
pub fn who(who: Who) -> &'static str {
    match who {
        Who::Campus => "l’accueil du campus",
        Who::Management => "la direction",
        Who::DataProtection => "la direction, avec qui suit les données personnelles",
        Who::Teaching => "l’équipe pédagogique",
        Who::Disability => "la personne référente handicap, sinon la direction",
        Who::Partner => "la direction, d’après l’accord signé",
        Who::Publisher => "la personne qui met le site en ligne",
    }
}

/// What a rank of questions is for.
pub fn rank(rank: Rank) -> &'static str {
    match rank {
        Rank::Reach => "Pour que l’on puisse vous joindre",
        Rank::Collect => "Pour avoir le droit de recevoir des candidatures",
        Rank::First => "Ce que l’on demande d’abord",
        Rank::Provider => "Ce qu’un organisme de formation doit afficher",
        Rank::Session => "Ce qui est affiché et reste à confirmer",
        Rank::Legal => "Ce que la loi demande d’afficher",
        Rank::Text => "Ce qui est affiché et attend encore son texte",
        Rank::Welcome => "Utile, sans empêcher d’ouvrir",
    }
}
