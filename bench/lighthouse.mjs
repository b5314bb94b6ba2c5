// What Lighthouse says of a page of each kind, on a phone.
import { createServer } from "node:net";

import run from "lighthouse";

import { openBrowser } from "./browser.mjs";
import { kinds } from "./sites.mjs";
import { median } from "./table.mjs";

const musts = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };

export async function lighthouse({ sites, runs }) {
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const scores = Object.fromEntries(Object.keys(musts).map((category) => [category, {}]));
  const failed = {};
  try {
    // A question is a step of somebody's own way, and says itself that no search engine should show it.
    for (const path of (await kinds()).filter((path) => path !== "/candidater/formation/")) {
      const found = [];
      for (let time = 0; time < runs; time++) {
        const { lhr } = await run(sites.site + path, { port, output: "json", logLevel: "error", onlyCategories: Object.keys(musts) });
        found.push(lhr);
      }
      for (const category of Object.keys(musts)) {
        scores[category][path] = median(found.map((lhr) => Math.round(lhr.categories[category].score * 100)));
      }
      failed[path] = Object.values(found[0].audits).filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === "binary").map(({ id }) => id);
    }
  } finally {
    await browser.close();
  }
  return Object.entries(musts).map(([category, must]) => {
    const worst = Math.min(...Object.values(scores[category]));
    return { figure: `Lighthouse, ${category}, worst page`, value: `${worst}`, must: `at least ${must}`, holds: worst >= must, details: { scores: scores[category], failed } };
  });
}

function freePort() {
  const probe = createServer();
  return new Promise((done) => probe.listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  }));
}
