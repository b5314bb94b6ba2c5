import { expectAccessible } from "./support/accessibility.ts";
import { expect, test as base } from "./support/apply.ts";
import { content, school, words } from "./support/content.ts";
import { Desk, dossierOf, file } from "./support/desk.ts";
import { draftAt, keptNames, saved } from "./support/drafts.ts";
import { downloaded } from "./support/files.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { stories } from "./support/stories.ts";

const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, use) => {
    const desk = new Desk(page);
    await desk.opens();
    await use(desk);
  },
});

const zoe = dossierOf("zoe", { first_name: "Zoé", last_name: "Élan" });
const again = dossierOf("zoe-encore", { first_name: "ZOE", last_name: "Elan", email: "zoe@exemple.fr", accommodations: true });
const awa = dossierOf("awa", { first_name: "Awa", last_name: "Ba", campus: "poitiers", track: "indecis" });
const wrong = dossierOf("faux", { first_name: "", last_name: "Durand", email: "durand@" });

test("it stays by itself: no link, no search engine, no list leads to it", { tag: "@phone" }, async ({ page, request, desk }) => {
  await expect(page).toHaveTitle(`Lire les dossiers – ${school}`);
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
  await desk.counts("2 dossiers. 4 fichiers écartés. 1 fichier déjà lu.");
  expect(await desk.names()).toEqual(["Ba Awa", "Élan Zoé"]);
  const reasons = page.getByRole("listitem").filter({ hasText: /^(abîmé|photo|neuf|film)/ });
  await expect(reasons).toHaveText([
    "abîmé.json : ce dossier est abîmé, demandez-le de nouveau",
    "photo.json : ce n’est pas un dossier de ce site, ou il est abîmé",
    "neuf.json : il vient d’une version plus récente du site, rechargez cette page puis réessayez",
    "film.json : plus d’un mégaoctet, un dossier n’en a jamais autant",
  ]);
  await desk.chooses(wrong);
  await desk.counts("3 dossiers. 4 fichiers écartés. 1 fichier déjà lu.");
});

test("while files are read, the page says how many; one that cannot be read is named", { tag: "@phone" }, async ({ page, desk }) => {
  // The files after the twentieth keep the browser waiting, and the last one has gone.
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    const released = new Promise<void>((resolve) => Reflect.set(window, "release", resolve));
    let count = 0;
    Blob.prototype.text = async function () {
      count += 1;
      if (count > 20) await released;
      if (count > 21) throw new DOMException("", "NotFoundError");
      return text.call(this);
    };
  });
  const many = Array.from({ length: 21 }, (_, place) => dossierOf(`d${place}`, { last_name: `Nom ${"abcdefghijklmnopqrstu"[place]}` }));
  await desk.chooses(...many, file("parti.json", "{}"));
  await desk.counts("Lecture : 20 fichiers sur 22…");
  await page.evaluate(() => Reflect.get(window, "release")());
  await desk.counts("21 dossiers. 1 fichier écarté.");
  await expect(page.getByRole("listitem").filter({ hasText: "parti.json" })).toHaveText("parti.json : le navigateur n’a pas pu le lire");
});

for (const who of ["who wants to change trade", "of 17"] as const) {
  test(`a dossier from the form says here what it said there: somebody ${who}`, { tag: "@phone" }, async ({ page, applicant }) => {
    const { answers, rows } = stories[who];
    await applicant.begins();
    await applicant.answers(answers);
    await applicant.sees("verifier");
    await page.getByRole("link", { name: "Terminer mon dossier" }).click();
    const { name, text } = await downloaded(page, () => applicant.button("Télécharger mon dossier").click());
    const answer = (field: string) => rows.find(([other]) => other === field)?.[1] ?? "";

    const desk = new Desk(page);
    await desk.opens();
    await desk.chooses(file(name, text));
    const person = `${answer("Nom")} ${answer("Prénom")}`;
    const row = await desk.row(person);
    const given = (field: string) => answer(field).replace("Non renseigné", "");
    expect(row).toMatchObject({
      Nom: person,
      "Adresse e-mail": given("Adresse e-mail"),
      Téléphone: given("Téléphone"),
      Parcours: answer("Parcours"),
      Campus: answer("Campus"),
      "Début de la session": "12 décembre 2026",
      "Dossier complété": "23 novembre 2026 à 10 h 00",
      "À vérifier": "",
    });
    await desk.button(person).click();
    const said = await desk.said();
    expect(said[0]).toEqual(["Fichier", name]);
    expect(said.slice(4).map(([, answer]) => answer)).toEqual(rows.map(([, answer]) => answer));
  });
}

