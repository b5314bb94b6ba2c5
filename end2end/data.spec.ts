import type { Page } from "@playwright/test";

import { expect, test } from "./support/apply.ts";
import { content, heading, school } from "./support/content.ts";
import { type DataFile, changeData, holdData, removeData, replaceData, restoreData } from "./support/data.ts";
import { draftAt, kept, saved } from "./support/drafts.ts";

const FAILED = "Le contenu du site ne s’est pas chargé";
const home = content("pages").home.title;

type Damage = [what: string, file: DataFile, damage: (page: Page) => Promise<void>, cause: RegExp];
const damages: Damage[] = [
  ["is missing", "campuses", (page) => removeData(page, "campuses"), /^campuses\.json: .*404/],
  ["is empty", "tracks", (page) => replaceData(page, "tracks", ""), /^tracks\.json: .* is empty/],
  ["is cut short", "pages", (page) => replaceData(page, "pages", '{"home": {"title": "App'), /^pages\.json: .* is no JSON/],
  ["is no JSON", "apply", (page) => replaceData(page, "apply", "<!doctype html><p>"), /^apply\.json: .* is no JSON/],
  [
    "has a value of the wrong type",
    "sessions",
    (page) => changeData(page, "sessions", (data) => (data.sessions[0].places = "quarante")),
    /^sessions\.json: sessions\[0\]\.places: /,
  ],
  [
    "has an unknown field",
    "site",
    (page) => changeData(page, "site", (data) => (data.slogan = "Oui")),
    /^site\.json: .*slogan/,
  ],
  [
    "names what does not exist",
    "sessions",
    (page) => changeData(page, "sessions", (data) => (data.sessions[0].offers[1].campus = "poitier")),
    /^sessions\.json: sessions\[0\]\.offers\[1\]\.campus: there is no campus "poitier"/,
  ],
];

for (const [what, file, damage, cause] of damages) {
  test(`where ${file}.json ${what}, the page says so, and helps`, { tag: "@phone" }, async ({ page, allow }) => {
    allow(/\.json/);
    await damage(page);
    await page.goto("/candidater/formation/");
    await expect(page.getByRole("heading", { level: 1, name: FAILED })).toBeVisible();
    await expect(page).toHaveTitle(FAILED);
    await page.getByText("Détails techniques").click();
    await expect(page.getByRole("listitem").filter({ hasText: cause })).toBeVisible();

    const retry = page.getByRole("button", { name: "Réessayer" });
    await retry.click();
    await expect(retry).toBeEnabled();
    await expect(page.getByRole("heading", { level: 1, name: FAILED })).toBeVisible();
    await restoreData(page, file);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading("formation"));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(`${heading("formation")} – ${school}`);
  });
}

test("a file that is broken or missing is the site's fault, one that does not come may be the network's", { tag: "@phone" }, async ({ page, allow }) => {
  allow(/\.json/);
  await replaceData(page, "tracks", "");
  await page.goto("/candidater/");
  const fault = page.getByText("Un fichier du site manque ou est abîmé : ce n’est pas votre faute.");
  await expect(fault).toBeVisible();
  await restoreData(page, "tracks");
  await removeData(page, "campuses");
  await page.reload();
  await expect(fault).toBeVisible();
  await page.route("**/data/tracks.json", (route) => route.abort());
  await page.reload();
  await expect(page.getByText("Vérifiez votre connexion, puis réessayez.")).toBeVisible();
});

test("several broken files are all named, with whom to tell where that is known", { tag: "@phone" }, async ({ page, allow }) => {
  allow(/\.json/);
  await changeData(page, "site", (data) => (data.contact = { email: "ecole@exemple.fr", phone: "05 49 00 00 01" }));
  await removeData(page, "tracks");
  await replaceData(page, "apply", "");
  await page.goto("/candidater/");
  await page.getByText("Détails techniques").click();
  await expect(page.getByRole("listitem")).toHaveText([/^tracks\.json: /, /^apply\.json: /]);
  await expect(page.getByRole("link", { name: "ecole@exemple.fr" })).toHaveAttribute("href", "mailto:ecole@exemple.fr");
  await expect(page.getByRole("link", { name: "05 49 00 00 01" })).toHaveAttribute("href", "tel:+33549000001");
});

test("a failure does not touch the draft", { tag: "@phone" }, async ({ page, applicant, keep, allow }) => {
  allow(/\.json/);
  await keep(saved(draftAt("campus")));
  await replaceData(page, "tracks", "");
  await applicant.opens("campus");
  await expect(page.getByRole("alert").filter({ hasText: "Vos réponses enregistrées sont conservées." })).toBeVisible();
  await restoreData(page, "tracks");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await applicant.sees("campus");
  expect((await kept(page)).draft.track).toBe("developpeur-webmaster");
});

test.describe("before the program has taken over", { tag: "@phone" }, () => {
  test.use({ boots: false });

  test("a page of the catalogue is complete, stays so where the content does not come, and its links lead on", async ({ page, allow }) => {
    allow(/\.json/);
    await replaceData(page, "tracks", "");
    const tried = page.waitForEvent("console", (message) => message.text().includes("tracks.json"));
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(home);
    await tried;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(home);
    await page.getByRole("link", { name: "Voir le campus de Niort" }).click();
    await expect(page).toHaveURL("/campus/niort/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Campus de Niort");
  });

  test("a step says after a while that it is on its way, then is there", async ({ page, keep }) => {
    await keep(saved(draftAt("campus")));
    const arrive = await holdData(page, "tracks");
    await page.goto("/candidater/campus/");
    const wait = page.getByRole("main").getByText("Un instant…");
    expect(await wait.evaluate((word) => getComputedStyle(word).animationDelay)).toBe("0.4s");
    await expect(wait).toBeVisible();
    arrive();
    await expect(page.getByRole("radio", { name: "Niort" })).toBeVisible();
    await expect(wait).toHaveCount(0);
  });

  test("a network that does not answer is given up after 20 seconds, and can be tried again", async ({ page, now, allow }) => {
    allow(/tracks\.json/);
    await pauseClock(page, now);
    const arrive = await holdData(page, "tracks");
    const asked = page.waitForRequest("**/data/tracks.json");
    await page.goto("/candidater/formation/");
    // The program is asked for once a frame has been drawn.
    await page.clock.runFor(100);
    await asked;
    await page.clock.runFor(20_000);
    await expect(page.getByRole("heading", { level: 1, name: FAILED })).toBeVisible();
    arrive();
    await restoreData(page, "tracks");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading("formation"));
  });
});

/** From the next load on, timers run only when the test says so. */
async function pauseClock(page: Page, now: string): Promise<void> {
  const time = Date.parse(now);
  await page.clock.install({ time: time - 1_000 });
  await page.clock.pauseAt(time);
}
