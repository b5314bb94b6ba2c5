import type { Page, Route } from "@playwright/test";

import { words } from "./content.ts";
import { changeData } from "./data.ts";

/** What the law asks of a school before it may collect applications, as the content says it. */
export const collects = (site: any) =>
  Object.assign(site.legal, {
    controller: "L’école",
    rights_contact: "ecole@exemple.fr",
    retention_months: 12,
    legal_basis: "Mesures prises à votre demande",
  });
/** On the button that sends: before the school may collect, what is sent is a trial. */
export const SEND = /^Envoyer (cet essai|ma candidature)$/;
/** The heading of the receipt of what the service takes before the school may collect. */
export const TRIAL = "Essai réussi : cette candidature ne compte pas";
/** Where the site sends applications. */
export const ENDPOINT = "/api/candidatures";

/** What becomes of an application: how the content says it, and what the start page and the personal-data notice then say. */
export const receptions: { where: string; change: (site: any) => void; start: any; notice: any }[] = [
  { where: "sending is a demonstration", change: () => {}, start: words.start.sending.demonstration, notice: words.sending_notice },
  { where: "nothing can be sent", change: (site) => (site.applications.endpoint = null), start: words.start.sending.nowhere, notice: words.notice },
  { where: "applications are received", change: collects, start: words.start.sending.open, notice: words.sending_notice },
];

/** Under which name the browser keeps what was sent. */
export const SENT_KEY = "fabnum-envoi";

export const receipt = {
  reference: "7KXQ2MPD",
  received_at: "2026-11-23T09:00:01.250Z",
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  demonstration: false,
};

export type Request = { key: string | undefined; body: any; text: string };

/** A refusal as the service words it. */
export function problem(kind: string, members: object = {}): object {
  return { type: `/problemes/${kind}`, title: "", detail: "", ...members };
}

/** Answers with JSON. */
export function json(status: number, body: object, headers: Record<string, string> = {}) {
  const contentType = status < 300 ? "application/json" : "application/problem+json";
  return (route: Route) => route.fulfill({ status, contentType, headers, body: JSON.stringify(body) });
}

/**
 * From the next load on, the school may collect, and the service answers each request in turn, the last answer ever after.
 * Gives back what it was sent.
 */
export async function serviceAnswers(page: Page, ...answers: ((route: Route) => Promise<void>)[]): Promise<Request[]> {
  const requests: Request[] = [];
  await changeData(page, "site", collects);
  await page.route(`**${ENDPOINT}`, async (route) => {
    const text = route.request().postData() ?? "";
    requests.push({ key: route.request().headers()["idempotency-key"], body: JSON.parse(text), text });
    await answers[Math.min(requests.length, answers.length) - 1]?.(route);
  });
  return requests;
}
