import { expect, test } from "../support/apply.ts";
import { content } from "../support/content.ts";
import { changeData } from "../support/data.ts";
import { draftAt, saved } from "../support/drafts.ts";
import { downloaded } from "../support/files.ts";
import { ENDPOINT, TRIAL, receptions } from "../support/service.ts";
import { stories } from "../support/stories.ts";

test("no address, asked for or shown, ever holds personal data", { tag: "@phone" }, async ({ page, context, applicant }) => {
  const addresses = new Set<string>();
  context.on("request", (request) => addresses.add(request.url()));
  const sent: string[] = [];
  context.on("request", (request) => request.method() === "GET" || sent.push(new URL(request.url()).pathname));
  page.on("framenavigated", (frame) => addresses.add(frame.url()));
  await applicant.begins();
  await applicant.answers(stories["who wants to change trade"].answers);
  await applicant.sees("verifier");
  await page.getByRole("link", { name: /^(Terminer|Garder) ma candidature/ }).click();
  await downloaded(page, () => applicant.button("Télécharger ma candidature").click());
  await page.reload();
  await expect(applicant.button("Télécharger ma candidature")).toBeVisible();
  expect(sent).toEqual([]);
  await applicant.opens("verifier");
  await applicant.sends();
  await page.reload();
  await expect(applicant.heading()).toHaveText(TRIAL);
  expect(sent).toEqual([ENDPOINT]);

  const seen = [...addresses].map((address) => decodeURIComponent(address).toLowerCase());
  expect(seen.length).toBeGreaterThan(15);
  for (const text of ["zoé", "zoe", "martin", "exemple.fr", "5490", "05 49", "1985", "cuisini", "career", "changer"]) {
    expect(seen.filter((address) => address.includes(text)), `an address with "${text}"`).toEqual([]);
  }
});

for (const { where, change, notice } of receptions) {
  test(`where ${where}, the personal-data notice says what is sent`, { tag: "@phone" }, async ({ page }) => {
    await changeData(page, "site", change);
    await page.goto("/donnees-personnelles/");
    await expect(page.getByRole("heading", { name: notice.heading, exact: true })).toBeVisible();
    for (const line of notice.text) await expect(page.getByText(line)).toBeVisible();
    for (const { text } of notice.items) await expect(page.getByText(text)).toBeVisible();
  });
}

test("the whole notice is folded at the end of the form, and open on paper", { tag: "@phone" }, async ({ page, keep }) => {
  await keep(saved(draftAt("verifier")));
  const sections = content("pages").privacy.sections;
  const lines = sections.flatMap(({ text = [], items = [] }: any) => [...text, ...items.map((item: any) => item.text)]);
  expect(lines.length).toBeGreaterThan(8);
  const said = async (line: string, visible: boolean) => expect(page.getByRole("main").getByText(line), line).toBeVisible({ visible });
  await page.goto("/candidater/verifier/");
  for (const line of lines) await said(line, false);
  await page.getByText("Vos données : qui, pourquoi, combien de temps").click();
  for (const line of lines) await said(line, true);
  await page.goto("/candidater/papier/");
  for (const line of lines) await said(line, true);
});