test("the list is sorted and narrowed; likely duplicates stand together", async ({ page, desk }) => {
  await desk.chooses(zoe, awa, wrong, again);
  await desk.counts("4 dossiers.");
  expect(await desk.names()).toEqual(["Ba Awa", "Durand", "Élan Zoé", "Elan ZOE"]);
  const name = page.getByRole("columnheader", { name: "Nom" });
  await expect(name).toHaveAttribute("aria-sort", "ascending");
  await name.getByRole("button").click();
  await expect(name).toHaveAttribute("aria-sort", "descending");
  await expect(name.getByRole("button")).toBeFocused();
  expect(await desk.names()).toEqual(["Élan Zoé", "Elan ZOE", "Durand", "Ba Awa"]);

  for (const who of ["Élan Zoé", "Elan ZOE"]) expect((await desk.row(who))["À vérifier"]).toBe("Doublon possible, groupe 1");
  expect((await desk.row("Durand"))["À vérifier"]).toMatch(/^Prénom : .* Adresse e-mail : /);

  await page.getByLabel("Campus").selectOption("Poitiers");
  await desk.counts("1 dossier sur 4.");
  expect(await desk.names()).toEqual(["Ba Awa"]);
  await page.getByLabel("Parcours").selectOption("Développeur webmaster");
  await desk.counts("0 dossier sur 4.");
  await page.getByLabel("Campus").selectOption("Tous");
  await page.getByLabel("Début de la session").selectOption("12 décembre 2026");
  await desk.counts("3 dossiers sur 4.");
});

test("one dossier is read, with those that may be from the same person, and the list is found again", async ({ page, desk }) => {
  await desk.chooses(zoe, awa, again, wrong);
  await desk.button("Durand").click();
  await expect(page.getByRole("heading", { level: 2, name: "Durand" })).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: "cette adresse n’est pas complète" })).toBeVisible();
  expect(await desk.said()).toContainEqual(["Adresse e-mail", "durand@"]);
  await desk.button("Revenir à la liste").click();
  await expect(desk.button("Durand")).toBeFocused();

  await desk.button("Élan Zoé").click();
  expect(await desk.said()).toContainEqual(["Aménagements", "Non renseigné"]);
  await page.getByRole("button", { name: /^Elan ZOE, / }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Elan ZOE" })).toBeFocused();
  expect(await desk.said()).toContainEqual(["Aménagements", words.choices.accommodations.label]);
});

test("the list as it is shown goes into a file for spreadsheets", { tag: "@phone" }, async ({ page, desk }) => {
  const spreadsheet = dossierOf("feuille", { last_name: "Zidi", phone: "+33 6 12 34 56 78", channel: "email", motivation: "=1+1\n« Deux » ; \"trois\"" });
  await desk.chooses(zoe, awa, spreadsheet);
  await page.getByLabel("Campus").selectOption("Niort");
  const { name, text } = await downloaded(page, () => desk.button("Exporter la liste (CSV)").click());
  expect(name).toBe("candidatures-2026-11-23.csv");
  expect(text.startsWith('\u{feff}"Référence";')).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.length).toBe(4);
  expect(lines[1]).toContain('"Élan";"Zoé";"2008-11-24";"18";');
  expect(lines[2]).toContain('"06 12 34 56 78"');
  expect(lines[2]).toContain('"\'=1+1\n« Deux » ; ""trois"""');
  expect(text).not.toContain("Awa");
});

