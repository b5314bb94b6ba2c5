// Measures the built site and prints one table: see script/bench.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { openBrowser } from "./browser.mjs";
import { desk } from "./desk.mjs";
import { form } from "./form.mjs";
import { lighthouse } from "./lighthouse.mjs";
import { paint } from "./paint.mjs";
import { revisit } from "./revisit.mjs";
import { scale } from "./scale.mjs";
import { shift } from "./shift.mjs";
import { startSites } from "./sites.mjs";
import { table } from "./table.mjs";
import { weight } from "./weight.mjs";

const parts = { weight, shift, paint, form, revisit, scale, desk, lighthouse };
const { values } = parseArgs({
  options: { all: { type: "boolean", default: false }, runs: { type: "string", default: "5" }, only: { type: "string" } },
});
const chosen = values.only ? { [values.only]: parts[values.only] } : parts;
const results = "bench/results.json";

const runs = Number(values.runs);
const version = (program, ...args) => execFileSync(program, args, { encoding: "utf8" }).trim();
const browser = await openBrowser();
const made = {
  measured: new Date().toISOString(),
  commit: version("git", "rev-parse", "--short", "HEAD"),
  rust: version("rustc", "--version"),
  chromium: browser.version(),
  node: process.version,
  runs,
};
const figures = [];
let sites;
try {
  sites = await startSites();
  for (const [name, measure] of Object.entries(chosen)) {
    if (!measure) throw new Error(`there is no part ${name}: ${Object.keys(parts).join(", ")}`);
    console.error(`measuring: ${name}`);
    const found = await measure({ sites, browser, runs, all: values.all });
    figures.push(...found.map((figure) => ({ ...figure, made })));
  }
} finally {
  await browser.close();
  await sites?.stop();
}

// What another run has found stays, with its own circumstances, until it is measured again.
const known = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : [];
const kept = known.filter(({ figure }) => !figures.some((other) => other.figure === figure));
// Fewer runs than five are a trial, and no result.
if (runs >= 5) writeFileSync(results, `${JSON.stringify([...kept, ...figures], null, 2)}\n`);
console.log(table(figures));
