import type { Locator, Page } from "@playwright/test";

import { expect, test } from "../support/apply.ts";
import { heading, words } from "../support/content.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";
import { reviewRows } from "../support/review.ts";
import { SEND, json, receipt, serviceAnswers } from "../support/service.ts";
import { stories } from "../support/stories.ts";

const { choices } = words;

/** Presses in the middle of something, as a hand does; and gives back how to press there again, whatever has come there. */
async function presses(page: Page, what: Locator): Promise<() => Promise<void>> {
  await what.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await what.boundingBox())!;
  const again = () => page.mouse.click(x + width / 2, y + height / 2);
  await again();
  return again;
}

/** From now on time stands still in the page, and with it the moment in which a page takes no presses. */
const stop = (page: Page) => page.clock.pauseAt(new Date("2026-11-23T10:10:00+01:00"));
const passes = (page: Page) => page.clock.runFor(600);

test.describe("a second press is for the page that the first one was made on", () => {
  test.beforeEach(async ({ page, now }) => {
    await page.clock.install({ time: now });
  });

  test('at 17, no double press on "Continuer" answers, passes or spoils a question', async ({ page, applicant }) => {
    const { answers } = stories["of 17"];
    await page.goto("/candidater/");
    await stop(page);
    let again = await presses(page, applicant.button("Commencer"));
    for (const [question, answer] of answers) {
      await expect(applicant.heading()).toHaveText(heading(question));
      await again();
      // The answers that lie under the finger, and Enter, do nothing either.
      await page.keyboard.down("Enter");
      await page.keyboard.up("Enter");
      await expect(applicant.heading()).toHaveText(heading(question));
      await expect(applicant.button("Continuer")).toHaveAttribute("aria-disabled", "true");
      await expect(page.getByRole("alert").filter({ hasText: "à corriger" })).toHaveCount(0);
      await expect(page.getByRole("main").getByRole("radio", { checked: true })).toHaveCount(0);
      await passes(page);
      await expect(applicant.heading()).toBeFocused();
      await expect(applicant.button("Continuer")).not.toHaveAttribute("aria-disabled");
      await applicant.gives(answer);
      again = await presses(page, applicant.button("Continuer"));
    }
    await expect(applicant.heading()).toHaveText(heading("verifier"));
    const { passed } = (await kept(page)).draft;
    expect(passed).toContain("representant");
  });

  test("an answer that comes under the finger is not picked", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("formation", { track: "indecis" })));
    await applicant.opens("formation");
    await stop(page);
    await presses(page, applicant.button("Continuer"));
    await expect(applicant.heading()).toHaveText(heading("campus"));
    for (const radio of await page.getByRole("radio").all()) await presses(page, radio);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await passes(page);
    await applicant.gives({ pick: "Niort" });
  });

  for (const [what, press, then] of [
    ["Retour", (page: Page) => page.getByRole("link", { name: "Retour" }), "campus"],
    ["Continuer", (page: Page) => page.getByRole("button", { name: "Continuer" }), "envie"],
  ] as const) {
    test(`"${what}", pressed twice, leads one page on`, async ({ page, applicant, keep }) => {
      await keep(saved(draftAt("situation")));
      await applicant.opens("campus");
      await applicant.continues();
      await applicant.sees("disponibilite");
      await stop(page);
      const again = await presses(page, press(page));
      await again();
      await expect(applicant.heading()).toHaveText(heading(then));
      await again();
      await passes(page);
      await applicant.sees(then);
    });
  }

  test("the link on an exit, pressed twice, leads to the question and leaves it as it was", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("disponibilite", { availability: "no" })));
    await applicant.opens("disponibilite");
    await applicant.continues();
    await applicant.sees("autre-session");
    await stop(page);
    const again = await presses(page, page.getByRole("link", { name: "Modifier ma réponse" }));
    await expect(applicant.heading()).toHaveText(heading("disponibilite"));
    await again();
    await passes(page);
    await applicant.sees("disponibilite");
    await applicant.shows({ pick: choices.availability.no });
  });

  test("sending, pressed twice, leads to the receipt and no further", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("verifier")));
    await serviceAnswers(page, json(201, receipt));
    await applicant.opens("verifier");
    await stop(page);
    const send = applicant.button(SEND);
    const again = await presses(page, send);
    await again();
    await expect(page).toHaveURL("/candidater/envoyee/");
    await again();
    await passes(page);
    await expect(page).toHaveURL("/candidater/envoyee/");
    await expect(applicant.heading()).toBeInViewport();
  });
});

