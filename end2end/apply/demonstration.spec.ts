import type { Page } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/apply.ts";
import { content, school, words } from "../support/content.ts";
import { changeData, replaceData } from "../support/data.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";
import { expectNoSidewaysScroll } from "../support/layout.ts";
import { holdProgram } from "../support/program.ts";
import { ENDPOINT, SEND, TRIAL, collects, json, receipt, serviceAnswers } from "../support/service.ts";
import { booted } from "../support/test.ts";

const FINISH = "Terminer ma candidature";
const PREPARE = "Préparer ma candidature";
const NOT_YET = "Candidatures en ligne : pas encore ouvertes";
const TRACK = "/formations/developpeur-webmaster/";
const review = "/candidater/verifier/";
const { demonstration, nowhere, open } = words.start.sending;

const way = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true }).first();

test.describe("the way in is called by what one can do there", { tag: "@phone" }, () => {
  const pages = ["/", "/formations/", TRACK, "/campus/", "/campus/niort/", "/pedagogie/"];

  test("before the school may collect, one prepares an application, and no badge says that they are open", async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      await expect(way(page, PREPARE)).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: "Candidater", exact: true })).toHaveCount(0);
      await expect(page.getByText("Candidatures ouvertes")).toHaveCount(0);
    }
    for (const path of ["/formations/", TRACK, "/campus/niort/"]) {
      await page.goto(path);
      await expect(page.getByText(NOT_YET).first()).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
  });

  test("a draft that has begun is taken up again", async ({ page, keep }) => {
    await keep(saved(draftAt("campus")));
    for (const path of pages) {
      await page.goto(path);
      await expect(way(page, "Reprendre ma candidature")).toBeVisible();
      await expect(page.getByRole("link", { name: PREPARE, exact: true })).toHaveCount(0);
      await expectNoSidewaysScroll(page);
    }
  });

  test("once it may, one applies, and the badges say that applications are open", async ({ page, keep }) => {
    await changeData(page, "site", collects);
    await page.goto(TRACK);
    await expect(way(page, "Candidater")).toBeVisible();
    await expect(page.getByText("Candidatures ouvertes").first()).toBeVisible();
    await expect(page.getByText(NOT_YET)).toHaveCount(0);
    await keep(saved(draftAt("campus")));
    await page.goto(TRACK);
    await expect(way(page, "Reprendre ma candidature")).toBeVisible();
  });

  test.describe("in the page as it was written, too", () => {
    test.use({ boots: false });

    for (const [begun, name] of [[false, PREPARE], [true, "Reprendre ma candidature"]] as const) {
      test(`${name}: who has the focus on it keeps it`, async ({ page, keep }) => {
        if (begun) await keep(saved(draftAt("campus")));
        const arrive = await holdProgram(page);
        await page.goto("/");
        await way(page, name).focus();
        arrive();
        await booted(page);
        await expect(way(page, name)).toBeFocused();
      });
    }
  });
});

test.describe("once the session has begun", { tag: "@phone" }, () => {
  test.use({ now: "2026-12-13T09:00:00+01:00" });

  test("one is told to prepare an application, and not that one is kept that is sent now", async ({ page }) => {
    for (const path of ["/", TRACK, "/campus/niort/", "/candidater/"]) {
      await page.goto(path);
      await expect(page.getByText("Vous pouvez préparer votre candidature, mais pas encore l’envoyer.").first()).toBeVisible();
      await expect(page.getByText("Une candidature envoyée maintenant")).toHaveCount(0);
    }
  });
});

test.describe("on the machine that runs the site", () => {
  test("it can be tried out, and everything says that it does not count", async ({ page, context, applicant, keep }) => {
    await keep(saved(draftAt("verifier")));
    await page.route(`**${ENDPOINT}`, json(201, { ...receipt, demonstration: true }));
    await page.goto("/candidater/");
    await expect(page.getByRole("heading", { name: demonstration.heading })).toBeVisible();
    const other = await context.newPage();
    await other.goto("/candidater/contact/");
    await page.goto(review);
    await page.getByText("Vos données : qui, pourquoi, combien de temps").click();
    await expect(page.getByRole("heading", { name: demonstration.heading })).toBeVisible();
    await applicant.button("Envoyer cet essai").click();
    await expect(applicant.heading()).toHaveText(TRIAL);
    await expect(page).toHaveTitle(`${TRIAL} – ${school}`);
    await expect(page.getByRole("definition").filter({ hasText: receipt.reference })).toBeVisible();
    const main = page.getByRole("main");
    for (const words of [/est arrivée/, /Candidature envoyée/, /Modifier une réponse/]) await expect(main).not.toContainText(words);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await expect(other.getByText("Votre essai est parti d’un autre onglet. Il ne compte pas.")).toBeVisible();

    await page.reload();
    await expect(applicant.heading()).toHaveText(TRIAL);
    await page.emulateMedia({ media: "print" });
    await expect(applicant.heading()).toBeVisible();
    await page.emulateMedia({ media: null });
    await page.goto("/candidater/");
    await expect(page.getByText("Vous avez envoyé un essai depuis cet appareil : il ne compte pas. Référence : 7KXQ2MPD")).toBeVisible();
  });

  test("a receipt says whether it counts, whatever the site may do today", { tag: "@phone" }, async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("verifier")));
    await serviceAnswers(page, json(201, { ...receipt, demonstration: true }));
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect(applicant.heading()).toHaveText(TRIAL);
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), ["fabnum-candidature", saved(draftAt("verifier", { id: "un-autre" }))]);
    await page.unrouteAll();
    await page.route(`**${ENDPOINT}`, json(201, { ...receipt, reference: "4HTN9RWC", received_at: "2026-11-23T09:05:00.000Z" }));
    await page.goto(review);
    await applicant.button(SEND).click();
    await expect(applicant.heading()).toHaveText(words.receipt.title);
    await expect(page).toHaveTitle(`${words.receipt.title} – ${school}`);
    await expect(page.getByText(/^7KXQ2MPD, reçue le .*\(essai\s: elle ne compte pas\)$/)).toBeVisible();
  });
});

