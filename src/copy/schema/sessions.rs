use super::{SCHEMA, Types};

pub(super) const TYPES: Types = &[
    (
        "SessionsFile",
        &[
            SCHEMA,
            (
                "between_sessions",
                "Ce que deviennent les candidatures quand la dernière session a commencé.",
            ),
            (
                "applications_closed",
                "Pour fermer toutes les candidatures, ou null.",
            ),
            ("sessions", "Les sessions."),
        ],
    ),
    (
        "Closing",
        &[
            ("since", "Le premier jour de fermeture, comme 2026-12-31."),
            (
                "message",
                "Pourquoi, en une ou deux phrases\u{a0}: elles sont montrées.",
            ),
        ],
    ),
    (
        "BetweenSessions",
        &[
            ("accept", "Elles sont reçues, pour la prochaine session."),
            (
                "prepare",
                "On peut les préparer. On les enverra quand une session sera annoncée.",
            ),
            (
                "closed",
                "Aucune n’est reçue. On peut remplir et garder une candidature.",
            ),
        ],
    ),
    (
        "Session",
        &[
            (
                "slug",
                "Son nom, comme 2026-12. Il n’est qu’une fois dans la liste.",
            ),
            ("start", "Le premier jour de formation, comme 2026-12-31."),
            ("year_confirmed", "Si l’année est confirmée."),
            ("teaching_months", "Le nombre de mois de formation."),
            (
                "hours_per_week",
                "Le nombre d’heures de formation par semaine.",
            ),
            (
                "internship_months",
                "Le nombre de mois de stage, 0 sans stage.",
            ),
            ("places", "Le nombre de places en tout, ou null."),
            (
                "opens",
                "L’ouverture des candidatures avec son décalage, comme 2026-12-31T08:00:00+01:00. Avec null, elles sont ouvertes.",
            ),
            (
                "closes",
                "La fin des candidatures avec son décalage, comme 2026-12-31T23:59:59+01:00, ou null.",
            ),
            (
                "offers",
                "Ce que l’on peut suivre\u{a0}: un parcours sur un campus.",
            ),
        ],
    ),
    (
        "Offer",
        &[
            ("track", "Le slug d’un parcours de tracks.json."),
            ("campus", "Le slug d’un campus de campuses.json."),
            ("confirmed", "Si c’est confirmé."),
            ("places", "Son nombre de places à elle, ou null."),
            ("state", "S’il reste des places."),
            ("reason", "Pourquoi elle est complète ou fermée, ou null."),
        ],
    ),
    (
        "OfferState",
        &[
            ("open", "Il reste des places."),
            ("full", "Toutes les places sont prises."),
            ("closed", "Les candidatures y sont closes."),
        ],
    ),
];
