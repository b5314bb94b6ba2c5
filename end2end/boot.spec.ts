import { expect, test } from "./support/apply.ts";
import { content, words } from "./support/content.ts";
import { draftAt, kept, saved } from "./support/drafts.ts";
import { applyPages, cataloguePages } from "./support/pages.ts";
import { holdProgram, programFiles } from "./support/program.ts";
import { booted } from "./support/test.ts";

/** The most bytes of a page with its sheet: 14 KB, which a connection brings without waiting for an answer. */
const PAGE = 14 * 1_024;

/** The most bytes of the program that a page of each kind needs, with its glue. */
const PROGRAM = { "/": 210_000, "/candidater/formation/": 284_000 };


test.describe("before the program has come", { tag: "@phone" }, () => {
  test.use({ boots: false });

  test("the first question can be answered and sent: both are taken up when it comes", async ({ page, applicant }) => {
    const arrive = await holdProgram(page);
    await page.goto("/candidater/formation/");
    await applicant.gives({ pick: "Développeur webmaster" });
    await applicant.continues();
    await expect(page.getByText("Un instant…")).toBeInViewport();
    await expect(page).toHaveURL("/candidater/formation/");
    arrive();
    await applicant.sees("campus");
    expect((await kept(page)).draft.track).toBe("developpeur-webmaster");
    await page.goBack();
    await applicant.shows({ pick: "Développeur webmaster" });
  });

  test("an answer changes its own field only", async ({ page, applicant, keep }) => {
    await keep(JSON.stringify({
      format: "fabnum-application", version: 2, kept_at: "2026-11-23T08:00:00Z", revision: 3,
      draft: { id: "un-dossier", track: "indecis", campus: "poitiers", first_name: "Zoé" },
    }));
    const arrive = await holdProgram(page);
    await page.goto("/candidater/formation/");
    await applicant.gives({ pick: "Contenus et communautés" });
    arrive();
    await booted(page);
    await applicant.shows({ pick: "Contenus et communautés" });
    const { draft } = await kept(page);
    expect(draft).toMatchObject({ track: "gestionnaire-contenus-communautes", campus: "poitiers", first_name: "Zoé" });
  });

  test("the start page begins as soon as it can, with what the link says", async ({ page, applicant }) => {
    const arrive = await holdProgram(page);
    await page.goto("/candidater/?formation=developpeur-webmaster");
    await applicant.button("Commencer").click();
    arrive();
    await applicant.sees("campus");
    expect((await kept(page)).draft.track).toBe("developpeur-webmaster");
  });

  test("the start page resumes a draft, and says so before", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("situation")));
    const arrive = await holdProgram(page);
    await page.goto("/candidater/");
    await applicant.button("Reprendre mes réponses").click();
    arrive();
    await applicant.sees("situation");
  });

  test("a place that the address names is gone to once", async ({ page }) => {
    const arrive = await holdProgram(page);
    await page.goto("/formations/#contenu");
    await page.evaluate(() => scrollTo(0, 300));
    arrive();
    await booted(page);
    expect(await page.evaluate(() => scrollY)).toBe(300);
  });

  test("place, focus and what is open stay when it takes over, and so does a page that a translator has changed", async ({ page }) => {
    const arrive = await holdProgram(page);
    await page.goto("/");
    await page.getByText("Menu", { exact: true }).click();
    await expect(page.getByRole("navigation").getByRole("link", { name: "Pédagogie" })).toBeVisible();
    const link = page.getByRole("link", { name: "Voir le campus de Poitiers" });
    await link.focus();
    const before = await page.evaluate(() => {
      for (const text of document.querySelectorAll("p")) text.innerHTML = `<font>${text.innerHTML}</font>`;
      return scrollY;
    });
    expect(before).toBeGreaterThan(0);
    arrive();
    await booted(page);
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(page.getByRole("navigation").getByRole("link", { name: "Pédagogie" })).toBeVisible();
    await page.getByRole("heading", { name: "Vos questions" }).scrollIntoViewIfNeeded();
    await link.click();
    await expect(page).toHaveURL("/campus/poitiers/");
  });

  test("that a draft is begun is in its place from the first paint on", async ({ page, keep }) => {
    await keep('{"format":"fabnum-application","version":2,"kept_at":"2026-11-23T08:00:00Z","revision":1,"draft":{"id":"a","campus":"niort"}}');
    const arrive = await holdProgram(page);
    await page.goto("/");
    const reminder = page.getByRole("complementary", { name: "Votre candidature" });
    await expect(reminder).toBeVisible();
    arrive();
    await booted(page);
    await expect(reminder).toBeVisible();
  });
});

