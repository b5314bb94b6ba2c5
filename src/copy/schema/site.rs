use super::{SCHEMA, Types};

pub(super) const TYPES: Types = &[
    (
        "SiteFile",
        &[
            SCHEMA,
            ("name", "Le nom du site, tel qu’il se présente."),
            (
                "base_url",
                "L’adresse publique du site, sans barre à la fin.",
            ),
            ("region", "La région où se trouvent les campus."),
            (
                "updated",
                "Le jour où le contenu a été relu pour la dernière fois, comme 2026-12-31.",
            ),
            ("founders", "Les organisations qui portent le projet."),
            (
                "founders_sentence",
                "Une phrase qui dit comment elles se sont réunies.",
            ),
            ("endorsements", "Les labels et les soutiens publics."),
            ("contact", "Le contact général."),
            ("legal", "Ce que la loi demande d’afficher."),
            ("applications", "Ce que deviennent les candidatures."),
        ],
    ),
    (
        "Founder",
        &[
            ("name", "Son nom."),
            ("about", "Ce qu’elle est, en quelques mots, ou null."),
        ],
    ),
    (
        "Endorsement",
        &[
            ("sentence", "La phrase qui le dit."),
            (
                "valid_until",
                "Le dernier jour où c’est vrai, comme 2026-12-31, ou null.",
            ),
        ],
    ),
    (
        "Contact",
        &[
            ("email", "Une adresse e-mail, ou null."),
            ("phone", "Un numéro de téléphone, ou null."),
        ],
    ),
    (
        "Legal",
        &[
            ("organisation", "Le nom et la forme juridique, ou null."),
            ("seat", "L’adresse du siège, ou null."),
            (
                "registration",
                "Le numéro d’association (RNA) ou d’entreprise (RCS). Sans numéro, une phrase qui le dit\u{a0}; s’il n’est pas connu, null.",
            ),
            (
                "siret",
                "Le SIRET (numéro d’établissement) en 14\u{a0}chiffres. Sans SIRET, une phrase qui le dit\u{a0}; s’il n’est pas connu, null.",
            ),
            (
                "activity_number",
                "Le numéro de déclaration d’activité, ou null.",
            ),
            (
                "qualiopi",
                "La certification Qualiopi. Sans elle, une phrase qui le dit\u{a0}; si ce n’est pas connu, null.",
            ),
            (
                "publication_director",
                "Qui dirige la publication, ou null.",
            ),
            (
                "host",
                "Qui héberge le site, avec son adresse et son téléphone, ou null.",
            ),
            (
                "controller",
                "Qui répond des données personnelles, ou null.",
            ),
            (
                "rights_contact",
                "À qui écrire pour exercer ses droits, ou null.",
            ),
            (
                "legal_basis",
                "Pourquoi la loi permet de recueillir les candidatures, ou null.",
            ),
            (
                "retention_months",
                "Combien de mois une candidature est gardée, ou null.",
            ),
            (
                "accessibility",
                "Ce que l’on peut dire de l’accessibilité du site.",
            ),
        ],
    ),
    (
        "Accessibility",
        &[
            (
                "non_compliant",
                "Moins de la moitié des règles est respectée, ou personne n’a vérifié.",
            ),
            (
                "partly_compliant",
                "La moitié des règles au moins est respectée.",
            ),
            ("compliant", "Toutes les règles sont respectées."),
        ],
    ),
    (
        "Applications",
        &[(
            "endpoint",
            "Le chemin qui reçoit les candidatures, comme /api/candidatures, ou null.",
        )],
    ),
];
