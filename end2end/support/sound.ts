import { type Page, expect } from "@playwright/test";

import { expectAccessible } from "./accessibility.ts";
import { expectNoSidewaysScroll } from "./layout.ts";

/** What holds for every page: one heading, a title of its own where its school has one, room at 320 px, no style attribute, nothing that axe finds. */
export async function expectSound(page: Page, heading: string, school?: string): Promise<void> {
  const isDark = (page.viewportSize()?.width ?? 0) > 1_000;
  const h1 = page.getByRole("heading", { level: 1 });
  await expect(h1).toHaveText(heading);
  await expect(h1).toHaveCount(1);
  if (school) {
    const title = (await page.title()).replace(/\s/g, " ");
    expect(title).toContain(school);
    expect(title).toContain(heading.replace(/\.$/, ""));
  }
  expect(await page.evaluate(() => document.querySelectorAll("[style]").length), "style attributes").toBe(0);
  await showWhole(page);
  // Colours depend on the theme, the rest on the size: each of both is looked at once, by day and by night in turn.
  await page.emulateMedia({ colorScheme: isDark ? "dark" : "light" });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** Opens what can be opened, on a screen as high as the page: what a bar covers for a moment is no fault of the page. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => {
    for (const closed of document.querySelectorAll("main details, aside details")) closed.setAttribute("open", "");
    return document.documentElement.scrollHeight;
  });
  const width = page.viewportSize()?.width ?? 0;
  await page.setViewportSize({ width, height: height + 200 });
}
