import type { Page } from "@playwright/test";

import type { Applicant } from "../support/applicant.ts";
import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { expectSeen } from "../support/seen.ts";
import { SEND, json, problem, receipt, serviceAnswers } from "../support/service.ts";
import { stories } from "../support/stories.ts";

const { choices } = words;
const adult = { birth: { day: "7", month: "3", year: "1990" }, situation: "left_school" };
const retour = (page: Page) => page.getByRole("link", { name: "Retour" });

/** Sends from the review. */
async function sends(applicant: Applicant): Promise<void> {
  await applicant.button(SEND).click();
}

/** Sends from the review, and gets the receipt. */
async function getsReceipt(applicant: Applicant): Promise<void> {
  await sends(applicant);
  await expect(applicant.page).toHaveURL("/candidater/envoyee/");
  await expectSeen(applicant.page);
}

test.describe("sending leads to the top of what follows", () => {
  test.beforeEach(({ keep }) => keep(saved(draftAt("verifier"))));

  test("to the receipt, with the heading in the window", async ({ page, applicant }) => {
    await serviceAnswers(page, json(201, receipt));
    await applicant.opens("verifier");
    await getsReceipt(applicant);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("to the receipt, after a wait for the network", async ({ page, context, applicant, allow }) => {
    allow(/ERR_INTERNET_DISCONNECTED/);
    await serviceAnswers(page, (route) => route.abort("internetdisconnected"), json(201, receipt));
    await applicant.opens("verifier");
    await context.setOffline(true);
    await sends(applicant);
    await expect(page.getByText("Pas de connexion.")).toBeInViewport();
    await context.setOffline(false);
    await expect(page).toHaveURL("/candidater/envoyee/");
    await expectSeen(page);
  });

  test("to the receipt, for who comes back to a page that was closed", async ({ page, applicant, allow }) => {
    allow(/ERR_FAILED/);
    await serviceAnswers(page, () => new Promise(() => {}), json(200, receipt));
    await applicant.opens("verifier");
    await sends(applicant);
    await expect(applicant.button("Envoi en cours…")).toBeVisible();
    await page.goto("about:blank");
    await page.goto("/candidater/");
    await expect(page.getByText("Son envoi n’est pas confirmé.")).toBeVisible();
    await applicant.opens("verifier");
    await expect(page.getByText("L’envoi n’est pas confirmé.").first()).toBeVisible();
    await expect(page.getByText("Pas encore envoyé")).toHaveCount(0);
    await applicant.button("Réessayer").click();
    await expect(page).toHaveURL("/candidater/envoyee/");
    await expectSeen(page);
  });

  test("to the dossier and why, where nothing receives applications", async ({ page, applicant, allow }) => {
    allow(/status of 404/);
    await serviceAnswers(page, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "" }));
    await applicant.opens("verifier");
    await sends(applicant);
    await expect(page).toHaveURL("/candidater/dossier/");
    await expectSeen(page);
  });

  for (const [what, answer, said] of [
    ["refused", json(422, problem("a-corriger", { problems: [{ field: "email", kind: "email", detail: "Adresse e-mail : non" }] })), "Des réponses sont à revoir avant l’envoi."],
    ["closed", json(409, problem("session-fermee", { reason: "full" })), "Les candidatures sont closes pour ce choix."],
    ["there already", json(409, problem("deja-envoyee", { receipt })), "D’autres réponses sont déjà arrivées pour cette candidature"],
  ] as const) {
    test(`to what is said, beside the button, where it is ${what}`, async ({ page, applicant, allow }) => {
      allow(/status of 4\d\d/);
      await serviceAnswers(page, answer);
      await applicant.opens("verifier");
      await sends(applicant);
      await expect(page.getByRole("alert").filter({ hasText: said }).getByText(said)).toBeInViewport();
      await expectSeen(page, true);
    });
  }
});

test.describe("after sending", { tag: "@phone" }, () => {
  test("one press on Back leads to the start page, which says so; the next leads out", async ({ page, applicant }) => {
    await serviceAnswers(page, json(201, receipt));
    await page.goto("/campus/niort/");
    await page.goto("/candidater/");
    await applicant.button("Commencer").click();
    await applicant.answers(stories["who looks for a job"].answers);
    await getsReceipt(applicant);
    await page.goBack();
    await expect(page).toHaveURL("/candidater/");
    await expect(page.getByText(`Référence : ${receipt.reference}`)).toBeVisible();
    // Nothing that was left behind is in the way, whichever way one goes.
    await page.goForward();
    await applicant.sees("formation");
    await page.goForward();
    await expect(page).toHaveURL("/candidater/");
    await page.getByRole("link", { name: "Voir le reçu" }).click();
    await expect(page).toHaveURL("/candidater/envoyee/");
    await page.goBack();
    await expect(page).toHaveURL("/candidater/");
    await page.goBack();
    await expect(page).toHaveURL("/campus/niort/");
  });

  test("also where the page was reloaded on the way, and where one came by an address", async ({ page, applicant, keep }) => {
    await serviceAnswers(page, json(201, receipt));
    await keep(saved(draftAt("situation", adult)));
    await page.goto("/campus/niort/");
    await applicant.opens("situation");
    await applicant.continues();
    await applicant.gives({ tick: [choices.support.nobody] });
    await applicant.continues();
    await applicant.sees("diplome");
    await page.reload();
    await applicant.gives({ pick: choices.education.bac });
    await applicant.continues();
    await applicant.gives({ write: { Prénom: "Nino", Nom: "Martin" } });
    await applicant.continues();
    await applicant.gives({ write: { "Adresse e-mail": "nino@exemple.fr" } });
    await applicant.continues();
    await getsReceipt(applicant);
    await page.goBack();
    await expect(page).toHaveURL("/candidater/");
    await expect(page.getByText(`Référence : ${receipt.reference}`)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL("/campus/niort/");
  });

  test("likewise after everything was erased", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("verifier", adult)));
    await page.goto("/campus/niort/");
    await page.getByRole("main").getByRole("link", { name: "Reprendre ma candidature" }).first().click();
    await applicant.button("Reprendre mes réponses").click();
    await applicant.sees("verifier");
    await retour(page).click();
    await applicant.sees("contact");
    await applicant.continues();
    await applicant.erasesAll();
    await expect(page).toHaveURL("/candidater/");
    await page.goBack();
    await expect(page).toHaveURL(/\/candidater\/(\?campus=niort)?$/);
  });
});

