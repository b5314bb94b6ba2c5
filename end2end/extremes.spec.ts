import type { Page } from "@playwright/test";

import { expectAccessible } from "./support/accessibility.ts";
import { expect, test } from "./support/apply.ts";
import { content } from "./support/content.ts";
import { type DataFile, replaceData } from "./support/data.ts";
import { saved } from "./support/drafts.ts";
import { changedBy, extremes } from "./support/extremes.ts";
import { expectFits } from "./support/layout.ts";
import { applyPagesOf, cataloguePagesOf } from "./support/pages.ts";
import { ENDPOINT, SEND, json, receipt } from "./support/service.ts";

/** The pages of the catalogue that show tracks, campuses and sessions; the others have prose of their own. */
const OFFERING = /^\/((formations|campus)\/.*)?$/;
/** The pages of the application that show them, or what was answered of them. */
const ANSWERING = /\/(candidater|formation|campus|envie|verifier|dossier|papier)\/$/;

/** A small phone, and a desktop. */
const WIDTHS = [320, 1280];

/** Pages of one kind are built alike: axe looks at the first, as it takes longer than all the rest. */
function kindOf(path: string): string {
  return path
    .replace(/^\/(formations|campus)\/[^/]+\/$/, "one of $1")
    .replace(/^\/candidater\/(formation|campus|disponibilite|situation|accompagnement|diplome)\/$/, "a choice")
    .replace(/^\/candidater\/(metier|identite|representant|contact)\/$/, "something to type")
    .replace(/^\/candidater\/(autre-session|orientation)\/$/, "an exit");
}

/** The page holds whatever its content is: one heading, which says what the data says, and all of it in sight. */
async function expectHolds(page: Page, heading: string): Promise<void> {
  const h1 = page.getByRole("heading", { level: 1 });
  await expect(h1).toHaveText(heading);
  await expect(h1).toHaveCount(1);
  await expect(page.getByRole("main")).not.toContainText(/\b(undefined|null|NaN)\b/);
  await expectFits(page, WIDTHS);
}

/** Opens pages one after the other, by day and by night. */
async function expectAllHold(page: Page, pages: [path: string, heading: string, open: () => Promise<unknown>][]): Promise<void> {
  const kinds = new Set<string>();
  for (const [at, [path, heading, open]] of pages.entries()) {
    await page.emulateMedia({ colorScheme: at % 2 ? "dark" : "light" });
    await open();
    await expectHolds(page, heading);
    if (!kinds.has(kindOf(path))) await expectAccessible(page);
    kinds.add(kindOf(path));
  }
}

for (const [what, change] of Object.entries(extremes)) {
  const read = changedBy(change);
  const isChanged = (file: DataFile, key: string) => JSON.stringify(read(file)[key]) !== JSON.stringify(content(file)[key]);

  test.describe(`with ${what}`, { tag: "@phone" }, () => {
    test.beforeEach(async ({ page }) => {
      // A dozen pages and more, one after another.
      test.setTimeout(240_000);
      for (const file of Object.keys(change) as DataFile[]) await replaceData(page, file, JSON.stringify(read(file)));
    });

    test("the catalogue holds, by day and by night", async ({ page }) => {
      const hasOtherProse = change.site !== undefined || change.pages !== undefined;
      const pages = cataloguePagesOf(read).filter(([path]) => hasOtherProse || OFFERING.test(path));
      expect(pages.length).toBeGreaterThan(4);
      await expectAllHold(page, pages.map(([path, heading]) => [path, heading, () => page.goto(path)]));
    });

    test("the application holds, by day and by night", async ({ page, keep }) => {
      const { slug } = read("tracks").tracks[0];
      const isReworded = isChanged("apply", "questions");
      const all = applyPagesOf(read, { track: slug });
      const pages = all.filter(([path]) => isReworded || ANSWERING.test(path));
      expect(pages).toHaveLength(isReworded ? all.length : 7);
      await expectAllHold(page, pages.map(([path, heading, draft]) => [path, heading, async () => {
        await keep(saved(draft));
        await page.goto(path);
      }]));
    });

    if (isChanged("apply", "receipt")) {
      test("the receipt holds", async ({ page, keep, applicant }) => {
        const { slug } = read("tracks").tracks[0];
        const [, , draft] = applyPagesOf(read, { track: slug }).find(([path]) => path.endsWith("/verifier/")) ?? [];
        await keep(saved(draft ?? {}));
        await page.route(`**${ENDPOINT}`, json(201, receipt));
        await page.goto("/candidater/verifier/");
        await applicant.button(SEND).click();
        await expect(page).toHaveURL("/candidater/envoyee/");
        await expectHolds(page, read("apply").receipt.title);
        await expectAccessible(page);
      });
    }
  });
}
