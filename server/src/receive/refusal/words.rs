use std::borrow::Cow;

use super::Refusal;

impl Refusal {
    /// What programs go by: it stays as it is for good.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Key => "cle",
            Self::Unreadable => "illisible",
            Self::Method => "methode",
            Self::TooSlow => "trop-lent",
            Self::Newer => "recharger",
            Self::SentBefore(_) => "deja-envoyee",
            Self::Closed { .. } => "session-fermee",
            Self::TooLarge => "trop-long",
            Self::NotJson => "format",
            Self::OffRoute | Self::Unread(_) => "hors-parcours",
            Self::Problems(_) => "a-corriger",
            Self::TooMany(_) => "trop-de-demandes",
            Self::NotCollecting => "pas-de-collecte",
            Self::Unavailable | Self::Moved | Self::NoReference => "indisponible",
        }
    }

    /// What people read: a title, and what they can do.
    pub(super) fn words(&self) -> (&'static str, Cow<'static, str>) {
        let (title, detail) = match self {
            Self::Closed { said, .. } => {
                let detail = format!("{said} Vos réponses sont conservées.");
                return ("Candidatures fermées", detail.into());
            }
            Self::Key => (
                "Envoi sans nom",
                "L’en-tête Idempotency-Key doit porter l’identifiant de la candidature.",
            ),
            Self::Unreadable => (
                "Envoi illisible",
                "Le service n’a pas pu lire cette candidature. Rien n’a été enregistré.",
            ),
            Self::Method => (
                "Méthode refusée",
                "Cette adresse reçoit des candidatures, et rien d’autre.",
            ),
            Self::TooSlow => (
                "Envoi trop lent",
                "La candidature n’est pas arrivée entière. Rien n’a été enregistré. Réessayez.",
            ),
            Self::Newer => (
                "Version plus récente",
                "Cette candidature vient d’une version plus récente du site. Rechargez la page dans quelques minutes.",
            ),
            Self::SentBefore(_) => (
                "Candidature déjà reçue",
                "Cette candidature a déjà été reçue avec d’autres réponses. Pour les corriger, contactez-nous en donnant votre référence.",
            ),
            Self::TooLarge => (
                "Envoi trop long",
                "Une candidature tient en 64\u{a0}kilo-octets.",
            ),
            Self::NotJson => (
                "Format refusé",
                "Une candidature est envoyée en application/json.",
            ),
            Self::OffRoute => (
                "Réponses en trop",
                "L’envoi contient des réponses à des questions qui ne sont pas posées. Relisez vos réponses et envoyez encore.",
            ),
            Self::Unread(_) => (
                "Réponses en trop",
                "L’envoi contient ce qu’aucune question ne demande, à l’endroit nommé dans «\u{a0}pointer\u{a0}». Rechargez la page et envoyez encore.",
            ),
            Self::Problems(_) => (
                "Réponses à corriger",
                "Certaines réponses sont à corriger avant l’envoi.",
            ),
            Self::TooMany(_) => (
                "Trop d’envois",
                "Trop de candidatures viennent de cette connexion. Vos réponses sont gardées. Réessayez plus tard.",
            ),
            Self::NotCollecting => (
                "Pas encore de collecte",
                "Ce site ne reçoit pas encore de candidature. Il doit d’abord dire qui répond des données, à qui s’adresser, pour combien de temps et sur quelle base légale.",
            ),
            Self::Moved => (
                "Service à redémarrer",
                "Le fichier des candidatures a été déplacé ou remplacé pendant que le service tournait. Rien n’est reçu. Arrêtez le service, vérifiez ce fichier, puis redémarrez.",
            ),
            Self::Unavailable | Self::NoReference => (
                "Service indisponible",
                "La candidature n’a pas pu être enregistrée. Vos réponses sont gardées. Réessayez dans un instant.",
            ),
        };
        (title, detail.into())
    }
}
