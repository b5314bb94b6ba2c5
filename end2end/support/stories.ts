import type { Answer, Answers } from "./applicant.ts";
import { interest, words } from "./content.ts";

const { choices } = words;
const SKIPPED = "Non renseigné";

/** A way through the application and what the review then says, in order. */
export type Story = { answers: Answers; rows: [string, string][] };

/** A date of birth: so many years before a day, or some days later. */
export function born(years: number, daysLater = 0, today = "2026-11-23"): Record<string, string> {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const birth = new Date(Date.UTC(year - years, month - 1, day + daysLater));
  const [Année = "", Mois = "", Jour = ""] = birth.toISOString().slice(0, 10).split("-");
  return { Jour, Mois, Année };
}

const name = (Prénom: string, Nom: string) => ({ Prénom, Nom });

const leftSchool: Story = {
  answers: [
    ["formation", { pick: choices.any_track }],
    ["campus", { pick: choices.any_campus }],
    ["disponibilite", { pick: choices.availability.unsure }],
    ["envie", { tick: [choices.by_voice] }],
    ["situation", { pick: choices.situation.left_school }],
    ["accompagnement", { tick: [choices.support.france_travail, choices.support.mission_locale] }],
    ["diplome", { pick: choices.education.none }],
    ["identite", { write: { ...name("Anne-Éléonore", "N’Diaye"), Jour: "1er", Mois: "janv.", Année: "2001" } }],
    ["contact", { write: { Téléphone: "06.12.34.56.78" } }],
  ],
  rows: [
    ["Parcours", choices.any_track],
    ["Campus", choices.any_campus],
    ["Rythme", choices.availability.unsure],
    ["Ce qui vous donne envie", SKIPPED],
    ["Avec vos mots", SKIPPED],
    ["En parler de vive voix", choices.by_voice],
    ["Votre situation", choices.situation.left_school],
    ["Accompagnement", `${choices.support.mission_locale} ${choices.support.france_travail}`],
    ["Diplôme le plus élevé", choices.education.none],
    ["Prénom", "Anne-Éléonore"],
    ["Nom", "N’Diaye"],
    ["Date de naissance", "1er janvier 2001"],
    ["Adresse e-mail", SKIPPED],
    ["Téléphone", "06 12 34 56 78"],
    ["Aménagements", SKIPPED],
  ],
};

const jobSeeker: Story = {
  answers: [
    ["formation", { pick: "Développeur webmaster" }],
    ["campus", { pick: "Niort" }],
    ["disponibilite", { pick: choices.availability.yes }],
    [
      "envie",
      { tick: [interest("construire"), interest("reparer")], write: { "Avec vos mots": "J’aime  réparer.\n\nEt bâtir." } },
    ],
    ["situation", { pick: choices.situation.job_seeker }],
    ["accompagnement", { tick: [choices.support.mission_locale] }],
    ["diplome", { pick: choices.education.brevet }],
    ["identite", { write: { ...name("Lou", "de la Tour d’Auvergne"), Jour: "7", Mois: "3", Année: "2005" } }],
    ["contact", { write: { "Adresse e-mail": " lou@exemple.fr " } }],
  ],
  rows: [
    ["Parcours", "Développeur webmaster"],
    ["Campus", "Niort"],
    ["Rythme", choices.availability.yes],
    ["Ce qui vous donne envie", `${interest("reparer")} ${interest("construire")}`],
    ["Avec vos mots", "J’aime réparer. Et bâtir."],
    ["En parler de vive voix", SKIPPED],
    ["Votre situation", choices.situation.job_seeker],
    ["Accompagnement", choices.support.mission_locale],
    ["Diplôme le plus élevé", choices.education.brevet],
    ["Prénom", "Lou"],
    ["Nom", "de la Tour d’Auvergne"],
    ["Date de naissance", "7 mars 2005"],
    ["Adresse e-mail", "lou@exemple.fr"],
    ["Téléphone", SKIPPED],
    ["Aménagements", SKIPPED],
  ],
};

