use super::Types;

pub(super) const TYPES: Types = &[
    (
        "FormFile",
        &[
            (
                "$schema",
                "Le fichier qui aide l’éditeur de texte. N’y touchez pas.",
            ),
            ("start", "La page avant la première question."),
            ("questions", "Les mots de chaque question."),
            ("choices", "Les mots de chaque réponse possible."),
            ("interests", "Ce qui peut attirer, à cocher."),
            ("motivation_examples", "Des exemples à côté du texte libre."),
            ("exits", "Les pages qui mènent ailleurs."),
            (
                "notice",
                "Ce qui est dit des données, quand rien ne peut être envoyé.",
            ),
            (
                "sending_notice",
                "Ce qui est dit des données, quand on peut envoyer.",
            ),
            ("receipt", "La page du reçu."),
            (
                "acknowledgement",
                "Ce que l’école peut répondre à un dossier.",
            ),
        ],
    ),
    (
        "Start",
        &[
            ("title", "Le titre de la page."),
            ("lead", "Les premiers mots sous le titre."),
            ("minutes", "Le temps qu’il faut, en minutes."),
            ("at_hand", "Ce qu’il faut avoir sous la main."),
            ("data", "Ce que deviennent les réponses."),
            ("sending", "Ce que devient la candidature."),
            ("otherwise", "Les autres façons de candidater."),
        ],
    ),
    (
        "ByReception",
        &[
            (
                "nowhere",
                "À quoi sert le dossier, quand rien ne peut être envoyé.",
            ),
            (
                "demonstration",
                "Ce que l’on peut essayer avant l’ouverture.",
            ),
            ("open", "Comment l’envoi se passe."),
        ],
    ),
    (
        "Questions",
        &[
            ("formation", "Le parcours."),
            ("campus", "Le campus."),
            ("disponibilite", "Le rythme."),
            ("envie", "Ce qui attire."),
            ("situation", "La situation d’aujourd’hui."),
            ("accompagnement", "Qui aide à chercher un emploi."),
            ("metier", "Le métier d’aujourd’hui."),
            ("diplome", "Le plus haut diplôme."),
            ("identite", "Le nom et la date de naissance."),
            (
                "representant",
                "L’adulte qui accompagne, avant 18\u{a0}ans.",
            ),
            ("contact", "Comment joindre la personne."),
            ("verifier", "La relecture avant la fin."),
        ],
    ),
    (
        "QuestionWords",
        &[
            ("title", "La question."),
            ("why", "Pourquoi elle est posée, en une ligne."),
            ("hint", "Une aide avant la réponse, ou null."),
        ],
    ),
    (
        "Choices",
        &[
            ("any_track", "Pour qui n’a pas choisi de parcours."),
            ("any_campus", "Pour qui irait sur chaque campus."),
            ("availability", "Si le rythme est possible."),
            ("by_voice", "Pour qui préfère parler."),
            ("situation", "La situation d’aujourd’hui."),
            ("support", "Qui aide."),
            ("education", "Le plus haut diplôme."),
            ("channel", "Comment être joint."),
            ("accommodations", "La case pour parler d’aménagements."),
        ],
    ),
    (
        "BoxWords",
        &[
            ("label", "Ce que dit la case."),
            ("hint", "Une aide à côté."),
        ],
    ),
    (
        "Interest",
        &[
            ("slug", "Son nom dans les dossiers. Ne le changez plus."),
            ("label", "Ses mots."),
        ],
    ),
    (
        "Exits",
        &[
            ("other_session", "Pour qui ne peut pas tenir ce rythme."),
            ("guidance", "Pour qui a moins de 16\u{a0}ans."),
        ],
    ),
    (
        "Exit",
        &[
            ("title", "Le titre de la page."),
            ("lead", "Les premiers mots sous le titre."),
            ("next", "Ce que l’on peut faire."),
        ],
    ),
    (
        "ReceiptWords",
        &[
            ("title", "Le titre de la page."),
            ("lead", "Les premiers mots sous le titre."),
            ("next", "Ce qui se passe ensuite."),
        ],
    ),
    (
        "Acknowledgement",
        &[
            ("greeting", "Le mot avant le prénom."),
            ("text", "Les paragraphes. Le nom de l’école vient dessous."),
        ],
    ),
];
