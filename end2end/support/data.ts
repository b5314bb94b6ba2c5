import type { Page } from "@playwright/test";

export type DataFile = "site" | "pages" | "tracks" | "campuses" | "sessions" | "apply";

const address = (file: DataFile) => `**/data/${file}.json`;

/** From the next load on, the shipped data file with a change made to it. */
// The shape is what such tests bend, so it has no type here.
export async function changeData(page: Page, file: DataFile, change: (data: any) => void): Promise<void> {
  await page.route(address(file), async (route) => {
    const data = await (await route.fetch()).json();
    change(data);
    await route.fulfill({ json: data });
  });
}

/** From the next load on, this text in place of a data file: empty, cut short, no JSON. */
export async function replaceData(page: Page, file: DataFile, body: string): Promise<void> {
  await page.route(address(file), (route) => route.fulfill({ body, contentType: "application/json" }));
}

/** From the next load on, a data file that is not there; the browser says so in its console. */
export async function removeData(page: Page, file: DataFile): Promise<void> {
  await page.route(address(file), (route) => route.fulfill({ status: 404, body: "" }));
}

/** From the next load on, the shipped data file again. */
export async function restoreData(page: Page, file: DataFile): Promise<void> {
  await page.unroute(address(file));
}

/** From the next load on, a data file that is on its way until the call that this gives back. */
export async function holdData(page: Page, file: DataFile): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(address(file), async (route) => {
    await arrived;
    await route.continue().catch(() => {}); // The page may have given up.
  });
  return arrive;
}