const careerChange: Story = {
  answers: [
    ["formation", { pick: "Réseaux et parcs informatiques" }],
    ["campus", { pick: "Poitiers" }],
    ["disponibilite", { pick: choices.availability.yes }],
    ["envie", { tick: [interest("emploi")] }],
    ["situation", { pick: choices.situation.career_change }],
    ["metier", { write: { "Votre métier aujourd’hui": "Cuisinière" } }],
    ["diplome", { pick: choices.education.bac_2 }],
    ["identite", { write: { ...name("Zoé", "Martin"), Jour: "31", Mois: "décembre", Année: "1985" } }],
    [
      "contact",
      {
        write: { "Adresse e-mail": "zoe@exemple.fr", Téléphone: "+33 (0)5 49 00 00 01" },
        tick: [choices.accommodations.label],
        pick: choices.channel.phone,
      },
    ],
  ],
  rows: [
    ["Parcours", "Gestionnaire de réseaux et parcs informatiques"],
    ["Campus", "Poitiers"],
    ["Rythme", choices.availability.yes],
    ["Ce qui vous donne envie", interest("emploi")],
    ["Avec vos mots", SKIPPED],
    ["En parler de vive voix", SKIPPED],
    ["Votre situation", choices.situation.career_change],
    ["Votre métier aujourd’hui", "Cuisinière"],
    ["Diplôme le plus élevé", choices.education.bac_2],
    ["Prénom", "Zoé"],
    ["Nom", "Martin"],
    ["Date de naissance", "31 décembre 1985"],
    ["Adresse e-mail", "zoe@exemple.fr"],
    ["Téléphone", "05 49 00 00 01"],
    ["Moyen de contact préféré", choices.channel.phone],
    ["Aménagements", choices.accommodations.label],
  ],
};

const other: Story = {
  answers: [
    ["formation", { pick: "Contenus et communautés" }],
    ["campus", { pick: choices.any_campus }],
    ["disponibilite", { pick: choices.availability.yes }],
    ["envie", { write: { "Avec vos mots": "Écrire, encore." } }],
    ["situation", { pick: choices.situation.other }],
    ["accompagnement", { tick: [choices.support.nobody] }],
    ["diplome", { pick: choices.education.abroad }],
    ["identite", { write: { ...name("محمد", "العربي"), Jour: "29", Mois: "02", Année: "2004" } }],
    ["contact", { write: { Téléphone: "0033 6 12 34 56 78" } }],
  ],
  rows: [
    ["Parcours", "Gestionnaire de contenus et communautés"],
    ["Campus", choices.any_campus],
    ["Rythme", choices.availability.yes],
    ["Ce qui vous donne envie", SKIPPED],
    ["Avec vos mots", "Écrire, encore."],
    ["En parler de vive voix", SKIPPED],
    ["Votre situation", choices.situation.other],
    ["Accompagnement", choices.support.nobody],
    ["Diplôme le plus élevé", choices.education.abroad],
    ["Prénom", "محمد"],
    ["Nom", "العربي"],
    ["Date de naissance", "29 février 2004"],
    ["Adresse e-mail", SKIPPED],
    ["Téléphone", "06 12 34 56 78"],
    ["Aménagements", SKIPPED],
  ],
};

/** Turns 18 tomorrow, is looking for a job and leaves out whatever may be left out. */
const minor: Story = {
  answers: [
    ...jobSeeker.answers.slice(0, 3),
    ["envie", { tick: [choices.by_voice] }],
    ["situation", { pick: choices.situation.job_seeker }],
    ["accompagnement", { tick: [choices.support.unsaid] }],
    ["diplome", { pick: choices.education.unsaid }],
    ["identite", { write: { ...name("Nino", "O'Neill"), ...born(18, 1) } }],
    ["representant", {}],
    ["contact", { write: { "Adresse e-mail": "nino@exemple.fr" } }],
  ],
  rows: [
    ...jobSeeker.rows.slice(0, 3),
    ["Ce qui vous donne envie", SKIPPED],
    ["Avec vos mots", SKIPPED],
    ["En parler de vive voix", choices.by_voice],
    ["Votre situation", choices.situation.job_seeker],
    ["Accompagnement", choices.support.unsaid],
    ["Diplôme le plus élevé", choices.education.unsaid],
    ["Prénom", "Nino"],
    ["Nom", "O'Neill"],
    ["Date de naissance", "24 novembre 2008"],
    ["Nom de la personne qui vous accompagne", SKIPPED],
    ["Son téléphone ou son adresse e-mail", SKIPPED],
    ["Adresse e-mail", "nino@exemple.fr"],
    ["Téléphone", SKIPPED],
    ["Aménagements", SKIPPED],
  ],
};

export const stories = {
  "who has left school": leftSchool,
  "who looks for a job": jobSeeker,
  "who wants to change trade": careerChange,
  "whose situation is different": other,
  "of 17": minor,
};

/** The answer that a story gives to a question. */
export function answerOf(story: Story, question: string): Answer {
  return story.answers.find(([asked]) => asked === question)?.[1] ?? {};
}
