use super::{SCHEMA, Types};

pub(super) const TYPES: Types = &[
    (
        "Pages",
        &[
            SCHEMA,
            ("home", "L’accueil."),
            ("questions", "La page des questions."),
            ("tracks", "La page de tous les parcours."),
            ("track", "Ce que dit la page de chaque parcours."),
            ("campuses", "La page de tous les campus."),
            ("campus", "Ce que dit la page de chaque campus."),
            ("pedagogy", "La pédagogie."),
            ("companies", "La page des entreprises."),
            (
                "associations",
                "La page des associations. Ce qu’elle dit reste vrai après le dernier jour de l’appel.",
            ),
            (
                "associations_closed",
                "La même page, une fois l’appel à projets terminé.",
            ),
            ("call", "L’appel à projets."),
            ("legal", "Les mentions légales."),
            ("privacy", "Les données personnelles."),
            ("accessibility", "L’accessibilité."),
        ],
    ),
    (
        "Home",
        &[
            ("title", "Le titre de la page."),
            (
                "description",
                "Une ou deux phrases pour les moteurs de recherche.",
            ),
            ("lead", "Les premiers mots sous le titre."),
            ("tracks_heading", "Le titre au-dessus des parcours."),
            ("audience", "À qui les formations s’adressent."),
            ("year", "Les mois d’une session."),
            ("campuses_heading", "Le titre au-dessus des campus."),
        ],
    ),
    (
        "Year",
        &[
            ("heading", "Le titre."),
            ("teaching", "Ce qui se passe pendant la formation."),
            ("internship", "Ce qui se passe pendant le stage."),
            ("after", "Ce qui vient après."),
        ],
    ),
    (
        "QuestionsPage",
        &[
            ("title", "Le titre de la page."),
            (
                "description",
                "Une ou deux phrases pour les moteurs de recherche.",
            ),
            ("lead", "Les premiers mots sous le titre."),
            (
                "answered_heading",
                "Le titre des questions qui ont une réponse.",
            ),
            (
                "answered",
                "La question dans title, la réponse dans text. Dates, heures et places sont calculées.",
            ),
            ("open_heading", "Le titre des questions sans réponse."),
            (
                "open_lead",
                "Ce qui est dit, une fois, de toutes celles-là.",
            ),
            (
                "about_facts",
                "Une question par sujet de tracks.json. L’accueil montre les trois premières.",
            ),
            ("contact", "À qui s’adresser."),
        ],
    ),
    (
        "Question",
        &[
            ("question", "La question, comme on la pose."),
            ("about", "Le sujet qui y répond, dans tracks.json."),
            (
                "known",
                "Ce que l’on peut déjà dire, tant que le sujet est à null. Sinon null.",
            ),
        ],
    ),
    (
        "TrackPage",
        &[
            ("audience", "Pour qui est le parcours."),
            ("trade", "Les mots autour du métier."),
            ("teaching", "Comment on apprend."),
            ("after", "Ce qui vient après."),
            ("provider", "Ce qu’un organisme doit dire."),
            ("apply", "Comment candidater."),
        ],
    ),
    (
        "TradeWords",
        &[
            ("heading", "Le titre."),
            (
                "notice",
                "Les mots qui disent que la description est générale.",
            ),
        ],
    ),
    (
        "CampusPage",
        &[
            ("life", "Ce qu’on y fait."),
            ("tracks_heading", "Le titre au-dessus des parcours."),
        ],
    ),
    (
        "Call",
        &[
            ("heading", "Son nom."),
            (
                "last_day",
                "Le dernier jour pour proposer un projet, comme 2026-12-31.",
            ),
            ("text", "Qui peut proposer quoi, en mots qui restent vrais."),
            ("closed", "Ce qui est dit une fois l’appel terminé."),
        ],
    ),
    (
        "Page",
        &[
            ("title", "Le titre de la page."),
            (
                "description",
                "Une ou deux phrases pour les moteurs de recherche.",
            ),
            ("lead", "Les premiers mots sous le titre."),
            ("sections", "La suite."),
        ],
    ),
    (
        "Section",
        &[
            ("heading", "Son titre."),
            ("text", "Des paragraphes."),
            ("items", "Une liste sous les paragraphes."),
        ],
    ),
    (
        "Item",
        &[
            ("title", "De quoi il s’agit, ou null."),
            ("text", "Ce qui en est dit."),
        ],
    ),
];
