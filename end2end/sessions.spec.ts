import type { Page } from "@playwright/test";

import { expect, test } from "./support/apply.ts";
import { changeData } from "./support/data.ts";
import { draftAt, kept, saved } from "./support/drafts.ts";
import { SEND, collects, serviceAnswers } from "./support/service.ts";

const TRACK = "/formations/developpeur-webmaster/";
const START = "/candidater/";
const STARTED = "La session du 12 décembre a commencé. La suivante n’a pas encore de date.";
const BAR = "Session commencée. La suivante n’a pas de date.";

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
  await expect(page.getByText(line, { exact: true }).filter({ visible: true }).first()).toBeInViewport();
}

const changeSession = (page: Page, change: (session: any) => void) =>
  changeData(page, "sessions", (data) => change(data.sessions[0]));

// Before the school may collect, no page says that applications are open: see apply/demonstration.spec.ts.
test.beforeEach(({ page }) => changeData(page, "site", collects));

test.describe("weeks before", { tag: "@phone" }, () => {
  test("the session is announced: its day, its places, how long until it starts", async ({ page }) => {
    await barSays(page, "/", "Début dans 19 jours");
    await barSays(page, TRACK, "Début dans 19 jours");
    await says(page, "/", "Début : 12 décembre", "40 places en tout", "La formation commence le 12 décembre.");
    await says(page, TRACK, "Date limite de candidature : pas encore fixée.", "de mi-juin 2027 à mi-septembre 2027", "Candidatures ouvertes", "environ 780 h, congés non déduits");
    await says(page, START, "La formation commence le 12 décembre.");
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
      "Vous pouvez quand même préparer votre candidature et la garder.",
    );
    await page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre candidature est complète");
  });

  test("closed: it stays in sight, says why, and the form can be filled in", async ({ page, applicant }) => {
    const reason = "Ce parcours n’ouvre pas cette fois.";
    await changeSession(page, ({ offers }) => {
      for (const offer of offers) Object.assign(offer, { state: "closed", reason });
    });
    await says(page, "/", "Candidatures fermées", "Les candidatures sont fermées pour cette session.", reason);
    await says(page, TRACK, "Candidatures fermées", "Les candidatures sont fermées pour ce parcours.", reason, "12 décembre");
    await says(page, START, "Les candidatures sont fermées pour cette session.", "Vous pouvez quand même préparer");
    await applicant.button("Commencer").click();
    await applicant.sees("formation");
  });

  test("not yet open: from when on is said, to the hour", async ({ page }) => {
    await changeSession(page, (session) => (session.opens = "2026-12-01T09:00:00+01:00"));
    const opens = "Les candidatures ouvrent le 1er décembre 2026 à 9 h 00, heure de Paris.";
    await says(page, "/", "Candidatures bientôt ouvertes", opens);
    await says(page, TRACK, "Candidatures bientôt ouvertes", opens);
    await says(page, START, opens, "Vous pouvez quand même préparer votre candidature et la garder.");
  });

  test("closing soon: the last instant is said, and how long is left", async ({ page }) => {
    await changeSession(page, (session) => (session.closes = "2026-11-26T23:59:00+01:00"));
    const closes = "Date limite de candidature : 26 novembre 2026 à 23 h 59, heure de Paris.";
    await barSays(page, TRACK, "Fin des candidatures dans 3 jours");
    await says(page, TRACK, "Candidatures bientôt fermées", closes);
    await says(page, START, closes);
  });

  test("more than a year ahead, the year is said", async ({ page }) => {
    await changeSession(page, (session) => (session.start = "2028-03-04"));
    await says(page, "/", "La formation commence le 4 mars 2028.");
    await says(page, START, "La formation commence le 4 mars 2028.");
  });

  test("after the last published session comes the next one", async ({ page }) => {
    await changeData(page, "sessions", ({ sessions: [first], sessions }) => {
      sessions.push({ ...structuredClone(first), slug: "2027-09", start: "2027-09-06" });
      first.start = "2026-11-02";
    });
    await says(page, TRACK, "La formation commence le 6 septembre.", "Candidatures ouvertes");
  });

  test("one switch closes all: everywhere it says since when and why, nothing is sent, and the draft stays until it reopens", async ({ page, applicant, keep }) => {
    const [since, why] = ["Les candidatures sont fermées depuis le 20 novembre.", "L’école cherche une salle."];
    await keep(saved(draftAt("verifier")));
    const requests = await serviceAnswers(page);
    await changeData(page, "sessions", (data) => (data.applications_closed = { since: "2026-11-20", message: why }));
    await says(page, "/", since, why);
    await says(page, TRACK, since, why, "Candidatures fermées");
    await says(page, START, since, why, "Vous pouvez quand même préparer votre candidature et la garder.");
    await says(page, "/candidater/verifier/", since, why);
    await expect(applicant.button(SEND)).toBeHidden();
    await page.goto("/candidater/envie/");
    await applicant.continues();
    expect((await kept(page)).draft).toMatchObject({ id: "un-dossier", first_name: "Nino" });

    await changeData(page, "sessions", (data) => (data.applications_closed = null));
    await page.goto("/candidater/verifier/");
    await expect(applicant.button(SEND)).toBeVisible();
    expect(requests).toEqual([]);
  });

  test("with two sessions to come, a full one stays in sight beside the open one", async ({ page }) => {
    const reason = "Toutes les places de décembre sont prises.";
    await changeData(page, "sessions", ({ sessions: [first], sessions }) => {
      sessions.push({ ...structuredClone(first), slug: "2027-03", start: "2027-03-01" });
      for (const offer of first.offers) Object.assign(offer, { state: "full", reason });
    });
    for (const path of [TRACK, "/campus/niort/"]) {
      await says(page, path, "La formation commence le 1er mars.", "Session du 12 décembre", "Complet", reason, "Session du 1er mars");
    }
  });

  test("what the coming session does not offer is said to be so, and where it can be followed", async ({ page, keep }) => {
    await changeSession(page, (session) => {
      session.offers = session.offers.filter(({ campus }: any) => campus !== "niort");
    });
    await says(page, "/campus/niort/", "Ce choix n’existe pas à la prochaine session.");
    await keep(saved(draftAt("verifier")));
    await says(page, "/candidater/verifier/", "Ce choix n’existe pas à la prochaine session.", "On peut encore candidater à Poitiers.");
  });

  test("without any session, none is said to have begun", async ({ page }) => {
    await changeData(page, "sessions", (data) => (data.sessions = []));
    await says(page, "/", "La prochaine session n’a pas encore de date.", "Date pas encore publiée");
    await says(page, TRACK, "La prochaine session n’a pas encore de date.", "Pas encore publié");
    await expect(page.getByText("a commencé")).toHaveCount(0);
  });
});

