import type { Answer } from "../support/applicant.ts";
import { expect, test } from "../support/apply.ts";
import { type Question, heading, school } from "../support/content.ts";
import { draftAt, saved } from "../support/drafts.ts";

const identity = { Prénom: "Nino", Nom: "Martin", Jour: "7", Mois: "3", Année: "2005" };

/** The question, an answer that is not right, the field, and what is then said. */
const wrong: [Question, Answer, string, string][] = [
  ["formation", {}, "formation", "Parcours : choisissez une réponse. « Je ne sais pas encore » en est une"],
  ["campus", {}, "campus", "Campus : choisissez une réponse"],
  ["disponibilite", {}, "disponibilite", "Rythme : choisissez une réponse"],
  ["envie", {}, "envies", "Ce qui vous donne envie : cochez, écrivez, ou choisissez d’en parler de vive voix"],
  ["situation", {}, "situation", "Votre situation : choisissez la phrase la plus proche"],
  ["accompagnement", {}, "accompagnement", "Accompagnement : cochez au moins une réponse"],
  ["diplome", {}, "diplome", "Diplôme le plus élevé : choisissez une réponse"],
  ["identite", { write: { ...identity, Prénom: "  " } }, "prenom", "Prénom : écrivez votre prénom"],
  ["representant", { write: { "Son téléphone ou son adresse e-mail": "demain" } }, "representant-contact",
    "Son téléphone ou son adresse e-mail : ce n’est ni un numéro ni une adresse e-mail, vérifiez"],
  ["contact", {}, "email", "Adresse e-mail ou téléphone : écrivez l’un des deux au moins"],
  ["contact", { write: { "Adresse e-mail": "nino" } }, "email",
    "Adresse e-mail : il manque le signe @, comme dans nom@exemple.fr"],
  ["contact", { write: { "Adresse e-mail": "nino martin@exemple.fr" } }, "email",
    "Adresse e-mail : enlevez l’espace, une adresse n’en a pas"],
  ["contact", { write: { "Adresse e-mail": "nino@exemple" } }, "email",
    "Adresse e-mail : cette adresse n’est pas complète, par exemple nom@exemple.fr"],
];

for (const [question, answer, id, message] of wrong) {
  test(`${question}: "${message}", only on "Continuer", with the way to the field`, { tag: "@phone" }, async ({ page, applicant, keep }) => {
    await keep(saved(draftAt(question)));
    await applicant.opens(question);
    await applicant.gives(answer);
    await applicant.sees(question);
    const summary = page.getByRole("alert");
    await expect(summary.filter({ hasText: message })).toBeHidden();

    await applicant.continues();
    await expect(page).toHaveTitle(`Erreur : ${heading(question)} – ${school}`);
    await expect(summary.getByRole("heading", { name: "Une réponse est à corriger" })).toBeVisible();
    await expect(summary.filter({ hasText: message })).toBeFocused();
    await expect(page.getByRole("main").getByText(message)).toHaveCount(2);
    await applicant.shows(answer);

    await summary.getByRole("link", { name: message }).click();
    const field = page.getByRole("main").locator(":focus");
    await expect(field).toHaveId(id);
    await expect(field).toBeInViewport();
    await expect(page).toHaveURL(`/candidater/${question}/`);
  });
}

test("several problems are counted, and gone once they are mended", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("identite")));
  await applicant.opens("identite");
  await applicant.continues();
  await expect(page.getByRole("heading", { name: "3 réponses sont à corriger" })).toBeVisible();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
  await applicant.gives({ write: identity });
  await applicant.continues();
  await expect(page).toHaveTitle(`${heading("contact")} – ${school}`);
  await page.goBack();
  await applicant.sees("identite");
  await expect(page.getByText("à corriger")).toBeHidden();
});

const dates: [string, string, string, string][] = [
  ["", "", "", "écrivez le jour, le mois et l’année"],
  ["31", "février", "2001", "le 31 février n’existe pas"],
  ["29", "2", "2005", "le 29 février n’existe pas en 2005"],
  ["7", "3", "0202", "vérifiez l’année, cette date est trop ancienne"],
  ["7", "3", "05", "écrivez l’année avec quatre chiffres, par exemple 2005"],
  ["24", "11", "2026", "cette date est dans le futur"],
  ["1", "1", "1900", "vérifiez l’année, cette date est trop ancienne"],
  ["32", "1", "2005", "écrivez un jour entre 1 et 31"],
  ["1er", "brumaire", "2005", "écrivez un mois entre 1 et 12, ou son nom"],
  ["7", "-3", "2005", "écrivez un mois entre 1 et 12, ou son nom"],
];

test("dates that cannot be are refused, and stay as they were typed", { tag: "@phone" }, async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("identite", { first_name: "Nino", last_name: "Martin" })));
  await applicant.opens("identite");
  for (const [Jour, Mois, Année, said] of dates) {
    await applicant.gives({ write: { Jour, Mois, Année } });
    await applicant.continues();
    await expect(page.getByRole("alert").getByRole("link", { name: `Date de naissance : ${said}` })).toBeVisible();
    await applicant.shows({ write: { Jour, Mois, Année } });
  }
});

for (const [Jour, Mois, Année, read] of [
  ["1er", "janv.", "2005", "1er janvier 2005"],
  [" 07 ", "Mars", "2005", "7 mars 2005"],
  ["29", "fev", "2004", "29 février 2004"],
  ["31", "DÉCEMBRE", "1960", "31 décembre 1960"],
] as const) {
  test(`the date ${Jour} ${Mois} ${Année} is read as ${read}`, { tag: "@phone" }, async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("verifier")));
    await page.goto("/candidater/identite/?depuis=verifier");
    await applicant.gives({ write: { Jour, Mois, Année } });
    await applicant.continues();
    await applicant.sees("verifier");
    await expect(page.getByRole("definition").filter({ hasText: read })).toBeVisible();
  });
}
