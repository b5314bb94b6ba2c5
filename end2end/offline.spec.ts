import type { Locator, Page } from "@playwright/test";

import { expect, test as base } from "./support/apply.ts";
import { content, school } from "./support/content.ts";
import { Desk, dossierOf } from "./support/desk.ts";
import { KEY, saved } from "./support/drafts.ts";
import { Host } from "./support/host.ts";
import { applyPages, cataloguePages } from "./support/pages.ts";
import { programFiles } from "./support/program.ts";
import { stories } from "./support/stories.ts";
import { translate } from "./support/translator.ts";

/** The site on a host of its own, with its service worker. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await Host.start();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
});
test.use({ serviceWorkers: "allow" });

const KEPT = "Le site ne répond pas.";
const UPDATE = "Une nouvelle version du site est prête.";
const CUT = /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|ERR_INTERNET_DISCONNECTED/;

/** The day on the clock of the worker, which no test sets, as pages write it. */
function today(): string {
  const day = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", dateStyle: "long" }).format();
  return day.replace(/^1 /, "1er ");
}

/** The first visit is over: the worker has kept the site, and answers from now on. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (!serviceWorker.controller) await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  });
}

/** Looks for a newer version: whether there was one, and whether it has come whole and waits. */
async function sought(page: Page): Promise<{ found: boolean; waits: boolean }> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker | null>((resolve) =>
      registration.addEventListener("updatefound", () => resolve(registration.installing), { once: true }),
    );
    await registration.update().catch(() => {}); // It has failed to install: that is what is asked.
    const worker = await Promise.race([found, new Promise<null>((resolve) => setTimeout(resolve, 5_000, null))]);
    if (worker) {
      await new Promise<void>((resolve) => {
        const settle = () => worker.state !== "installing" && resolve();
        worker.addEventListener("statechange", settle);
        settle();
      });
    }
    return { found: worker !== null, waits: registration.waiting !== null };
  });
}

/** Whether the middle of it is in the window, and nothing lies over it. */
async function isSeen(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });
}

test.describe("without a network, after one visit", { tag: "@phone" }, () => {
  test("every page opens and says since when its content is as it is", async ({ page, host, allow }) => {
    test.slow();
    allow(CUT);
    await page.goto("/");
    await kept(page);
    await host.cut();
    for (const [path, heading] of cataloguePages) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(heading);
      await expect(page.getByText(KEPT), path).toContainText(today());
    }
    // As a counsellor types them: a host would add the slash.
    for (const [path, heading] of cataloguePages.slice(1, 4)) {
      await page.goto(path.slice(0, -1));
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(heading);
    }
    for (const [path, heading, draft] of applyPages) {
      await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, saved(draft)]);
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(heading);
    }
  });

  test("the school's desk reads dossiers", async ({ page, host, allow }) => {
    allow(CUT);
    await page.goto("/");
    await kept(page);
    await host.cut();
    const desk = new Desk(page);
    await desk.opens();
    await desk.chooses(dossierOf("zoe", { first_name: "Zoé", last_name: "Élan" }));
    await desk.counts("1 candidature.");
    expect(await desk.names()).toEqual(["Élan Zoé"]);
  });

  test("an application can be filled in to the end", async ({ page, host, applicant, allow }) => {
    allow(CUT);
    await page.goto("/");
    await kept(page);
    await host.cut();
    await applicant.begins();
    await applicant.answers(stories["who looks for a job"].answers);
    await applicant.sees("verifier");
    await page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }).click();
    await expect(applicant.heading()).toHaveText("Votre candidature est complète");
  });

  test("an address that names no page is still told from the others", async ({ page, host, allow }) => {
    allow(CUT);
    await page.goto("/");
    await kept(page);
    await host.cut();
    await page.goto("/nulle-part/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page introuvable");
  });
});

