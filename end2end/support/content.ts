import { readFileSync } from "node:fs";

import type { DataFile } from "./data.ts";

/** Gives a school's data files. */
export type Read = (file: DataFile) => any;

/** The data files of a folder, so that no test breaks where a sentence is put better; with plain spaces, as tests compare. */
export function contentIn(folder: string): Read {
  return (file) => {
    const text = readFileSync(new URL(`../../${folder}/${file}.json`, import.meta.url), "utf8");
    return JSON.parse(text.replace(/[\u00a0\u202f]/g, " "));
  };
}

/** The shipped data files. */
export const content = contentIn("public/data");

const { choices, exits, start, receipt, interests, notice, sending_notice } = content("apply");

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

/** The heading of a step of the application, of this school or of another whose `apply.json` is given. */
export function heading(step: Step, { exits, questions } = content("apply")): string {
  if (step === "autre-session") return exits.other_session.title;
  if (step === "orientation") return exits.guidance.title;
  return questions[step].title;
}
