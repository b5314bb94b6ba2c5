import type { Page } from "@playwright/test";

import { expect, test } from "../support/apply.ts";
import { content } from "../support/content.ts";
import { draftAt, saved } from "../support/drafts.ts";

const form = content("apply");

/** Counts the times that the page asks to be printed. */
async function watchPrinting(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.print = () => Reflect.set(window, "prints", (Reflect.get(window, "prints") ?? 0) + 1);
  });
  return () => page.evaluate(() => Reflect.get(window, "prints") ?? 0);
}

/** On paper there are no menus, no buttons, nothing to open. */
async function expectFitForPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const role of ["navigation", "button", "checkbox"] as const) {
    for (const thing of await page.getByRole(role).all()) await expect(thing).toBeHidden();
  }
  await expect(page.getByText("Mes réponses : enregistrer, rouvrir, effacer")).toBeHidden();
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeHidden();
  await expect(page.getByText("Partie 3/3")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test.describe("paper", { tag: "@phone" }, () => {
  for (const [path, sides] of [
    ["/candidater/papier/", 2],
    ["/formations/gestionnaire-reseaux-parcs-informatiques/", 1],
    ["/formations/gestionnaire-contenus-communautes/", 1],
    ["/formations/developpeur-webmaster/", 1],
  ] as const) {
    test(`${path} has ${sides} sides of one sheet`, async ({ page }) => {
      await page.goto(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sides);
    });
  }

  test("the blank form has every question and every choice, and no personal data", async ({ page, keep }) => {
    await keep(saved(draftAt("verifier")));
    await page.goto("/candidater/papier/");
    const { verifier, ...questions } = form.questions;
    for (const { title, why } of Object.values<any>(questions)) {
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expect(page.getByText(why)).toBeVisible();
    }
    const { any_track, any_campus, by_voice, accommodations, ...lists } = form.choices;
    const { label, hint } = accommodations;
    const listed = Object.values<any>(lists).flatMap((list) => Object.values<string>(list));
    const tracks = content("tracks").tracks.map((track: any) => track.title);
    const campuses = content("campuses").campuses.map((campus: any) => campus.name);
    const interests = form.interests.map((interest: any) => interest.label);
    const said = (await page.getByRole("listitem").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
    for (const choice of [any_track, any_campus, by_voice, `${label} ${hint}`, ...listed, ...tracks, ...campuses, ...interests]) {
      expect(said.filter((text) => text.includes(choice)), choice).not.toEqual([]);
    }
    for (const line of ["Avec vos mots (facultatif, 600 caractères au plus)", "Moyen de contact préféré (facultatif, si vous donnez les deux)", "Votre métier aujourd’hui", "Prénom", "Nom", "Date de naissance", "Adresse e-mail", "Téléphone"]) {
      await expect(page.getByRole("paragraph").filter({ hasText: new RegExp(`^${line.replace(/[()]/g, "\\$&").replace(/ /g, "\\s")}`) }).first()).toBeVisible();
    }
    await expect(page.getByRole("heading", { name: form.notice.heading })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/Nino|Martin|exemple\.fr/);
  });

  for (const [path, button] of [
    ["/candidater/papier/", "Imprimer ce formulaire"],
    ["/candidater/dossier/", "Imprimer ma candidature"],
  ] as const) {
    test(`"${button}" prints, without menus`, async ({ page, applicant, keep }) => {
      const prints = await watchPrinting(page);
      await keep(saved(draftAt("verifier")));
      await page.goto(path);
      await applicant.button(button).click();
      expect(await prints()).toBe(1);
      await expectFitForPaper(page);
    });
  }

  for (const path of ["/", "/formations/developpeur-webmaster/", "/donnees-personnelles/"]) {
    test(`${path} prints without menus`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectFitForPaper(page);
    });
  }
});
