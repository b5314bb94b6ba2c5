import { Applicant } from "../support/applicant.ts";
import { expect, test } from "../support/apply.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";
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
    await expect(other.page.getByText("Un autre onglet a changé vos réponses. Vous voyez les plus récentes.")).toBeVisible();
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

      await stale.gives(POITIERS);
      await expect(stale.page.getByText(CHOICE)).toBeVisible();
      await expect(stale.page.getByText("Non enregistré. Lisez le message en haut de la page.")).toBeVisible();
      expect((await kept(page)).draft.campus).toBe("niort");
      await stale.opensTools();
      await stale.box("Ordinateur partagé").click();
      expect((await kept(page)).draft.campus).toBe("niort");

      await stale.button(choice).click();
      await expect(stale.page.getByText(CHOICE)).toBeHidden();
      await stale.shows(answer);
      expect((await kept(page)).draft.campus).toBe(campus);
      await applicant.shows(answer);
      await stale.continues();
      await stale.sees("disponibilite");
    });
  }

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