test.describe("the eve of the start", { tag: "@phone" }, () => {
  test.use({ now: "2026-12-11T23:59:00+01:00" });

  test("one can still apply", async ({ page }) => {
    await barSays(page, TRACK, "Début demain");
    await says(page, TRACK, "Candidatures ouvertes");
    await expect(page.getByText("Candidatures bientôt fermées")).toHaveCount(0);
    await says(page, START, "La formation commence le 12 décembre.");
  });
});

/** What stands where nothing is known: none of it may be said of a session that is published. */
async function losesNothing(page: Page): Promise<void> {
  for (const lost of ["Date pas encore publiée", "Dates à venir", "Places pas encore publiées"]) await expect(page.getByText(lost)).toHaveCount(0);
}

/** What the page names, and what is said of it. */
const fact = (page: Page, term: string) => page.getByRole("term").filter({ hasText: term }).locator("xpath=following-sibling::*[1]");

test.describe("from the day of the start on", { tag: "@phone" }, () => {
  test.use({ now: "2026-12-12T00:00:00+01:00" });

  for (const [between, said] of [
    ["accept", "Une candidature envoyée maintenant est gardée pour la prochaine. Cela ne réserve pas de place."],
    ["prepare", "Vous pouvez préparer votre candidature, mais pas encore l’envoyer."],
    ["closed", "Les candidatures sont fermées. Vous pouvez préparer une candidature et la garder."],
  ] as const) {
    test(`the session stays what it is, and it is said what becomes of applications: ${between}`, async ({ page, applicant }) => {
      await changeData(page, "sessions", (data) => (data.between_sessions = between));
      await barSays(page, "/", BAR);
      await says(page, "/", STARTED, said, "Début : 12 décembre", "40 places en tout", "juin 2027", "septembre 2027");
      await losesNothing(page);
      await says(page, TRACK, STARTED, said, "Formation commencée", "12 décembre : la session a commencé", "environ 780 h, congés non déduits");
      await says(page, TRACK, "40 places en tout", "de mi-juin 2027 à mi-septembre 2027");
      await expect(fact(page, "Session suivante")).toHaveText("pas encore de date");
      await expect(page.getByRole("term").filter({ hasText: "Date limite de candidature" })).toHaveCount(0);
      await losesNothing(page);
      await says(page, "/formations/", "12 décembre : la session a commencé", "40 places en tout");
      await expect(fact(page, "Session suivante")).toHaveText("pas encore de date");
      await says(page, "/campus/poitiers/", STARTED, said, "Formation commencée");
      await says(page, START, STARTED, said);
      await applicant.button("Commencer").click();
      await applicant.sees("formation");
    });
  }

  test("the first screen of the home page says that the session has begun, before the way into the application", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText("La session a commencé.")).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("link", { name: "Candidater" }).first()).toBeInViewport({ ratio: 1 });
  });

  test("a next session that is announced takes its place, and the one that runs is told beside it", async ({ page }) => {
    await changeData(page, "sessions", ({ sessions: [first], sessions }) => {
      sessions.push({ ...structuredClone(first), slug: "2027-09", start: "2027-09-06", places: 24 });
    });
    const running = "Elle a commencé. 40 places en tout. Stage de mi-juin 2027 à mi-septembre 2027.";
    await says(page, "/", "Début : 6 septembre", "24 places en tout", "La formation commence le 6 septembre.");
    for (const path of ["/", "/formations/", TRACK]) {
      await page.goto(path);
      await expect(fact(page, "Session du 12 décembre")).toHaveText(running);
    }
    await page.goto("/entreprises/");
    await expect(fact(page, "Prochain stage")).toHaveText("de mi-juin 2027 à mi-septembre 2027");
  });
});

