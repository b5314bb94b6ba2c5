import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { expect, test } from "./support/apply.ts";
import { type DataFile, replaceData, restoreData } from "./support/data.ts";
import { mutated } from "./support/mutation.ts";
import { booted } from "./support/test.ts";

const FAILED = "Le contenu du site ne s’est pas chargé";
/** So many things go wrong in each file, one after another. */
const EACH = 6;
const FILES: DataFile[] = ["site", "pages", "tracks", "campuses", "sessions", "apply"];

/** Whether it is said which file is wrong. A session may refer to what these two have no longer. */
function names(file: DataFile, said: string): boolean {
  const isReferredTo = file === "tracks" || file === "campuses";
  return said.includes(`${file}.json: `) || (isReferredTo && said.includes("sessions.json: "));
}

/** What the visitor sees: a page with its heading, or what has failed with the name of the file. */
async function expectTold(page: Page, file: DataFile, what: string): Promise<void> {
  const h1 = page.getByRole("heading", { level: 1 });
  await expect(h1, what).toHaveText(/\S/);
  await expect(h1, what).toHaveCount(1);
  if ((await h1.textContent()) !== FAILED) return;
  await page.getByText("Détails techniques").click();
  const causes = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  expect(causes.length, what).toBeGreaterThan(0);
  expect(causes.filter((cause) => !names(file, cause)), what).toEqual([]);
}

for (const [place, file] of FILES.entries()) {
  const text = readFileSync(new URL(`../public/data/${file}.json`, import.meta.url), "utf8");

  test(`whatever is wrong in ${file}.json, a page of the application is never blank and names the file`, { tag: "@phone" }, async ({ page, allow }) => {
    test.setTimeout(120_000);
    allow(/\.json/);
    let failed = 0;
    for (let seed = place * EACH; seed < (place + 1) * EACH; seed += 1) {
      const { what, body } = mutated(text, seed);
      await replaceData(page, file, body);
      await page.goto("/candidater/formation/");
      await expectTold(page, file, `seed ${seed}: ${what}`);
      if (await page.getByRole("heading", { name: FAILED }).isVisible()) failed += 1;
      await restoreData(page, file);
    }
    expect(failed, "nothing was wrong in any of them").toBeGreaterThan(0);
  });
}

test.describe("a page of the catalogue", { tag: "@phone" }, () => {
  test.use({ boots: false });

  test("stays as it was written, or shows what changed: whatever is wrong, it is never blank", async ({ page, allow }) => {
    test.setTimeout(120_000);
    allow(/\.json/);
    for (const [place, file] of FILES.entries()) {
      const text = readFileSync(new URL(`../public/data/${file}.json`, import.meta.url), "utf8");
      const { what, body } = mutated(text, 100 + place);
      await replaceData(page, file, body);
      // Either it has taken over, or the console has the name of the file that is wrong.
      const named = page.waitForEvent("console", (message) => names(file, message.text()));
      named.catch(() => {}); // Where it has taken over, nothing is waited for.
      await page.goto("/");
      await Promise.any([booted(page), named]);
      await expect(page.getByRole("heading", { level: 1 }), `${file}: ${what}`).toHaveText(/\S/);
      await expect(page.getByRole("contentinfo"), `${file}: ${what}`).toBeVisible();
      await restoreData(page, file);
    }
  });
});
