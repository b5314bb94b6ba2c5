import type { Page } from "@playwright/test";

/** The answers that the page lists, each with the name of its field, with plain spaces. */
export async function reviewRows(page: Page): Promise<[string, string][]> {
  const list = page.getByRole("region", { name: "Vos réponses" });
  await list.waitFor();
  const folded = list.locator("details:not([open]) summary");
  if (await folded.count()) await folded.click();
  const fields = await list.getByRole("term").allInnerTexts();
  const definitions = await list.getByRole("definition").allInnerTexts();
  const answers = definitions.filter((text) => !text.startsWith("Modifier"));
  return fields.map((field, place) => [plain(field), plain(answers[place] ?? "")]);
}

/** The rows of an application as the review has them: those that were left out are at the end. */
export function inReview(rows: [string, string][]): [string, string][] {
  const isLeftOut = ([, answer]: [string, string]) => answer === "Non renseigné";
  return [...rows.filter((row) => !isLeftOut(row)), ...rows.filter(isLeftOut)];
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
