import type { Page, Route } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { heading, school } from "../support/content.ts";
import { changeData } from "../support/data.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";
import { expectNoSidewaysScroll } from "../support/layout.ts";
import { SEND, json, problem, receipt, serviceAnswers } from "../support/service.ts";

const RECEIVED = json(201, receipt);
const review = "/candidater/verifier/";

/** Refuses answers, each with the service's words. */
const refuses = (...problems: { field: string; detail: string }[]) =>
  json(422, problem("a-corriger", { problems: problems.map((problem) => ({ kind: "email", ...problem })) }));
const EMAIL = { field: "email", detail: "Adresse e-mail : cette adresse ne reçoit rien" };
const FIRST_NAME = { field: "prenom", detail: "Prénom : écrivez-le en lettres latines" };

/** What the service said instead of a receipt. */
const said = (page: Page) => page.getByRole("alert").filter({ hasText: "Des réponses sont à revoir avant l’envoi." });

test.beforeEach(({ keep }) => keep(saved(draftAt("verifier"))));

const refusals: [what: string, answer: ReturnType<typeof json>, said: string, way: string | null][] = [
  ["no session takes it", json(409, problem("session-fermee", { reason: "full" })), "Les candidatures sont closes pour ce choix.", "Choisir un autre campus"],
  ["the school has closed all", json(409, problem("session-fermee", { reason: "all_closed", detail: "Les candidatures sont fermées depuis hier." })), "Les candidatures sont fermées depuis hier.", null],
  ["answers are to be mended", refuses(EMAIL), "Des réponses sont à revoir avant l’envoi.", EMAIL.detail],
  ["the site is another by now", json(409, problem("recharger")), "Le site a changé depuis votre arrivée.", "Recharger la page"],
  ["too many came from here", json(429, problem("trop-de-demandes"), { "retry-after": "600" }), "Réessayez dans 10 minutes.", null],
  ["other answers came first", json(409, problem("deja-envoyee", { receipt })), "Pour les modifier, contactez-nous en donnant votre référence.", null],
  ["the service can make nothing of it", json(400, problem("illisible")), "réessayer ne servira à rien", null],
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

const html = (status: number, headers: Record<string, string> = {}) => (route: Route) =>
  route.fulfill({ status, contentType: "text/html", headers, body: "<!doctype html><title>Attention</title>" });
const date = "Mon, 23 Nov 2026 09:00:00 GMT";
const OTHERS = "Cet envoi n’a pas atteint le service";
const strangers: [who: string, answer: ReturnType<typeof html>, said: string][] = [
  ["a proxy that sees too many requests", html(429, { "retry-after": "600" }), "Réessayez dans 10 minutes."],
  ["one that names the time", html(429, { date, "retry-after": "Mon, 23 Nov 2026 09:10:00 GMT" }), "Réessayez dans 10 minutes."],
  ["one that asks for ten years", html(429, { "retry-after": "315356520" }), "Réessayez plus tard."],
  ["a firewall", html(403), OTHERS],
  ["a proxy with a smaller limit", html(413), OTHERS],
  ["a network that wants a sign-in first", html(200), OTHERS],
  ["a gateway that speaks JSON", json(403, { message: "Forbidden" }), OTHERS],
];
for (const [who, answer, said] of strangers) {
  test(`what ${who} says is not taken for a site that cannot send`, { tag: "@phone" }, async ({ page, applicant, allow }) => {
    allow(/status of 4\d\d/);
    const requests = await serviceAnswers(page, answer, RECEIVED);
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
    expect((await kept(page)).draft.first_name).toBe("Nino");
    await applicant.button(SEND).click();
    await expect(page).toHaveURL("/candidater/envoyee/");
    expect(requests[1]?.text).toBe(requests[0]?.text);
  });
}

const TRY = "Essayer d’envoyer ma candidature";
for (const [what, change] of [
  ["a deadline that has passed", (session: any) => (session.closes = "2026-11-22T23:59:59+01:00")],
  ["an opening that is still to come", (session: any) => (session.opens = "2026-11-24T09:00:00+01:00")],
  ["a session that has begun", (session: any) => (session.start = "2026-11-23")],
] as const) {
  test(`by the device's clock there is ${what}: the service has the right one`, { tag: "@phone" }, async ({ page, applicant, allow }) => {
    allow(/status of 409/);
    const closed = json(409, problem("session-fermee", { reason: "closed", detail: "Les candidatures sont fermées." }));
    await serviceAnswers(page, closed, RECEIVED);
    await changeData(page, "sessions", (data) => {
      data.between_sessions = "prepare";
      data.sessions.forEach(change);
    });
    await page.goto(review);
    await expect(page.getByText("D’après l’horloge de cet appareil, les candidatures ne sont pas ouvertes.")).toBeVisible();
    await expect(applicant.button(SEND)).toBeHidden();
    await applicant.button(TRY).click();
    await expect(page.getByRole("alert").filter({ hasText: "Les candidatures sont fermées." })).toBeVisible();
    await applicant.button(TRY).click();
    await expect(page).toHaveURL("/candidater/envoyee/");
  });
}

test("where a session takes no applications, there is no button, and the dossier can be kept", { tag: "@phone" }, async ({ page, applicant }) => {
  await serviceAnswers(page, RECEIVED);
  await changeData(page, "sessions", ({ sessions }) => sessions.forEach((session: any) => session.offers.forEach((offer: any) => (offer.state = "closed"))));
  await page.goto(review);
  await expect(page.getByText("Les candidatures sont fermées pour ce parcours sur ce campus.")).toBeVisible();
  for (const name of [SEND, TRY]) await expect(applicant.button(name)).toBeHidden();
  await page.getByRole("link", { name: "Garder ma candidature sans l’envoyer" }).click();
  await expect(applicant.heading()).toHaveText("Votre candidature est complète");
});

test("what the service refuses stands at its question, until the answer is another", async ({ page, applicant, allow }) => {
  allow(/status of 422/);
  await serviceAnswers(page, refuses(FIRST_NAME, EMAIL), RECEIVED);
  await page.goto(review);
  await applicant.button(SEND).click();
  await said(page).getByRole("link", { name: EMAIL.detail }).click();

  const summary = page.getByRole("alert").filter({ hasText: "Une réponse est à corriger" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(`Erreur : ${heading("contact")} – ${school}`);
  await expect(applicant.field("Adresse e-mail")).toHaveAttribute("aria-invalid", "true");
  await expect(applicant.field("Adresse e-mail")).toHaveAccessibleDescription(new RegExp(EMAIL.detail));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await summary.getByRole("link", { name: EMAIL.detail }).click();
  await expect(applicant.field("Adresse e-mail")).toBeFocused();

  await applicant.gives({ write: { "Adresse e-mail": "nino.martin@exemple.fr" } });
  await applicant.continues();
  await applicant.sees("verifier");
  // What it said of another question still holds.
  await expect(said(page).getByRole("link")).toHaveText([FIRST_NAME.detail]);
  await page.goBack();
  await applicant.sees("contact");
  await expect(page.getByText(EMAIL.detail)).toBeHidden();
  await page.goForward();

  await said(page).getByRole("link", { name: FIRST_NAME.detail }).click();
  await applicant.gives({ write: { Prénom: "Nina" } });
  await applicant.continues();
  await expect(said(page)).toBeHidden();
  await applicant.sends(words.receipt.title);
});

test("who thinks that an answer is right is not held up by it, and is told again at the next attempt", { tag: "@phone" }, async ({ page, applicant, allow }) => {
  allow(/status of 422/);
  await serviceAnswers(page, refuses(EMAIL));
  await page.goto(review);
  await applicant.button(SEND).click();
  await said(page).getByRole("link", { name: EMAIL.detail }).click();
  await applicant.continues();
  await applicant.sees("verifier");
  await expect(said(page)).toBeVisible();

  await page.reload();
  await applicant.button(SEND).click();
  await said(page).getByRole("link", { name: EMAIL.detail }).click();
  await expect(page.getByRole("alert").filter({ hasText: EMAIL.detail })).toBeFocused();
});

test("an answer that is refused without a word is named all the same", { tag: "@phone" }, async ({ page, applicant, allow }) => {
  allow(/status of 422/);
  await serviceAnswers(page, json(422, problem("a-corriger", { problems: [{ field: "email" }] })));
  await page.goto(review);
  await applicant.button(SEND).click();
  await said(page).getByRole("link", { name: "Adresse e-mail : vérifiez cette réponse" }).click();
  await expect(applicant.field("Adresse e-mail")).toHaveAttribute("aria-invalid", "true");
});
