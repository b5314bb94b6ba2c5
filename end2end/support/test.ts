import { type Locator, type Page, test as base, expect } from "@playwright/test";

import { expectSeen, lookAfterPress } from "./seen.ts";
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

/** The pages that are looked at after whatever leads somewhere. */
const watched = new WeakSet<Page>();

/** Back finds the place again in what is read; the start page and a question are seen from their top. */
const isReadOn = (page: Page) => !/^\/candidater\/(?!verifier|dossier|envoyee|papier)/.test(new URL(page.url()).pathname);

/** Has each load of a page end when the program has taken over, and looks at what it has led to; likewise Back and Forward. */
function lookAfterMoves(page: Page): void {
  watched.add(page);
  const { goto, reload, goBack, goForward } = page;
  const then = <To extends unknown[], Done>(move: (...to: To) => Promise<Done>, keepsPlace: boolean) =>
    async (...to: To): Promise<Done> => {
      const done = await move.apply(page, to);
      if (await page.locator("#site").count()) await booted(page);
      await expectSeen(page, keepsPlace && isReadOn(page));
      return done;
    };
  page.goto = then(goto, false);
  for (const [name, move] of [["reload", reload], ["goBack", goBack], ["goForward", goForward]] as const) page[name] = then(move, true);
  const { press } = page.keyboard;
  page.keyboard.press = async (key, options) => {
    await press.call(page.keyboard, key, options);
    if (/^(Enter|Space)$/.test(key)) await lookAfterPress(page);
  };
  lookAfterClicks(page.locator("html"));
}

/** Looks at what each click on a watched page has led to. All locators share their methods. */
function lookAfterClicks(locator: Locator): void {
  const methods = Object.getPrototypeOf(locator);
  if (methods.isLooking) return;
  methods.isLooking = true;
  for (const name of ["click", "dblclick", "press"] as const) {
    const act = methods[name];
    methods[name] = async function (this: Locator, ...how: unknown[]): Promise<void> {
      await act.apply(this, how);
      if (watched.has(this.page())) await lookAfterPress(this.page());
    };
  }
}

/** Playwright's test, at a fixed time, which fails on any error that a visitor's console would show. */
export const test = base.extend<Options & Fixtures>({
  now: ["2026-11-23T10:00:00+01:00", { option: true }],
  boots: [true, { option: true }],
  allowed: async ({}, use) => use([]),
  allow: async ({ allowed }, use) => use((failure) => allowed.push(failure)),
  context: async ({ context, now, boots, baseURL, allowed }, use) => {
    await context.clock.setFixedTime(now);
    if (boots) context.on("page", lookAfterMoves);
    const failures = await watch(context, new URL(baseURL ?? "").origin);
    await use(context);
    const unexpected = failures.filter((failure) => !allowed.some((pattern) => pattern.test(failure)));
    expect(unexpected, "errors in the console, uncaught errors, requests to other origins").toEqual([]);
  },
});