test("without a network, nothing moves when a page opens; what is said of it stands below, and on top of the next page", async ({ page, host, allow }) => {
  allow(CUT);
  // Where the heading stands in the page that was written: the browser counts no shift where one page takes another's place.
  const top = () => document.querySelector("h1")?.getBoundingClientRect().top;
  await page.addInitScript(`addEventListener("DOMContentLoaded", () => (window.written = (${top})()))`);
  const paths = ["/", "/campus/", "/candidater/", "/candidater/formation/"];
  await page.goto("/");
  await kept(page);
  for (const path of paths) await page.goto(path);
  await host.cut();
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByText(KEPT), path).toBeVisible();
    expect(await page.evaluate(top), path).toBe(await page.evaluate(() => Reflect.get(window, "written")));
    // A question's own bar stands before it, until the end of the page.
    if (!path.endsWith("formation/")) expect(await isSeen(page.getByText(KEPT)), path).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await isSeen(page.getByText(KEPT)), path).toBe(true);
    await expect(page.getByRole("contentinfo").getByRole("link").last(), "under the bar").toBeInViewport({ ratio: 1 });
  }
  // From the next page on it stands on top, where it comes with the page.
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Mentions légales" }).click();
  await expect(page).toHaveURL("/mentions-legales/");
  expect(await isSeen(page.getByText(KEPT))).toBe(true);
  expect(await page.getByText(KEPT).evaluate((text) => text.getBoundingClientRect().top)).toBeLessThan(20);
});

test("the site can be put on a home screen", { tag: "@phone" }, async ({ page, context }) => {
  await page.goto("/");
  await kept(page);
  const devtools = await context.newCDPSession(page);
  const { data, errors } = await devtools.send("Page.getAppManifest");
  const manifest = JSON.parse(data ?? "");
  expect(errors).toEqual([]);
  // What browsers ask for before they offer it; a browser without a window does not say whether it would.
  expect(manifest).toMatchObject({ name: school, start_url: "/", scope: "/", display: "standalone" });
  const icons = await page.evaluate(
    (icons) =>
      Promise.all(
        icons.map(async ({ src }) => {
          const icon = await createImageBitmap(await (await fetch(src)).blob());
          return `${icon.width}x${icon.height}`;
        }),
      ),
    manifest.icons as { src: string }[],
  );
  expect(icons).toEqual(manifest.icons.map(({ sizes }: any) => sizes));
  expect(icons).toEqual(expect.arrayContaining(["192x192", "512x512"]));
});

