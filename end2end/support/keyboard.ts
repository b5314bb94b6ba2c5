import { type Locator, type Page, expect } from "@playwright/test";

/** Tabs on to something, or into it; whatever has focus on the way is in sight, and seen to have it. */
export async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeAttached();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(whatHidesFocus), `focus on ${page.url()}`).toBeNull();
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`${target} cannot be reached by ${key}`);
}

/** Runs in the page: why the element that has focus cannot be seen to have it; null where it can. */
function whatHidesFocus(): string | null {
  const focused = document.activeElement;
  // After the last element, focus is the browser's own.
  if (!focused || focused === document.body) return null;
  const name = `${focused.localName} "${(focused.closest("label") ?? focused).textContent?.trim().slice(0, 40)}"`;
  const marked = [focused, focused.closest("label"), focused.closest("fieldset")].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  });
  if (!marked) return `${name} is not marked`;
  const seen = focused.closest("label") ?? focused;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const hit = document.elementFromPoint(x, y);
  return hit && (seen.contains(hit) || hit.contains(seen)) ? null : `${name} is under ${hit?.outerHTML.slice(0, 80)}`;
}
