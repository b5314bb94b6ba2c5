import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

/** The file that the browser saves during an action. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** The JSON inside a page that somebody keeps of an application. */
export const jsonInside = (page: string): string => /id="dossier">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
