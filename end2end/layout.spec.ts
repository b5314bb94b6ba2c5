import { expect, test } from "./support/apply.ts";
import { words } from "./support/content.ts";
import { draftAt, saved } from "./support/drafts.ts";
import { expectFits, expectTargets } from "./support/layout.ts";
import { applyPages, cataloguePages } from "./support/pages.ts";
import { ENDPOINT, json, receipt } from "./support/service.ts";

/** From a small phone to a desktop. */
const WIDTHS = [320, 360, 390, 412, 768, 1280];

test.describe("on every page, all that is written is seen, and all that is pressed is as high as a finger", { tag: "@phone" }, () => {
  test("in the catalogue, with a draft that is begun", async ({ page, keep }) => {
    test.setTimeout(120_000);
    await keep(saved(draftAt("situation")));
    for (const [path] of cataloguePages) {
      await page.goto(path);
      await expect(page.getByRole("complementary", { name: "Votre candidature" })).toBeVisible();
      await expectTargets(page);
      await expectFits(page, WIDTHS);
    }
  });

  test("in the application", async ({ page, keep }) => {
    test.setTimeout(120_000);
    for (const [path, heading, draft] of applyPages) {
      await keep(saved(draft));
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await page.evaluate(() => document.querySelectorAll("details").forEach((closed) => (closed.open = true)));
      await expectTargets(page);
      await expectFits(page, WIDTHS);
    }
  });

  test("on the receipt and on the start page after it", async ({ page, keep, applicant }) => {
    await keep(saved(draftAt("verifier")));
    await page.route(`**${ENDPOINT}`, json(201, receipt));
    await applicant.opens("verifier");
    await applicant.sends(words.receipt.title);
    await expectTargets(page);
    await expectFits(page, WIDTHS);
    await page.goto("/candidater/");
    await expect(page.getByRole("link", { name: "Voir le reçu" })).toBeVisible();
    await expectTargets(page);
    await expectFits(page, WIDTHS);
  });
});
