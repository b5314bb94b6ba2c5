// What a second visit takes from the network.
import { booted, cold } from "./browser.mjs";

export async function revisit({ sites, browser }) {
  const bytes = await cold(browser, { slower: 1, serviceWorkers: "allow" }, async (page) => {
    await page.goto(sites.site);
    await booted(page);
    await page.evaluate(async () => {
      const { serviceWorker } = navigator;
      await serviceWorker.ready;
      if (!serviceWorker.controller) await new Promise((done) => serviceWorker.addEventListener("controllerchange", done, { once: true }));
    });
    await page.goto(`${sites.site}/candidater/formation/`);
    await booted(page);
    // A worker's answer counts no bytes; one from the network at least its headers.
    return page.evaluate(() => {
      const program = performance.getEntriesByType("resource").filter(({ name }) => /\/fabnum-/.test(name));
      if (program.length < 2) throw new Error("the program was not asked for");
      return program.reduce((sum, { transferSize }) => sum + transferSize, 0);
    });
  });
  return [{ figure: "second visit: the application from the network", value: `${bytes} bytes`, must: "0 bytes", holds: bytes === 0 }];
}
