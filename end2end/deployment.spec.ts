import type { Page } from "@playwright/test";

import { expect, test as base } from "./support/apply.ts";
import { words } from "./support/content.ts";
import { draftAt, saved } from "./support/drafts.ts";
import { Host } from "./support/host.ts";

/** The site on a host of its own, without the service worker. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await Host.start();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.describe("a page that was open before a deployment", { tag: "@phone" }, () => {
  test.beforeEach(({ allow }) => allow(/404/));

  /** The program that the page was loaded with. */
  const program = async (page: Page) => /fabnum-[0-9a-f]{16}/.exec((await page.locator("script:not([type])").textContent()) ?? "")?.[0];

  test("leads to the start of an application", async ({ page, host, applicant }) => {
    await page.goto("/campus/");
    const before = await program(page);
    await host.deploy();
    await page.getByRole("main").getByRole("link", { name: "Préparer ma candidature" }).first().click();
    await expect(applicant.heading()).toHaveText(words.start.title);
    await expect(page).toHaveURL("/candidater/");
    await applicant.button("Commencer").click();
    await applicant.sees("formation");
    expect(await program(page)).not.toBe(before);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL("/campus/");
  });

  test("leads from the application to a page that is read, at its place, and back", async ({ page, host, applicant, keep }) => {
    await keep(saved(draftAt("campus")));
    await applicant.opens("campus");
    await host.deploy();
    await applicant.gives({ pick: "Poitiers" });
    await page.getByRole("contentinfo").getByRole("link", { name: "Données personnelles" }).click();
    await expect(page).toHaveURL("/donnees-personnelles/");
    await expect(applicant.heading()).toBeVisible();
    await page.goBack();
    await applicant.sees("campus");
    await applicant.shows({ pick: "Poitiers" });
  });

});

test.describe("a host that does not know WebAssembly", { tag: "@phone" }, () => {
  for (const type of ["application/octet-stream", "application/wasm; charset=utf-8", "text/plain", ""]) {
    test(`and serves the program as ${type || "nothing at all"}: every kind of page opens`, async ({ page, applicant, keep }) => {
      await page.route("**/*.wasm", async (route) => {
        const response = await route.fetch();
        const { "content-type": _, ...headers } = response.headers();
        await route.fulfill({ response, headers: type ? { ...headers, "content-type": type } : headers });
      });
      await page.goto("/campus/");
      await page.getByRole("main").getByRole("link", { name: "Préparer ma candidature" }).first().click();
      await applicant.button("Commencer").click();
      await applicant.sees("formation");
      await applicant.gives({ pick: words.choices.any_track });
      await applicant.continues();
      await applicant.sees("campus");
      await keep(saved(draftAt("verifier")));
      await applicant.opens("verifier");
      await applicant.sees("verifier");
      await page.goto("/equipe/");
      await expect(page.getByLabel("Choisir des candidatures")).toBeAttached();
    });
  }
});
