import type { Page } from "@playwright/test";

import { expect, test } from "./support/apply.ts";
import { content, school } from "./support/content.ts";
import { draftAt, saved } from "./support/drafts.ts";
import { tabTo } from "./support/keyboard.ts";

const { tracks, campuses, pedagogy } = content("pages");
const TRACKS = ["/formations/", tracks.title] as const;
const CAMPUSES = ["/campus/", campuses.title] as const;
const PEDAGOGY = ["/pedagogie/", pedagogy.title] as const;

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Address, heading and title agree. */
async function expectAt(page: Page, [path, heading]: readonly [string, string]): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page).toHaveURL(path);
  await expect(page).toHaveTitle(`${heading} – ${school}`);
}

/** Follows a link of the menu, which a phone has to open first. */
async function follow(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const menu = page.getByText("Menu", { exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name, exact: true }).click();
}

test("a link changes the title, moves to the heading and to the top of the page", async ({ page }) => {
  await page.goto("/");
  const link = page.getByRole("main").getByRole("link", { name: "Comparer les parcours" }).last();
  await link.scrollIntoViewIfNeeded();
  expect(await scrolled(page)).toBeGreaterThan(0);
  await link.click();
  await expectAt(page, TRACKS);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await scrolled(page)).toBe(0);
  await expect(page.getByText("Menu", { exact: true })).not.toBeFocused();
});

test("Back and Forward show the page and its place again, with the focus in sight", async ({ page }) => {
  await page.goto(TRACKS[0]);
  await expectAt(page, TRACKS);
  const link = page.getByRole("link", { name: "Voir les campus" });
  await link.scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  expect(before).toBeGreaterThan(0);
  await link.click();
  await expectAt(page, CAMPUSES);
  await page.goBack();
  await expectAt(page, TRACKS);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport({ ratio: 1 });
  await expect.poll(() => scrolled(page)).toBe(before);
  await page.goForward();
  await expectAt(page, CAMPUSES);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("A, B, Back, Forward, then a link to A: the address and the page stay together", async ({ page }) => {
  await page.goto(TRACKS[0]);
  await follow(page, "Campus");
  await expectAt(page, CAMPUSES);
  await page.goBack();
  await expectAt(page, TRACKS);
  await page.goForward();
  await expectAt(page, CAMPUSES);
  await follow(page, "Parcours");
  await expectAt(page, TRACKS);
  await follow(page, "Pédagogie");
  await expectAt(page, PEDAGOGY);
  await page.goBack();
  await expectAt(page, TRACKS);
  await page.goBack();
  await expectAt(page, CAMPUSES);
});

test("an address that names a place in the page leads there", async ({ page }) => {
  const place = page.getByRole("heading", { name: "Vos questions" });
  await page.goto("/#questions");
  await expect(place).toBeInViewport();
  await expect(place).toBeFocused();
});

test("a link with Control opens a tab and leaves this one where it is", { tag: "@phone" }, async ({ page, context }) => {
  await page.goto(TRACKS[0]);
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Voir les campus" }).click({ modifiers: ["ControlOrMeta"] });
  await expectAt(await opened, CAMPUSES);
  await expectAt(page, TRACKS);
});

test("the skip link comes first and leads to the content", async ({ page }) => {
  await page.goto(TRACKS[0]);
  await expectAt(page, TRACKS);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inMain = () => page.getByRole("main").evaluate((main) => main.contains(document.activeElement));
  expect(await inMain()).toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TRACKS[1]);
});

test("on a phone, the menu opens, leads on and closes by keyboard", { tag: "@phone" }, async ({ page }) => {
  await page.goto(TRACKS[0]);
  const menu = page.getByText("Menu", { exact: true });
  const link = page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name: "Campus" });
  await tabTo(page, menu);
  await page.keyboard.press("Enter");
  await expect(link).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press("Space");
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expectAt(page, CAMPUSES);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(link).toBeHidden();
});

test("on a phone, the menu shows that it is open, and Escape from one of its links or a tap beside it closes it", { tag: "@phone" }, async ({ page }) => {
  await page.goto(TRACKS[0]);
  const menu = page.getByText("Menu", { exact: true });
  const link = page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name: "Campus" });
  const look = () => menu.evaluate((menu) => getComputedStyle(menu).backgroundColor);
  const closed = await look();
  await menu.click();
  await expect(link).toBeVisible();
  expect(await look()).not.toBe(closed);
  await tabTo(page, link);
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();
  await expect(menu).toBeFocused();
  expect(await look()).toBe(closed);
  await menu.click();
  await expect(link).toBeVisible();
  await page.touchscreen.tap(180, 720);
  await expect(link).toBeHidden();
  await menu.click();
  await expect(link).toBeVisible();
});

