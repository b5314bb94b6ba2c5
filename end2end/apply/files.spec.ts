import { expect, test } from "../support/apply.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";
import { downloaded } from "../support/files.ts";

const INPUT = "Ouvrir un fichier de réponses";
const file = (text: string, name = "fichier.json") => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test.describe("answers in a file", { tag: "@phone" }, () => {
  test("are saved, erased here, and opened again", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("envie")));
    await applicant.opens("envie");
    await applicant.gives({ write: { "Avec vos mots": "À suivre…" } });
    await applicant.opensTools();
    const { name, text } = await downloaded(page, () => applicant.button("Enregistrer mes réponses dans un fichier").click());
    expect(name).toBe("ma-candidature.json");
    expect(JSON.parse(text).draft).toMatchObject({ campus: "niort", motivation: "À suivre…" });

    await page.getByText("Tout effacer", { exact: true }).click();
    await applicant.button("Oui, tout effacer").click();
    await expect(applicant.button("Commencer")).toBeVisible();
    await applicant.opensTools();
    await page.getByLabel(INPUT).setInputFiles(file(text, name));
    await applicant.button("Reprendre mes réponses").click();
    await applicant.sees("envie");
    await applicant.shows({ write: { "Avec vos mots": "À suivre…" } });
    expect((await kept(page)).draft).toMatchObject({ campus: "niort", motivation: "À suivre…" });
  });

  for (const button of ["Télécharger ma candidature", "Télécharger pour un logiciel"]) {
    test(`come back out of a dossier: "${button}"`, async ({ page, applicant, keep }) => {
      await keep(saved(draftAt("verifier", { motivation: "</script><b>&amp; \"« »\"" })));
      await page.goto("/candidater/dossier/");
      const { name, text } = await downloaded(page, () => applicant.button(button).click());
      await applicant.erasesAll();
      await applicant.opensTools();
      await page.getByLabel(INPUT).setInputFiles(file(text, name));
      await applicant.button("Reprendre mes réponses").click();
      await applicant.sees("verifier");
      const { id, ...draft } = (await kept(page)).draft;
      expect(draft).toMatchObject({ first_name: "Nino", motivation: "</script><b>&amp; \"« »\"" });
      expect(id).not.toBe("un-dossier");
    });
  }

  for (const [what, text, said] of [
    ["a foreign file", '{"nom": "Nino"}', "Ce fichier ne vient pas de ce site, ou il est abîmé."],
    ["a file that is no text", "\u0000\u0001\uFFFD", "Ce fichier ne vient pas de ce site, ou il est abîmé."],
    ["an empty file", "", "Ce fichier ne vient pas de ce site, ou il est abîmé."],
    ["a file of a version to come", saved({}, { version: 9 }), "Ce fichier vient d’une version plus récente du site."],
    ["a file too large", " ".repeat(2_000_001), "Ce fichier ne peut pas être lu."],
  ] as const) {
    test(`${what} is told, and nothing is lost`, async ({ page, applicant, keep, allow }) => {
      allow(/the file is too large/);
      await keep(saved(draftAt("campus")));
      await applicant.opens("campus");
      await applicant.gives({ pick: "Poitiers" });
      await applicant.opensTools();
      await page.getByLabel(INPUT).setInputFiles(file(text));
      await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
      await applicant.sees("campus");
      await applicant.shows({ pick: "Poitiers" });
      expect((await kept(page)).draft).toMatchObject({ track: "developpeur-webmaster", campus: "poitiers" });

      const right = saved(draftAt("situation", { campus: "niort" }));
      await page.getByLabel(INPUT).setInputFiles(file(right));
      await applicant.button("Non, garder mes réponses").click();
      await applicant.shows({ pick: "Poitiers" });
      await page.getByLabel(INPUT).setInputFiles(file(right));
      await applicant.button("Oui, remplacer mes réponses").click();
      await expect(page.getByText("Le fichier est ouvert. Vos réponses sont de nouveau là.")).toBeVisible();
      await expect(applicant.heading()).toBeFocused();
      await applicant.button("Reprendre mes réponses").click();
      await applicant.sees("situation");
    });
  }
});