test.describe("once the session is over", { tag: "@phone" }, () => {
  test.use({ now: "2027-10-01T10:00:00+02:00" });

  test("it is said to be over, with its year, and no offer is said to be running", async ({ page }) => {
    const over = "La session du 12 décembre 2026 est terminée. La suivante n’a pas encore de date.";
    await says(page, "/", over, "Début : 12 décembre 2026", "40 places en tout");
    await losesNothing(page);
    await says(page, TRACK, over, "12 décembre 2026 : la session est terminée");
    await expect(page.getByText("Formation commencée")).toHaveCount(0);
    await page.goto("/entreprises/");
    await expect(fact(page, "Prochain stage")).toHaveText("pas encore de date");
  });
});

test.describe("companies", { tag: "@phone" }, () => {
  const PATH = "/entreprises/";
  const TIME = "de mi-juin 2027 à mi-septembre 2027";

  for (const [now, term] of [
    ["2026-11-30T10:00:00+01:00", "Prochain stage"],
    ["2026-12-12T00:00:00+01:00", "Prochain stage"],
    ["2027-01-01T10:00:00+01:00", "Prochain stage"],
    ["2027-06-11T23:59:59+02:00", "Prochain stage"],
    ["2027-06-12T00:00:00+02:00", "Stage en cours"],
    ["2027-09-11T23:59:59+02:00", "Stage en cours"],
  ] as const) {
    test.describe(now, () => {
      test.use({ now });
      test("are told when the interns come that are next", async ({ page }) => {
        await page.goto(PATH);
        await expect(fact(page, term)).toHaveText(TIME);
        await says(page, PATH, `${term} : ${TIME}.`);
        await losesNothing(page);
      });
    });
  }
});

test.describe("companies and associations", { tag: "@phone" }, () => {
  for (const [path, heading] of [
    ["/entreprises/", "Accueillir un ou une stagiaire"],
    ["/associations/", "Pour votre association"],
  ] as const) {
    test(`${path} ends with what is for them, and asks nobody to apply`, async ({ page }) => {
      await page.goto(path);
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 2 }).last()).toHaveText(heading);
      await expect(main.getByRole("link", { name: "Candidater" })).toHaveCount(0);
      await expect(main.getByText("La formation commence")).toHaveCount(0);
      await expect(main.getByRole("link", { name: "Découvrir la pédagogie" }).last()).toBeVisible();
    });
  }
});

