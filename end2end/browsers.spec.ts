import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import type { Answer } from "./support/applicant.ts";
import { type Step, content, heading, words } from "./support/content.ts";
import { Host } from "./support/host.ts";
import { collects } from "./support/service.ts";
import { stories } from "./support/stories.ts";
import { isInstalled } from "./support/web_servers.ts";
import { type Browser, firefox, webkit } from "./support/webdriver.ts";

const NOW = "2026-11-23T09:00:00Z";

/** Where script/bootstrap installs them, they have to be there. */
const isOnDebian = () => process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));

/** The site with a service of a school that may collect, at a time of its own: so are the clocks of its pages. */
async function receivingHost(folder: string): Promise<Host> {
  const host = await Host.start("dist", ["--database", `sqlite:${join(folder, "applications.sqlite")}`, "--now", NOW]);
  const site = JSON.parse(await host.read("data/site.json"));
  collects(site);
  await host.write("data/site.json", JSON.stringify(site));
  await host.write("clock.js", `const now = Date.parse("${NOW}");
    Date = class extends Date { constructor(...of) { of.length ? super(...of) : super(now); } static now() { return now; } };`);
  for (const page of (await readdir(host.dist, { recursive: true })).filter((name) => name.endsWith(".html"))) {
    await host.write(page, (await host.read(page)).replace("<head>", '<head><script src="/clock.js"></script>'));
  }
  return host;
}

/** Somebody in a browser that is no Chromium, who finds everything by what it says. */
class Visitor {
  constructor(readonly browser: Browser) {}

  run(script: string, ...args: unknown[]): Promise<any> {
    const plain = 'const plain = (element) => element.textContent.replace(/\\s+/g, " ").trim();';
    return this.browser.send("ExecuteScript", { script: `${plain} ${script}`, args });
  }

  /** Comes to a page that runs: its heading is in the window, and nothing is wider than that. */
  async sees(title: string): Promise<void> {
    const state = () => this.run(`
      const h1 = document.querySelector("#site:not([data-written]) h1");
      if (!h1) return "not yet";
      const { top, bottom, left, right } = h1.getBoundingClientRect();
      const isInWindow = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      return [plain(h1), isInWindow ? "in the window" : [top, bottom, innerHeight].join(), document.documentElement.scrollWidth - innerWidth <= 0];`);
    await expect.poll(state).toEqual([title, "in the window", true]);
  }

  /** The first element of a kind that can be seen and says this, or begins so, once nothing waits. */
  async find(kind: string, words: string, exactly = true): Promise<string> {
    let found: Record<string, string> | null = null;
    const look = async () => (found = await this.run(`
      const says = (text) => text === arguments[1] || text === arguments[1] + " (facultatif)" || (!arguments[2] && text.startsWith(arguments[1]));
      const element = [...document.querySelectorAll(arguments[0])].find((element) => element.getClientRects().length > 0 && says(plain(element)));
      if (!element || document.querySelector("main [aria-disabled=true]")) return null;
      // As its visitor would, where a bar lies over it.
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!element.contains(hit)) element.scrollIntoView({ block: "center", behavior: "instant" });
      return element.htmlFor ? document.getElementById(element.htmlFor) : element;`, kind, words, exactly));
    await expect.poll(look, `${kind} "${words}"`).not.toBeNull();
    return Object.values<string>(found ?? {})[0] ?? "";
  }

  /** A driver refuses to press what is not yet in its place on the screen, as in the first frame of a page. */
  async presses(kind: string, words: string, exactly = true): Promise<void> {
    await expect(async () => this.browser.send("ElementClick", { id: await this.find(kind, words, exactly) })).toPass({ timeout: 10_000 });
  }

  async gives({ write = {}, tick = [], pick }: Answer): Promise<void> {
    for (const [label, text] of Object.entries(write)) {
      await this.browser.send("ElementSendKeys", { id: await this.find("label", label), text });
    }
    for (const name of [...tick, ...(pick ? [pick] : [])]) {
      await this.presses("label", name, false);
    }
  }
}

for (const [name, start, programs] of [
  ["WebKit", webkit, ["WebKitWebDriver", "xvfb-run", "xauth"]],
  ["Firefox", firefox, ["firefox-esr"]],
] as const) {
  test(`${name}: somebody applies, from the home page to the receipt`, { tag: "@phone" }, async () => {
    test.slow();
    const missing = programs.filter((program) => !isInstalled(program));
    test.skip(missing.length > 0 && !isOnDebian(), `${missing} cannot be installed here by script/bootstrap: nothing is known of ${name}`);
    expect(missing, "run script/bootstrap").toEqual([]);

    const folder = await mkdtemp(join(tmpdir(), "fabnum-browsers-"));
    const host = await receivingHost(folder);
    const browser = await start();
    try {
      const visitor = new Visitor(browser);
      const seesStep = (step: Step) => visitor.sees(heading(step));
      // As narrow as the browser's window gets.
      await browser.send("SetWindowRect", { width: 390, height: 844 });
      await browser.send("Navigate", { url: host.url });
      await visitor.sees(content("pages").home.title);
      await visitor.presses('main a[href^="/candidater/"]', "Candidater");
      await visitor.sees(words.start.title);
      await visitor.presses("button", "Commencer");

      const { answers } = stories["who looks for a job"];
      for (const [place, [question, answer]] of answers.entries()) {
        await seesStep(question);
        await visitor.gives(answer);
        await visitor.presses("button", "Continuer");
        const next = answers[place + 1]?.[0] ?? "verifier";
        await seesStep(next);
        await browser.send("Back");
        await seesStep(question);
        await visitor.presses("button", "Continuer");
        await seesStep(next);
      }
      await visitor.presses("button", "Envoyer ma candidature");
      await visitor.sees(words.receipt.title);
      const reference = 'return plain([...document.querySelectorAll("dt")].find((term) => plain(term).includes("référence")).nextElementSibling);';
      expect(await visitor.run(reference)).toMatch(/^[A-Z0-9]{8}$/);
    } finally {
      await browser.close();
      await host.close();
      await rm(folder, { recursive: true });
    }
  });
}
