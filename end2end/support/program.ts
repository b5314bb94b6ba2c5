import { readdir } from "node:fs/promises";

import type { Page } from "@playwright/test";

/** From the next load on, the program is on its way until the call that this gives back. */
export async function holdProgram(page: Page): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue().catch(() => {}); // The page may have been left.
  });
  return arrive;
}

/** The program's script and its WebAssembly in a built site, with all its other files, and the hash in all their names. */
export async function programFiles(dist = "dist"): Promise<{ script: string; wasm: string; all: string[]; hash: string }> {
  const names = await readdir(dist);
  const hash = names.map((name) => /^fabnum-([0-9a-f]{16})\.js$/.exec(name)?.[1]).find(Boolean);
  if (!hash) throw new Error(`${dist} has no program`);
  const all = names.filter((name) => /^fabnum-.*\.(js|wasm)$/.test(name));
  return { script: `fabnum-${hash}.js`, wasm: `fabnum-${hash}_bg.wasm`, all, hash };
}
