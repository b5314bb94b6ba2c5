import { type Read, type Step, content, heading } from "./content.ts";
import { draftAt } from "./drafts.ts";

export type CataloguePage = [path: string, heading: string];
/** "de Niort", "d’Angers": see src/copy/town.rs. */
const of = (town: string) => (/^[AEIOUYÉÈÊÎ]/.test(town) ? `d’${town}` : `de ${town}`);

export type ApplyPage = [path: string, heading: string, draft: object];

/** The pages of a school that anyone may read, with their headings. */
export function cataloguePagesOf(read: Read): CataloguePage[] {
  const pages = read("pages");
  return [
    ["/", pages.home.title],
    ["/formations/", pages.tracks.title],
    ...read("tracks").tracks.map(({ slug, title }: any) => [`/formations/${slug}/`, title]),
    ["/campus/", pages.campuses.title],
    ...read("campuses").campuses.map(({ slug, name }: any) => [`/campus/${slug}/`, `Campus ${of(name)}`]),
    ["/pedagogie/", pages.pedagogy.title],
    ["/questions/", pages.questions.title],
    ["/entreprises/", pages.companies.title],
    ["/associations/", pages.associations.title],
    ["/mentions-legales/", pages.legal.title],
    ["/donnees-personnelles/", pages.privacy.title],
    ["/accessibilite/", pages.accessibility.title],
  ];
}

const off: Partial<Record<Step, object>> = {
  metier: { situation: "career_change" },
  "autre-session": { availability: "no" },
  orientation: { birth: { day: "1", month: "1", year: "2015" } },
};
const steps = Object.keys(content("apply").questions) as Step[];

/** The pages of its application, with their headings and a draft that reaches them; `answers` are those that name its data. */
export function applyPagesOf(read: Read, answers: object = {}): ApplyPage[] {
  const form = read("apply");
  return [
    ["/candidater/", form.start.title, draftAt("campus", answers)],
    ...[...steps, "autre-session" as const, "orientation" as const].map((step): ApplyPage => [
      `/candidater/${step}/`,
      heading(step, form),
      draftAt(step, { ...answers, ...off[step] }),
    ]),
    ["/candidater/dossier/", "Votre candidature est complète", draftAt("verifier", answers)],
    ["/candidater/papier/", "Candidature sur papier", draftAt("verifier", answers)],
  ];
}

export const cataloguePages = cataloguePagesOf(content);
export const applyPages = applyPagesOf(content);
