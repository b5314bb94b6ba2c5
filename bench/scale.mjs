// How the site grows with its catalogue: 100, 1,000 and 10,000 sessions to come, each with every offer.
import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { booted, cold } from "./browser.mjs";
import { kinds, serve } from "./sites.mjs";
import { median, milliseconds } from "./table.mjs";

const counts = [100, 1_000, 10_000];
const prerender = `${process.env.CARGO_TARGET_DIR ?? "target"}/debug/prerender`;

export async function scale({ browser, runs }) {
  await promisify(execFile)("cargo", ["build", "--quiet", "--locked", "--no-default-features", "--features", "ssr", "--bin", "prerender"]);
  const found = [];
  for (const count of counts) found.push({ count, ...(await measure(browser, count, runs)) });
  const figures = [];
  for (const what of ["prerender", "decode", "render"]) {
    const times = found.map(({ count, [what]: time }) => `${count.toLocaleString("en")}: ${milliseconds(time)}`);
    // Ten times the sessions may take ten times as long, and a tenth more for the noise.
    const growth = found.slice(1).map((next, place) => next[what] / found[place][what]);
    figures.push({
      figure: `${what} of 100, 1,000 and 10,000 sessions`,
      value: times.join(", "),
      must: "grows no faster than the count",
      holds: growth.every((factor) => factor <= 11),
      details: growth,
    });
  }
  const memory = found.map(({ count, memory, linear }) => `${count.toLocaleString("en")}: ${memory} and ${linear} MB`);
  figures.push({ figure: "memory: prerender, and WebAssembly in the browser", value: memory.join(", "), details: found });
  return figures;
}

async function measure(browser, count, runs) {
  const dist = await mkdtemp(join(tmpdir(), "fabnum-scale-"));
  try {
    await cp("target/unwritten", dist, { recursive: true });
    await writeFile(join(dist, "data/sessions.json"), await sessions(count));
    const { time, memory } = await timed(prerender, ["--dist", dist]);
    const host = await serve(dist);
    try {
      const [, track] = await kinds();
      // A page that lists no session is drawn in the same time, however many there are: what is left is reading them.
      const decode = await boot(browser, `${host.url}/pedagogie/`, runs);
      const whole = await boot(browser, host.url + track, runs);
      return { prerender: time, memory, decode: decode.time, render: whole.time, linear: whole.linear };
    } finally {
      host.stop();
    }
  } finally {
    await rm(dist, { recursive: true });
  }
}

async function sessions(count) {
  const data = JSON.parse(await readFile("public/data/sessions.json", "utf8"));
  const [first] = data.sessions;
  const list = Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2027, 0, 1 + place)).toISOString().slice(0, 10);
    return { ...first, slug: day, start: day };
  });
  return JSON.stringify({ ...data, sessions: list });
}

/** How long a program takes, and the most memory it has at once, in MB. */
function timed(program, args) {
  const began = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 20);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => {
      clearInterval(look);
      if (code) reject(new Error(`${program} ended with ${code}`));
      else resolve({ time: performance.now() - began, memory: Math.round(peak / 1024) });
    });
  });
}

/** From the arrival of the content to the painted page, and the program's memory then, in MB. */
async function boot(browser, url, runs) {
  const loads = [];
  for (let run = 0; run < runs; run++) {
    loads.push(await cold(browser, { slower: 1 }, async (page) => {
      await page.addInitScript(() => {
        const { instantiateStreaming } = WebAssembly;
        WebAssembly.instantiateStreaming = async (...args) => {
          const made = await instantiateStreaming.apply(WebAssembly, args);
          window.linear ??= made.instance.exports.memory;
          return made;
        };
      });
      await page.goto(url, { timeout: 120_000 });
      await booted(page);
      return page.evaluate(() => {
        const data = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/data/"));
        const came = Math.max(...data.map(({ responseEnd }) => responseEnd));
        return { time: window.seen.booted - came, linear: Math.round(window.linear.buffer.byteLength / 1e6) };
      });
    }));
  }
  return { time: median(loads.map(({ time }) => time)), linear: Math.max(...loads.map(({ linear }) => linear)) };
}
