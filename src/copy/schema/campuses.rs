use super::{SCHEMA, Types};

pub(super) const TYPES: Types = &[
    (
        "CampusesFile",
        &[
            SCHEMA,
            ("campuses", "Les campus, dans l’ordre où ils sont montrés."),
        ],
    ),
    (
        "Campus",
        &[
            (
                "slug",
                "Son nom dans les adresses, en lettres sans accent, chiffres et tirets. Ne le changez plus.",
            ),
            ("name", "Sa ville."),
            (
                "at",
                "Sa ville après sa préposition, comme «\u{a0}à Exempleville\u{a0}».",
            ),
            ("venue", "Le lieu qui l’accueille."),
            (
                "address",
                "Son adresse postale, une ligne par entrée, ou null.",
            ),
            ("access", "Comment y venir, ou null."),
            ("email", "Son adresse e-mail, ou null."),
            ("phone", "Son numéro de téléphone, ou null."),
        ],
    ),
];
