import { expect } from "../support/apply.ts";
import { content, school, words } from "../support/content.ts";
import { Desk, again, awa, file, test, wrong, zoe } from "../support/desk.ts";
import { downloaded } from "../support/files.ts";
import { stories } from "../support/stories.ts";

for (const who of ["who wants to change trade", "of 17"] as const) {
  test(`a dossier from the form says here what it said there: somebody ${who}`, { tag: "@phone" }, async ({ page, applicant }) => {
    const { answers, rows } = stories[who];
    await applicant.begins();
    await applicant.answers(answers);
    await applicant.sees("verifier");
    await page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }).click();
    const { name, text } = await downloaded(page, () => applicant.button("Télécharger ma candidature").click());
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
      "Candidature complétée": "23 novembre 2026 à 10 h 00",
      "À vérifier": "",
    });
    await desk.button(person).click();
    const said = await desk.said();
    expect(said[0]).toEqual(["Fichier", name]);
    expect(said.slice(4).map(([, answer]) => answer)).toEqual(rows.map(([, answer]) => answer));
  });
}

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

test("Back closes the dossier, and leads to where it was opened", async ({ page, desk }) => {
  await desk.chooses(zoe, awa, again);
  await desk.button("Ba Awa").click();
  await expect(page.getByRole("heading", { level: 2, name: "Ba Awa" })).toBeFocused();
  await page.goBack();
  await expect(desk.button("Ba Awa")).toBeFocused();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 2, name: "Ba Awa" })).toBeFocused();
  // The button leads back too: it leaves nothing behind it in the history.
  await desk.button("Revenir à la liste").click();
  await expect(desk.button("Ba Awa")).toBeFocused();

  // From one to another that may be of the same person, and back to the list at once.
  await desk.button("Élan Zoé").click();
  await page.getByRole("button", { name: /^Elan ZOE, / }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Elan ZOE" })).toBeFocused();
  await page.goBack();
  await expect(desk.button("Elan ZOE")).toBeFocused();
  expect(await desk.names()).toEqual(["Ba Awa", "Élan Zoé", "Elan ZOE"]);
});

test("a dossier that is read stays for who comes back from another page; a reload forgets it with all", { tag: "@phone" }, async ({ page, desk }) => {
  page.on("dialog", (dialog) => dialog.accept());
  await desk.chooses(zoe, awa);
  await desk.button("Ba Awa").click();
  await page.getByRole("contentinfo").getByRole("link", { name: "Mentions légales" }).click();
  await expect(page).toHaveURL("/mentions-legales/");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: "Ba Awa" })).toBeFocused();

  await page.reload();
  await expect(page).toHaveURL("/equipe/");
  await desk.chooses(zoe, awa);
  await desk.counts("2 candidatures.");
  expect(await desk.names()).toEqual(["Ba Awa", "Élan Zoé"]);
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
