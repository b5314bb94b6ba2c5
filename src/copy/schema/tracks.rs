use super::{SCHEMA, Types};

pub(super) const TYPES: Types = &[
    (
        "TracksFile",
        &[
            SCHEMA,
            ("shared", "Les réponses qui valent pour tous les parcours."),
            ("tracks", "Les parcours, dans l’ordre où ils sont montrés."),
        ],
    ),
    (
        "Track",
        &[
            (
                "slug",
                "Son nom dans les adresses, en lettres sans accent, chiffres et tirets. Ne le changez plus.",
            ),
            ("title", "Son titre entier."),
            ("short_title", "Un titre assez court pour un bouton."),
            (
                "shape",
                "La forme qui le marque partout. Sa couleur est dans tokens.css.",
            ),
            ("trade", "Le métier en une ligne."),
            ("trade_summary", "Le métier en trois phrases."),
            ("facts", "Les réponses qui ne valent que pour ce parcours."),
        ],
    ),
    (
        "Shape",
        &[
            ("square", "Un carré."),
            ("circle", "Un rond."),
            ("triangle", "Un triangle."),
            ("diamond", "Un losange."),
        ],
    ),
    (
        "Fact",
        &[
            ("objectives", "À quoi sert la formation."),
            (
                "prerequisites",
                "Prérequis (ce qu’il faut avoir ou savoir avant).",
            ),
            ("age_limits", "De quel âge à quel âge."),
            ("admission", "Comment s’inscrire."),
            ("admission_delay", "Combien de temps cela prend."),
            ("fees", "Ce que cela coûte, et qui paie."),
            ("learner_pay", "Ce que touche la personne en formation."),
            ("programme", "Ce qui est enseigné."),
            ("timetable", "Les jours et les heures."),
            ("methods", "Comment on apprend."),
            ("assessment", "Comment on est évalué."),
            ("qualification", "Le titre obtenu, et son code."),
            ("trainers", "Qui enseigne, avec ses titres."),
            (
                "learner_contact",
                "La personne chargée des relations avec les personnes en formation.",
            ),
            ("rules", "Le règlement intérieur, et où le lire."),
            (
                "disability",
                "L’accueil des personnes handicapées, et à qui en parler.",
            ),
            ("results", "Les résultats, avec leur période."),
        ],
    ),
];
