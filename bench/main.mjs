// Measures the built site and prints one table: see script/bench.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { openBrowser } from "./browser.mjs";
import { form } from "./form.mjs";
import { lighthouse } from "./lighthouse.mjs";
import { paint } from "./paint.mjs";
import { revisit } from "./revisit.mjs";
import { scale } from "./scale.mjs";
import { shift } from "./shift.mjs";
import { startSites } from "./sites.mjs";
import { table } from "./table.mjs";
import { weight } from "./weight.mjs";

const parts = { weight, shift, paint, form, revisit, scale, lighthouse };
const { values } = parseArgs({
  options: { all: { type: "boolean", default: false }, runs: { type: "string", default: "5" }, only: { type: "string" } },
});
const chosen = values.only ? { [values.only]: parts[values.only] } : parts;
const results = "bench/results.json";

const browser = await openBrowser();
const sites = await startSites();
const figures = [];
try {
  for (const [name, measure] of Object.entries(chosen)) {
    if (!measure) throw new Error(`there is no part ${name}: ${Object.keys(parts).join(", ")}`);
    console.error(`measuring: ${name}`);
    figures.push(...(await measure({ sites, browser, runs: Number(values.runs), all: values.all })));
  }
} finally {
  await browser.close();
  await sites.stop();
}

const version = (program, ...args) => execFileSync(program, args, { encoding: "utf8" }).trim();
const known = values.only ? JSON.parse(readFileSync(results, "utf8")).figures : [];
const kept = known.filter(({ figure }) => !figures.some((other) => other.figure === figure));
const report = {
  measured: new Date().toISOString(),
  versions: {
    commit: version("git", "rev-parse", "--short", "HEAD"),
    rust: version("rustc", "--version"),
    chromium: browser.version(),
    node: process.version,
  },
  runs: Number(values.runs),
  figures: [...kept, ...figures],
};
writeFileSync(results, `${JSON.stringify(report, null, 2)}\n`);
console.log(table(figures));
