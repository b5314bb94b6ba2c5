import { type Page, expect } from "@playwright/test";

/**
 * What somebody has come to is in the window and under nothing: what has the focus, else the page's heading. Nothing scrolls
 * sideways. Where the place in a page is kept, as by Back, its heading may have scrolled away.
 */
export async function expectSeen(page: Page, keepsPlace = false): Promise<void> {
  if (page.isClosed()) return;
  // For a moment after it has come, a page takes no presses: whatever moves the window has moved it by then.
  await page.locator("html:not([data-fresh])").waitFor({ state: "attached" });
  const width = page.viewportSize()?.width ?? 0;
  const look = () => page.evaluate(whatIsNotSeen, { keepsPlace, width }).catch(String);
  await expect.poll(look, `what is seen of ${page.url()}`).toBeNull();
}

/** Waits for what a press does at once, and looks at what it has led to: another page, or the list of what is to be mended. */
export async function lookAfterPress(page: Page): Promise<void> {
  if (page.isClosed()) return;
  const drawn = () =>
    new Promise<boolean>((done) => {
      const look = () => done(document.documentElement?.hasAttribute("data-fresh") || document.activeElement?.id === "erreurs");
      requestAnimationFrame(() => requestAnimationFrame(look));
    });
  // A press that loads another document takes this one's answer along.
  const leads = await page.evaluate(drawn).catch(() => false);
  if (leads) await expectSeen(page);
}

/** Runs in the page: why what it shows is not seen; null where it is. */
function whatIsNotSeen({ keepsPlace, width }: { keepsPlace: boolean; width: number }): string | null {
  if (!document.querySelector("#site")) return null;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width || scrollX > 0) return `it scrolls sideways: ${scrollWidth} px in ${width}`;
  /** Why the first line of something, else its middle, is not seen. */
  const hides = (element: Element): string | null => {
    const name = `<${element.localName}> "${element.textContent?.trim().slice(0, 40)}"`;
    const text = document.createRange();
    text.selectNodeContents(element);
    const box = (element.closest("label") ?? element).getBoundingClientRect();
    const { left, right, top, bottom } = element.localName.startsWith("h") ? (text.getClientRects()[0] ?? box) : box;
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (top < -1 || to - from < 1 || (bottom > innerHeight + 1 && to - from < 40)) return `${name} from ${Math.round(top)} to ${Math.round(bottom)} px of ${innerHeight}`;
    const hit = document.elementFromPoint((left + right) / 2, (from + to) / 2);
    // What says that the next page did not come, or that the program stopped, is what is to be seen.
    const is = hit && (element.contains(hit) || hit.contains(element) || element.closest("label")?.contains(hit) || hit.closest("#absente, #panne"));
    return is ? null : `${name} is under ${hit?.outerHTML.slice(0, 80)}`;
  };
  const focused = document.activeElement;
  const heading = document.querySelector("h1");
  if (focused?.id === "erreurs") return hides(focused.querySelector("h2") ?? focused);
  if (focused && focused !== document.body && focused !== heading) return hides(focused);
  if (focused !== heading && keepsPlace) return null;
  return heading ? hides(heading) : "it has no heading";
}
