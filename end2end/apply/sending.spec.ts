import type { Page } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { changeData } from "../support/data.ts";
import { draftAt, kept, keptNames, saved } from "../support/drafts.ts";
import { downloaded } from "../support/files.ts";
import { expectNoSidewaysScroll } from "../support/layout.ts";
import { ENDPOINT, type Request, SENT_KEY, json, problem, receipt, serviceAnswers } from "../support/service.ts";

const SEND = "Envoyer ma candidature";
const RECEIVED = json(201, receipt);
const review = "/candidater/verifier/";

/** The page of the receipt, which names the application. */
async function seesReceipt(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.receipt.title);
  await expect(page).toHaveURL("/candidater/envoyee/");
  await expect(page.getByRole("definition").filter({ hasText: receipt.reference })).toBeVisible();
}

/** Every request says the same, under the same key. */
function expectSame(requests: Request[], count: number): void {
  expect(requests).toHaveLength(count);
  for (const { key, text } of requests) expect([key, text]).toEqual(["un-dossier", requests[0]?.text]);
}

test.beforeEach(({ keep }) => keep(saved(draftAt("verifier"))));

test("what is sent is the draft on its route; the receipt stays, and the draft goes", async ({ page, applicant }) => {
  const requests = await serviceAnswers(page, RECEIVED);
  await page.goto(review);
  await applicant.button(SEND).click();
  await seesReceipt(page);
  await expect(page.getByText("Le 23 novembre 2026 à 10 h 00, heure de Paris")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  expectSame(requests, 1);
  const { draft, opened_at, trap } = requests[0]?.body;
  expect(draft).toMatchObject({ format: "fabnum-application", draft: { id: "un-dossier", first_name: "Nino", track: "developpeur-webmaster" } });
  expect([opened_at, trap]).toEqual(["2026-11-23T09:00:00+00:00", ""]);
  expect(await kept(page)).toBeNull();

  await page.reload();
  await seesReceipt(page);
  const { name, text } = await downloaded(page, () => applicant.button("Télécharger ma copie").click());
  expect(name).toBe("candidature-7KXQ2MPD.json");
  expect(JSON.parse(text)).toEqual(draft);
  expect(requests[0]?.text, "the very bytes").toContain(text);
});

test("after sending, no way back sends it again; what is kept can be erased", { tag: "@phone" }, async ({ page, applicant }) => {
  const requests = await serviceAnswers(page, RECEIVED);
  await page.goto("/candidater/contact/");
  await applicant.continues();
  await applicant.button(SEND).click();
  await seesReceipt(page);
  await page.goBack();
  await seesReceipt(page);
  await page.goto(review);
  await seesReceipt(page);
  await page.goto("/candidater/");
  await expect(page.getByText("Sa référence : 7KXQ2MPD")).toBeVisible();
  await page.getByRole("link", { name: "Voir le reçu" }).click();
  await seesReceipt(page);
  expectSame(requests, 1);
  await applicant.erasesAll();
  await expect(page).toHaveURL("/candidater/");
  await expect(page.getByText("7KXQ2MPD")).toBeHidden();
  expect(await keptNames(page)).toEqual([]);
  await page.goto("/candidater/envoyee/");
  await expect(page).toHaveURL("/candidater/");
});

test("pressed twice, it is sent once", { tag: "@phone" }, async ({ page, applicant }) => {
  const requests = await serviceAnswers(page, RECEIVED);
  await page.goto(review);
  await applicant.button(SEND).dblclick();
  await seesReceipt(page);
  expectSame(requests, 1);
});

test("a reply that is lost is asked for again, with the same bytes under the same key", { tag: "@phone" }, async ({ page, applicant, allow }) => {
  allow(/ERR_FAILED|502/);
  const requests = await serviceAnswers(
    page,
    (route) => route.abort(),
    (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad Gateway</h1>" }),
    json(200, receipt),
  );
  await page.goto(review);
  await applicant.button(SEND).click();
  await seesReceipt(page);
  expectSame(requests, 3);
});

test("where no answer comes at all, one can try again, even in a new tab", { tag: "@phone" }, async ({ page, applicant, allow }) => {
  test.slow();
  allow(/ERR_FAILED/);
  const lost = (route: any) => route.abort();
  const requests = await serviceAnswers(page, lost, lost, lost, lost, json(200, receipt));
  await page.goto(review);
  await applicant.button(SEND).click();
  await expect(page.getByText("L’envoi n’est pas confirmé.")).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText("L’envoi n’est pas confirmé.")).toBeVisible();
  await applicant.button("Réessayer").click();
  await seesReceipt(page);
  expectSame(requests, 5);
});

test("without a network it waits, and says so", { tag: "@phone" }, async ({ page, context, applicant }) => {
  const requests = await serviceAnswers(page, RECEIVED);
  await page.goto(review);
  await context.setOffline(true);
  await applicant.button(SEND).click();
  await expect(page.getByText("Pas de connexion. L’envoi reprendra dès qu’elle reviendra.")).toBeVisible();
  expect(requests).toEqual([]);
  await context.setOffline(false);
  await seesReceipt(page);
  expectSame(requests, 1);
});

for (const [what, answer] of [
  ["a plain host answers 404", (route: any) => route.fulfill({ status: 404, contentType: "text/html", body: "" })],
  ["a plain host answers 405", (route: any) => route.fulfill({ status: 405, body: "" })],
  ["a plain host answers with a page", (route: any) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>" })],
  ["the school does not collect yet", json(503, problem("pas-de-collecte"))],
] as const) {
  test(`where ${what}, the dossier follows at once`, { tag: "@phone" }, async ({ page, applicant, allow }) => {
    allow(/status of (404|405|503)/);
    await serviceAnswers(page, answer);
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect(applicant.heading()).toHaveText("Votre dossier est complet");
    await expect(page.getByRole("alert").filter({ hasText: "Gardez votre dossier." })).toBeVisible();
    await expect(page.getByText("Il n’est pas encore envoyé.")).toBeVisible();
    expect((await kept(page)).draft.first_name).toBe("Nino");
  });
}

const refusals: [what: string, answer: ReturnType<typeof json>, said: string, way: string | null][] = [
  ["no session takes it", json(409, problem("session-fermee", { reason: "full" })), "L’école ne prend plus de candidature pour ce choix.", "Choisir un autre campus"],
  ["the school has closed all", json(409, problem("session-fermee", { reason: "all_closed", detail: "Les candidatures sont fermées depuis hier." })), "Les candidatures sont fermées depuis hier.", null],
  ["answers are to be mended", json(422, problem("a-corriger", { problems: [{ field: "email", kind: "email" }] })), "Des réponses sont à revoir avant l’envoi.", "Adresse e-mail"],
  ["the site is another by now", json(409, problem("recharger")), "Le site a changé depuis votre arrivée.", "Recharger la page"],
  ["too many came from here", json(429, problem("trop-de-demandes"), { "retry-after": "600" }), "Réessayez dans 10 minutes.", null],
  ["other answers came first", json(409, problem("deja-envoyee", { receipt })), "Pour corriger, donnez votre référence à l’école.", null],
  ["the service can make nothing of it", json(400, problem("illisible")), "réessayer n’y changera rien", null],
];
for (const [what, answer, said, way] of refusals) {
  test(`where ${what}, the page says so and the answers stay`, async ({ page, applicant, allow }) => {
    allow(/status of 4\d\d/);
    await serviceAnswers(page, answer);
    await page.goto(review);
    await applicant.button(SEND).click();
    const alert = page.getByRole("alert").filter({ hasText: said });
    await expect(alert).toBeVisible();
    if (way) await expect(alert.getByRole("link", { name: way }).or(alert.getByRole("button", { name: way }))).toBeVisible();
    expect((await kept(page)).draft.first_name).toBe("Nino");
    await expectAccessible(page);
  });
}

test("where a session takes no applications, there is no button, and the dossier can be kept", { tag: "@phone" }, async ({ page, applicant }) => {
  await serviceAnswers(page, RECEIVED);
  await changeData(page, "sessions", ({ sessions }) => sessions.forEach((session: any) => session.offers.forEach((offer: any) => (offer.state = "closed"))));
  await page.goto(review);
  await expect(page.getByText("Les candidatures sont fermées pour ce parcours sur ce campus.")).toBeVisible();
  await expect(applicant.button(SEND)).toBeHidden();
  await page.getByRole("link", { name: "Terminer mon dossier sans l’envoyer" }).click();
  await expect(applicant.heading()).toHaveText("Votre dossier est complet");
});

test("on a shared computer, what was sent stays in the tab", { tag: "@phone" }, async ({ page, applicant }) => {
  await serviceAnswers(page, RECEIVED);
  await page.goto(review);
  await applicant.opensTools();
  await page.getByRole("checkbox", { name: "Ordinateur partagé" }).check();
  await applicant.button(SEND).click();
  await seesReceipt(page);
  expect(await page.evaluate((key) => [key in localStorage, key in sessionStorage], SENT_KEY)).toEqual([false, true]);
});

test("another tab is told, and shows the receipt", { tag: "@phone" }, async ({ page, context, applicant }) => {
  await serviceAnswers(page, RECEIVED);
  const other = await context.newPage();
  await other.goto("/candidater/contact/");
  await page.goto(review);
  await applicant.button(SEND).click();
  await seesReceipt(page);
  await expect(other.getByText("Votre candidature est partie d’un autre onglet.")).toBeVisible();
  await other.goto("/candidater/envoyee/");
  await seesReceipt(other);
});

test("until the school may collect, it is called a demonstration", { tag: "@phone" }, async ({ page, applicant }) => {
  await page.route(`**${ENDPOINT}`, json(201, { ...receipt, demonstration: true }));
  await page.goto("/candidater/");
  await expect(page.getByRole("heading", { name: words.start.sending.demonstration.heading })).toBeVisible();
  await page.goto(review);
  await applicant.button(SEND).click();
  await seesReceipt(page);
  await expect(page.getByRole("heading", { name: words.start.sending.demonstration.heading })).toBeVisible();
});