test.describe("without JavaScript", { tag: "@phone" }, () => {
  test.use({ boots: false, javaScriptEnabled: false });

  for (const [path, heading] of cataloguePages) {
    test(`${path} is complete`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.getByRole("contentinfo")).toBeVisible();
      // Who reads the others is not asked to apply.
      const wayOn = /^\/(entreprises|associations)\//.test(path) ? "Découvrir la pédagogie" : /legales|personnelles|accessibilite/.test(path) ? "Mentions légales" : "Préparer ma candidature";
      await expect(page.getByRole("link", { name: wayOn }).first()).toBeVisible();
      await expect(page.getByText("Votre candidature", { exact: true })).toBeHidden();
    });
  }

  test("links lead from page to page, and the menu opens", async ({ page }) => {
    await page.goto("/");
    await page.getByText("Menu", { exact: true }).click();
    await page.getByRole("link", { name: "Campus", exact: true }).click();
    await expect(page).toHaveURL("/campus/");
    await page.getByRole("link", { name: "Préparer ma candidature" }).first().click();
    await page.getByRole("link", { name: "Imprimer le formulaire sur papier" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Candidature sur papier");
  });

  test("the first question becomes a link that prefills it; the others say how to apply on paper", async ({ page }) => {
    await page.goto("/candidater/formation/");
    await page.getByRole("radio", { name: "Développeur webmaster" }).check();
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page).toHaveURL("/candidater/?formation=developpeur-webmaster");
    await page.goto("/candidater/contact/");
    await expect(page.getByText("Le formulaire a besoin de JavaScript.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Imprimer le formulaire sur papier" })).toBeVisible();
  });
});

test.describe("what pages say of themselves", { tag: "@phone" }, () => {
  test.use({ boots: false });
  const base = content("site").base_url;

  test("each page has its address, its preview and its data, and the same policy", async ({ request }) => {
    const policies = new Set<string>();
    for (const [path, heading] of cataloguePages) {
      const html = await (await request.get(path)).text();
      expect(html).toContain(`<link rel="canonical" href="${base}${path}">`);
      expect(html).toContain(`<meta property="og:url" content="${base}${path}">`);
      expect(html).not.toContain(" style=");
      policies.add(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "");
      const graph = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "{}")["@graph"];
      expect(graph[0]).toMatchObject({ "@type": "Organization", name: content("site").name });
      const course = graph.find((thing: any) => thing["@type"] === "Course");
      expect(!!course).toBe(/^\/formations\/./.test(path));
      if (course) {
        expect(course.name).toBe(heading);
        // Neither the campuses of a track nor the year are confirmed: no machine is told.
        expect(course.hasCourseInstance).toBeUndefined();
        expect(JSON.stringify(course)).not.toContain("2026");
      }
    }
    expect(policies.size).toBe(1);
    expect([...policies][0]).not.toMatch(/'unsafe-|http/);
  });

  test("steps of somebody's own way are not for search engines, and stand in no list", async ({ request }) => {
    const sitemap = await (await request.get("/sitemap.xml")).text();
    for (const [path] of cataloguePages) expect(sitemap).toContain(`<loc>${base}${path}</loc>`);
    for (const [path] of applyPages.filter(([path]) => !/^\/candidater\/(papier\/)?$/.test(path))) {
      const html = await (await request.get(path)).text();
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(sitemap, path).not.toContain(path);
    }
    expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${base}/sitemap.xml`);
    expect(words.start.title).toBeTruthy();
  });

  test("pages and their program are no heavier than their budgets, compressed as they are served", async ({ request }) => {
    const weigh = async (path: string) => {
      const response = await request.get(path, { headers: { "accept-encoding": "br" } });
      expect(response.status(), path).toBe(200);
      return Number((await response.headersArray()).find(({ name }) => name.toLowerCase() === "content-length")?.value);
    };
    for (const [path] of [...cataloguePages, ...applyPages]) {
      const bytes = await weigh(path);
      expect(bytes, path).toBeGreaterThan(1_000);
      expect(bytes, path).toBeLessThanOrEqual(PAGE);
    }
    // The one font and the largest picture of any page: all that a page shows beside its text is drawn in it.
    const [font, icon] = [await weigh("/fonts/bricolage-780.woff2"), await weigh("/img/icone.svg")];
    expect(PAGE + font + icon).toBeLessThanOrEqual(60_000);
    for (const [path, most] of Object.entries(PROGRAM)) {
      const page = await (await request.get(path)).text();
      const [, parts = ""] = /data-parts="([^"]+)"/.exec(page) ?? [];
      expect(parts, path).toMatch(/^\/fabnum-/);
      const { script, wasm } = await programFiles();
      const sizes = await Promise.all([`/${script}`, `/${wasm}`, ...parts.split(" ")].map(weigh));
      const bytes = sizes.reduce((a, b) => a + b);
      expect(bytes, path).toBeGreaterThan(100_000);
      expect(bytes, path).toBeLessThanOrEqual(most);
    }
  });
});
