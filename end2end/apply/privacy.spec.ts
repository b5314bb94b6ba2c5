import { expect, test } from "../support/apply.ts";
import { downloaded } from "../support/files.ts";
import { stories } from "../support/stories.ts";

test("no address, asked for or shown, ever holds personal data", { tag: "@phone" }, async ({ page, context, applicant }) => {
  const addresses = new Set<string>();
  context.on("request", (request) => addresses.add(request.url()));
  context.on("request", (request) => expect(request.method(), "nothing is sent").toBe("GET"));
  page.on("framenavigated", (frame) => addresses.add(frame.url()));
  await applicant.begins();
  await applicant.answers(stories["who wants to change trade"].answers);
  await applicant.sees("verifier");
  await page.getByRole("link", { name: "Terminer mon dossier" }).click();
  await downloaded(page, () => applicant.button("Télécharger mon dossier").click());
  await page.reload();
  await expect(applicant.button("Télécharger mon dossier")).toBeVisible();

  const seen = [...addresses].map((address) => decodeURIComponent(address).toLowerCase());
  expect(seen.length).toBeGreaterThan(15);
  for (const text of ["zoé", "zoe", "martin", "exemple.fr", "5490", "05 49", "1985", "cuisini", "career", "changer"]) {
    expect(seen.filter((address) => address.includes(text)), `an address with "${text}"`).toEqual([]);
  }
});
