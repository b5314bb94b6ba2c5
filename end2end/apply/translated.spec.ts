import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { Applicant } from "../support/applicant.ts";
import { removeData, restoreData } from "../support/data.ts";
import { inReview, reviewRows } from "../support/review.ts";
import { SEND, json, problem, receipt, serviceAnswers } from "../support/service.ts";
import { fillStorage, freeStorage } from "../support/storage.ts";
import { stories } from "../support/stories.ts";
import { translate } from "../support/translator.ts";


test.describe("under a browser's translator", { tag: "@phone" }, () => {
  test.beforeEach(({ page }) => translate(page));

  for (const who of ["of 17", "who wants to change trade"] as const) {
    test(`somebody ${who} applies, from the start page to the receipt`, async ({ page, applicant }) => {
      await applicant.begins();
      await applicant.answers(stories[who].answers);
      await applicant.sees("verifier");
      expect(await reviewRows(page)).toEqual(inReview(stories[who].rows));
      await page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }).click();
      await expect(applicant.heading()).toHaveText("Votre candidature est complète");
      expect(await reviewRows(page)).toEqual(stories[who].rows);
      await page.goBack();
      expect((await applicant.sends()).reference).toMatch(/^[A-Z0-9]{8}$/);
      await page.goto("/candidater/");
      await expect(page.getByText("Vous avez envoyé un essai depuis cet appareil")).toBeVisible();
    });
  }

  test("how the answers are kept is said anew", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("campus")));
    await applicant.opens("campus");
    const kept = page.getByRole("status").filter({ hasText: /nregistré/ });
    await expect(kept).toHaveText("Enregistré sur cet appareil. Pas encore envoyé.");
    await fillStorage(page);
    await applicant.gives({ pick: "Niort" });
    await applicant.gives({ pick: "Poitiers" });
    await expect(kept).toHaveText(/^Non enregistré\s: la mémoire du navigateur est pleine\./);
    await freeStorage(page);
    await applicant.gives({ pick: "Niort" });
    await expect(kept).toHaveText("Enregistré sur cet appareil. Pas encore envoyé.");
    await applicant.opensTools();
    await page.getByRole("checkbox", { name: "Ordinateur partagé" }).check();
    await expect(kept).toHaveText("Enregistré dans cet onglet seulement. Pas encore envoyé.");
  });

  test("of two errors, the one that is mended goes and the other one stays", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("identite", { birth: { day: "7", month: "3", year: "2005" }, first_name: "", last_name: "" })));
    await applicant.opens("identite");
    const summary = page.getByRole("alert").filter({ has: page.getByRole("heading") });
    await applicant.continues();
    await expect(summary.getByRole("heading")).toHaveText("2 réponses sont à corriger");
    await applicant.gives({ write: { Prénom: "Nino" } });
    await applicant.continues();
    await expect(summary.getByRole("heading")).toHaveText("Une réponse est à corriger");
    await expect(summary.getByRole("link")).toHaveText(["Nom : écrivez votre nom"]);
    await expect(page.getByText("Prénom : écrivez votre prénom")).toHaveCount(0);
    await applicant.gives({ write: { Nom: "Martin2" } });
    await applicant.continues();
    await expect(summary.getByRole("link")).toHaveText(["Nom : écrivez-le en lettres, sans chiffre"]);
    await expect(page.getByText("Nom : écrivez votre nom")).toHaveCount(0);
    await applicant.gives({ write: { Nom: "Martin" } });
    await applicant.continues();
    await applicant.sees("contact");
  });

  test("the characters are counted", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("envie")));
    await applicant.opens("envie");
    const field = applicant.field("Avec vos mots");
    for (const [length, shown, spoken] of [
      [3, "3 sur 600 caractères", null],
      [570, "570 sur 600 caractères", "Il reste au plus 40 caractères"],
      [575, "575 sur 600 caractères", "Il reste au plus 40 caractères"],
      [600, "600 sur 600 caractères", "600 caractères, c’est complet"],
      [602, "602 sur 600 caractères : 2 de trop", "Texte trop long : 600 caractères au plus"],
      [10, "10 sur 600 caractères", null],
    ] as const) {
      await field.fill("a".repeat(length));
      await expect(page.getByText(/^\d+ sur 600\scaractères/)).toHaveText([shown]);
      await expect(page.getByText(/Il reste|c’est complet|Texte trop long/)).toHaveText(spoken ? [spoken] : []);
    }
  });

  test("what is heard of the characters is said once, not at each of them", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("envie", { motivation: "a".repeat(570) })));
    await applicant.opens("envie");
    const spoken = page.getByText("Il reste au plus 40 caractères");
    const before = await spoken.elementHandle();
    await applicant.field("Avec vos mots").press("End");
    await applicant.field("Avec vos mots").pressSequentially("aa");
    await expect(page.getByText("572 sur 600 caractères")).toBeVisible();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test("another address is suggested", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("contact", { email: "" })));
    await applicant.opens("contact");
    for (const [typed, meant] of [["nino@gmial.com", "nino@gmail.com"], ["awa@gmial.com", "awa@gmail.com"]]) {
      await applicant.gives({ write: { "Adresse e-mail": typed! } });
      await expect(page.getByRole("status").filter({ hasText: "Vouliez-vous" })).toContainText(`Vouliez-vous écrire ${meant} ?`);
    }
    await applicant.button("Oui, corriger").click();
    await applicant.shows({ write: { "Adresse e-mail": "awa@gmail.com" } });
    await expect(page.getByText("Vouliez-vous")).toHaveCount(0);
  });

  test("what became of the sending is said, and only the last of it", async ({ page, context, applicant, keep, allow }) => {
    allow(/status of (409|422)|ERR_INTERNET_DISCONNECTED/);
    await keep(saved(draftAt("verifier")));
    const alert = page.getByRole("alert");
    await serviceAnswers(
      page,
      json(422, problem("a-corriger", { problems: [{ kind: "missing", field: "prenom" }] })),
      json(409, problem("session-fermee", { detail: "Les candidatures sont fermées." })),
      (route) => route.abort("internetdisconnected"),
      json(201, receipt),
    );
    await page.goto("/candidater/verifier/");
    await applicant.button(SEND).click();
    await expect(alert.filter({ hasText: /\S/ })).toHaveCount(1);
    const first = await alert.filter({ hasText: /\S/ }).innerText();
    await applicant.button(SEND).click();
    await expect(alert.filter({ hasText: "Les candidatures sont fermées." })).toBeVisible();
    await expect(page.getByText(first.split("\n")[0]!)).toHaveCount(0);
    await context.setOffline(true);
    await applicant.button(SEND).click();
    await expect(page.getByRole("status").filter({ hasText: /connexion/ })).toBeVisible();
    await expect(applicant.button(SEND)).toHaveCount(0);
    await context.setOffline(false);
    await expect(applicant.heading()).toHaveText(words.receipt.title);
  });

  test("what another tab did is said, and only the last of it", async ({ context, page, applicant, keep }) => {
    await keep(saved(draftAt("campus")));
    await applicant.opens("campus");
    const other = new Applicant(await context.newPage());
    await other.opens("campus");
    await other.gives({ pick: "Niort" });
    const changed = page.getByText("Un autre onglet a modifié vos réponses.");
    await expect(changed).toBeVisible();
    await other.erasesAll();
    await expect(page.getByText("Un autre onglet a effacé vos réponses.")).toBeVisible();
    await expect(changed).toHaveCount(0);
  });

  test("what another tab changes stands in the review and in the dossier", async ({ context, page, applicant, keep }) => {
    await keep(saved(draftAt("verifier")));
    const other = new Applicant(await context.newPage());
    await other.page.goto("/candidater/campus/?depuis=verifier");
    for (const [path, campus] of [["/candidater/verifier/", "Poitiers"], ["/candidater/dossier/", "Niort"]] as const) {
      await page.goto(path);
      await expect(page.getByRole("region", { name: "Vos réponses" })).not.toContainText(campus);
      await other.gives({ pick: campus });
      await expect.poll(async () => (await reviewRows(page)).find(([field]) => field === "Campus")?.[1]).toContain(campus);
      expect((await applicant.heading().innerText()).length).toBeGreaterThan(0);
    }
  });

  test("content that does not come is asked for again", async ({ page, applicant, allow }) => {
    allow(/404|site\.json/);
    await removeData(page, "site");
    await page.goto("/candidater/campus/");
    await expect(applicant.button("Réessayer")).toBeVisible();
    await restoreData(page, "site");
    await applicant.button("Réessayer").click();
    await applicant.sees("formation");
  });
});
