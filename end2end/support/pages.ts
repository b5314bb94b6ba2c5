import { type Step, content, heading } from "./content.ts";
import { draftAt } from "./drafts.ts";

const pages = content("pages");

/** The pages that anyone may read, with their headings. */
export const cataloguePages: [path: string, heading: string][] = [
  ["/", pages.home.title],
  ["/formations/", pages.tracks.title],
  ...content("tracks").tracks.map(({ slug, title }: any) => [`/formations/${slug}/`, title]),
  ["/campus/", pages.campuses.title],
  ...content("campuses").campuses.map(({ slug, name }: any) => [`/campus/${slug}/`, `Campus de ${name}`]),
  ["/pedagogie/", pages.pedagogy.title],
  ["/entreprises/", pages.companies.title],
  ["/associations/", pages.associations.title],
  ["/mentions-legales/", pages.legal.title],
  ["/donnees-personnelles/", pages.privacy.title],
  ["/accessibilite/", pages.accessibility.title],
];

const off: Partial<Record<Step, object>> = {
  metier: { situation: "career_change" },
  "autre-session": { availability: "no" },
  orientation: { birth: { day: "1", month: "1", year: "2015" } },
};
const steps = Object.keys(content("apply").questions) as Step[];

/** The pages of the application, with their headings and a draft that reaches them. */
export const applyPages: [path: string, heading: string, draft: object][] = [
  ["/candidater/", content("apply").start.title, draftAt("campus")],
  ...[...steps, "autre-session" as const, "orientation" as const].map((step): [string, string, object] => [
    `/candidater/${step}/`,
    heading(step),
    draftAt(step, off[step]),
  ]),
  ["/candidater/dossier/", "Votre dossier est complet", draftAt("verifier")],
  ["/candidater/papier/", "Candidature sur papier", draftAt("verifier")],
];
