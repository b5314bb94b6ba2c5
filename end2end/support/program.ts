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
