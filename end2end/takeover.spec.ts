import type { Page } from "@playwright/test";

import { expect, test } from "./support/apply.ts";
import { draftAt, saved } from "./support/drafts.ts";
import { cataloguePages } from "./support/pages.ts";
import { holdProgram } from "./support/program.ts";
import { booted } from "./support/test.ts";

const paths = [...cataloguePages.map(([path]) => path), "/candidater/", "/candidater/formation/", "/candidater/papier/"];

/** The headings, the buttons and what stands under them, in sight, with their upper edges in pixels. */
async function places(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  // What scrolling hides or shows is only known once a frame has been drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, dt, .lead, .button, .art, input")].flatMap((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      const isSeen = height > 1 && bottom > 0 && top < innerHeight && element.checkVisibility({ visibilityProperty: true });
      return isSeen ? [`${element.localName} ${(element as HTMLElement).innerText?.trim().slice(0, 24)} at ${Math.round(top)}`] : [];
    }),
  );
}

// The tests' build writes its pages on 23 November 2026.
for (const [when, now, draft] of [
  ["at once", "2026-11-23T10:00:00+01:00", null],
  ["at once, where there is a draft", "2026-11-23T10:00:00+01:00", saved(draftAt("situation"))],
  ["a day later", "2026-11-24T10:00:00+01:00", null],
  ["a month later, when the session has begun", "2026-12-26T10:00:00+01:00", null],
] as const) {
  test.describe(`the program takes over ${when}`, () => {
    test.use({ boots: false, now });

    test("and nothing that is read moves", async ({ page, keep, allow }) => {
      test.slow();
      // Whether the font comes in time for the first frame is chance, and no doing of the program: it never comes.
      allow(/ERR_FAILED/);
      await page.route("**/*.woff2", (route) => route.abort());
      if (draft) await keep(draft);
      const arrive = await holdProgram(page);
      const before = new Map<string, string[]>();
      for (const path of paths) {
        await page.goto(path);
        before.set(path, await places(page));
        expect(before.get(path)).not.toEqual([]);
      }
      arrive();
      for (const path of paths) {
        await page.goto(path);
        await booted(page);
        const moving = page.evaluate(() => document.getAnimations().filter((animation) => (animation as CSSAnimation).animationName === "fall-into-place" && animation.playState === "running").length);
        expect(await moving, `${path}: what moves into its place has done so`).toBe(0);
        expect(await places(page), path).toEqual(before.get(path));
      }
    });
  });
}
