import type { Page } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/apply.ts";
import { school, words } from "../support/content.ts";
import { KEY, draftAt, keptNames, saved } from "../support/drafts.ts";
import { downloaded, jsonInside } from "../support/files.ts";
import { expectNoSidewaysScroll } from "../support/layout.ts";
import { SEND, SENT_KEY, json, receipt, serviceAnswers } from "../support/service.ts";

const review = "/candidater/verifier/";
/** Who sends from the same phone, one after the other, the references that they get, and when. */
const family = ["Nino", "Awa", "Zoé"].map((first_name, place) => ({
  first_name,
  reference: ["7KXQ2MPD", "4HTN9RWC", "3BVF6GZY"][place] ?? "",
  received_at: `2026-11-23T09:0${place}:00.000Z`,
}));

/** Each of them sends, from what the browser keeps; the clock is a minute on each time. */
async function allSend(page: Page, people = family): Promise<void> {
  await serviceAnswers(page, ...people.map(({ reference, received_at }) => json(201, { ...receipt, reference, received_at })));
  for (const { first_name, received_at } of people) {
    await page.context().clock.setFixedTime(received_at);
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, saved(draftAt("verifier", { id: first_name, first_name }))]);
    await page.goto(review);
    await page.getByRole("button", { name: SEND }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.receipt.title);
  }
}

/** The receipts of what was sent before, by their first words. */
const before = (page: Page) => page.getByRole("main").getByRole("group").filter({ hasText: "reçue le" });

test.beforeEach(async ({ page }) => {
  await page.goto("/donnees-personnelles/");
});

test("brothers and sisters send from one phone: each receipt stays, with the copy of what was sent", async ({ page, applicant }) => {
  await allSend(page);
  await page.reload();
  await expect(page.getByRole("definition").filter({ hasText: "3BVF6GZY" })).toBeVisible();
  await expect(page.getByText("Zoé Martin")).toBeVisible();
  await expect(before(page)).toContainText(["4HTN9RWC, reçue le 23 novembre 2026 à 10 h 01", "7KXQ2MPD, reçue le 23 novembre 2026 à 10 h 00"]);

  await page.getByText("7KXQ2MPD, reçue le").click();
  const oldest = before(page).last();
  await expect(oldest.getByRole("definition").filter({ hasText: "Nino Martin" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const { name, text } = await downloaded(page, () => oldest.getByRole("button", { name: "Télécharger ma copie" }).click());
  expect([name, JSON.parse(jsonInside(text)).draft.first_name]).toEqual(["candidature-7KXQ2MPD.html", "Nino"]);

  await applicant.erasesAll();
  await expect(page).toHaveURL("/candidater/");
  expect(await keptNames(page)).toEqual([]);
});

test("five receipts are kept; a sixth takes the place of the oldest", { tag: "@phone" }, async ({ page }) => {
  test.slow();
  const people = ["A", "B", "C", "D", "E", "F"].map((name, place) => ({
    first_name: name.repeat(3), reference: `${name}KXQ2MPD`, received_at: `2026-11-23T09:0${place}:00.000Z`,
  }));
  await allSend(page, people);
  await page.reload();
  await expect(page.getByRole("definition").filter({ hasText: "FKXQ2MPD" })).toBeVisible();
  await expect(before(page)).toHaveText([/^EKXQ2MPD/, /^DKXQ2MPD/, /^CKXQ2MPD/, /^BKXQ2MPD/]);
});

test("each receipt is forgotten when it is a month old, whatever page is opened", { tag: "@phone" }, async ({ page, context }) => {
  await allSend(page, family.slice(0, 2));
  const day = (text: string) => context.clock.setFixedTime(text);
  await day("2026-12-22T10:00:00Z");
  await page.goto("/");
  expect(await keptNames(page)).toHaveLength(2);
  await day("2026-12-23T09:00:30Z");
  await page.goto("/");
  expect(await keptNames(page)).toHaveLength(1);
  await page.goto("/candidater/envoyee/");
  await expect(page.getByRole("definition").filter({ hasText: "4HTN9RWC" })).toBeVisible();
  await expect(before(page)).toHaveCount(0);
  await day("2026-12-23T09:01:30Z");
  await page.goto("/");
  expect(await keptNames(page)).toEqual([]);
});

test("no receipt is forgotten for a device's clock that was wrong", { tag: "@phone" }, async ({ page, context }) => {
  await serviceAnswers(page, json(201, receipt));
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, saved(draftAt("verifier"), { kept_at: "2026-10-14T08:00:00Z" })]);
  // 40 days behind while it is sent; then right, for a week; ahead for a day.
  for (const day of ["2026-10-14", "2026-11-23", "2026-11-24", "2026-11-30", "2027-01-01", "2026-12-01"]) {
    await context.clock.setFixedTime(`${day}T10:00:00+01:00`);
    await page.goto(day < "2026-11" ? review : "/candidater/envoyee/");
    if (day < "2026-11") await page.getByRole("button", { name: SEND }).click();
    await expect(page.getByRole("definition").filter({ hasText: receipt.reference })).toBeVisible();
  }
});

test("on a shared computer, every receipt goes with the tab", { tag: "@phone" }, async ({ page, applicant }) => {
  await allSend(page, family.slice(0, 2));
  await applicant.opensTools();
  await page.getByRole("checkbox", { name: "Ordinateur partagé" }).check();
  const places = () => page.evaluate(() => [localStorage, sessionStorage].map((place) => Object.keys(place).filter((key) => key.startsWith("fabnum-envoi")).length));
  expect(await places()).toEqual([0, 2]);
  await page.reload();
  await expect(before(page)).toHaveCount(1);
  await page.getByText("Mes réponses : enregistrer, rouvrir, effacer").click();
  await page.getByRole("checkbox", { name: "Ordinateur partagé" }).uncheck();
  expect(await places()).toEqual([2, 0]);
});

test("one that is damaged takes no other along", { tag: "@phone" }, async ({ page }) => {
  await allSend(page);
  await page.evaluate((key) => localStorage.setItem(key, "{"), SENT_KEY);
  await page.reload();
  await expect(page.getByRole("definition").filter({ hasText: "3BVF6GZY" })).toBeVisible();
  await expect(before(page)).toHaveText([/^4HTN9RWC/]);
});

test("on paper, a receipt is one page that says whose it is, and shows no other that is closed", { tag: "@phone" }, async ({ page, applicant }) => {
  await allSend(page, family.slice(0, 2));
  await page.evaluate(() => { window.print = () => document.body.setAttribute("data-printed", ""); });
  await applicant.button("Imprimer mon reçu").click();
  await expect(page.locator("[data-printed]")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("definition").filter({ hasText: "Awa Martin" })).toBeVisible();
  await expect(page.getByText(school, { exact: true }), "said once").toHaveCount(1);
  await expect(page.getByRole("contentinfo")).toBeHidden();
  for (const name of ["7KXQ2MPD, reçue le", "Candidatures envoyées avant"]) await expect(page.getByText(name)).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
