import { expectAccessible } from "../support/accessibility.ts";
import { expect } from "../support/apply.ts";
import { Desk, again, awa, dossierOf, file, test, wrong, zoe } from "../support/desk.ts";
import { downloaded } from "../support/files.ts";
import { tabTo } from "../support/keyboard.ts";
import { expectNoSidewaysScroll } from "../support/layout.ts";
import { translate } from "../support/translator.ts";

test("the list is sorted and narrowed; likely duplicates stand together", async ({ page, desk }) => {
  await desk.chooses(zoe, awa, wrong, again);
  await desk.counts("4 candidatures.");
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
  await desk.counts("1 candidature sur 4.");
  expect(await desk.names()).toEqual(["Ba Awa"]);
  await page.getByLabel("Parcours").selectOption("Développeur webmaster");
  await desk.counts("0 candidature sur 4.");
  await page.getByLabel("Campus").selectOption("Tous");
  await page.getByLabel("Début de la session").selectOption("12 décembre 2026");
  await desk.counts("3 candidatures sur 4.");
});

test("under a browser's translator, the list and the dossiers say what they are", { tag: "@phone" }, async ({ page }) => {
  await translate(page);
  const desk = new Desk(page);
  await desk.opens();
  await desk.chooses(zoe, awa);
  await desk.counts("2 candidatures.");
  await desk.chooses(again, wrong, file("photo.json", "{}"));
  expect(await desk.names()).toEqual(["Ba Awa", "Durand", "Élan Zoé", "Elan ZOE"]);
  await page.getByRole("columnheader", { name: "Nom" }).getByRole("button").click();
  expect(await desk.names()).toEqual(["Élan Zoé", "Elan ZOE", "Durand", "Ba Awa"]);
  expect((await desk.row("Durand"))["À vérifier"]).toMatch(/^Prénom : /);
  await page.getByLabel("Campus").selectOption("Poitiers");
  expect(await desk.names()).toEqual(["Ba Awa"]);
  await page.getByLabel("Campus").selectOption("Tous");
  await desk.button("Élan Zoé").click();
  await expect(page.getByRole("heading", { level: 2, name: "Élan Zoé" })).toBeVisible();
  await page.getByRole("article").getByRole("button", { name: /Elan ZOE/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Elan ZOE" })).toBeVisible();
  expect(await desk.said()).toContainEqual(["Prénom", "ZOE"]);
  await desk.button("Revenir à la liste").click();
  await desk.button("Retirer toutes les candidatures").click();
  await expect(page.getByRole("rowheader")).toHaveCount(0);
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

test("a keyboard is enough", async ({ page, desk }) => {
  await desk.chooses(zoe, awa);
  await page.getByLabel("Choisir des candidatures").focus();
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
    await desk.button(what === "the list" ? "Imprimer la liste" : "Imprimer cette candidature").click();
    await expect(page.locator("[data-printed]")).toBeAttached();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Élan Zoé")).toBeVisible();
    await expect(page.getByLabel("Choisir des candidatures")).toBeHidden();
    await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
    await expect(page.getByText("Ba Awa")).toBeVisible({ visible: what === "the list" });
  });
}
