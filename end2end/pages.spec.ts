import { expect, test } from "./support/apply.ts";
import { school } from "./support/content.ts";
import { changeData, removeData } from "./support/data.ts";
import { saved } from "./support/drafts.ts";
import { applyPages, cataloguePages } from "./support/pages.ts";
import { expectSound } from "./support/sound.ts";

const failure = "Le contenu du site ne s’est pas chargé";
const lost = "Page introuvable";

for (const [path, heading] of cataloguePages) {
  test(`${path} is sound`, async ({ page }) => {
    await page.goto(path);
    await expectSound(page, heading, school);
  });
}

for (const [path, heading, draft] of applyPages) {
  test(`${path} is sound`, async ({ page, keep }) => {
    await keep(saved(draft));
    await page.goto(path);
    await expectSound(page, heading, school);
  });
}

for (const step of ["formation", "envie", "identite", "contact"]) {
  test(`/candidater/${step}/ is sound with errors`, async ({ page, applicant, keep }) => {
    const [path = "", heading = "", draft = {}] = applyPages.find(([path]) => path.includes(step)) ?? [];
    await keep(saved(step === "formation" ? {} : draft));
    await page.goto(path);
    if (step === "contact") await applicant.gives({ write: { "Adresse e-mail": "nino@gmial" } });
    await applicant.continues();
    await expect(page.getByRole("heading", { level: 2, name: "à corriger" })).toBeVisible();
    await expectSound(page, heading, school);
  });
}

for (const path of ["/nulle-part/", "/formations/astronaute/", "/campus/mars/"]) {
  test(`${path} is a page that helps further`, async ({ page, allow }) => {
    allow(/status of 404/);
    await page.goto(path);
    await expectSound(page, lost, school);
    await page.getByRole("main").getByRole("link", { name: "Aller à l’accueil" }).click();
    await expect(page).toHaveURL("/");
  });
}

test("the page of a failure is sound", async ({ page, allow }) => {
  allow(/\.json/);
  await removeData(page, "pages");
  await page.goto("/candidater/");
  await expectSound(page, failure);
});

test("every link leads to a page of the site, or to its own place in the page", { tag: "@phone" }, async ({ page }) => {
  const known = new Set([...cataloguePages, ...applyPages].map(([path]) => path));
  const queue = ["/"];
  const seen = new Set(queue);
  for (let path = queue.shift(); path; path = queue.shift()) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(lost);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll("a")].map((link) => ({
        href: link.href,
        target: link.hash && link.pathname === location.pathname ? document.getElementById(link.hash.slice(1))?.id : "",
      })),
    );
    for (const { href, target } of found) {
      const { protocol, pathname, hash } = new URL(href);
      if (protocol !== "http:") continue;
      expect(known, `${href} on ${path}`).toContain(pathname);
      expect(target, `${href} on ${path}`).toBe(hash && pathname === path ? hash.slice(1) : "");
      if (!seen.has(pathname) && !pathname.startsWith("/candidater/")) queue.push(pathname);
      seen.add(pathname);
    }
  }
  for (const [path] of cataloguePages) expect(seen, "a page that no other leads to").toContain(path);
});

test("every page of the application leads to the accessibility statement", { tag: "@phone" }, async ({ page, keep }) => {
  for (const [path, heading, draft] of applyPages) {
    await keep(saved(draft));
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.getByRole("link", { name: "Accessibilité : non conforme" })).toHaveAttribute("href", "/accessibilite/");
  }
});

test("a question on which the tracks differ leads to their pages", { tag: "@phone" }, async ({ page }) => {
  await changeData(page, "tracks", ({ tracks: [first] }) => (first.facts = { fees: "Gratuit pour ce parcours." }));
  await page.goto("/");
  await expect(page.getByText("Cela dépend du parcours. La réponse est sur la page de chaque parcours.")).toBeVisible();
});
