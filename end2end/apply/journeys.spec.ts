import { expect, test } from "../support/apply.ts";
import { school, words } from "../support/content.ts";
import { changeData } from "../support/data.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { inReview, reviewRows } from "../support/review.ts";
import { receptions } from "../support/service.ts";
import { born, stories } from "../support/stories.ts";

for (const [who, story] of Object.entries(stories)) {
  test(`somebody ${who} applies, from the start page to the receipt`, async ({ page, applicant }) => {
    await applicant.begins();
    await applicant.answers(story.answers);
    await applicant.sees("verifier");
    expect(await reviewRows(page)).toEqual(inReview(story.rows));

    await page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }).click();
    await expect(applicant.heading()).toHaveText("Votre candidature est complète");
    await expect(page).toHaveURL("/candidater/dossier/");
    await expect(page).toHaveTitle(`Votre candidature est complète – ${school}`);
    expect(await reviewRows(page)).toEqual(story.rows);
    await expect(page.getByText("Elle n’est pas encore envoyée.")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/candidature envoyée|bien reçu/i);

    await page.goBack();
    const { reference } = await applicant.sends();
    expect(reference).toMatch(/^[A-Z0-9]{8}$/);
    await expect(page).toHaveURL("/candidater/envoyee/");
  });
}

test("who cannot follow this rhythm gets to a page with next steps, and can change the answer", async ({ page, applicant }) => {
  await applicant.begins();
  await applicant.answers(stories["who looks for a job"].answers.slice(0, 2));
  await applicant.gives({ pick: words.choices.availability.no });
  await applicant.continues();
  await applicant.sees("autre-session");
  await expect(page.getByText(words.exits.other_session.lead)).toBeVisible();
  for (const { text } of words.exits.other_session.next.items) await expect(page.getByText(text)).toBeVisible();

  await page.getByRole("link", { name: "Modifier ma réponse" }).click();
  await applicant.sees("disponibilite");
  await applicant.shows({ pick: words.choices.availability.no });
  await applicant.gives({ pick: words.choices.availability.unsure });
  await applicant.continues();
  await applicant.sees("envie");
});

test("who is under 16 when the session begins gets to a page on school guidance, and can change the date", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("identite")));
  await applicant.opens("identite");
  // The session begins on 12 December.
  await applicant.gives({ write: { Prénom: "Lou", Nom: "Martin", Jour: "13", Mois: "12", Année: "2010" } });
  await applicant.continues();
  await applicant.sees("orientation");
  await expect(page.getByText(words.exits.guidance.lead)).toBeVisible();
  for (const { text } of words.exits.guidance.next.items) await expect(page.getByText(text)).toBeVisible();

  await page.getByRole("link", { name: "Modifier ma réponse" }).click();
  await applicant.sees("identite");
  await applicant.gives({ write: { Année: "1990" } });
  await applicant.continues();
  await applicant.sees("contact");
});

for (const [who, birth, next] of [
  ["turns 16 when the session begins", { Jour: "12", Mois: "12", Année: "2010" }, "representant"],
  ["turns 16 today", born(16), "representant"],
  ["turns 18 tomorrow", born(18, 1), "representant"],
  ["turns 18 today", born(18), "contact"],
] as const) {
  test(`who ${who} comes to the question ${next}`, async ({ applicant, keep }) => {
    await keep(saved(draftAt("identite")));
    await applicant.opens("identite");
    await applicant.gives({ write: { Prénom: "Lou", Nom: "Martin", ...birth } });
    await applicant.continues();
    await applicant.sees(next);
  });
}

for (const { where, change, start } of receptions) {
  test(`where ${where}, the start page says so before the first question, and what it takes`, async ({ page, applicant }) => {
    await changeData(page, "site", change);
    await page.goto("/candidater/");
    await expect(applicant.heading()).toHaveText(words.start.title);
    await expect(page.getByText(`Il faut environ ${words.start.minutes} minutes.`)).toBeVisible();
    for (const { heading, text, items } of [words.start.at_hand, words.start.data, start]) {
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      for (const line of text ?? []) await expect(page.getByText(line)).toBeVisible();
      for (const { text } of items ?? []) await expect(page.getByText(text)).toBeVisible();
    }
    for (const other of receptions) {
      await expect(page.getByRole("heading", { name: other.start.heading })).toBeVisible({ visible: other.start === start });
    }
    await expect(page.getByRole("link", { name: "Imprimer le formulaire sur papier" })).toBeVisible();
  });
}

test("who ticks that nobody helps takes back who was named, and the other way round", async ({ page, applicant, keep }) => {
  const { support } = words.choices;
  await keep(saved(draftAt("accompagnement")));
  await applicant.opens("accompagnement");
  await applicant.gives({ tick: [support.mission_locale, support.france_travail] });
  await applicant.shows({ tick: [support.mission_locale, support.france_travail] });
  await applicant.gives({ tick: [support.nobody] });
  for (const named of [support.mission_locale, support.france_travail]) await expect(applicant.box(named)).not.toBeChecked();
  await applicant.gives({ tick: [support.another] });
  await expect(applicant.box(support.nobody)).not.toBeChecked();
  await page.reload();
  await applicant.shows({ tick: [support.another] });
  await applicant.continues();
  await applicant.sees("diplome");
});
