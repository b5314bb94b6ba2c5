import type { Page } from "@playwright/test";

import { expect, test } from "./support/apply.ts";
import { changeData } from "./support/data.ts";
import { draftAt, kept, saved } from "./support/drafts.ts";
import { serviceAnswers } from "./support/service.ts";

const TRACK = "/formations/developpeur-webmaster/";
const START = "/candidater/";
const STARTED = "La dernière session a commencé. La suivante n’a pas encore de date.";
const COMES = "Prochaine session : date à venir";

/** The page says all of this, somewhere in sight. */
async function says(page: Page, path: string, ...lines: string[]): Promise<void> {
  await page.goto(path);
  for (const line of lines) {
    const said = page.getByRole("main").getByText(line).filter({ visible: true });
    await expect(said.first(), `"${line}" on ${path}`).toBeVisible();
  }
}

/** The bar within a thumb's reach, once the page's own button has gone. */
async function barSays(page: Page, path: string, line: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("heading", { level: 2 }).nth(2).scrollIntoViewIfNeeded();
  await expect(page.getByRole("paragraph").filter({ hasText: line, visible: true }).first()).toBeInViewport();
}

const changeSession = (page: Page, change: (session: any) => void) =>
  changeData(page, "sessions", (data) => change(data.sessions[0]));

