// How soon the school reads 500 dossiers, on the machine as it is: a school's computer is no phone.
import { cold } from "./browser.mjs";
import { atMost, median, milliseconds } from "./table.mjs";

const COUNT = 500;

export async function desk({ sites, browser, runs }) {
  const times = [];
  for (let run = 0; run < runs; run++) times.push(await read(browser, sites.site));
  return [atMost(`${COUNT} dossiers read and listed`, median(times), 2_000, milliseconds, times)];
}

/** From the files to the painted list. */
function read(browser, base) {
  return cold(browser, { slower: 1, viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false }, async (page) => {
    await page.goto(`${base}/equipe/`);
    const input = page.getByLabel("Choisir des candidatures");
    await input.waitFor();
    const listed = page.evaluate((count) => new Promise((done) => {
      let chosen = 0;
      addEventListener("change", () => (chosen = performance.now()), { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (document.querySelectorAll("tbody tr").length < count) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - chosen)));
      }).observe(document.body, { childList: true, subtree: true });
    }), COUNT);
    await input.setInputFiles(Array.from({ length: COUNT }, (_, place) => dossier(place)));
    return listed;
  });
}

/** The dossier of somebody whom no other one is like. */
function dossier(place) {
  const name = [...`${place}`].map((digit) => "abcdefghij"[digit]).join("");
  const draft = {
    id: `dossier-${place}`, track: "indecis", campus: "indecis", availability: "yes", by_voice: true, situation: "other", support: ["nobody"],
    education: "bac", first_name: `Zoé ${name}`, last_name: `Martin ${name}`, birth: { day: "7", month: "3", year: "2001" },
    email: `zoe.${name}@exemple.fr`, motivation: "J’aime réparer, et comprendre comment cela marche. ".repeat(8),
  };
  const saved = { format: "fabnum-application", version: 3, kept_at: new Date().toISOString(), revision: 1, draft };
  return { name: `dossier-${place}.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(saved)) };
}
