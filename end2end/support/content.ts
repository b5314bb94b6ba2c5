import { readFileSync } from "node:fs";

import type { DataFile } from "./data.ts";

/** A shipped data file, so that no test breaks where a sentence is put better; with plain spaces, as tests compare. */
export function content(file: DataFile): any {
  const text = readFileSync(new URL(`../../public/data/${file}.json`, import.meta.url), "utf8");
  return JSON.parse(text.replace(/[\u00a0\u202f]/g, " "));
}

const { questions, choices, exits, start, receipt, interests, notice, sending_notice } = content("apply");

export const school: string = content("site").name;
export const words = { choices, exits, start, receipt, notice, sending_notice };

/** The label of something that attracts. */
export function interest(slug: string): string {
  return interests.find((interest: { slug: string }) => interest.slug === slug).label;
}

export type Question =
  | "formation"
  | "campus"
  | "disponibilite"
  | "envie"
  | "situation"
  | "accompagnement"
  | "metier"
  | "diplome"
  | "identite"
  | "representant"
  | "contact";
export type Step = Question | "verifier" | "autre-session" | "orientation";

/** The heading of a step of the application. */
export function heading(step: Step): string {
  if (step === "autre-session") return exits.other_session.title;
  if (step === "orientation") return exits.guidance.title;
  return questions[step].title;
}