test('"Préparer ma candidature" on a track and on a campus brings its answer along', { tag: "@phone" }, async ({ page, applicant }) => {
  for (const [path, query] of [
    ["/formations/developpeur-webmaster/", "?formation=developpeur-webmaster"],
    ["/campus/niort/", "?campus=niort"],
    ["/", ""],
  ] as const) {
    await page.goto(path);
    await page.getByRole("link", { name: "Préparer ma candidature" }).first().click();
    await expect(page).toHaveURL(`/candidater/${query}`);
    await expect(applicant.button("Commencer")).toBeVisible();
  }
});

test.describe("a page whose part of the program is not there yet", { tag: "@phone" }, () => {
  const PART = "**/fabnum-questions-*.wasm";
  const WORD = "Un instant…";

  /** From now on the part is on its way, until the call that this gives back. */
  async function hold(page: Page): Promise<() => Promise<void>> {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(PART, async (route) => {
      await arrived;
      await route.continue();
    });
    return async () => {
      const came = page.waitForResponse(PART);
      arrive();
      await (await came).finished();
    };
  }

  const opensApplication = (page: Page) => page.getByRole("main").getByRole("link", { name: "Préparer ma candidature" }).first().click();

  test("is waited for with a word while the page before stays, and comes", async ({ page, applicant }) => {
    const arrive = await hold(page);
    await page.goto("/campus/");
    await opensApplication(page);
    await opensApplication(page);
    await expect(page.getByText(WORD)).toBeInViewport();
    await expectAt(page, CAMPUSES);
    await arrive();
    await expect(applicant.button("Commencer")).toBeVisible();
    await expect(page.getByText(WORD)).toBeHidden();
    await expect(applicant.heading()).toBeFocused();
    await page.goBack();
    await expectAt(page, CAMPUSES);
    await page.goForward();
    await expect(applicant.button("Commencer")).toBeVisible();
  });

  test("is let go of once its visitor wants another", async ({ page, applicant }) => {
    const arrive = await hold(page);
    await page.goto("/campus/");
    await opensApplication(page);
    await expect(page.getByText(WORD)).toBeInViewport();
    await follow(page, "Pédagogie");
    await expectAt(page, PEDAGOGY);
    await expect(page.getByText(WORD)).toBeHidden();
    await arrive();
    // Had it still been wanted, it would be there: the next link to it leads there at once.
    await opensApplication(page);
    await expect(applicant.button("Commencer")).toBeVisible();
    await page.goBack();
    await expectAt(page, PEDAGOGY);
    await page.goBack();
    await expectAt(page, CAMPUSES);
  });

  test("that does not come is said, and asked for again; what was typed stays", async ({ page, applicant, keep, allow }) => {
    allow(/ERR_FAILED|fetch/);
    await keep(saved(draftAt("contact")));
    await page.route("**/fabnum-completion-*.wasm", (route) => route.abort());
    await applicant.opens("contact");
    await applicant.gives({ write: { "Adresse e-mail": "nino@exemple.fr" } });
    await applicant.continues();
    await expect(page.getByText("La page demandée ne s’est pas chargée.")).toBeInViewport();
    await applicant.sees("contact");
    await applicant.shows({ write: { "Adresse e-mail": "nino@exemple.fr" } });
    await page.unroute("**/fabnum-completion-*.wasm");
    await applicant.button("Réessayer").click();
    await applicant.sees("verifier");
  });
});

test("the parts that a page needs are asked for at once, and only once", { tag: "@phone" }, async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => /\.wasm$/.test(request.url()) && asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  const html = await (await page.request.get("/")).text();
  const [, parts = ""] = /data-parts="([^"]+)"/.exec(html) ?? [];
  expect(parts).toContain("/fabnum-catalogue-");
  expect(asked.length).toBe(new Set(asked).size);
  for (const part of parts.split(" ")) expect(asked).toContain(part);
  expect(asked.join(" ")).not.toContain("questions");
});
