// What comes over the network, with Brotli.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { kinds, routes } from "./sites.mjs";
import { atMost, kilobytes } from "./table.mjs";

const size = (path) => statSync(join("dist", path)).size;

export async function weight() {
  const html = Object.fromEntries((await routes()).map((path) => [path, size(`${path}index.html.br`)]));
  const whole = Object.fromEntries(Object.entries(html).map(([path, bytes]) => [path, bytes + others(path)]));
  const [, reading] = await kinds();
  const all = readdirSync("dist").filter((name) => /^fabnum-.*\.br$/.test(name));
  return [
    atMost("HTML with its CSS, largest page", Math.max(...Object.values(html)), 14_000, kilobytes, html),
    atMost("the same with font and pictures, largest page", Math.max(...Object.values(whole)), 60_000, kilobytes, whole),
    program("WebAssembly and its glue, to read the catalogue", needed(reading)),
    program("the same, to answer the questions", needed("/candidater/formation/")),
    program("the same, all of it", all),
  ];
}

function program(figure, names) {
  const parts = Object.fromEntries(names.map((name) => [name.replace(/-[0-9a-f]{16}/, ""), size(name)]));
  return atMost(figure, Object.values(parts).reduce((a, b) => a + b), 190_000, kilobytes, parts);
}

/** The program's files that a page asks for. */
function needed(path) {
  const page = readFileSync(join("dist", path, "index.html"), "utf8");
  return [...new Set(page.match(/fabnum-[\w-]+\.(?:js|wasm)/g))].map((name) => `${name}.br`);
}

/** The bytes of the fonts and pictures that a page names. */
function others(path) {
  const page = readFileSync(join("dist", path, "index.html"), "utf8");
  const shown = page.replace(/<meta property[^>]*>|<link rel="apple-touch-icon"[^>]*>|<script type[^]*?<\/script>/g, "");
  const named = new Set(shown.match(/\/(?:fonts|img)\/[\w.-]+/g));
  return [...named].reduce((sum, file) => sum + size(file), 0);
}
