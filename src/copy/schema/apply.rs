use super::{SCHEMA, Types};

pub(super) const TYPES: Types = &[
    (
        "FormFile",
        &[
            SCHEMA,
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
                "Ce que l’équipe peut répondre à une candidature.",
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
                "À quoi sert la candidature, quand rien ne peut être envoyé.",
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
        "Availability",
        &[
            ("yes", "Pour qui peut tenir ce rythme."),
            ("unsure", "Pour qui ne sait pas encore."),
            ("no", "Pour qui ne le peut pas cette fois."),
        ],
    ),
    (
        "Situation",
        &[
            ("left_school", "Pour qui a quitté l’école."),
            ("job_seeker", "Pour qui cherche un emploi."),
            ("career_change", "Pour qui veut changer de métier."),
            ("other", "Pour toute autre situation."),
        ],
    ),
    (
        "Support",
        &[
            (
                "mission_locale",
                "Pour qui est suivi par une mission locale.",
            ),
            ("france_travail", "Pour qui est suivi par France Travail."),
            ("another", "Pour qui est suivi par quelqu’un d’autre."),
            ("nobody", "Pour qui cherche sans aide."),
            ("unsaid", "Pour qui préfère ne pas le dire."),
        ],
    ),
    (
        "Education",
        &[
            ("none", "Pour qui n’a pas de diplôme."),
            ("brevet", "Pour qui a le brevet des collèges."),
            ("cap_bep", "Pour qui a un premier diplôme professionnel."),
            ("bac", "Pour qui a le bac."),
            ("bac_2", "Pour qui a un diplôme de deux ans après le bac."),
            (
                "bac_3",
                "Pour qui a un diplôme d’au moins trois ans après le bac.",
            ),
            ("abroad", "Pour qui a un diplôme d’un autre pays."),
            ("unsaid", "Pour qui préfère ne pas le dire."),
        ],
    ),
    (
        "Channel",
        &[
            ("email", "Pour qui préfère un e-mail."),
            ("phone", "Pour qui préfère un appel."),
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
            ("slug", "Son nom dans les candidatures. Ne le changez plus."),
            ("label", "Ses mots."),
        ],
    ),
    (
        "Exits",
        &[
            ("other_session", "Pour qui ne peut pas tenir ce rythme."),
            (
                "guidance",
                "Pour qui aura moins de 16\u{a0}ans au début de la formation.",
            ),
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
            ("text", "Les paragraphes. Le nom du site vient dessous."),
        ],
    ),
];
