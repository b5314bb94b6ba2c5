import type { Page } from "@playwright/test";

/** From the next load on, the browser keeps nothing, as where the visitor has blocked storage. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const place of ["localStorage", "sessionStorage"]) Object.defineProperty(window, place, { get });
  });
}

const state = { setItem: "setItemOnceThereIsRoom" };

/** From now on there is no room to keep anything. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(({ setItem }) => {
    Reflect.set(window, setItem, Storage.prototype.setItem);
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  }, state);
}

/** From now on there is room again. */
export async function freeStorage(page: Page): Promise<void> {
  await page.evaluate(({ setItem }) => {
    Storage.prototype.setItem = Reflect.get(window, setItem);
  }, state);
}

/** From the next load on, this tab is not told what other tabs keep, as where it was asleep. */
export async function missChanges(page: Page): Promise<void> {
  await page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
}
