import { type Page, expect } from "@playwright/test";

/** At this width, by default that of a 1280-pixel screen zoomed to 400 %, nothing is wider than the page or its box. */
export async function expectNoSidewaysScroll(page: Page, width = 320): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 740 });
  const tooWide = await page.evaluate(widerThan, width);
  const overflowing = await page.evaluate(overflowingBoxes);
  if (before) await page.setViewportSize(before);
  expect(tooWide, `wider than ${width} px on ${page.url()}`).toEqual([]);
  expect(overflowing, `wider than their box at ${width} px on ${page.url()}`).toEqual([]);
}

/** Runs in the page: the boxes whose content sticks out at the side. */
function overflowingBoxes(): string[] {
  return [...document.querySelectorAll("main *")]
    .filter((element) => element instanceof HTMLElement && element.clientWidth > 1 && !element.closest(".unseen"))
    // The page art runs over the edges, and is cut there.
    .filter((element) => !element.closest(".art") && !element.querySelector(".art"))
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `<${element.localName} class="${element.className}"> ${element.scrollWidth} > ${element.clientWidth} px`);
}

/** Runs in the page: what reaches past the width, innermost last; nothing where the page does not scroll. */
function widerThan(width: number): string[] {
  const pageWidth = document.documentElement.scrollWidth;
  if (pageWidth <= width) return [];
  const elements = [...document.body.querySelectorAll("*")]
    .map((element) => ({ element, right: Math.ceil(element.getBoundingClientRect().right + window.scrollX) }))
    .filter(({ right }) => right > width)
    .map(({ element, right }) => `<${element.localName} class="${element.getAttribute("class") ?? ""}"> to ${right} px`);
  return [`the page: ${pageWidth} px`, ...elements];
}
