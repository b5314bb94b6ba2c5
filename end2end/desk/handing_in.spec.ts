import type { Page } from "@playwright/test";

import { expect } from "../support/apply.ts";
import { school } from "../support/content.ts";
import { awa, dossierOf, file, test, wrong, zoe } from "../support/desk.ts";
import { draftAt, keptNames, saved } from "../support/drafts.ts";
import { downloaded } from "../support/files.ts";

test("it stays by itself: no link, no search engine, no list leads to it", { tag: "@phone" }, async ({ page, request, desk }) => {
  await expect(page).toHaveTitle(`Lire les candidatures – ${school}`);
  await expect(page.getByText("Rien ne quitte cet ordinateur.")).toBeVisible();
  expect(await desk.names()).toEqual([]);
  expect(await (await request.get("/equipe/")).text()).toContain('<meta name="robots" content="noindex">');
  for (const path of ["/sitemap.xml", "/robots.txt", "/", "/mentions-legales/"]) {
    expect(await (await request.get(path)).text(), path).not.toContain("equipe/");
  }
});

test("files of every kind at once: what can be read is listed, the rest is named with its reason", async ({ page, desk }) => {
  const newer = file("neuf.json", saved(draftAt("verifier"), { version: 9 }));
  const large = file("film.json", " ".repeat(1_000_001));
  const cut = file("abîmé.json", zoe.buffer.toString().slice(0, -1));
  const html = file("awa.html", `<p>x</p><script type="application/json" id="dossier">${awa.buffer}</script>`);
  await desk.drops(zoe, html, cut, file("photo.json", "{}"), newer, large, { ...zoe, name: "copie.json" });
  await desk.counts("2 candidatures. 4 fichiers écartés. 1 fichier déjà lu.");
  expect(await desk.names()).toEqual(["Ba Awa", "Élan Zoé"]);
  const reasons = page.getByRole("listitem").filter({ hasText: /^(abîmé|photo|neuf|film)/ });
  await expect(reasons).toHaveText([
    "abîmé.json : cette candidature est abîmée, demandez-la de nouveau",
    "photo.json : ce n’est pas une candidature de ce site, ou elle est abîmée",
    "neuf.json : elle vient d’une version plus récente du site, rechargez cette page puis réessayez",
    "film.json : fichier trop lourd (plus d’un mégaoctet) : ce n’est pas une candidature",
  ]);
  await desk.chooses(wrong);
  await desk.counts("3 candidatures. 4 fichiers écartés. 1 fichier déjà lu.");
});

/** From now on, each file after the first `free` ones waits until it is released; those after the first `there` have gone. */
async function holdFiles(page: Page, free: number, there: number): Promise<() => Promise<void>> {
  await page.evaluate(([free, there]) => {
    const { text } = Blob.prototype;
    const released = new Promise<void>((resolve) => Reflect.set(window, "release", resolve));
    let count = 0;
    Blob.prototype.text = async function () {
      count += 1;
      const place = count;
      if (place > free) await released;
      if (place > there) throw new DOMException("", "NotFoundError");
      return text.call(this);
    };
  }, [free, there] as const);
  return () => page.evaluate(() => Reflect.get(window, "release")());
}

test("while files are read, the page says how many; one that cannot be read is named", { tag: "@phone" }, async ({ page, desk }) => {
  const release = await holdFiles(page, 20, 21);
  const many = Array.from({ length: 21 }, (_, place) => dossierOf(`d${place}`, { last_name: `Nom ${"abcdefghijklmnopqrstu"[place]}` }));
  await desk.chooses(...many, file("parti.json", "{}"));
  await desk.counts("Lecture : 20 fichiers sur 22…");
  await release();
  await desk.counts("21 candidatures. 1 fichier écarté.");
  await expect(page.getByRole("listitem").filter({ hasText: "parti.json" })).toHaveText("parti.json : le navigateur n’a pas pu le lire");
});

test("once all are taken away, what was still being read does not come after", { tag: "@phone" }, async ({ page, desk }) => {
  await desk.chooses(zoe);
  await desk.counts("1 candidature.");
  const release = await holdFiles(page, 0, 9);
  await desk.chooses(awa);
  await desk.counts("Lecture : 1 fichier sur 2…");
  await desk.button("Retirer toutes les candidatures").click();
  await release();
  await desk.chooses(wrong);
  await desk.counts("1 candidature.");
  expect(await desk.names()).toEqual(["Durand"]);
});

test("nothing leaves the page, and nothing is kept", { tag: "@phone" }, async ({ page, desk }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await desk.chooses(zoe, awa);
  await desk.button("Élan Zoé").click();
  await desk.button("Revenir à la liste").click();
  await page.getByLabel("Campus").selectOption("Niort");
  await downloaded(page, () => desk.button("Exporter la liste (CSV)").click());
  // The file that is saved has an address within the page, which is no request; and the browser asks for the page's icon
  // anew when the address says which dossier is read.
  expect(requests.filter((url) => !url.startsWith("blob:") && !url.endsWith("/img/icone.svg"))).toEqual([]);
  expect(await keptNames(page)).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("the browser asks before dossiers are lost, not before; another page of the site loses none", { tag: "@phone" }, async ({ page, desk }) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await desk.chooses(zoe);
  await page.getByRole("contentinfo").getByRole("link", { name: "Mentions légales" }).click();
  await expect(page).toHaveURL("/mentions-legales/");
  await page.goBack();
  expect(await desk.names()).toEqual(["Élan Zoé"]);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  expect(await desk.names()).toEqual([]);

  await desk.chooses(zoe);
  await desk.button("Retirer toutes les candidatures").click();
  await expect(desk.button("Élan Zoé")).toBeHidden();
  await expect(page.getByLabel("Choisir des candidatures")).toBeFocused();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});
