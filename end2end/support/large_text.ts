import { type CDPSession, type Page, expect } from "@playwright/test";

import { findOverflow } from "./layout.ts";

/** A way in which a reader has letters larger, in percent of the usual size. */
export type Enlarge = (page: Page, percent: number) => Promise<void>;

const sessions = new WeakMap<Page, CDPSession>();

/** The two ways: the browser's own setting, which media queries in rem follow, and a sheet or a script, which they do not. */
export const enlargements: Record<string, Enlarge> = {
  "the browser's setting": async (page, percent) => {
    const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
    sessions.set(page, session);
    await session.send("Page.setFontSizes", { fontSizes: { standard: Math.round((16 * percent) / 100) } });
  },
  "a sheet": (page, percent) => page.evaluate((percent) => void (document.documentElement.style.fontSize = `${percent * 1.125}%`), percent),
};

/**
 * The page as it stands can be read from its top on: its heading is in the window, nothing is wider than that or cut, no word
 * is broken that would fit on a line, and nothing that sticks covers most of it.
 */
export async function expectReadable(page: Page, how: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const found = [...(await findOverflow(page)), ...(await page.evaluate(unseenHeading)), ...(await page.evaluate(brokenWords)), ...(await page.evaluate(coveringBars))];
  expect.soft(found, `${how}, on ${page.url()}`).toEqual([]);
}

/** Runs in the page: its heading, or that of its errors where there are any, if its first line is not in the window. */
function unseenHeading(): string[] {
  const heading = document.querySelector("#erreurs h2") ?? document.querySelector("h1");
  const range = document.createRange();
  range.selectNodeContents(heading ?? document.body);
  const [line] = range.getClientRects();
  const isSeen = line && line.top >= 0 && line.bottom <= innerHeight;
  return isSeen ? [] : [`the heading's first line ends at ${line?.bottom} px of ${innerHeight}`];
}

/** Runs in the page: the words, and what a no-break space ties, that stand on two lines, though they would fit on one of the box that they are in. */
function brokenWords(): string[] {
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!holder?.checkVisibility({ visibilityProperty: true }) || holder.closest(".unseen, .skip, .trap, script, style")) continue;
    for (const word of (text.textContent ?? "").matchAll(/[\p{L}\p{N}’'.@\u00a0\u202f]+/gu)) {
      // A fingerprint is no word.
      if (word[0].length > 40) continue;
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (new Set(pieces.map(({ top }) => Math.round(top))).size < 2) continue;
      const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
      // The line that it could have: that of the box around, whatever stands beside it there.
      let box: Element | null = holder;
      let line = document.documentElement.clientWidth;
      let within = 0;
      for (; box; box = box.parentElement) {
        const { display, columnGap, paddingLeft, paddingRight, marginLeft, marginRight } = getComputedStyle(box);
        const [padding, margin] = [parseFloat(paddingLeft) + parseFloat(paddingRight), parseFloat(marginLeft) + parseFloat(marginRight)];
        // A mark before the words takes its part of the line.
        const mark = getComputedStyle(box, "::before");
        if (/flex/.test(display) && mark.content !== "none") within += parseFloat(mark.width) + (parseFloat(columnGap) || 0);
        if (/^inline/.test(display) || box.matches("a, button, summary, .button") || padding + margin < 8) within += padding;
        else {
          line = box.clientWidth - padding - within;
          break;
        }
      }
      if (width <= line) found.add(`"${word[0]}" is broken in <${holder.localName} class="${holder.className}">: ${Math.ceil(width)} of ${Math.floor(line)} px`);
    }
  }
  return [...found];
}

/** Runs in the page: the bars that stick, where they cover more than two fifths of the window between them. */
function coveringBars(): string[] {
  scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
  const bars = [...document.body.querySelectorAll("*")].filter((element) => {
    const { position } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const isAtEdge = Math.abs(top) < 1 || Math.abs(bottom - innerHeight) < 1;
    return element.checkVisibility({ visibilityProperty: true }) && isAtEdge && (position === "sticky" || position === "fixed");
  });
  scrollTo(0, 0);
  const height = bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0);
  return height <= 0.4 * innerHeight ? [] : bars.map((bar) => `<${bar.localName} class="${bar.className}"> covers ${bar.getBoundingClientRect().height} px`);
}
