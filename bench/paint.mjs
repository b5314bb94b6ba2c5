// First and largest paint, as ratios to the same page without scripts.
import { booted, cold, networks, seen } from "./browser.mjs";
import { kinds, routes } from "./sites.mjs";
import { atMost, median, milliseconds, ratio } from "./table.mjs";

export async function paint({ sites, browser, runs, all }) {
  const figures = [];
  for (const network of Object.keys(networks)) {
    const ratios = { fcp: [], lcp: [] };
    const details = [];
    for (const path of all ? await routes() : await kinds()) {
      const found = { site: [], floor: [] };
      for (let run = 0; run < runs; run++) {
        found.site.push(await load(browser, sites.site + path, network, true));
        found.floor.push(await load(browser, sites.floor + path, network, false));
      }
      const row = { path };
      for (const what of ["fcp", "lcp"]) {
        const [site, floor] = [found.site, found.floor].map((loads) => median(loads.map((load) => load[what])));
        ratios[what].push(site / floor);
        row[what] = `${milliseconds(site)} / ${milliseconds(floor)}`;
      }
      details.push(row);
    }
    figures.push(
      atMost(`first contentful paint, ${network}, worst page`, Math.max(...ratios.fcp), 1.1, ratio, details),
      atMost(`largest contentful paint, ${network}, worst page`, Math.max(...ratios.lcp), 1.1, ratio, details),
    );
  }
  return figures;
}

function load(browser, url, network, boots) {
  return cold(browser, { network }, async (page) => {
    await page.goto(url);
    if (boots) await booted(page);
    return seen(page);
  });
}
