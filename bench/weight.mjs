// What comes over the network, with Brotli.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { routes } from "./sites.mjs";
import { atMost, kilobytes } from "./table.mjs";

const size = (path) => statSync(join("dist", path)).size;

export async function weight() {
  const html = Object.fromEntries((await routes()).map((path) => [path, size(`${path}index.html.br`)]));
  const whole = Object.fromEntries(Object.entries(html).map(([path, bytes]) => [path, bytes + others(path)]));
  const program = readdirSync("dist").filter((name) => /^fabnum-.*\.br$/.test(name));
  const parts = Object.fromEntries(program.map((name) => [name.replace(/-[0-9a-f]+/, ""), size(name)]));
  const sum = Object.values(parts).reduce((a, b) => a + b, 0);
  return [
    atMost("HTML with its CSS, largest page", Math.max(...Object.values(html)), 14_000, kilobytes, html),
    atMost("the same with font and pictures, largest page", Math.max(...Object.values(whole)), 60_000, kilobytes, whole),
    atMost("WebAssembly and its glue", sum, 190_000, kilobytes, parts),
  ];
}

/** The bytes of the fonts and pictures that a page names. */
function others(path) {
  const page = readFileSync(join("dist", path, "index.html"), "utf8");
  const shown = page.replace(/<meta property[^>]*>|<link rel="apple-touch-icon"[^>]*>|<script type[^]*?<\/script>/g, "");
  const named = new Set(shown.match(/\/(?:fonts|img)\/[\w.-]+/g));
  return [...named].reduce((sum, file) => sum + size(file), 0);
}
