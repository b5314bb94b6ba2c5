import { type Page, test as base, expect } from "@playwright/test";

import { watch } from "./watch.ts";

export { expect };

export type Options = {
  /** The instant at which the test's pages live, with its offset. Timers run all the same. */
  now: string;
  /** Whether a loaded page is left to itself until the program has taken over; else the test begins before. */
  boots: boolean;
};

type Fixtures = {
  /** Expects a failure that the test brings about: an error in the console, or a request that is refused. */
  allow: (failure: RegExp) => void;
  allowed: RegExp[];
};

/** The program has put its own page in the place of the one that was written in advance. */
export async function booted(page: Page): Promise<void> {
  await page.locator("#site:not([data-written])").waitFor({ state: "attached" });
}

/** Has each load of a page end when the program has taken over. */
function waitForBoot(page: Page): void {
  const { goto, reload } = page;
  page.goto = async (...to) => {
    const response = await goto.apply(page, to);
    await booted(page);
    return response;
  };
  page.reload = async (...options) => {
    const response = await reload.apply(page, options);
    await booted(page);
    return response;
  };
}

/** Playwright's test, at a fixed time, which fails on any error that a visitor's console would show. */
export const test = base.extend<Options & Fixtures>({
  now: ["2026-11-23T10:00:00+01:00", { option: true }],
  boots: [true, { option: true }],
  allowed: async ({}, use) => use([]),
  allow: async ({ allowed }, use) => use((failure) => allowed.push(failure)),
  context: async ({ context, now, boots, baseURL, allowed }, use) => {
    await context.clock.setFixedTime(now);
    if (boots) context.on("page", waitForBoot);
    const failures = await watch(context, new URL(baseURL ?? "").origin);
    await use(context);
    const unexpected = failures.filter((failure) => !allowed.some((pattern) => pattern.test(failure)));
    expect(unexpected, "errors in the console, uncaught errors, requests to other origins").toEqual([]);
  },
});
