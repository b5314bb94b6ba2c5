// What moves on each page while the program takes over.
import { booted, cold, seen } from "./browser.mjs";
import { routes } from "./sites.mjs";

export async function shift({ sites, browser }) {
  const details = {};
  for (const path of await routes()) {
    const { shift } = await cold(browser, { slower: 1 }, async (page) => {
      await page.goto(sites.site + path);
      await booted(page);
      return seen(page);
    });
    details[path] = shift;
  }
  const worst = Math.max(...Object.values(details));
  return [{ figure: "layout shift, worst of all routes", value: `${worst}`, must: "0", holds: worst === 0, details }];
}
