import type { Page } from "@playwright/test";

/** The answers that the page lists, each with the name of its field, with plain spaces. */
export async function reviewRows(page: Page): Promise<[string, string][]> {
  const list = page.getByRole("region", { name: "Vos réponses" });
  const fields = await list.getByRole("term").allInnerTexts();
  const definitions = await list.getByRole("definition").allInnerTexts();
  const answers = definitions.filter((text) => !text.startsWith("Modifier"));
  return fields.map((field, place) => [plain(field), plain(answers[place] ?? "")]);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