test("the answer to a dossier is copied, with the applicant's name in it", { tag: "@phone" }, async ({ page, context, desk }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.chooses(zoe);
  await desk.button("Élan Zoé").click();
  await desk.button("Copier l’accusé de réception").click();
  await expect(page.getByText("Le texte est copié.")).toBeVisible();
  const { greeting, text } = content("apply").acknowledgement;
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\u00a0/g, " ");
  expect(copied).toBe([`${greeting} Zoé,`, ...text, school].join("\n\n"));
});

test("where nothing can be copied, the text is there to select", { tag: "@phone" }, async ({ page, desk }) => {
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await desk.chooses(zoe);
  await desk.button("Élan Zoé").click();
  await desk.button("Copier l’accusé de réception").click();
  await expect(page.getByText("La copie n’a pas marché.")).toBeVisible();
  await expect(page.getByText("Bonjour Zoé,")).toBeVisible();
});

test("nothing leaves the page, and nothing is kept", { tag: "@phone" }, async ({ page, desk }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await desk.chooses(zoe, awa);
  await desk.button("Élan Zoé").click();
  await desk.button("Revenir à la liste").click();
  await page.getByLabel("Campus").selectOption("Niort");
  await downloaded(page, () => desk.button("Exporter la liste (CSV)").click());
  // The file that is saved has an address within the page, which is no request.
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
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
  await desk.button("Retirer tous les dossiers").click();
  await expect(desk.button("Élan Zoé")).toBeHidden();
  await expect(page.getByLabel("Choisir des dossiers")).toBeFocused();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("a keyboard is enough", async ({ page, desk }) => {
  await desk.chooses(zoe, awa);
  await page.getByLabel("Choisir des dossiers").focus();
  await tabTo(page, page.getByRole("columnheader", { name: "Nom" }));
  await page.keyboard.press("Enter");
  expect(await desk.names()).toEqual(["Élan Zoé", "Ba Awa"]);
  await tabTo(page, desk.button("Ba Awa"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Ba Awa" })).toBeFocused();
  await tabTo(page, desk.button("Revenir à la liste"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(desk.button("Ba Awa")).toBeFocused();
});

test("every state of it is sound", async ({ page, desk }) => {
  const states: [string, () => Promise<void>][] = [
    ["empty", async () => {}],
    ["the list", async () => desk.chooses(zoe, again, awa, wrong, file("photo.json", "{}"))],
    ["a dossier", async () => desk.button("Élan Zoé").click()],
    ["a dossier with problems", async () => {
      await desk.button("Revenir à la liste").click();
      await desk.button("Durand").click();
    }],
  ];
  for (const [, reach] of states) {
    await reach();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    // A card each below 1120 px, a table from there on.
    for (const width of [320, 1119, 1120, 1280]) await expectNoSidewaysScroll(page, width);
    expect(await page.evaluate(() => document.querySelectorAll("[style]").length), "style attributes").toBe(0);
  }
});

for (const what of ["the list", "one dossier"]) {
  test(`${what} prints, without what only a screen needs`, { tag: "@phone" }, async ({ page, desk }) => {
    await page.evaluate(() => { window.print = () => document.body.setAttribute("data-printed", ""); });
    await desk.chooses(zoe, awa);
    if (what === "one dossier") await desk.button("Élan Zoé").click();
    await desk.button(what === "the list" ? "Imprimer la liste" : "Imprimer ce dossier").click();
    await expect(page.locator("[data-printed]")).toBeAttached();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Élan Zoé")).toBeVisible();
    await expect(page.getByLabel("Choisir des dossiers")).toBeHidden();
    await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
    await expect(page.getByText("Ba Awa")).toBeVisible({ visible: what === "the list" });
  });
}
