import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";

const TRACK = "gestionnaire-contenus-communautes";
const BOTH = `?formation=${TRACK}&campus=poitiers`;

test("a link answers the track and the campus, and nothing else", async ({ page, applicant }) => {
  await applicant.begins(`${BOTH}&prenom=Lou&disponibilite=yes&email=lou@exemple.fr`);
  await applicant.sees("disponibilite");
  const { draft } = await kept(page);
  expect(draft).toMatchObject({ track: TRACK, campus: "poitiers", availability: null, first_name: "", email: "" });
  await applicant.opens("formation");
  await applicant.shows({ pick: "Contenus et communautés" });
});

test("a link with one of the two leaves the other open", async ({ applicant }) => {
  await applicant.begins("?campus=niort");
  await applicant.sees("formation");
  await applicant.gives({ pick: words.choices.any_track });
  await applicant.continues();
  await applicant.sees("campus");
  await applicant.shows({ pick: "Niort" });
});

for (const query of ["?formation=astronaute&campus=mars", "?formation=%00&campus=", "?formation=indecis", "?x=%F0%9F%98%80"]) {
  test(`a link with unknown values, ${query}, answers nothing`, async ({ page, applicant }) => {
    await applicant.begins(query);
    await applicant.sees("formation");
    for (const radio of await page.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  });
}

test("a link that says otherwise than the draft asks: the draft's answer can stay", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("situation")));
  await page.goto(`/candidater/${BOTH}`);
  await expect(page.getByText("Vous aviez choisi une autre réponse.")).toContainText("Contenus et communautés, Poitiers");
  await applicant.button("Non, garder ma réponse").click();
  await expect(page).toHaveURL("/candidater/");
  await applicant.button("Reprendre mes réponses").click();
  await applicant.sees("situation");
  expect((await kept(page)).draft).toMatchObject({ track: "developpeur-webmaster", campus: "niort" });
});

test("a link that says otherwise than the draft asks: it can replace the answer", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("situation")));
  await page.goto(`/candidater/${BOTH}`);
  await applicant.button("Oui, remplacer").click();
  await applicant.sees("situation");
  expect((await kept(page)).draft).toMatchObject({ track: TRACK, campus: "poitiers", by_voice: true });
});

test("a link that agrees with the draft, or fills its gaps, asks nothing", async ({ page, applicant, keep }) => {
  await keep(saved(draftAt("campus", { track: TRACK })));
  await page.goto(`/candidater/${BOTH}`);
  await applicant.button("Reprendre mes réponses").click();
  await applicant.sees("campus");
  await applicant.shows({ pick: "Poitiers" });
});
