import { Applicant } from "../support/applicant.ts";
import { expect, test } from "../support/apply.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";
import { heading } from "../support/content.ts";
import { downloaded } from "../support/files.ts";
import { missChanges } from "../support/storage.ts";

const NIORT = { pick: "Niort" };
const POITIERS = { pick: "Poitiers" };
const CHOICE = "Un autre onglet a enregistré d’autres réponses. Lesquelles gardez-vous ?";

test.describe("two tabs", { tag: "@phone" }, () => {
  test("a change in one shows in the other, which says so", async ({ context, applicant, keep }) => {
    await keep(saved(draftAt("campus")));
    const other = new Applicant(await context.newPage());
    await other.opens("campus");
    await applicant.opens("campus");
    await applicant.gives(NIORT);
    await expect(other.page.getByText("Un autre onglet a modifié vos réponses. Vous voyez les plus récentes.")).toBeVisible();
    await other.shows(NIORT);
    await other.gives(POITIERS);
    await applicant.shows(POITIERS);
    expect((await kept(applicant.page)).draft.campus).toBe("poitiers");
  });

  test("erasing in one erases in the other, which says so", async ({ context, applicant, keep }) => {
    await keep(saved(draftAt("campus")));
    const other = new Applicant(await context.newPage());
    await other.opens("campus");
    await other.gives(NIORT);
    await applicant.opens("campus");
    await applicant.erasesAll();
    await expect(other.page.getByText("Un autre onglet a effacé vos réponses.")).toBeVisible();
  });

  for (const [choice, answer, campus] of [
    ["Garder les réponses de cet onglet", POITIERS, "poitiers"],
    ["Prendre celles de l’autre onglet", NIORT, "niort"],
  ] as const) {
    test(`a tab that missed a change asks before it keeps anything: "${choice}"`, async ({ context, page, applicant, keep }) => {
      await keep(saved(draftAt("campus")));
      const stale = new Applicant(await context.newPage());
      await missChanges(stale.page);
      await stale.opens("campus");
      await applicant.opens("campus");
      await applicant.gives(NIORT);
      // What one tab keeps reaches another after a moment.
      await expect.poll(async () => (await kept(stale.page)).draft.campus).toBe("niort");

      await stale.gives(POITIERS);
      await expect(stale.page.getByText(CHOICE)).toBeVisible();
      await expect(stale.page.getByText("Non enregistré. Lisez le message en haut de la page.")).toBeVisible();
      expect((await kept(page)).draft.campus).toBe("niort");
      await stale.opensTools();
      await expect(stale.box("Ordinateur partagé")).toBeDisabled();

      await stale.button(choice).click();
      await expect(stale.page.getByText(CHOICE)).toBeHidden();
      await expect(stale.heading()).toBeFocused();
      await expect(stale.box("Ordinateur partagé")).toBeEnabled();
      await stale.shows(answer);
      await expect.poll(async () => (await kept(page)).draft.campus).toBe(campus);
      await applicant.shows(answer);
      await stale.continues();
      await stale.sees("disponibilite");
    });
  }

  test("a tab that only goes on to another question is no news to the other", async ({ context, applicant, keep }) => {
    await keep(saved(draftAt("campus", { campus: "niort" })));
    const other = new Applicant(await context.newPage());
    await other.opens("campus");
    await applicant.opens("campus");
    await applicant.continues();
    await applicant.sees("disponibilite");
    await expect.poll(async () => (await kept(other.page)).draft.passed).toContain("campus");
    await expect(other.page.getByText("Un autre onglet")).toHaveCount(0);
  });

  test("a change elsewhere shows in the review and in the dossier, and an answer that is gone is said to be", async ({ context, page, applicant, keep }) => {
    await keep(saved(draftAt("verifier")));
    const other = new Applicant(await context.newPage());
    await other.opens("verifier");
    await other.sees("verifier");
    await page.goto("/candidater/dossier/");
    await expect(applicant.heading()).toHaveText("Votre candidature est complète");

    const third = new Applicant(await context.newPage());
    await third.opens("campus");
    await third.gives(POITIERS);
    for (const each of [other, applicant]) {
      await expect(each.page.getByRole("definition").filter({ hasText: /^Poitiers$/ })).toBeVisible();
    }
    const { text } = await downloaded(page, () => applicant.button("Télécharger ma candidature").click());
    expect(text).toContain("Poitiers");

    await third.opens("contact");
    await third.gives({ write: { "Adresse e-mail": "" } });
    for (const each of [other, applicant]) {
      await expect(each.page.getByRole("link", { name: "Compléter mes réponses" })).toBeVisible();
    }
    await expect(applicant.button("Télécharger ma candidature")).toHaveCount(0);
    await other.page.getByRole("link", { name: "Compléter mes réponses" }).click();
    await other.sees("contact");
  });

  test("a question that has left the way since leads on from it", async ({ context, applicant, keep }) => {
    await keep(saved(draftAt("diplome", { situation: "career_change" })));
    await applicant.opens("metier");
    const other = new Applicant(await context.newPage());
    await other.opens("situation");
    await other.gives({ pick: "Ma situation est différente" });
    await expect(applicant.page.getByText("Un autre onglet a modifié vos réponses.")).toBeVisible();
    await applicant.continues();
    await expect(applicant.heading()).not.toHaveText(heading("metier"));
  });

  test("a file does not take the place of a draft that is still undecided", async ({ context, applicant, keep }) => {
    await keep(saved(draftAt("campus")));
    const stale = new Applicant(await context.newPage());
    await missChanges(stale.page);
    await stale.opens("campus");
    await applicant.opens("campus");
    await applicant.gives(NIORT);
    await expect.poll(async () => (await kept(stale.page)).draft.campus).toBe("niort");
    await stale.gives(POITIERS);
    await expect(stale.page.getByText(CHOICE)).toBeVisible();
    await stale.opensTools();
    const file = { name: "autre.json", mimeType: "application/json", buffer: Buffer.from(saved(draftAt("situation"))) };
    await stale.page.getByLabel("Ouvrir un fichier de réponses").setInputFiles(file);
    await expect(stale.page.getByText("Lisez d’abord le message en haut de la page : il y a un choix à faire.")).toBeVisible();
    await stale.shows(POITIERS);
    expect((await kept(stale.page)).draft.campus).toBe("niort");
  });

  test("a tab on a shared computer does not overwrite what the device keeps", async ({ context, page, applicant, keep }) => {
    const own = new Applicant(await context.newPage());
    await own.begins();
    await own.opensTools();
    await own.box("Ordinateur partagé").check();
    await own.gives({ pick: "Développeur webmaster" });

    await keep(saved(draftAt("disponibilite", { track: "gestionnaire-contenus-communautes" })));
    await applicant.opens("disponibilite");
    await own.box("Ordinateur partagé").click();
    expect((await kept(page)).draft.track).toBe("gestionnaire-contenus-communautes");
    await expect(own.page.getByText(CHOICE)).toBeVisible();
  });
});