test("the focus stays on the heading while a page takes no presses", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("campus")));
  await applicant.opens("formation");
  const again = await presses(page, applicant.button("Continuer"));
  await again();
  await applicant.sees("campus");
  await expect(applicant.heading()).toBeFocused();
});

test.describe("what the fields show is what counts, whoever has filled them in", { tag: "@phone" }, () => {
  for (const [what, events] of [["tells of a change only", ["change"]], ["tells nothing", []]] as const) {
    test(`by a program that ${what}`, async ({ page, applicant, keep }) => {
      await keep(saved(draftAt("verifier", { first_name: "", last_name: "", birth: {}, email: "", motivation: "", interests: [], by_voice: false, campus: null })));
      const fill = (values: Record<string, string | boolean>) =>
        page.evaluate(({ values, events }) => {
          for (const [id, value] of Object.entries(values)) {
            const control = document.getElementById(id) as HTMLInputElement;
            if (typeof value === "boolean") control.checked = value;
            else control.value = value;
            for (const kind of events) control.dispatchEvent(new Event(kind, { bubbles: true }));
          }
        }, { values, events: [...events] });
      await applicant.opens("campus");
      await fill({ campus: true });
      await applicant.continues();
      await applicant.continues();
      await applicant.sees("envie");
      await fill({ "envie-texte": "J’aime réparer.", "de-vive-voix": true, envies: true });
      await applicant.continues();
      await applicant.continues();
      await applicant.continues();
      await applicant.continues();
      await applicant.sees("identite");
      await fill({ prenom: "Nino", nom: "Martin", "date-naissance": "24", "date-naissance-mois": "11", "date-naissance-annee": "1990" });
      await applicant.continues();
      await applicant.sees("contact");
      await fill({ email: "nino@exemple.fr", telephone: "06 12 34 56 78", amenagements: true });
      await applicant.continues();
      await applicant.sees("verifier");
      const rows = new Map(await reviewRows(page));
      expect([rows.get("Campus"), rows.get("Avec vos mots"), rows.get("En parler de vive voix")]).toEqual(["Niort", "J’aime réparer.", choices.by_voice]);
      expect([rows.get("Prénom"), rows.get("Nom"), rows.get("Date de naissance")]).toEqual(["Nino", "Martin", "24 novembre 1990"]);
      expect([rows.get("Adresse e-mail"), rows.get("Téléphone"), rows.get("Aménagements")]).toEqual(["nino@exemple.fr", "06 12 34 56 78", choices.accommodations.label]);
      expect(rows.get("Ce qui vous donne envie")).not.toBe("Non renseigné");
    });
  }
});

test.describe("an e-mail address and a phone number", { tag: "@phone" }, () => {
  test.beforeEach(async ({ applicant, keep }) => {
    await keep(saved(draftAt("contact")));
    await applicant.opens("contact");
    await applicant.gives({ write: { "Adresse e-mail": "nino@exemple.fr", Téléphone: "0612345678" } });
  });

  test("ask which is preferred, say so, and go on without an answer", async ({ page, applicant }) => {
    await expect(page.getByRole("status").filter({ hasText: "Une question facultative s’est ajoutée" })).toBeAttached();
    await expect(page.getByRole("radiogroup", { name: "Moyen de contact préféré (facultatif)" })).toBeVisible();
    await applicant.continues();
    await applicant.sees("verifier");
    expect(await reviewRows(page)).toContainEqual(["Moyen de contact préféré", "Non renseigné"]);
    await page.getByRole("link", { name: "Modifier : Moyen de contact préféré" }).click();
    await applicant.gives({ pick: choices.channel.email });
    await applicant.continues();
    expect(await reviewRows(page)).toContainEqual(["Moyen de contact préféré", choices.channel.email]);
  });

  test("are received without an answer, too", async ({ applicant }) => {
    await applicant.continues();
    await applicant.sees("verifier");
    expect((await applicant.sends()).reference).toMatch(/^[A-Z0-9]{8}$/);
  });
});
