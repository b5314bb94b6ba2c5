import type { Page } from "@playwright/test";

/**
 * From the next load on, the page is translated as browsers do it: each text is taken out of the page, and what stands for it is
 * put in its place in elements of the translator's own, at once and at each change. The words stay, so that tests find them.
 *
 * A text that the program changes or removes after that is changed where nobody sees it. The console says so, which fails
 * the test.
 */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript(translator);
}

/** Runs in the page. */
function translator(): void {
  const replaced = new Map<Node, Element>();
  const lost = (what: string, text: Node) =>
    replaced.get(text)?.isConnected && console.error(`a text was ${what} where nobody sees it: ${replaced.get(text)?.textContent}`);

  const changed = new MutationObserver((changes) => {
    for (const { target } of changes) if (replaced.get(target)?.textContent !== target.nodeValue) lost("changed", target);
  });
  const { remove } = CharacterData.prototype;
  CharacterData.prototype.remove = function () {
    if (!this.parentNode) lost("removed", this);
    remove.call(this);
  };

  const put = (text: Text) => {
    if (!text.data.trim() || !text.isConnected || text.parentElement?.closest("font, script, style, textarea")) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
    replaced.set(text, outer);
    changed.observe(text, { characterData: true });
  };
  const translateIn = (node: Node) => {
    if (node instanceof Text) return put(node);
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    found.forEach(put);
  };
  addEventListener("DOMContentLoaded", () => {
    document.documentElement.classList.add("translated-ltr");
    document.documentElement.lang = "en";
    translateIn(document.body);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) if (node !== document.body) translateIn(node);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