test.describe('"Retour" is a way back', { tag: "@phone" }, () => {
  test.beforeEach(({ keep }) => keep(saved(draftAt("situation"))));

  test("after it, Back does not lead forward again", async ({ page, applicant }) => {
    await page.goto("/candidater/");
    await page.goto("/candidater/formation/");
    await applicant.continues();
    await applicant.continues();
    await applicant.sees("disponibilite");
    await retour(page).click();
    await applicant.sees("campus");
    await page.goBack();
    await applicant.sees("formation");
    await page.goForward();
    await applicant.sees("campus");
    await page.goForward();
    await applicant.sees("disponibilite");
    await page.reload();
    await retour(page).click();
    await applicant.sees("campus");
    await retour(page).click();
    await applicant.sees("formation");
    await page.goBack();
    await expect(page).toHaveURL("/candidater/");
  });

  test("who has come by an address gets to the page before, and Back leads out", async ({ page, applicant }) => {
    await page.goto("/campus/niort/");
    await applicant.opens("disponibilite");
    await retour(page).click();
    await applicant.sees("campus");
    await retour(page).click();
    await applicant.sees("formation");
    await applicant.continues();
    await applicant.sees("campus");
    await retour(page).click();
    await applicant.sees("formation");
    await page.goBack();
    await expect(page).toHaveURL("/campus/niort/");
  });

  test("so is the way back from an exit", async ({ page, applicant }) => {
    await applicant.opens("disponibilite");
    await applicant.gives({ pick: choices.availability.no });
    await applicant.continues();
    await applicant.sees("autre-session");
    await page.getByRole("link", { name: "Modifier ma réponse" }).click();
    await applicant.sees("disponibilite");
    await page.goForward();
    await applicant.sees("autre-session");
    await retour(page).click();
    await applicant.sees("disponibilite");
  });
});

test.describe("from the review and back", () => {
  test.beforeEach(async ({ applicant, keep }) => {
    await keep(saved(draftAt("verifier", { ...adult, phone: "06 12 34 56 78" })));
    await applicant.opens("verifier");
  });

  for (const field of ["Campus", "En parler de vive voix", "Nom", "Téléphone", "Moyen de contact préféré"]) {
    test(`a change of "${field}" comes back to its row`, async ({ page, applicant }) => {
      await page.getByRole("link", { name: `Modifier : ${field}` }).click();
      await expect(applicant.button("Continuer")).toBeVisible();
      if (field === "Campus") await applicant.gives({ pick: "Poitiers" });
      if (field === "En parler de vive voix") await applicant.box(choices.by_voice).uncheck();
      if (field === "Nom") await applicant.gives({ write: { Nom: "Durand" } });
      if (field === "Téléphone") await applicant.gives({ write: { Téléphone: "06 12 34 56 79" } });
      if (field === "Moyen de contact préféré") await applicant.gives({ pick: choices.channel.phone });
      await applicant.continues();
      await applicant.sees("verifier");
      const row = page.getByRole("region", { name: "Vos réponses" }).locator(":focus");
      await expect(row).toContainText(field);
      await expect(row).toBeInViewport({ ratio: 1 });
    });
  }

  test("without a change, Back and \"Retour\" find the place and the link again", async ({ page, applicant }) => {
    const link = page.getByRole("link", { name: "Modifier : Date de naissance" });
    for (const back of [() => page.goBack(), () => retour(page).click()]) {
      await link.click();
      await applicant.sees("identite");
      await back();
      await applicant.sees("verifier");
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport({ ratio: 1 });
    }
  });

  test("a question is seen from its top, however far it was scrolled", { tag: "@phone" }, async ({ page, applicant }) => {
    await page.getByRole("link", { name: "Modifier : Diplôme le plus élevé" }).click();
    await applicant.sees("diplome");
    await page.getByRole("contentinfo").getByRole("link", { name: "Données personnelles" }).click();
    await expect(page).toHaveURL("/donnees-personnelles/");
    await page.goBack();
    await applicant.sees("diplome");
    await expect(applicant.heading()).toBeFocused();
    await expect(applicant.heading()).toBeInViewport({ ratio: 1 });
  });
});