test.describe("a second visit", { tag: "@phone" }, () => {
  test("takes no byte of the program from the network", async ({ page, host }) => {
    await page.goto("/");
    await kept(page);
    await host.remove((await programFiles(host.dist)).wasm);
    const fromNetwork: string[] = [];
    page.on("response", (response) => {
      if (/fabnum-|bricolage/.test(response.url()) && !response.fromServiceWorker()) fromNetwork.push(response.url());
    });
    await page.goto("/campus/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(content("pages").campuses.title);
    expect(fromNetwork).toEqual([]);
  });

  test("shows content that has changed since, without another word", async ({ page, host }) => {
    await page.goto("/");
    await kept(page);
    const pages = JSON.parse(await host.read("data/pages.json"));
    pages.home.title = "Un titre tout neuf.";
    await host.write("data/pages.json", JSON.stringify(pages));
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Un titre tout neuf.");
    await expect(page.getByText(UPDATE)).toHaveCount(0);
    await expect(page.getByText(KEPT)).toHaveCount(0);
  });
});

test.describe("a new version", { tag: "@phone" }, () => {
  for (const [how, prepare] of [["", async () => {}], [", under a browser's translator too", translate]] as const)
  test(`says so on the next page, waits for its visitor, and takes over when asked${how}`, async ({ page, host, applicant }) => {
    await prepare(page);
    await page.goto("/candidater/formation/");
    await kept(page);
    const { wasm } = await host.deploy();
    expect(await sought(page)).toEqual({ found: true, waits: true });
    await expect(page.getByText(UPDATE)).toHaveCount(0);
    await applicant.gives({ pick: "Développeur webmaster" });
    await applicant.continues();
    await applicant.sees("campus");
    await expect(page.getByText(UPDATE)).toBeVisible();
    await applicant.gives({ pick: "Niort" });

    const arrived = page.waitForResponse((response) => response.url().endsWith(wasm));
    await page.getByRole("button", { name: "Afficher la nouvelle version" }).click();
    await arrived;
    await applicant.sees("campus");
    await applicant.shows({ pick: "Niort" });
    await expect(page.getByText(UPDATE)).toHaveCount(0);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test("says so at the question that was the first, too", async ({ page, host, applicant }) => {
    await page.goto("/candidater/formation/");
    await kept(page);
    await applicant.gives({ pick: "Développeur webmaster" });
    await applicant.continues();
    await applicant.sees("campus");
    await host.deploy();
    expect(await sought(page)).toEqual({ found: true, waits: true });
    await page.goBack();
    await applicant.sees("formation");
    await expect(page.getByText(UPDATE)).toBeVisible();
  });

  test("that has not come whole leaves the old one at work", async ({ page, host, allow }) => {
    allow(/404|ERR_CONNECTION_REFUSED|Failed to fetch/);
    await page.goto("/");
    await kept(page);
    const { wasm } = await host.deploy();
    await host.remove(wasm);
    expect(await sought(page)).toEqual({ found: true, waits: false });
    await host.cut();
    await page.goto("/campus/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(content("pages").campuses.title);
    await expect(page.getByText(UPDATE)).toHaveCount(0);
  });
});

test.describe("content that has changed", { tag: "@phone" }, () => {
  test("beyond what a kept program can read brings the newer program", async ({ page, host, allow }) => {
    allow(/site\.json/);
    await page.goto("/candidater/formation/");
    await kept(page);
    // A program of tomorrow, which knows one more field: what it would do with it does not matter here.
    const { wasm } = await host.deploy();
    const site = JSON.parse(await host.read("data/site.json"));
    await host.write("data/site.json", JSON.stringify({ ...site, motto: "Demain." }));
    const arrived = page.waitForResponse((response) => response.url().endsWith(wasm) && response.ok());
    await page.goto("/candidater/formation/");
    await arrived;
    // The page loads anew meanwhile: what is asked of the one that goes has no answer.
    const versions = () => page.evaluate(async () => (await caches.keys()).length).catch(() => undefined);
    await expect.poll(versions).toBe(1);
  });

  test("for the worse is told, and is not what is kept", async ({ page, host, allow }) => {
    allow(/site\.json/);
    allow(CUT);
    await page.goto("/candidater/formation/");
    await kept(page);
    const whole = await host.read("data/site.json");
    await host.write("data/site.json", whole.slice(0, 100));
    await page.goto("/candidater/formation/");
    await expect(page.getByRole("button", { name: "Réessayer" })).toBeVisible();
    await host.cut();
    await page.goto("/candidater/formation/");
    await expect(page.getByText(KEPT)).toBeVisible();
    await expect(page.getByRole("radio").first()).toBeVisible();
  });
});

test.describe("a worker that fails", { tag: "@phone" }, () => {
  for (const [how, broken] of [
    ["does not even start", "throw new Error('broken');"],
    ["is no script", "<!doctype html>"],
    ["loses its place later", "addEventListener('activate', () => (CacheStorage.prototype.open = () => Promise.reject(new Error('no place'))));"],
    ["has no place to keep anything", "Object.defineProperty(self, 'caches', { get() { throw new Error('no place'); } });"],
  ]) {
    test(`${how}: the site works without it`, async ({ page, host, allow }) => {
      allow(/worker\.js|ServiceWorker|broken|no place/);
      await host.write("worker.js", `${broken}\n${await host.read("worker.js")}`);
      await page.goto("/");
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(content("pages").home.title);
      await page.getByRole("link", { name: "Comparer les parcours" }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(content("pages").tracks.title);
    });
  }

  test("has lost what it had kept: the network takes its place", async ({ page }) => {
    await page.goto("/");
    await kept(page);
    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    await page.goto("/campus/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(content("pages").campuses.title);
  });
});
