import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { reviewRows } from "../support/review.ts";
import { born } from "../support/stories.ts";

const { choices } = words;
const adult = { birth: { day: "7", month: "3", year: "1990" }, situation: "left_school" };

test.beforeEach(async ({ applicant, keep }) => {
  await keep(saved(draftAt("verifier", adult)));
  await applicant.opens("verifier");
  await applicant.sees("verifier");
});

test("a change from the review comes back to the review", async ({ page, applicant }) => {
  await page.getByRole("link", { name: "Modifier : Campus" }).click();
  await applicant.sees("campus");
  await applicant.shows({ pick: "Niort" });
  await applicant.gives({ pick: "Poitiers" });
  await applicant.continues();
  await applicant.sees("verifier");
  expect(await reviewRows(page)).toContainEqual(["Campus", "Poitiers"]);
});

test("each answer has a link to change it, which leads to its question and back", async ({ page, applicant }) => {
  for (const [field] of await reviewRows(page)) {
    await page.getByRole("link", { name: `Modifier : ${field}` }).click();
    await expect(applicant.button("Continuer")).toBeVisible();
    await page.getByRole("link", { name: "Retour" }).click();
    await applicant.sees("verifier");
  }
});

test("a change that opens a question leads through it to the review", async ({ page, applicant }) => {
  await page.getByRole("link", { name: "Modifier : Votre situation" }).click();
  await applicant.gives({ pick: choices.situation.job_seeker });
  // The draft had passed the question before; another situation's it had not.
  await applicant.gives({ pick: choices.situation.career_change });
  await applicant.continues();
  await applicant.sees("metier");
  await applicant.gives({ write: { "Votre métier aujourd’hui": "Vendeur" } });
  await applicant.continues();
  await applicant.sees("verifier");
  expect(await reviewRows(page)).toContainEqual(["Votre métier aujourd’hui", "Vendeur"]);
});

test("who turns out to be 17 is asked who can accompany, then comes back to the review", async ({ page, applicant, keep }) => {
  const passed = ["formation", "campus", "disponibilite", "envie", "situation", "diplome", "identite", "contact"];
  await keep(saved(draftAt("verifier", { ...adult, passed, guardian_name: "", guardian_contact: "" })));
  await page.reload();
  await page.getByRole("link", { name: "Modifier : Date de naissance" }).click();
  await applicant.gives({ write: born(17) });
  await applicant.continues();
  await applicant.sees("representant");
  await applicant.continues();
  await applicant.sees("verifier");
  expect(await reviewRows(page)).toContainEqual(["Nom de la personne qui vous accompagne", "Non renseigné"]);
});

test("a change can lead to an exit, and back", async ({ page, applicant }) => {
  await page.getByRole("link", { name: "Modifier : Rythme" }).click();
  await applicant.gives({ pick: choices.availability.no });
  await applicant.continues();
  await applicant.sees("autre-session");
  await applicant.opens("verifier");
  await applicant.sees("autre-session");
  await page.goBack();
  await page.goBack();
  await applicant.sees("disponibilite");
  await applicant.gives({ pick: choices.availability.yes });
  await applicant.continues();
  await applicant.sees("verifier");
});

test("an exit that a change led to leads back to the review", async ({ page, applicant }) => {
  await page.getByRole("link", { name: "Modifier : Rythme" }).click();
  await applicant.gives({ pick: choices.availability.no });
  await applicant.continues();
  await applicant.sees("autre-session");
  await page.getByRole("link", { name: "Modifier ma réponse" }).click();
  await applicant.gives({ pick: choices.availability.yes });
  await applicant.continues();
  await applicant.sees("verifier");
});

test("an answer of another situation stays in the draft, out of the dossier, and comes back", async ({ page, applicant }) => {
  const change = async (situation: string) => {
    await page.getByRole("link", { name: "Modifier : Votre situation" }).click();
    await applicant.gives({ pick: situation });
    await applicant.continues();
  };
  expect(await reviewRows(page)).toContainEqual(["Accompagnement", choices.support.nobody]);
  await change(choices.situation.career_change);
  await applicant.sees("metier");
  await applicant.continues();
  await applicant.sees("verifier");
  expect((await reviewRows(page)).map(([field]) => field)).not.toContain("Accompagnement");
  await change(choices.situation.other);
  await applicant.sees("verifier");
  expect(await reviewRows(page)).toContainEqual(["Accompagnement", choices.support.nobody]);
});
