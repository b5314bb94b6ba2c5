import type { Page } from "@playwright/test";

import { expect, test } from "../support/apply.ts";
import { changeData } from "../support/data.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { downloaded } from "../support/files.ts";
import { reviewRows } from "../support/review.ts";

const NOT_SENT = "Elle n’est pas encore envoyée.";
const NOWHERE = "L’adresse où l’envoyer n’est pas encore publiée. Gardez-la.";
const MAIL = "Ouvrir un message";

/** On the dossier of Nino Martin, 17, who looks for a job. */
async function opensDossier(page: Page): Promise<void> {
  await page.goto("/candidater/dossier/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre candidature est complète");
}

test.beforeEach(({ keep }) => keep(saved(draftAt("verifier"))));

test("it says that it is not sent, and where it can be", { tag: "@phone" }, async ({ page }) => {
  await opensDossier(page);
  await expect(page.getByText(NOT_SENT)).toBeVisible();
  await expect(page.getByText(NOWHERE)).toBeHidden();
  await page.getByRole("link", { name: "Essayer de l’envoyer" }).click();
  await expect(page).toHaveURL("/candidater/verifier/");
});

test("where nothing receives, it says so, that no address is published, and which session it is for", async ({ page }) => {
  await changeData(page, "site", (site) => (site.applications.endpoint = null));
  await opensDossier(page);
  await expect(page.getByText(NOT_SENT)).toBeVisible();
  await expect(page.getByText(NOWHERE)).toBeVisible();
  await expect(page.getByText("Votre candidature est pour la session qui commence le 12 décembre.")).toBeVisible();
  await expect(page.getByRole("link", { name: MAIL })).toBeHidden();
  await expect(page.getByText("Nino Martin")).toBeVisible();
  expect(await reviewRows(page)).toContainEqual(["Téléphone", "Non renseigné"]);
});

test("with the school's address, a message opens with its subject and no data", { tag: "@phone" }, async ({ page }) => {
  await changeData(page, "site", (site) => (site.contact = { email: "ecole@exemple.fr", phone: "05 49 00 00 01" }));
  await opensDossier(page);
  await expect(page.getByText(NOT_SENT)).toBeVisible();
  await expect(page.getByText(NOWHERE)).toBeHidden();
  await expect(page.getByText("Appelez-nous au 05 49 00 00 01 pour la remettre.")).toBeVisible();
  await expect(page.getByRole("link", { name: MAIL })).toHaveAttribute(
    "href",
    "mailto:ecole@exemple.fr?subject=Ma%20candidature",
  );
});

test("as a page, it stands alone: it opens with no request and says everything", { tag: "@phone" }, async ({ page, context, applicant }) => {
  await opensDossier(page);
  const rows = await reviewRows(page);
  const { name, text } = await downloaded(page, () => applicant.button("Télécharger ma candidature").click());
  expect(name).toBe("candidature-Nino-Martin.html");

  const reader = await context.newPage();
  const requests: string[] = [];
  reader.on("request", (request) => requests.push(request.url()));
  await reader.setContent(text);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Candidature : Nino Martin");
  await expect(reader.getByText("Candidature complète. Elle n’a pas été envoyée par le site.")).toBeVisible();
  await expect(reader.getByText("Complétée le 23 novembre 2026 à 10 h 00, heure de Paris.")).toBeVisible();
  const said = (await reader.locator("body").innerText()).replace(/\s+/g, " ");
  for (const [field, answer] of rows) expect(said).toContain(`${field} ${answer}`);
  expect(requests).toEqual([]);
});

test("as data, it holds the draft and the checked application", { tag: "@phone" }, async ({ page, applicant }) => {
  await opensDossier(page);
  const { name, text } = await downloaded(page, () => applicant.button("Télécharger pour un logiciel").click());
  expect(name).toBe("candidature-Nino-Martin.json");
  const { draft, application } = JSON.parse(text);
  expect(draft).toMatchObject({ first_name: "Nino", guardian_contact: "05 49 00 00 01" });
  expect(application.identity).toEqual({ first_name: "Nino", last_name: "Martin", birth: "2008-11-24" });
  expect(application.guardian.contact).toBe("+33549000001");
});

for (const [situation, takenBack] of [
  ["other", /secret|Camille|05 49 00 00 01/],
  ["career_change", /nobody|Camille|05 49 00 00 01/],
] as const) {
  test(`what was taken back is in no file: ${situation}`, { tag: "@phone" }, async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("verifier", { situation, occupation: "secret", birth: { day: "7", month: "3", year: "1990" } })));
    await opensDossier(page);
    for (const button of ["Télécharger ma candidature", "Télécharger pour un logiciel"]) {
      const { text } = await downloaded(page, () => applicant.button(button).click());
      expect(text).not.toMatch(takenBack);
    }
  });
}

/** A device that can share files, and how its dialogue ends. */
async function canShare(page: Page, end: "done" | "dismissed" | "failed"): Promise<void> {
  await page.addInitScript((end) => {
    const share = async ({ files }: ShareData) => {
      Reflect.set(window, "shared", files?.map((file) => file.name));
      if (end !== "done") throw new DOMException("", end === "dismissed" ? "AbortError" : "NotAllowedError");
    };
    Object.assign(Navigator.prototype, { canShare: ({ files }: ShareData) => !!files?.length, share });
  }, end);
}

for (const end of ["done", "dismissed", "failed"] as const) {
  test(`it can be shared where the device can share files: ${end}`, { tag: "@phone" }, async ({ page, applicant, allow }) => {
    if (end === "failed") allow(/NotAllowedError/);
    await canShare(page, end);
    await opensDossier(page);
    await applicant.button("Partager ma candidature").click();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "shared"))).toEqual(["candidature-Nino-Martin.html"]);
    const failure = page.getByRole("alert").filter({ hasText: "Le partage n’a pas marché." });
    await expect(failure).toBeVisible({ visible: end === "failed" });
    await expect(applicant.button("Télécharger ma candidature")).toBeVisible();
  });
}

test("it is not offered for sharing where the device cannot", { tag: "@phone" }, async ({ page, applicant }) => {
  await page.addInitScript(() => Object.assign(Navigator.prototype, { canShare: () => false }));
  await opensDossier(page);
  await expect(applicant.button("Télécharger ma candidature")).toBeVisible();
  await expect(applicant.button("Partager ma candidature")).toBeHidden();
});
