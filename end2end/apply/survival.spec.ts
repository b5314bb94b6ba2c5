import { type Answer, Applicant } from "../support/applicant.ts";
import { expect, test } from "../support/apply.ts";
import { type Step, interest, words } from "../support/content.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { answerOf, born, stories } from "../support/stories.ts";

const { choices } = words;
const minor = stories["of 17"];

/** A step, a draft that leads to it, what is answered there, and the step before with its answer. */
type Case = { changes?: object; answer?: Answer; before?: [Step, Answer] };
const changed = { situation: "career_change" };
const steps: Record<Step, Case> = {
  formation: { answer: { pick: choices.any_track } },
  campus: { answer: { pick: choices.any_campus }, before: ["formation", { pick: "Développeur webmaster" }] },
  disponibilite: { answer: { pick: choices.availability.unsure }, before: ["campus", { pick: "Niort" }] },
  envie: {
    answer: { tick: [interest("ecrire"), choices.by_voice], write: { "Avec vos mots": "Sans  finir ma" } },
    before: ["disponibilite", { pick: choices.availability.yes }],
  },
  situation: {
    answer: { pick: choices.situation.other },
    before: ["envie", { tick: [interest("reparer"), choices.by_voice], write: { "Avec vos mots": "J’aime réparer." } }],
  },
  accompagnement: {
    answer: { tick: [choices.support.another, choices.support.mission_locale] },
    before: ["situation", { pick: choices.situation.job_seeker }],
  },
  metier: {
    changes: changed,
    answer: { write: { "Votre métier aujourd’hui": "Bou" } },
    before: ["situation", { pick: choices.situation.career_change }],
  },
  diplome: { answer: { pick: choices.education.abroad }, before: ["accompagnement", { tick: [choices.support.nobody] }] },
  identite: {
    answer: { write: { Prénom: "Ni", Nom: "O", Jour: "1er", Mois: "jan", Année: "20" } },
    before: ["diplome", { pick: choices.education.bac }],
  },
  representant: {
    answer: { write: { "Nom de la personne qui vous accompagne": "Cam", "Son téléphone ou son adresse e-mail": "05 4" } },
    before: ["identite", { write: { Prénom: "Nino", Nom: "Martin", ...born(18, 1) } }],
  },
  contact: {
    answer: {
      write: { "Adresse e-mail": "nino@", Téléphone: "06" },
      tick: [choices.accommodations.label],
      pick: choices.channel.email,
    },
    before: ["representant", { write: { "Nom de la personne qui vous accompagne": "Camille Martin" } }],
  },
  verifier: { before: ["contact", { write: { "Adresse e-mail": "nino@exemple.fr" } }] },
  "autre-session": {
    changes: { availability: "no" },
    before: ["disponibilite", { pick: choices.availability.no }],
  },
  orientation: {
    changes: { birth: { day: "1", month: "1", year: "2015" } },
    before: ["identite", { write: { Prénom: "Nino", Jour: "1", Mois: "1", Année: "2015" } }],
  },
};
const names = Object.keys(steps) as Step[];

for (const step of names) {
  const { changes, answer = {}, before } = steps[step];

  test(`at ${step}, what is typed survives a reload and a closed tab, without "Continuer"`, async ({ page, context, applicant, keep }) => {
    await keep(saved(draftAt(step, changes)));
    await applicant.opens(step);
    await applicant.sees(step);
    await applicant.gives(answer);
    await page.reload();
    await applicant.sees(step);
    await applicant.shows(answer);

    await page.close();
    const reopened = new Applicant(await context.newPage());
    await reopened.resumes();
    await reopened.sees(step);
    await reopened.shows(answer);
  });

  if (!before) continue;
  test(`at ${step}, Back shows the question before with its answer, and Forward returns`, async ({ page, applicant, keep }) => {
    const [previous, given] = before;
    await keep(saved(draftAt(step, changes)));
    await applicant.opens(previous);
    await applicant.continues();
    await applicant.sees(step);
    await applicant.gives(answer);
    await page.goBack();
    await applicant.sees(previous);
    await applicant.shows(given);
    await page.goForward();
    await applicant.sees(step);
    await applicant.shows(answer);
    await page.getByRole("link", { name: "Retour" }).click();
    await applicant.sees(previous);
    await applicant.shows(given);
  });
}

test("a tab closed at the first question opens there again", async ({ page, context, applicant }) => {
  await applicant.begins();
  await applicant.gives({ pick: choices.any_track });
  await page.close();
  const reopened = new Applicant(await context.newPage());
  await reopened.resumes();
  await reopened.sees("formation");
  await reopened.shows({ pick: choices.any_track });
});

test("a step that the answers do not reach leads to the first open one", async ({ page, applicant, keep }) => {
  for (const step of names.slice(1)) {
    await applicant.opens(step);
    await applicant.sees("formation");
  }
  await page.goto("/candidater/dossier/");
  await applicant.sees("formation");

  await keep(saved(draftAt("situation")));
  for (const step of ["metier", "contact", "verifier", "autre-session", "orientation"] as const) {
    await applicant.opens(step);
    await applicant.sees("situation");
  }
});

test("a step that does not exist is a page that does not exist", async ({ page, allow }) => {
  allow(/status of 404/);
  await page.goto("/candidater/astrologie/");
  await expect(page).toHaveTitle(/^Page introuvable – /);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("Back goes through every question to the start page, and Forward to the review", async ({ page, applicant }) => {
  await applicant.begins();
  await applicant.answers(minor.answers);
  await applicant.sees("verifier");
  const way = minor.answers.map(([question]) => question);
  for (const step of way.toReversed()) {
    await page.goBack();
    await applicant.sees(step);
    await applicant.shows(answerOf(minor, step));
  }
  await page.goBack();
  await expect(applicant.button("Reprendre mes réponses")).toBeVisible();
  for (const step of [...way, "verifier"] as const) {
    await page.goForward();
    await applicant.sees(step);
  }
});
