import { type Page, expect } from "@playwright/test";

/** At each of these widths, nothing is wider than the page or its box, and nothing is cut: both by one change of the window. */
export async function expectFits(page: Page, widths: number[]): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const tooWide = [...(await page.evaluate(widerThan, width)), ...(await page.evaluate(overflowingBoxes))];
    expect(tooWide, `too wide at ${width} px on ${page.url()}`).toEqual([]);
    expect(await page.evaluate(cutTexts), `cut at ${width} px on ${page.url()}`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}

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

/**
 * At this width, no line of text runs out of the window at its side, or out of a box that cuts what is larger than itself;
 * and no word of up to 14 letters that stands alone, as on a button, is broken.
 */
export async function expectNothingCut(page: Page, width: number): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 740 });
  const cut = await page.evaluate(cutTexts);
  if (before) await page.setViewportSize(before);
  expect(cut, `cut at ${width} px on ${page.url()}`).toEqual([]);
}

/** Runs in the page: the beginnings of the texts of which a part cannot be seen, and of the words that are broken. */
function cutTexts(): string[] {
  const cuts = (box: Element) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    return [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!holder?.checkVisibility({ visibilityProperty: true }) || holder.closest(".unseen, .skip, [aria-hidden=true], script, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const boxes: Element[] = [];
    for (let box: Element | null = holder; box && box !== document.documentElement; box = box.parentElement) if (cuts(box)) boxes.push(box);
    const isCut = ({ left, right, top, bottom }: DOMRect) =>
      left < -1 || right > innerWidth + 1 ||
      boxes.some((box) => {
        const edge = box.getBoundingClientRect();
        return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
      });
    const isBroken = /^\s*[^\s-]{1,14}\s*$/.test(text.textContent ?? "") && new Set(lines.map(({ top }) => top)).size > 1;
    if (isBroken || lines.some(isCut)) found.push(`${text.textContent?.trim().slice(0, 40)} in <${holder.localName} class="${holder.className}">`);
  }
  return found;
}
