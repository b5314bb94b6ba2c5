import type { Page } from "@playwright/test";

/** The answers that the page lists, each with the name of its field, with plain spaces. */
export async function reviewRows(page: Page): Promise<[string, string][]> {
  const list = page.getByRole("region", { name: "Vos réponses" });
  const fields = await list.getByRole("term").allInnerTexts();
  const definitions = await list.getByRole("definition").allInnerTexts();
  const leftOut = await list.getByRole("listitem").allInnerTexts();
  const answers = definitions.filter((text) => !text.startsWith("Modifier"));
  return [
    ...fields.map((field, place): [string, string] => [plain(field), plain(answers[place] ?? "")]),
    ...leftOut.map((link): [string, string] => [plain(link).replace("Modifier : ", ""), "Non renseigné"]),
  ];
}

/** The rows of an application as the review has them: those that were left out are at the end. */
export function inReview(rows: [string, string][]): [string, string][] {
  const isLeftOut = ([, answer]: [string, string]) => answer === "Non renseigné";
  return [...rows.filter((row) => !isLeftOut(row)), ...rows.filter(isLeftOut)];
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