test.describe("weeks before", { tag: "@phone" }, () => {
  test("the session is announced: its day, its places, how long until it starts", async ({ page }) => {
    await barSays(page, "/", "Début dans 19 jours");
    await barSays(page, TRACK, "Début dans 19 jours");
    await says(page, "/", "12 décembre", "40 places en tout", "La session commence le 12 décembre.");
    await says(page, TRACK, "Date limite de candidature : à venir.", "Candidatures ouvertes", "environ 780 h, congés non déduits");
    await says(page, START, "Votre candidature est pour la session qui commence le 12 décembre.");
  });

  test("full at one campus: it stays in sight, says why, and points to the other", async ({ page, keep }) => {
    const reason = "Les places du Centre du Guesclin sont prises.";
    await changeSession(page, ({ offers }) => {
      for (const offer of offers) if (offer.campus === "niort") Object.assign(offer, { state: "full", reason });
    });
    await says(page, TRACK, "Complet", reason, "Candidatures ouvertes");
    await says(page, "/campus/niort/", "Complet", reason, "Toutes les places sont prises sur ce campus.");
    await says(page, "/candidater/?campus=niort", "Toutes les places sont prises sur ce campus.");
    await keep(saved(draftAt("verifier")));
    await page.goto("/candidater/campus/");
    await expect(page.getByRole("radio", { name: "Niort, Centre du Guesclin (complet)" })).toBeVisible();
    await says(
      page,
      "/candidater/verifier/",
      "Toutes les places sont prises pour ce parcours sur ce campus.",
      reason,
      "On peut encore candidater à Poitiers.",
      "Vous pouvez quand même remplir et garder votre dossier.",
    );
    await page.getByRole("link", { name: "Terminer mon dossier" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre dossier est complet");
  });

  test("closed: it stays in sight, says why, and the form can be filled in", async ({ page, applicant }) => {
    const reason = "Ce parcours n’ouvre pas cette fois.";
    await changeSession(page, ({ offers }) => {
      for (const offer of offers) Object.assign(offer, { state: "closed", reason });
    });
    await says(page, "/", "Candidatures fermées", "Les candidatures sont fermées pour cette session.", reason);
    await says(page, TRACK, "Candidatures fermées", "Les candidatures sont fermées pour ce parcours.", reason, "12 décembre");
    await says(page, START, "Les candidatures sont fermées pour cette session.", "Vous pouvez quand même remplir");
    await applicant.button("Commencer").click();
    await applicant.sees("formation");
  });

  test("not yet open: from when on is said, to the hour", async ({ page }) => {
    await changeSession(page, (session) => (session.opens = "2026-12-01T09:00:00+01:00"));
    const opens = "Les candidatures ouvrent le 1er décembre 2026 à 9 h 00, heure de Paris.";
    await says(page, "/", "Bientôt ouvert", opens);
    await says(page, TRACK, "Bientôt ouvert", opens);
    await says(page, START, opens, "Vous pouvez quand même remplir et garder votre dossier.");
  });

  test("closing soon: the last instant is said, and how long is left", async ({ page }) => {
    await changeSession(page, (session) => (session.closes = "2026-11-26T23:59:00+01:00"));
    const closes = "Date limite de candidature : 26 novembre 2026 à 23 h 59, heure de Paris.";
    await barSays(page, TRACK, "Candidatures : fin dans 3 jours");
    await says(page, TRACK, "Bientôt fermé", closes);
    await says(page, START, closes);
  });

  test("more than a year ahead, the year is said", async ({ page }) => {
    await changeSession(page, (session) => (session.start = "2028-03-04"));
    await says(page, "/", "La session commence le 4 mars 2028.");
    await says(page, START, "Votre candidature est pour la session qui commence le 4 mars 2028.");
  });

  test("after the last published session comes the next one", async ({ page }) => {
    await changeData(page, "sessions", ({ sessions: [first], sessions }) => {
      sessions.push({ ...structuredClone(first), slug: "2027-09", start: "2027-09-06" });
      first.start = "2026-11-02";
    });
    await says(page, TRACK, "La session commence le 6 septembre.", "Candidatures ouvertes");
  });

  test("one switch closes all: everywhere it says since when and why, nothing is sent, and the draft stays until it reopens", async ({ page, applicant, keep }) => {
    const [since, why] = ["Les candidatures sont fermées depuis le 20 novembre.", "L’école cherche une salle."];
    await keep(saved(draftAt("verifier")));
    const requests = await serviceAnswers(page);
    await changeData(page, "sessions", (data) => (data.applications_closed = { since: "2026-11-20", message: why }));
    await says(page, "/", since, why);
    await says(page, TRACK, since, why, "Candidatures fermées");
    await says(page, START, since, why, "Vous pouvez quand même remplir et garder votre dossier.");
    await says(page, "/candidater/verifier/", since, why);
    await expect(applicant.button("Envoyer ma candidature")).toBeHidden();
    await page.goto("/candidater/envie/");
    await applicant.continues();
    expect((await kept(page)).draft).toMatchObject({ id: "un-dossier", first_name: "Nino" });

    await changeData(page, "sessions", (data) => (data.applications_closed = null));
    await page.goto("/candidater/verifier/");
    await expect(applicant.button("Envoyer ma candidature")).toBeVisible();
    expect(requests).toEqual([]);
  });

  test("with two sessions to come, a full one stays in sight beside the open one", async ({ page }) => {
    const reason = "Toutes les places de décembre sont prises.";
    await changeData(page, "sessions", ({ sessions: [first], sessions }) => {
      sessions.push({ ...structuredClone(first), slug: "2027-03", start: "2027-03-01" });
      for (const offer of first.offers) Object.assign(offer, { state: "full", reason });
    });
    for (const path of [TRACK, "/campus/niort/"]) {
      await says(page, path, "La session commence le 1er mars.", "Session du 12 décembre", "Complet", reason, "Session du 1er mars");
    }
  });

  test("what the coming session does not offer is said to be so, and where it can be followed", async ({ page, keep }) => {
    await changeSession(page, (session) => {
      session.offers = session.offers.filter(({ campus }: any) => campus !== "niort");
    });
    await says(page, "/campus/niort/", "La prochaine session ne propose pas ce choix.");
    await keep(saved(draftAt("verifier")));
    await says(page, "/candidater/verifier/", "La prochaine session ne propose pas ce choix.", "On peut encore candidater à Poitiers.");
  });

  test("without any session, none is said to have begun", async ({ page }) => {
    await changeData(page, "sessions", (data) => (data.sessions = []));
    await says(page, "/", "La prochaine session n’a pas encore de date.", "Date à venir");
    await says(page, TRACK, "La prochaine session n’a pas encore de date.", "À venir");
    await expect(page.getByText("a commencé")).toHaveCount(0);
  });
});

test.describe("the eve of the start", { tag: "@phone" }, () => {
  test.use({ now: "2026-12-11T23:59:00+01:00" });

  test("one can still apply", async ({ page }) => {
    await barSays(page, TRACK, "Début demain");
    await says(page, TRACK, "Candidatures ouvertes");
    await expect(page.getByText("Bientôt fermé")).toHaveCount(0);
    await says(page, START, "Votre candidature est pour la session qui commence le 12 décembre.");
  });
});

test.describe("from the day of the start on", { tag: "@phone" }, () => {
  test.use({ now: "2026-12-12T00:00:00+01:00" });

  for (const [between, said] of [
    ["accept", "Votre candidature sera pour elle. Elle ne réserve pas de place."],
    ["prepare", "Vous pouvez préparer votre dossier. Vous l’enverrez quand elle sera annoncée."],
    ["closed", "Les candidatures sont fermées. Vous pouvez remplir et garder un dossier."],
  ] as const) {
    test(`no date is promised, and it is said what becomes of applications: ${between}`, async ({ page, applicant }) => {
      await changeData(page, "sessions", (data) => (data.between_sessions = between));
      await barSays(page, "/", COMES);
      await says(page, "/", STARTED, said, "Date à venir", "Places à venir");
      await says(page, TRACK, STARTED, said, "Formation commencée", "À venir", "environ 780 h, congés non déduits");
      await says(page, "/campus/poitiers/", STARTED, said, "Formation commencée");
      await says(page, START, STARTED, said);
      await expect(page.getByText("12 décembre")).toBeHidden();
      await applicant.button("Commencer").click();
      await applicant.sees("formation");
    });
  }
});

test.describe("the call for projects", { tag: "@phone" }, () => {
  const PATH = "/associations/";
  const CLOSED = "L’appel à projets est fermé.";

  test("is open until the end of November", async ({ page }) => {
    await says(page, PATH, "Ouvert jusqu’à fin novembre");
    await expect(page.getByText(CLOSED)).toBeHidden();
    await says(page, "/pedagogie/", "Ouvert jusqu’à fin novembre");
  });

  test.describe("on its last evening", () => {
    test.use({ now: "2026-11-30T23:59:59+01:00" });
    test("is still open", ({ page }) => says(page, PATH, "Ouvert jusqu’à fin novembre"));
  });

  test.describe("from the first of December on", () => {
    test.use({ now: "2026-12-01T00:00:00+01:00" });
    test("is closed, and says that none follows yet", async ({ page }) => {
      await says(page, PATH, CLOSED, "Aucun prochain appel n’est annoncé.");
      await expect(page.getByText("Ouvert jusqu’à")).toBeHidden();
      await says(page, "/pedagogie/", CLOSED);
    });
  });
});
