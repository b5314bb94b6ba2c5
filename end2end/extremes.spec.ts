import type { Page } from "@playwright/test";

import { expectAccessible } from "./support/accessibility.ts";
import { expect, test } from "./support/apply.ts";
import { type DataFile, changeData } from "./support/data.ts";
import { saved } from "./support/drafts.ts";
import { changedBy, extremes } from "./support/extremes.ts";
import { expectNoSidewaysScroll, expectNothingCut } from "./support/layout.ts";
import { applyPagesOf, cataloguePagesOf } from "./support/pages.ts";

/** The pages of the application that show what the content says of tracks, campuses and sessions; the others are alike. */
const CHANGING = /\/(candidater|formation|campus|envie|verifier|dossier|papier)\/$/;

/** A small phone, and a desktop. */
const WIDTHS = [320, 1280];

/** The page holds whatever its content is: one heading, which says what the data says, all of it in sight, and nothing that axe finds. */
async function expectHolds(page: Page, heading: string): Promise<void> {
  const h1 = page.getByRole("heading", { level: 1 });
  await expect(h1).toHaveText(heading);
  await expect(h1).toHaveCount(1);
  await expect(page.getByRole("main")).not.toContainText(/\b(undefined|null|NaN)\b/);
  for (const width of WIDTHS) {
    await expectNoSidewaysScroll(page, width);
    await expectNothingCut(page, width);
  }
  await expectAccessible(page);
}

for (const [what, change] of Object.entries(extremes)) {
  const read = changedBy(change);

  test.describe(`with ${what}`, { tag: "@phone" }, () => {
    test.beforeEach(async ({ page }) => {
      // A dozen pages and more, one after another.
      test.setTimeout(240_000);
      for (const [file, make] of Object.entries(change)) await changeData(page, file as DataFile, make);
    });

    test("the catalogue holds, by day and by night", async ({ page }) => {
      for (const [at, [path, heading]] of cataloguePagesOf(read).entries()) {
        await page.emulateMedia({ colorScheme: at % 2 ? "dark" : "light" });
        await page.goto(path);
        await expectHolds(page, heading);
      }
    });

    test("the application holds, by day and by night", async ({ page, keep }) => {
      const { slug } = read("tracks").tracks[0];
      const pages = applyPagesOf(read, { track: slug }).filter(([path]) => CHANGING.test(path));
      expect(pages).toHaveLength(7);
      for (const [at, [path, heading, draft]] of pages.entries()) {
        await keep(saved(draft));
        await page.emulateMedia({ colorScheme: at % 2 ? "dark" : "light" });
        await page.goto(path);
        await expectHolds(page, heading);
      }
    });
  });
}
