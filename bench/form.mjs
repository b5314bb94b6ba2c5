// How soon one can answer, and how soon the application follows.
import { booted, cold, networks } from "./browser.mjs";
import { atMost, median, milliseconds, ratio } from "./table.mjs";

const FIRST = "/candidater/formation/";

export async function form({ sites, browser, runs }) {
  const figures = [];
  for (const network of Object.keys(networks)) {
    const [site, floor, running] = [[], [], []];
    for (let run = 0; run < runs; run++) {
      const found = await begin(browser, sites.site, network);
      site.push(found.answerable);
      running.push(found.running);
      floor.push(await cold(browser, { network }, (page) => answerable(page, sites.floor)));
    }
    const parts = Object.keys(running[0]).map((part) => [part, median(running.map((found) => found[part]))]);
    const words = parts.slice(1).map(([part, time]) => `${part} ${milliseconds(time)}`);
    figures.push(
      atMost(`first question answerable, ${network}`, median(site) / median(floor), 1.1, ratio, { site, floor }),
      { figure: `the application running, ${network}`, value: `${milliseconds(parts[0][1])}: ${words.join(", ")}`, details: running },
    );
  }
  const times = [];
  for (let run = 0; run < runs; run++) times.push(...(await journey(browser, sites.site)));
  figures.push(
    atMost("from Continuer to the next question painted, median", median(times), 50, milliseconds, times),
    atMost("the same, worst", Math.max(...times), 100, milliseconds),
  );
  return figures;
}

/** When the first question can be answered: its choices are there, and painted. */
async function answerable(page, base) {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("input[type=radio]")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.seen.answerable = performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(base + FIRST, { waitUntil: "commit" });
  await page.waitForFunction(() => window.seen.answerable > 0);
  return page.evaluate(() => window.seen.answerable);
}

/** Answers at once, and finds the answer again when the program runs. */
function begin(browser, base, network) {
  return cold(browser, { network }, async (page) => {
    const time = await answerable(page, base);
    await page.evaluate(() => document.querySelector("input[type=radio]").click());
    await booted(page);
    const kept = await page.evaluate(() => document.querySelector("input[type=radio]").checked);
    if (!kept) throw new Error("the answer did not survive the start of the program");
    return { answerable: time, running: await page.evaluate(parts) };
  });
}

/** The time until the program runs, and what it is made of. */
function parts() {
  const files = performance.getEntriesByType("resource");
  const wasm = files.filter(({ name }) => name.endsWith(".wasm"));
  const first = Math.min(...wasm.map(({ startTime }) => startTime));
  // The main part alone asks for the content.
  const last = wasm.find(({ name }) => name.endsWith("_bg.wasm")).responseEnd;
  const data = files.filter(({ name }) => name.includes("/data/"));
  const asked = Math.min(...data.map(({ startTime }) => startTime));
  const came = Math.max(...data.map(({ responseEnd }) => responseEnd));
  return {
    running: window.seen.booted,
    "page and script": first,
    "program over the network": last - first,
    "compiled and started": asked - last,
    "content over the network": came - asked,
    "read and drawn": window.seen.booted - came,
  };
}

/** Every question's answer, for somebody who has left school. */
const answers = [
  (page) => page.getByRole("radio").first().check(),
  (page) => page.getByRole("radio").first().check(),
  (page) => page.getByRole("radio").first().check(),
  (page) => page.getByRole("checkbox").first().check(),
  (page) => page.getByRole("radio").first().check(),
  (page) => page.getByRole("checkbox").first().check(),
  (page) => page.getByRole("radio").nth(1).check(),
  async (page) => {
    for (const [label, text] of [["Prénom", "Zoé"], ["Nom", "Martin"], ["Jour", "7"], ["Mois", "3"], ["Année", "2001"]]) {
      await page.getByLabel(label, { exact: true }).fill(text);
    }
  },
  (page) => page.getByLabel(/mail/i).first().fill("zoe@exemple.fr"),
];

/** The times from each press on "Continuer" to the painting of what follows. */
function journey(browser, base) {
  return cold(browser, {}, async (page) => {
    await page.goto(base + FIRST);
    await booted(page);
    const times = [];
    for (const answer of answers) {
      await answer(page);
      const painted = page.evaluate(() => new Promise((done) => {
        let pressed = 0;
        addEventListener("click", (event) => (pressed ||= event.timeStamp), { capture: true, once: true });
        const before = location.pathname;
        new MutationObserver((_, observer) => {
          if (location.pathname === before) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
        }).observe(document.body, { childList: true, subtree: true });
      }));
      await page.getByRole("button", { name: "Continuer" }).click();
      times.push(await painted);
    }
    return times;
  });
}