test.describe("the call for projects", { tag: "@phone" }, () => {
  const PATH = "/associations/";
  const CLOSED = "L’appel à projets est terminé. Aucun autre appel n’est annoncé.";
  const LINKING = ["/pedagogie/", "/entreprises/"];
  const link = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name });

  test("is open until the end of November", async ({ page }) => {
    await says(page, PATH, "Ouvert jusqu’à fin novembre", "Vous pouvez proposer un projet jusqu’à fin novembre.");
    await expect(page.getByText("dernier jour")).toHaveCount(0);
    await expect(page.getByText(CLOSED)).toHaveCount(0);
    await expect(page).toHaveTitle(/^Associations\s: l’appel à projets numériques – /);
    await says(page, "/pedagogie/", "Ouvert jusqu’à fin novembre");
    for (const path of LINKING) {
      await page.goto(path);
      await expect(link(page, "Proposer un projet")).toHaveAttribute("href", PATH);
    }
  });

  for (const now of ["2026-11-30T00:00:00+01:00", "2026-11-30T23:59:59+01:00"]) {
    test.describe(`on its last day, ${now}`, () => {
      test.use({ now });
      test("is still open, and says that it is the last day", async ({ page }) => {
        for (const path of [PATH, "/pedagogie/"]) {
          await says(page, path, "Ouvert jusqu’à fin novembre. C’est le dernier jour.");
          await expect(page.getByText(CLOSED)).toHaveCount(0);
        }
      });
    });
  }

  test.describe("from the first of December on", () => {
    test.use({ now: "2026-12-01T00:00:00+01:00" });
    test("is over: the title, the first words, the description and every link say so", async ({ page }) => {
      await says(page, PATH, CLOSED);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Associations : l’appel à projets est terminé");
      await expect(page).toHaveTitle(/^Associations\s: l’appel à projets est terminé – /);
      await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /est terminé\. Aucun autre appel n’est annoncé\.$/);
      await says(page, PATH, "À la Fabrique, on apprend sur de vrais projets. Aucun autre appel n’est annoncé.");
      for (const path of [PATH, ...LINKING]) {
        await page.goto(path);
        for (const invitation of [/Ouvert jusqu’/, /proposer un projet/i, /proposez/i]) {
          await expect(page.getByText(invitation), `${invitation} on ${path}`).toHaveCount(0);
        }
      }
      await says(page, "/pedagogie/", CLOSED);
      for (const path of LINKING) {
        await page.goto(path);
        await expect(link(page, "Voir l’appel à projets")).toHaveAttribute("href", PATH);
      }
    });
  });
});

test.describe("while a page stays open at midnight", { tag: "@phone" }, () => {
  test.use({ now: "2026-11-30T23:59:00+01:00" });

  test("it is drawn anew, title and all", async ({ page, now }) => {
    await page.clock.install({ time: now });
    await page.goto("/associations/");
    await expect(page).toHaveTitle(/numériques/);
    await page.clock.setFixedTime("2026-12-01T00:00:30+01:00");
    await page.clock.runFor(90_000);
    await expect(page).toHaveTitle(/est terminé/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Associations : l’appel à projets est terminé");
  });
});

// The tests' build writes its pages on 23 November 2026; nothing in them may be wrong a year later.
test.describe("a written page, read without the program", { tag: "@phone" }, () => {
  test.use({ boots: false, javaScriptEnabled: false });

  for (const path of ["/", "/formations/", TRACK, "/campus/", "/campus/niort/", "/pedagogie/", "/entreprises/", "/associations/", START]) {
    test(`${path} says nothing that the start or the end of the call makes wrong`, async ({ page }) => {
      await page.goto(path);
      const said = (await page.locator("html").textContent()) ?? "";
      const described = (await page.locator("meta[name=description]").getAttribute("content")) ?? "";
      const expires = /La formation commence|la session qui commence|Candidatures ouvertes|pas encore fixée|Prochain stage|Début dans|Ouvert jusqu|propose[rz] un projet|projet\. Le vôtre/i;
      expect(`${await page.title()} ${described} ${said}`).not.toMatch(expires);
    });
  }
});
