import { expect, test } from "./support/apply.ts";
import { draftAt, kept, saved } from "./support/drafts.ts";
import { holdProgram } from "./support/program.ts";
import { booted } from "./support/test.ts";

const STOPPED = "Une erreur a bloqué la page. Vos réponses enregistrées sont conservées.";

test.describe("when the program stops", { tag: "@phone" }, () => {
  test("the page says so, and the draft is there after a reload", async ({ page, applicant, keep, allow }) => {
    // What still runs in a program that has stopped stops, too.
    allow(/^uncaught: (no time|unreachable)|RefCell already borrowed/);
    await keep(saved(draftAt("metier", { situation: "career_change" })));
    await applicant.opens("metier");
    await applicant.gives({ write: { "Votre métier aujourd’hui": "Boulangère" } });
    await page.evaluate(() => {
      Date.now = () => {
        throw new Error("no time");
      };
    });
    await applicant.gives({ write: { "Votre métier aujourd’hui": "Boulangère, puis" } });
    await expect(page.getByRole("alert").getByText(STOPPED)).toBeVisible();
    await page.getByRole("link", { name: "Recharger la page" }).click();
    await applicant.sees("metier");
    await applicant.shows({ write: { "Votre métier aujourd’hui": "Boulangère" } });
    await expect(page.getByText(STOPPED)).toBeHidden();
  });

  test("at a trap, the page says so", async ({ page, applicant, keep, allow }) => {
    allow(/^uncaught: unreachable/);
    await keep(saved(draftAt("campus")));
    await applicant.opens("campus");
    await applicant.sees("campus");
    // The smallest module whose start function does nothing but trap.
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    await page.evaluate((bytes) => {
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
      document.addEventListener("trap", exports.f as () => void);
      document.dispatchEvent(new Event("trap"));
    }, bytes);
    await expect(page.getByRole("alert").getByText(STOPPED)).toBeVisible();
    expect((await kept(page)).draft.track).toBe("developpeur-webmaster");
  });

  test("however far one has scrolled, the page says so", async ({ page, allow }) => {
    allow(/^uncaught: ours/);
    await page.goto("/");
    await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const error = new Error("ours");
      error.stack = `Error: ours at ${location.origin}/fabnum.js`;
      document.addEventListener("ours", () => {
        throw error;
      });
      document.dispatchEvent(new Event("ours"));
    });
    await expect(page.getByRole("alert").getByText(STOPPED)).toBeInViewport();
  });
});

/** What a browser says of a program that does not come. */
const UNAVAILABLE = /404|wasm|compile|instantiate|dynamically imported|MIME|did not arrive/i;

test.describe("when the program does not come", { tag: "@phone" }, () => {
  test.use({ boots: false });

  for (const [what, files] of [
    ["program", "**/*.wasm"],
    ["program's script", "**/*.js"],
    ["program's part", /\/fabnum-(questions|catalogue)-/],
  ] as const) {
    test(`for want of the ${what}, the page says so, and a reload helps`, async ({ page, applicant, allow }) => {
      allow(UNAVAILABLE);
      await page.route(files, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "" }));
      await page.goto("/candidater/campus/");
      await expect(page.getByRole("alert").getByText(STOPPED)).toBeInViewport();
      await page.unroute(files);
      await page.getByRole("link", { name: "Recharger la page" }).click();
      await applicant.sees("formation");
    });

    test(`for want of the ${what}, a page of the catalogue says nothing and leads on`, async ({ page, allow }) => {
      allow(UNAVAILABLE);
      await page.route(files, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "" }));
      const failed = page.waitForEvent("pageerror");
      await page.goto("/");
      await failed;
      await expect(page.getByText(STOPPED)).toBeHidden();
      await page.getByRole("link", { name: "Comparer les parcours" }).first().click();
      await expect(page).toHaveURL("/formations/");
    });

    test(`for want of the ${what}, the first question is answered by a link that prefills it`, async ({ page, applicant, allow }) => {
      allow(UNAVAILABLE);
      await page.route(files, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "" }));
      await page.goto("/candidater/formation/");
      await applicant.gives({ pick: "Développeur webmaster" });
      await applicant.continues();
      await expect(page).toHaveURL("/candidater/?formation=developpeur-webmaster");
      await expect(page.getByRole("link", { name: "Imprimer le formulaire sur papier" })).toBeVisible();
    });
  }
});

