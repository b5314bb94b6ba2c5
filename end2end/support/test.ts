import { test as base, expect } from "@playwright/test";

import { watch } from "./watch.ts";

export { expect };

export type Options = {
  /** The instant at which the test's pages live, with its offset. Timers run all the same. */
  now: string;
};

type Fixtures = {
  /** Expects a failure that the test brings about: an error in the console, or a request that is refused. */
  allow: (failure: RegExp) => void;
  allowed: RegExp[];
};

/** Playwright's test, at a fixed time, which fails on any error that a visitor's console would show. */
export const test = base.extend<Options & Fixtures>({
  now: ["2026-11-23T10:00:00+01:00", { option: true }],
  allowed: async ({}, use) => use([]),
  allow: async ({ allowed }, use) => use((failure) => allowed.push(failure)),
  context: async ({ context, now, baseURL, allowed }, use) => {
    await context.clock.setFixedTime(now);
    const failures = await watch(context, new URL(baseURL ?? "").origin);
    await use(context);
    const unexpected = failures.filter((failure) => !allowed.some((pattern) => pattern.test(failure)));
    expect(unexpected, "errors in the console, uncaught errors, requests to other origins").toEqual([]);
  },
});
