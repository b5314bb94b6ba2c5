import { createHash } from "node:crypto";

import type { Page } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { draftAt, kept, keptNames, saved } from "../support/drafts.ts";
import { downloaded, jsonInside } from "../support/files.ts";
import { expectNoSidewaysScroll } from "../support/layout.ts";
import { expectSeen } from "../support/seen.ts";
import { SEND, SENT_KEY, json, problem, receipt, serviceAnswers, type Request } from "../support/service.ts";
import { stories } from "../support/stories.ts";

const RECEIVED = json(201, receipt);
const review = "/candidater/verifier/";

/** The page of the receipt, which names the application. */
async function seesReceipt(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.receipt.title);
  await expect(page).toHaveURL("/candidater/envoyee/");
  await expect(page.getByRole("definition").filter({ hasText: receipt.reference })).toBeVisible();
  await expectSeen(page, true);
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
  // This draft is from before its first answer was noted: it was begun no later than it was kept.
  expect([opened_at, trap]).toEqual(["2026-11-23T08:00:00+00:00", ""]);
  expect(await kept(page)).toBeNull();

  await page.reload();
  await seesReceipt(page);
  const { name, text } = await downloaded(page, () => applicant.button("Télécharger ma copie").click());
  expect(name).toBe("candidature-7KXQ2MPD.html");
  expect(JSON.parse(jsonInside(text))).toEqual(draft);
  expect(requests[0]?.text, "the very bytes").toContain(jsonInside(text));
});

test("the time that it took counts from the first answer, across a reload and a file", { tag: "@phone" }, async ({ page, context, applicant }) => {
  const at = (time: string) => context.clock.setFixedTime(`2026-11-23T${time}Z`);
  const requests = await serviceAnswers(page, RECEIVED);
  await page.goto("/candidater/");
  await applicant.erasesAll();
  await at("09:10:00");
  await applicant.button("Commencer").click();
  await applicant.sees("formation");
  await at("09:20:00");
  await applicant.gives({ pick: "Développeur webmaster" });
  await at("09:30:00");
  await page.reload();
  const { answers } = stories["who wants to change trade"];
  await applicant.answers(answers);
  await applicant.sees("verifier");
  await applicant.opensTools();
  const { name, text } = await downloaded(page, () => applicant.button("Enregistrer mes réponses dans un fichier").click());
  await page.getByText("Tout effacer", { exact: true }).click();
  await applicant.button("Oui, tout effacer").click();
  await at("09:40:00");
  await applicant.opensTools();
  await page.getByLabel("Ouvrir un fichier de réponses").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await applicant.button("Reprendre mes réponses").click();
  await applicant.button(SEND).click();
  await seesReceipt(page);
  expect(requests[0]?.body.opened_at).toBe("2026-11-23T09:20:00+00:00");
});

test("after sending, no way back sends it again; what is kept can be erased", { tag: "@phone" }, async ({ page, applicant }) => {
  const requests = await serviceAnswers(page, RECEIVED);
  await page.goto("/candidater/contact/");
  await applicant.continues();
  await applicant.button(SEND).click();
  await seesReceipt(page);
  await page.goBack();
  await expect(page).toHaveURL("/candidater/");
  await expect(page.getByText("Référence : 7KXQ2MPD")).toBeVisible();
  await page.goto(review);
  await seesReceipt(page);
  await page.goto("/candidater/");
  await expect(page.getByText("Référence : 7KXQ2MPD")).toBeVisible();
  await page.getByRole("link", { name: "Voir le reçu" }).click();
  await seesReceipt(page);
  expectSame(requests, 1);
  await applicant.erasesAll();
  await expect(page).toHaveURL("/candidater/");
  await expect(page.getByText("7KXQ2MPD")).toBeHidden();
  expect(await keptNames(page)).toEqual([]);
  await page.goto("/candidater/envoyee/");
  await expect(page).toHaveURL("/candidater/");
  await expect(page.getByRole("status").getByText("Le reçu n’est que sur l’appareil qui a envoyé la candidature")).toBeInViewport();
  await applicant.button("Commencer").click();
  await applicant.sees("formation");
  await expect(page.getByText("Le reçu n’est que sur l’appareil")).toHaveCount(0);
});

test("the field that no person sees is hidden as a whole, not by its label", { tag: "@phone" }, async ({ page }) => {
  await serviceAnswers(page);
  await page.goto(review);
  // A label around an input may not be hidden from who cannot see, and the input not be.
  await expect(page.locator("label[aria-hidden]")).toHaveCount(0);
  await expect(page.locator("div[aria-hidden=true] input[name=site][tabindex='-1']")).toHaveCount(1);
  await expect(page.getByRole("textbox")).toHaveCount(0);
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
  await expect(page.getByText("L’envoi n’est pas confirmé. Vos réponses sont conservées.")).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText("L’envoi n’est pas confirmé. Vos réponses sont conservées.")).toBeVisible();
  await applicant.button("Réessayer").click();
  await seesReceipt(page);
  expectSame(requests, 5);
});

