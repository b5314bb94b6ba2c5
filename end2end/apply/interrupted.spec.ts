import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { draftAt, keptNames, saved } from "../support/drafts.ts";
import { SEND, SENT_KEY, json, problem, receipt, serviceAnswers } from "../support/service.ts";

const review = "/candidater/verifier/";
const anotherDraft = saved(draftAt("verifier", { id: "un-autre" }));

test.describe("sending that is interrupted", { tag: "@phone" }, () => {
  test.beforeEach(({ keep }) => keep(saved(draftAt("verifier"))));

  test("who erases everything while it waits has sent nothing, and nothing stays", async ({ page, context, applicant, allow }) => {
    allow(/ERR_INTERNET_DISCONNECTED/);
    const requests = await serviceAnswers(page, (route) => route.abort("internetdisconnected"), json(201, receipt));
    await page.goto(review);
    await context.setOffline(true);
    await applicant.button(SEND).click();
    await expect(page.getByText("Pas de connexion.")).toBeVisible();
    await applicant.erasesAll();
    await expect(page).toHaveURL("/candidater/");
    await context.setOffline(false);
    // Another draft can be begun, and is not taken for the one that was on its way.
    await applicant.button("Commencer").click();
    await applicant.sees("formation");
    // The one that the network did not take.
    expect(requests.length).toBe(1);
    expect(await keptNames(page)).toEqual([]);
  });

  test("an answer that comes after everything was erased leaves nothing behind", async ({ page, applicant }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const requests = await serviceAnswers(page, async (route) => {
      await asked;
      await json(201, receipt)(route);
    });
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect.poll(() => requests.length).toBe(1);
    await applicant.erasesAll();
    const answered = page.waitForResponse("**/api/candidatures");
    answer();
    await answered;
    await expect(applicant.heading()).toHaveText(words.start.title);
    expect(await keptNames(page)).toEqual([]);
  });

  test("an answer changed meanwhile is not lost in silence", async ({ page, applicant }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await serviceAnswers(page, async (route) => {
      await asked;
      await json(201, receipt)(route);
    });
    await page.goto("/candidater/contact/");
    await applicant.continues();
    await applicant.button(SEND).click();
    await page.goBack();
    await applicant.gives({ write: { "Adresse e-mail": "autre@exemple.fr" } });
    const answered = page.waitForResponse("**/api/candidatures");
    answer();
    await answered;
    await expect(applicant.heading()).toHaveText(words.receipt.title);
    await expect(page.getByText("Vous avez modifié une réponse pendant l’envoi")).toBeVisible();
  });

  test("a second application that is refused takes nothing from the first one's receipt", async ({ page, applicant, allow }) => {
    allow(/status of 409/);
    await serviceAnswers(page, json(201, receipt), json(409, problem("session-fermee", { reason: "full" })));
    await page.goto(review);
    await applicant.sends(words.receipt.title);
    await page.evaluate((text) => localStorage.setItem("fabnum-candidature", text), anotherDraft);
    await page.goto(review);
    await applicant.button(SEND).click();
    const refusal = page.getByRole("alert").filter({ hasText: "Les candidatures sont closes pour ce choix." });
    await expect(refusal).toBeVisible();

    await page.goto("/candidater/");
    await expect(page.getByText(`Référence : ${receipt.reference}`)).toBeVisible();
    await page.getByText("Recommencer à zéro").click();
    await applicant.button("Effacer et recommencer").click();
    await applicant.sees("formation");
    expect(await keptNames(page)).toEqual([SENT_KEY]);
  });

  test("what was answered to other answers is not said of these", async ({ page, applicant, allow }) => {
    allow(/status of 409/);
    await serviceAnswers(page, json(409, problem("session-fermee", { reason: "full" })));
    await page.goto(review);
    await applicant.button(SEND).click();
    const refusal = page.getByRole("alert").filter({ hasText: "Les candidatures sont closes pour ce choix." });
    await refusal.getByRole("link", { name: "Choisir un autre campus" }).click();
    await applicant.gives({ pick: "Poitiers" });
    await applicant.continues();
    await applicant.opens("verifier");
    await expect(applicant.button(SEND)).toBeVisible();
    await expect(refusal).toBeHidden();
  });

  test("after a lost answer, a plain host's page does not mean that nothing came", async ({ page, applicant, allow }) => {
    test.slow();
    allow(/ERR_FAILED|404/);
    const nothing = (route: any) => route.fulfill({ status: 404, contentType: "text/html", body: "" });
    await serviceAnswers(page, (route) => route.abort(), nothing);
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect(page.getByText("L’envoi n’est pas confirmé. Vos réponses sont conservées.")).toBeVisible({ timeout: 30_000 });
    await expect(page).toHaveURL(review);
  });

  test("a correction after a lost answer keeps the receipt of what came first", async ({ page, applicant, allow }) => {
    test.slow();
    allow(/ERR_FAILED|status of 409/);
    const lost = (route: any) => route.abort();
    await serviceAnswers(page, lost, lost, lost, lost, json(409, problem("deja-envoyee", { receipt })));
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect(page.getByText("L’envoi n’est pas confirmé. Vos réponses sont conservées.")).toBeVisible({ timeout: 30_000 });
    await page.goto("/candidater/contact/?depuis=verifier");
    await applicant.gives({ write: { "Adresse e-mail": "autre@exemple.fr" } });
    await applicant.continues();
    await applicant.sees("verifier");
    await page.getByRole("button", { name: /^Envoyer|^Réessayer$/ }).click();
    await expect(page.getByText("Pour les modifier, contactez-nous en donnant votre référence.")).toBeVisible();
    await page.goto("/candidater/");
    await expect(page.getByText(`Référence : ${receipt.reference}`)).toBeVisible();
  });
});