test.describe("anywhere else", { tag: "@phone" }, () => {
  const port = process.env.TEST_PORT ?? "4173";
  test.use({ baseURL: `http://autre.test:${port}` });

  test("one is told before the first question that the way ends in the dossier, and the review ends there", async ({ page, applicant, keep }) => {
    await page.goto("/candidater/");
    await expect(page.getByRole("heading", { name: nowhere.heading })).toBeVisible();
    for (const text of nowhere.text) await expect(page.getByText(text)).toBeVisible();
    for (const { heading } of [demonstration, open]) await expect(page.getByRole("heading", { name: heading })).toHaveCount(0);

    await keep(saved(draftAt("verifier")));
    await page.goto(review);
    await applicant.sees("verifier");
    await expect(page.getByRole("main")).not.toContainText(/envoyer/i);
    await expect(page.getByRole("button", { name: SEND })).toHaveCount(0);
    const finish = page.getByRole("link", { name: FINISH, exact: true });
    await expect(finish).toHaveClass(/primary/);
    await finish.click();
    await expect(applicant.heading()).toHaveText("Votre candidature est complète");
    await expect(page.getByRole("main")).not.toContainText("Essayer de l’envoyer");
    expect((await kept(page)).draft.first_name).toBe("Nino");
  });

  test("once the school may collect, one can send from anywhere", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("verifier")));
    // From the file: only the browser knows where that host is.
    const site = content("site");
    collects(site);
    await replaceData(page, "site", JSON.stringify(site));
    await page.route(`**${ENDPOINT}`, json(201, receipt));
    await page.goto(review);
    await applicant.button("Envoyer ma candidature").click();
    await expect(applicant.heading()).toHaveText(words.receipt.title);
  });

  test("the service takes nothing there, either", async ({ page, allow }) => {
    allow(/status of 503/);
    await page.goto("/candidater/");
    const type = await page.evaluate(async (endpoint) => (await (await fetch(endpoint, { method: "POST" })).json()).type, ENDPOINT);
    expect(type).toBe("/problemes/pas-de-collecte");
  });
});

for (const [where, origin, said, hidden] of [
  ["on the machine that runs the site", "127.0.0.1", demonstration, nowhere],
  ["on a name of that machine", "essai.localhost", demonstration, nowhere],
  ["anywhere else", "autre.test", nowhere, demonstration],
] as const) {
  test.describe(`what is written in advance is true ${where}`, { tag: "@phone" }, () => {
    test.use({ boots: false, baseURL: `http://${origin}:${process.env.TEST_PORT ?? "4173"}` });

    for (const path of ["/candidater/", "/donnees-personnelles/"]) {
      test(`${path} stays as it is when the program takes over`, async ({ page }) => {
        const read = () =>
          page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, p, li, dt, .button)")]
              .filter((element) => element.checkVisibility())
              .map((element) => {
                const words = element.innerText.replace(/[\u00a0\u202f]/g, " ");
                // The session's time is said otherwise now than in advance, in the same place.
                const said = words.replace(/^(La formation commence|Début de la session|Date limite) .*/, "what is said of the session");
                return `${said} at ${Math.round(element.getBoundingClientRect().top)}`;
              }),
          );
        const arrive = await holdProgram(page);
        await page.goto(path);
        const written = await read();
        if (path === "/candidater/") {
          expect(written.join()).toContain(said.heading);
          expect(written.join()).not.toContain(hidden.heading);
        }
        arrive();
        await booted(page);
        expect(await read()).toEqual(written);
      });
    }
  });
}

test.describe("without JavaScript", { tag: "@phone" }, () => {
  test.use({ boots: false, javaScriptEnabled: false });

  test("what is written says that nothing can be sent", async ({ page }) => {
    await page.goto("/candidater/");
    await expect(page.getByRole("heading", { name: nowhere.heading })).toBeVisible();
    await expect(page.getByRole("heading", { name: demonstration.heading })).toHaveCount(0);
    await page.goto("/");
    await expect(way(page, PREPARE)).toBeVisible();
  });
});