test("without a network it waits, says so, and goes by itself when it is back", { tag: "@phone" }, async ({ page, context, applicant, allow }) => {
  allow(/ERR_INTERNET_DISCONNECTED/);
  let isThere = false;
  const requests = await serviceAnswers(page, (route) => (isThere ? RECEIVED(route) : route.abort("internetdisconnected")));
  await page.goto(review);
  await context.setOffline(true);
  await applicant.button(SEND).click();
  await expect(page.getByText("Pas de connexion. L’envoi reprendra dès qu’elle reviendra.")).toBeVisible();
  isThere = true;
  await context.setOffline(false);
  await seesReceipt(page);
  expectSame(requests, 2);
});

test("a browser that says it has no network is not believed", { tag: "@phone" }, async ({ page, applicant, allow }) => {
  allow(/ERR_FAILED/);
  await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  const requests = await serviceAnswers(page, (route) => route.abort(), RECEIVED);
  await page.goto(review);
  await applicant.button(SEND).click();
  // The first attempt fails: it is made again without the browser's leave.
  await expect(page.getByText("Pas de connexion.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.receipt.title, { timeout: 30_000 });
  expectSame(requests, 2);
});

test("a service that is down is no network that is away, whatever the browser says of it", { tag: "@phone" }, async ({ page, applicant, allow }) => {
  allow(/502/);
  await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  await serviceAnswers(page, (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad Gateway</h1>" }));
  await page.goto(review);
  await applicant.button(SEND).click();
  await expect(page.getByText("L’envoi n’est pas confirmé. Vos réponses sont conservées.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Pas de connexion.")).toHaveCount(0);
});

for (const [what, changes] of [
  ["who helps, then another situation", { situation: "career_change", support: ["nobody"] }],
  ["a trade, then another situation", { situation: "left_school", occupation: "Cuisinier" }],
  ["somebody to accompany them, then an adult's birth", { birth: { day: "31", month: "12", year: "1998" } }],
  ["how to be reached, then one way alone", { channel: "phone", phone: "" }],
  ["spaces around", { first_name: " Nino ", motivation: "J’aime réparer. \n" }],
] as const) {
  test(`who answered ${what}, has changed nothing while it was sent`, { tag: "@phone" }, async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("verifier", changes)));
    await serviceAnswers(page, RECEIVED);
    await page.goto(review);
    await applicant.button(SEND).click();
    await seesReceipt(page);
    await expect(page.getByText("Vous avez modifié une réponse pendant l’envoi")).toHaveCount(0);
  });
}

test("killed just after sending, and sent again: the copy is what the receipt is for", { tag: "@phone" }, async ({ page, applicant, keep }, { project }) => {
  const id = `interrompu-${project.name}`;
  const fingerprint = async () => {
    const said = await applicant.sends();
    const { text } = await downloaded(page, () => applicant.button("Télécharger ma copie").click());
    expect(createHash("sha256").update(jsonInside(text)).digest("hex")).toBe(said.fingerprint);
    return said;
  };
  await keep(saved(draftAt("verifier", { id })));
  await page.goto(review);
  const first = await fingerprint();
  // What the browser had written to its disk before: the draft without its last steps, and nothing of the sending.
  await page.clock.setFixedTime("2026-11-23T18:00:00+01:00");
  await keep(saved(draftAt("verifier", { id, at: "contact", passed: ["formation", "accompagnement", "representant"] })));
  await page.goto(review);
  expect(await fingerprint()).toEqual(first);
});

for (const [what, answer] of [
  ["a plain host answers 404", (route: any) => route.fulfill({ status: 404, contentType: "text/html", body: "" })],
  ["a plain host answers 405", (route: any) => route.fulfill({ status: 405, body: "" })],
  ["the school does not collect yet", json(503, problem("pas-de-collecte"))],
] as const) {
  test(`where ${what}, the dossier follows at once`, { tag: "@phone" }, async ({ page, applicant, allow }) => {
    allow(/status of (404|405|503)/);
    await serviceAnswers(page, answer);
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect(applicant.heading()).toHaveText("Votre candidature est complète");
    await expect(page.getByRole("alert").filter({ hasText: "Gardez la vôtre." })).toBeVisible();
    await expect(page.getByText("Elle n’est pas encore envoyée.")).toBeVisible();
    expect((await kept(page)).draft.first_name).toBe("Nino");
  });
}

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
