// A phone with a slow processor on a slow network.
import { chromium } from "playwright-core";

export const networks = {
  "slow 4G": { latency: 150, bits: 1_600_000 },
  "slow 3G": { latency: 400, bits: 400_000 },
};
/** By how much the processor is slowed down. */
export const SLOWER = 6;

export function openBrowser(args = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...args],
  });
}

/** Notes what the visitor sees, from the first moment on. */
function observe() {
  const seen = { fcp: 0, lcp: 0, shift: 0, booted: 0 };
  Object.assign(window, { seen });
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("paint", (entry) => entry.name === "first-contentful-paint" && (seen.fcp = entry.startTime));
  watch("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime));
  watch("layout-shift", (entry) => (seen.shift += entry.value));
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#site:not([data-written])")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (seen.booted = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

/** A page that nothing is kept for yet, in the hands of `use`. */
export async function cold(browser, { network, slower = SLOWER, ...options }, use) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: "fr-FR", serviceWorkers: "block", ...options });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    if (network) {
      const bytes = networks[network].bits / 8;
      await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: networks[network].latency, downloadThroughput: bytes, uploadThroughput: bytes });
    }
    await page.addInitScript(observe);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The program runs and its page is painted. */
export async function booted(page) {
  await page.waitForFunction(() => window.seen.booted > 0, null, { timeout: 120_000 });
}

/** What the visitor saw, once nothing more is to come. */
export async function seen(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
  return page.evaluate(() => window.seen);
}
