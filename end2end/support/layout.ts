import { type Page, expect } from "@playwright/test";

/** At each of these widths, nothing is wider than the page or its box, and nothing is cut, be it by a round corner: all by one change of the window. */
export async function expectFits(page: Page, widths: number[]): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const tooWide = [...(await page.evaluate(widerThan, width)), ...(await page.evaluate(overflowingBoxes))];
    expect(tooWide, `too wide at ${width} px on ${page.url()}`).toEqual([]);
    expect(await page.evaluate(cutTexts, true), `cut at ${width} px on ${page.url()}`).toEqual([]);
    expect(await page.evaluate(textsInCorners), `cut by a round corner at ${width} px on ${page.url()}`).toEqual([]);
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

/** What is wider than the page as it stands or than its box, and the texts of which a part cannot be seen. */
export async function findOverflow(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  // What is typed scrolls in its line, and the name of a file is shortened.
  const boxes = (await page.evaluate(overflowingBoxes)).filter((box) => !box.startsWith("<input"));
  return [...(await page.evaluate(widerThan, width)), ...boxes, ...(await page.evaluate(cutTexts, false)), ...(await page.evaluate(textsInCorners))];
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
  const cut = await page.evaluate(cutTexts, true);
  if (before) await page.setViewportSize(before);
  expect(cut, `cut at ${width} px on ${page.url()}`).toEqual([]);
}

/** Runs in the page: the beginnings of the texts of which a part cannot be seen; and of words that stand alone and are broken, if asked. */
function cutTexts(isBrokenToo: boolean): string[] {
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
    const word = (text.textContent ?? "").trim();
    const isBroken = isBrokenToo && /^[^\s-]{1,14}$/.test(word) && new Set(lines.map(({ top }) => top)).size > 1;
    if (isBroken || lines.some(isCut)) found.push(`${text.textContent?.trim().slice(0, 40)} in <${holder.localName} class="${holder.className}">`);
  }
  return found;
}

/** Runs in the page: the lines of text of which a corner lies outside the round corner of a box that is painted or cuts. */
function textsInCorners(): string[] {
  const corners = ["TopLeft", "TopRight", "BottomLeft", "BottomRight"] as const;
  const isPainted = ({ backgroundColor, borderTopWidth, overflowX }: CSSStyleDeclaration) =>
    backgroundColor !== "rgba(0, 0, 0, 0)" || borderTopWidth !== "0px" || overflowX !== "visible";
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!holder?.checkVisibility({ visibilityProperty: true }) || holder.closest(".unseen, .skip, script, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    for (let box: Element | null = holder; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (!isPainted(style)) continue;
      const edge = box.getBoundingClientRect();
      for (const corner of corners) {
        // Two corners share an edge: neither is rounder than half of it.
        const radii = style[`border${corner}Radius`].split(" ").map(parseFloat);
        const [across = 0, down = across] = radii.map((radius, at) => Math.min(radius, (at ? edge.height : edge.width) / 2));
        const [rx, ry] = [across, Math.min(down, edge.height / 2)];
        if (!rx || !ry) continue;
        const [fromRight, fromBottom] = [corner.endsWith("Right"), corner.startsWith("Bottom")];
        const isOut = ({ left, right, top, bottom, height }: DOMRect) => {
          // A letter fills neither the top nor the bottom of its line.
          const x = fromRight ? edge.right - right : left - edge.left;
          const y = (fromBottom ? edge.bottom - bottom : top - edge.top) + 0.15 * height;
          return x < rx && y < ry && ((rx - x) / rx) ** 2 + ((ry - y) / ry) ** 2 > 1;
        };
        if (lines.some(isOut)) found.push(`${text.textContent?.trim().slice(0, 40)} in the corner of <${box.localName} class="${box.className}">`);
      }
    }
  }
  return [...new Set(found)];
}

/** What can be pressed is as high as a finger, but for links within a sentence. */
export async function expectTargets(page: Page): Promise<void> {
  expect(await page.evaluate(lowTargets), `lower than 44 px on ${page.url()}`).toEqual([]);
}

/** Runs in the page: what can be pressed and is lower than 44 px. */
function lowTargets(): string[] {
  const found: string[] = [];
  for (const target of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
    if (!target.checkVisibility({ visibilityProperty: true }) || target.closest(".skip, .trap")) continue;
    // The whole label is pressed; a link may be laid over its whole card.
    const pressed = target.closest("label") ?? target;
    const isOverCard = getComputedStyle(target, "::after").position === "absolute";
    const around = target.parentElement?.textContent?.replace(target.textContent ?? "", "").trim();
    const isInSentence = getComputedStyle(target).display === "inline" && around;
    const { height } = pressed.getBoundingClientRect();
    if (!isOverCard && !isInSentence && height < 43.9) found.push(`${(pressed.textContent || target.id).trim().slice(0, 40)}: ${height} px`);
  }
  return found;
}
