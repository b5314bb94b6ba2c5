import type { Page } from "@playwright/test";

import { expect, test as base } from "./apply.ts";
import { draftAt, saved } from "./drafts.ts";

/** A file as it is handed to the school. */
export type File = { name: string; mimeType: string; buffer: Buffer };

export function file(name: string, text: string): File {
  return { name, mimeType: name.endsWith(".html") ? "text/html" : "application/json", buffer: Buffer.from(text) };
}

/** The dossier of somebody, in the file of that name: who looks for a job, but for the changes. */
export function dossierOf(name: string, changes: object = {}): File {
  return file(name, saved(draftAt("verifier", { id: name, email: `${name}@exemple.fr`, ...changes })));
}

/** Somebody with an accent, who has handed in twice; somebody else; and a dossier with mistakes. */
export const zoe = dossierOf("zoe", { first_name: "Zoé", last_name: "Élan" });
export const again = dossierOf("zoe-encore", { first_name: "ZOE", last_name: "Elan", email: "zoe@exemple.fr", accommodations: true });
export const awa = dossierOf("awa", { first_name: "Awa", last_name: "Ba", campus: "poitiers", track: "indecis" });
export const wrong = dossierOf("faux", { first_name: "", last_name: "Durand", email: "durand@" });

/** Somebody at the school, who has dossiers to read. */
export class Desk {
  constructor(readonly page: Page) {}

  async opens(): Promise<void> {
    await this.page.goto("/equipe/");
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText("Lire les candidatures");
  }

  async chooses(...files: File[]): Promise<void> {
    await this.page.getByLabel("Choisir des candidatures").setInputFiles(files);
  }

  /** Drops files on the page, beside the box that is made for them. */
  async drops(...files: File[]): Promise<void> {
    const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, text: buffer.toString() }));
    await this.page.evaluate((given) => {
      const data = new DataTransfer();
      for (const { name, mimeType, text } of given) data.items.add(new File([text], name, { type: mimeType }));
      document.querySelector("h1")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, given);
  }

  async counts(words: string): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: /candidature|fichier/ })).toHaveText(words);
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The names in the list, in its order. */
  async names(): Promise<string[]> {
    return (await this.page.getByRole("rowheader").allInnerTexts()).map(plain);
  }

  /** What stands in somebody's row, by the headings of the columns. */
  async row(name: string): Promise<Record<string, string>> {
    const headings = await this.page.getByRole("columnheader").allTextContents();
    const row = this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
    const cells = await row.locator("th, td").allInnerTexts();
    return Object.fromEntries(headings.map((heading, place) => [plain(heading), plain(cells[place] ?? "")]));
  }

  /** What the dossier that is open says, in pairs. */
  async said(): Promise<[string, string][]> {
    const terms = await this.page.getByRole("article").getByRole("term").allInnerTexts();
    const answers = await this.page.getByRole("article").getByRole("definition").allInnerTexts();
    return terms.map((term, place) => [plain(term), plain(answers[place] ?? "")]);
  }
}

/** The site's test, with the school's desk open. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, use) => {
    const desk = new Desk(page);
    await desk.opens();
    await use(desk);
  },
});

/** With plain spaces; what a card says before a cell is no part of it. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
