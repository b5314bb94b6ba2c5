import type { Page } from "@playwright/test";

import type { Question, Step } from "./content.ts";

/** Under which names the site keeps a draft, and one that it could not read. */
export const KEY = "fabnum-candidature";
export const UNREADABLE_KEY = "fabnum-candidature-illisible";

/** The answers of somebody of 17 who looks for a job, as a draft holds them. */
const FIELDS: Partial<Record<Question, object>> = {
  formation: { track: "developpeur-webmaster" },
  campus: { campus: "niort" },
  disponibilite: { availability: "yes" },
  envie: { interests: ["reparer"], motivation: "J’aime réparer.", by_voice: true },
  situation: { situation: "job_seeker" },
  accompagnement: { support: ["nobody"] },
  diplome: { education: "bac" },
  identite: { first_name: "Nino", last_name: "Martin", birth: { day: "24", month: "11", year: "2008" } },
  representant: { guardian_name: "Camille Martin", guardian_contact: "05 49 00 00 01" },
  contact: { email: "nino@exemple.fr" },
};
const LONGEST = Object.keys(FIELDS) as Question[];

/** A draft that has come as far as a step, on the longest way, with changes to it. */
export function draftAt(step: Step, changes: object = {}): object {
  const place = (LONGEST as Step[]).indexOf(step);
  const passed = place < 0 ? LONGEST : LONGEST.slice(0, place);
  return Object.assign({ id: "un-dossier" }, ...passed.map((step) => FIELDS[step]), { passed, at: step }, changes);
}

/** The text that keeps a draft. */
export function saved(draft: object, changes: object = {}): string {
  const kept_at = "2026-11-23T08:00:00Z";
  return JSON.stringify({ format: "fabnum-application", version: 3, kept_at, revision: 3, draft, ...changes });
}

/** The draft that is kept on the device, or in the tab only. */
export async function kept(page: Page, place: "localStorage" | "sessionStorage" = "localStorage"): Promise<any> {
  const text = await page.evaluate(([place, key]) => window[place].getItem(key), [place, KEY] as const);
  return text === null ? null : JSON.parse(text);
}

/** The names of all that the browser keeps for the site. */
export async function keptNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
}
