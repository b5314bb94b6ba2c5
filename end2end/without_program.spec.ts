import type { Page } from "@playwright/test";

import { expect, test } from "./support/apply.ts";

/** What the page says of each cause. */
const SAID = {
  script: "a besoin de JavaScript.",
  browser: "Ce navigateur est trop ancien pour cette page, ou un réglage l’empêche de la faire marcher.",
  arrival: "Une partie de cette page n’est pas arrivée, ou ne marche pas.",
};
const PAPER = "Imprimer le formulaire sur papier";

/** Takes 'wasm-unsafe-eval' from the policy, as a browser does that does not know it. */
async function forbid(page: Page): Promise<void> {
  await page.route(/\/(candidater|equipe)\/([a-z-]+\/)?(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const without = (text: string) => text.replaceAll(" 'wasm-unsafe-eval'", "");
    const headers = { ...response.headers(), "content-security-policy": without(response.headers()["content-security-policy"] ?? "") };
    await route.fulfill({ response, headers, body: without(await response.text()) });
  });
}

const causes: [string, keyof typeof SAID, (page: Page) => Promise<unknown>][] = [
  ["JavaScript is off", "script", async () => {}],
  ["there is no WebAssembly", "browser", (page) => page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"))],
  ["the policy forbids WebAssembly", "browser", forbid],
  ["WebAssembly does not compile", "browser", (page) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new WebAssembly.CompileError("blocked"));
      Object.assign(WebAssembly, { compile: refuse, compileStreaming: refuse, instantiate: refuse, instantiateStreaming: refuse });
    })],
  ["the program is not there", "arrival", (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }))],
  ["the program's script is not there", "arrival", (page) => page.route("**/fabnum-*.js", (route) => route.fulfill({ status: 404, body: "" }))],
  ["the program was cut short", "arrival", (page) =>
    page.route("**/*_bg.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: Buffer.from("\0asm\x01\0\0\0\x01") }))],
];

for (const [what, said, prepare] of causes) {
  test.describe(`where ${what}`, { tag: "@phone" }, () => {
    test.use({ boots: false, javaScriptEnabled: said !== "script" });

    test.beforeEach(async ({ page, allow }) => {
      allow(/404|[Ww]asm|WebAssembly|compile|blocked|dynamically imported|MIME|Content Security Policy|sandbox/);
      await prepare(page);
    });

    /** The page gives its reason, which is the true one, and tells to load it again only where that may help. */
    async function seesReason(page: Page): Promise<void> {
      await expect(page.getByText(SAID[said])).toBeVisible();
      for (const other of Object.values(SAID).filter((other) => other !== SAID[said])) await expect(page.getByText(other)).toBeHidden();
      await expect(page.locator("#panne")).toBeVisible({ visible: said === "arrival" });
    }

    for (const path of ["/candidater/", "/candidater/formation/", "/candidater/contact/"]) {
      test(`${path} says so, and how to apply on paper`, async ({ page }) => {
        await page.goto(path);
        await seesReason(page);
        await page.getByRole("link", { name: PAPER }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Candidature sur papier");
      });
    }

    test("the school's desk says so", async ({ page }) => {
      await page.goto("/equipe/");
      await seesReason(page);
    });

    test("no way leads round", async ({ page, applicant }) => {
      await page.goto("/candidater/formation/");
      await applicant.gives({ pick: "Développeur webmaster" });
      await applicant.continues();
      await expect(page).toHaveURL("/candidater/?formation=developpeur-webmaster");
      await seesReason(page);
      await expect(page.getByRole("button", { name: /Commencer|Reprendre/ })).toHaveCount(0);
      for (const link of await page.getByRole("main").getByRole("link").all()) {
        expect(await link.getAttribute("href")).not.toMatch(/^\/candidater\/(?!papier)/);
      }
      await page.getByRole("link", { name: PAPER }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Candidature sur papier");
    });
  });
}

test.describe("the start page", { tag: "@phone" }, () => {
  test.use({ boots: false });

  test("leads nowhere where one has begun before the program turned out not to come", async ({ page, applicant, allow }) => {
    allow(/404|[Ww]asm/);
    let refuse = () => {};
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    await page.route("**/*.wasm", async (route) => {
      await refused;
      await route.fulfill({ status: 404, body: "" });
    });
    await page.goto("/candidater/");
    await applicant.button("Commencer").click();
    await expect(page.getByText("Un instant…")).toBeInViewport();
    refuse();
    await expect(page.getByText(SAID.arrival)).toBeInViewport();
    await expect(page.getByText("Un instant…")).toBeHidden();
    await expect(page).toHaveURL("/candidater/");
  });
});
