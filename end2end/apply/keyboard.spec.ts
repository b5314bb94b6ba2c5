import type { Answer, Applicant } from "../support/applicant.ts";
import { expect, test } from "../support/apply.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { tabTo } from "../support/keyboard.ts";
import { inReview, reviewRows } from "../support/review.ts";
import { stories } from "../support/stories.ts";

/** Answers as somebody without a mouse: Tab, arrows, space, letters. */
async function answerByKeyboard(applicant: Applicant, { write = {}, tick = [], pick }: Answer): Promise<void> {
  const { keyboard } = applicant.page;
  const fields = Object.entries(write).map(([label, text]) => ({ at: applicant.field(label), act: () => keyboard.type(text) }));
  const boxes = tick.map((name) => ({ at: applicant.box(name), act: () => keyboard.press("Space") }));
  for (const { at, act } of await inPageOrder([...fields, ...boxes])) {
    await tabTo(applicant.page, at);
    await act();
  }
  if (pick) await pickByKeyboard(applicant, pick);
}

async function inPageOrder<T extends { at: ReturnType<Applicant["field"]> }>(things: T[]): Promise<T[]> {
  const placed = await Promise.all(things.map(async (thing) => ({ thing, box: await thing.at.boundingBox() })));
  return placed.sort((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0) || (a.box?.x ?? 0) - (b.box?.x ?? 0)).map(({ thing }) => thing);
}

/** Tabs into the group, backwards where the page has only just asked for it, then moves by arrows. */
async function pickByKeyboard(applicant: Applicant, pick: string): Promise<void> {
  const { page } = applicant;
  const target = applicant.radio(pick);
  const group = page.getByRole("radiogroup").filter({ has: target });
  const isBelow = await group.evaluate(
    (group) => !!(document.activeElement!.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  await tabTo(page, group, isBelow ? "Tab" : "Shift+Tab");
  await page.keyboard.press("Space");
  for (let moves = 0; moves < 10 && !(await target.isChecked()); moves += 1) await page.keyboard.press("ArrowDown");
  await expect(target).toBeChecked();
  await expect(target).toBeFocused();
}

test("the whole application, with the keyboard only", async ({ page, applicant }) => {
  test.slow();
  const { answers, rows } = stories["who wants to change trade"];
  await page.goto("/candidater/");
  await tabTo(page, applicant.button("Commencer"));
  await page.keyboard.press("Enter");
  for (const [question, answer] of answers) {
    await applicant.sees(question);
    await expect(applicant.heading()).toBeFocused();
    await answerByKeyboard(applicant, answer);
    await tabTo(page, applicant.button("Continuer"));
    await page.keyboard.press("Enter");
  }
  await applicant.sees("verifier");
  await expect(applicant.heading()).toBeFocused();
  expect(await reviewRows(page)).toEqual(inReview(rows));
  await tabTo(page, page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }));
  await page.keyboard.press("Enter");
  await expect(applicant.heading()).toHaveText("Votre candidature est complète");
  await expect(applicant.heading()).toBeFocused();
  await tabTo(page, applicant.button("Télécharger ma candidature"));
});

test("the error summary takes focus, and its links move to the fields", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("identite")));
  await applicant.opens("identite");
  await tabTo(page, applicant.field("Année"));
  await page.keyboard.press("Enter");
  const summary = page.getByRole("alert").filter({ hasText: "3 réponses sont à corriger" });
  await expect(summary).toBeFocused();
  await expect(summary).toBeInViewport();
  for (const [link, field] of [
    ["Prénom : écrivez votre prénom", "Prénom"],
    ["Date de naissance : écrivez le jour, le mois et l’année", "Jour"],
  ] as const) {
    await summary.focus();
    await tabTo(page, summary.getByRole("link", { name: link }));
    await page.keyboard.press("Enter");
    await expect(applicant.field(field)).toBeFocused();
    await expect(applicant.field(field)).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(link).last()).toBeInViewport();
  }
});

test("whatever has focus is in sight, on the pages with the most on them", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("verifier")));
  for (const [step, last] of [
    ["envie", applicant.button("Continuer")],
    ["contact", applicant.button("Continuer")],
    ["verifier", page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ })],
  ] as const) {
    await applicant.opens(step);
    await applicant.sees(step);
    await tabTo(page, last);
    await tabTo(page, page.getByRole("link", { name: "Retour" }), "Shift+Tab");
  }
});
