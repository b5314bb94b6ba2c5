import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is half under a bar that sticks can be scrolled out of it; how large it is, layout.spec measures. */
const isUnderBar = (id: string, why = "") => id === "target-size" && why.includes("partially obscured");

/** The page as it stands breaks no rule that axe can check. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.filter((node) => !isUnderBar(id, node.failureSummary)).map((node) => `${id}: ${help}\n  at ${node.target.join(" ")}\n  ${node.html}\n  ${node.failureSummary}`),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}
