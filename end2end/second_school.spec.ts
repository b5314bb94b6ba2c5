import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { Applicant } from "./support/applicant.ts";
import { expect, test as base } from "./support/apply.ts";
import { content, contentIn } from "./support/content.ts";
import { KEY, saved } from "./support/drafts.ts";
import { downloaded } from "./support/files.ts";
import { Host } from "./support/host.ts";
import { applyPagesOf, cataloguePagesOf } from "./support/pages.ts";
import { reviewRows } from "./support/review.ts";
import { expectSound } from "./support/sound.ts";

/** An invented school with other tracks, campuses, words and colours, whose site script/site writes from the same program. */
const read = contentIn("tests/second_school/data");
const BUILT = "target/second-school";
const school: string = read("site").name;
const { choices, interests } = read("apply");
/** What a draft says that only this school's data explains. */
const answers = { track: "essai-logiciels", campus: "ormevent", interests: ["demonter"] };

const test = base.extend<{}, { host: Host }>({
  host: [
    async ({}, use) => {
      const host = await Host.start(BUILT);
      await use(host);
      await host.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ host }, use) => use(host.url),
  applicant: async ({ page }, use) => use(new Applicant(page, school, read("apply"))),
});

for (const [path, heading] of cataloguePagesOf(read)) {
  // The desktop shows one page of each kind.
  const tag = /^\/([a-z]+\/)?$/.test(path) ? [] : ["@phone"];
  test(`${path} of the second school is sound`, { tag }, async ({ page }) => {
    await page.goto(path);
    await expectSound(page, heading, school);
  });
}

for (const [path, heading, draft] of applyPagesOf(read, answers)) {
  test(`${path} of the second school is sound`, { tag: "@phone" }, async ({ page, keep }) => {
    await keep(saved(draft));
    await page.goto(path);
    await expectSound(page, heading, school);
  });
}

test("somebody applies to the second school, from the start page to the dossier", async ({ page, applicant }) => {
  await applicant.begins();
  await applicant.answers([
    ["formation", { pick: "Dessin d’interfaces" }],
    ["campus", { pick: "Portclair" }],
    ["disponibilite", { pick: choices.availability.yes }],
    ["envie", { tick: [interests[0].label] }],
    ["situation", { pick: choices.situation.other }],
    ["accompagnement", { tick: [choices.support.nobody] }],
    ["diplome", { pick: choices.education.unsaid }],
    ["identite", { write: { Prénom: "Lou", Nom: "Martin", Jour: "7", Mois: "3", Année: "2001" } }],
    ["contact", { write: { "Adresse e-mail": "lou@exemple.fr" } }],
  ]);
  await applicant.sees("verifier");
  const rows = await reviewRows(page);
  expect(rows.slice(0, 2)).toEqual([
    ["Parcours", "Dessinateur ou dessinatrice d’interfaces"],
    ["Campus", "Portclair"],
  ]);
  await page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }).click();
  await expect(applicant.heading()).toHaveText("Votre candidature est complète");
  await expect(page.getByText("Votre candidature est pour la session qui commence le 18 janvier")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ouvrir un message" })).toHaveAttribute(
    "href",
    "mailto:accueil@quatre-vents.example?subject=Ma%20candidature",
  );
  const { name, text } = await downloaded(page, () => applicant.button("Télécharger ma candidature").click());
  expect(name).toBe("candidature-Lou-Martin.html");
  expect(text).toContain(`<p>${school}</p>`);
  expect(text).not.toContain(content("site").name);
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([KEY]);
});

test("a campus that is full for a track and one that is closed say why, under the session that they are of", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/campus/brumeval/");
  await expect(page.getByText("Douze personnes sont déjà inscrites ici.")).toBeVisible();
  await page.goto("/campus/ormevent/");
  await expect(page.getByText("Le moulin est en travaux cet hiver.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Session du 18 janvier" })).toBeVisible();
});

test("no file of the second school's site, its program included, has a name of the first", { tag: "@phone" }, async () => {
  const { name, base_url, region, founders } = content("site");
  const campuses = content("campuses").campuses.flatMap(({ slug, name, venue }: any) => [slug, name, venue]);
  const tracks = content("tracks").tracks.flatMap(({ slug, title, short_title }: any) => [slug, title, short_title]);
  const names: string[] = [name, base_url, "fabdunumerique", region, ...founders.map(({ name }: any) => name), ...campuses, ...tracks];
  const files = (await readdir(BUILT, { recursive: true })).filter((path) => /\.(html|js|wasm|json|xml|txt|svg|webmanifest|md)$/.test(path));
  expect(files.filter((path) => path.endsWith(".wasm")).length).toBeGreaterThan(3);
  for (const path of files) {
    const text = (await readFile(join(BUILT, path), "utf8")).replaceAll("\u00a0", " ");
    expect(names.filter((name) => text.includes(name)), path).toEqual([]);
  }
});
