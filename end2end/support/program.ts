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

/** The names of the program's script and of its WebAssembly in a built site, and the hash that both hold. */
export async function programFiles(dist = "dist"): Promise<{ script: string; wasm: string; hash: string }> {
  const hash = (await readdir(dist)).map((name) => /^fabnum-([0-9a-f]{12,16})\.js$/.exec(name)?.[1]).find(Boolean);
  if (!hash) throw new Error(`${dist} has no program`);
  return { script: `fabnum-${hash}.js`, wasm: `fabnum-${hash}_bg.wasm`, hash };
}