/** What others do to a page: it runs in the page, and may name the page as its place. */
const foreign: [string, () => void][] = [
  ["a script of another origin, which the policy blocks", () => void document.head.append(Object.assign(document.createElement("script"), { src: "https://beacon.example/b.js" }))],
  ["a script of this origin that is none of ours, and throws", () => void document.head.append(Object.assign(document.createElement("script"), { src: "/cdn-cgi/throws.js" }))],
  ["a script of this origin that is none of ours, and is not there", () => void document.head.append(Object.assign(document.createElement("script"), { src: "/cdn-cgi/absent.js" }))],
  ["a script within the page, which the policy blocks", () => void document.head.append(Object.assign(document.createElement("script"), { text: "0" }))],
  ["a picture of another origin, which the policy blocks", () => void document.body.append(Object.assign(new Image(), { src: "https://beacon.example/b.png", hidden: true }))],
  ["an observer of sizes that cannot keep up", () => void dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop completed with undelivered notifications.", filename: location.href }))],
  ["an error of an extension", () => {
    const error = new Error("foreign");
    error.stack = "Error: foreign\n    at chrome-extension://abc/content.js:1:1";
    document.addEventListener("foreign", () => { throw error; }, { once: true });
    document.dispatchEvent(new Event("foreign"));
  }],
  ["an error of an extension in its place in the page", () => {
    const error = new Error("foreign");
    error.stack = `Error: foreign\n    at HTMLDocument.<anonymous> (${location.href}:12:3)`;
    document.addEventListener("foreign", () => { throw error; }, { once: true });
    document.dispatchEvent(new Event("foreign"));
  }],
  ["a trap of an extension", () => {
    const error = new WebAssembly.RuntimeError("foreign");
    error.stack = "RuntimeError: foreign\n    at wasm://wasm/0a1b2c:wasm-function[1]:0x1\n    at chrome-extension://abc/content.js:1:1";
    document.addEventListener("foreign", () => { throw error; }, { once: true });
    document.dispatchEvent(new Event("foreign"));
  }],
  ["a promise that is broken with words", () => void Promise.reject("foreign")],
  ["a promise that is broken without any", () => void Promise.reject()],
];

test.describe("what is none of the page's", { tag: "@phone" }, () => {
  test.use({ boots: false });

  for (const path of ["/candidater/", "/candidater/formation/", "/equipe/"]) {
    test(`does not stop ${path}, before the program runs or after`, async ({ page, allow }) => {
      allow(/foreign|Content Security Policy|cdn-cgi|uncaught: undefined|404/);
      await page.route("**/cdn-cgi/throws.js", (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('foreign')" }));
      const arrive = await holdProgram(page);
      await page.goto(path);
      const happens = async () => {
        for (const [what, does] of foreign) {
          await page.evaluate(does);
          // A later task of the page: by then, it has heard of it.
          await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
          await expect(page.locator("#panne"), what).toBeHidden();
          expect(await page.locator("html").getAttribute("data-failed"), what).toBeNull();
        }
      };
      await happens();
      arrive();
      await booted(page);
      await happens();
    });
  }

  test("and what was taken for ours is taken back once the program runs; what is ours after that is said", async ({ page, applicant, allow }) => {
    allow(/^uncaught: trap/);
    const arrive = await holdProgram(page);
    await page.goto("/candidater/formation/");
    const trap = () =>
      page.evaluate(() => {
        document.addEventListener("trap", () => { throw new WebAssembly.RuntimeError("trap"); }, { once: true });
        document.dispatchEvent(new Event("trap"));
      });
    await trap();
    await expect(page.getByText(STOPPED)).toBeVisible();
    arrive();
    await booted(page);
    await expect(page.getByText(STOPPED)).toBeHidden();
    await applicant.gives({ pick: "Développeur webmaster" });
    await applicant.continues();
    await applicant.sees("campus");
    await trap();
    await expect(page.getByText(STOPPED)).toBeVisible();
  });
});
