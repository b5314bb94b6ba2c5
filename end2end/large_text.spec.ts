import type { Page } from "@playwright/test";

import type { Applicant } from "./support/applicant.ts";
import { expect, test } from "./support/apply.ts";
import { words } from "./support/content.ts";
import { type DataFile, replaceData } from "./support/data.ts";
import { Desk, again, awa, wrong as faulty, zoe } from "./support/desk.ts";
import { draftAt, saved } from "./support/drafts.ts";
import { changedBy, extremes } from "./support/extremes.ts";
import { enlargements, expectReadable } from "./support/large_text.ts";
import { applyPages, cataloguePages } from "./support/pages.ts";
import { ENDPOINT, json, receipt } from "./support/service.ts";

/** Widths, and the size of text at each in percent: 240 px are those of a phone that is zoomed to 150 %. */
const PHONE: [width: number, percents: number[]][] = [
  [360, [138, 150, 175, 200]],
  [320, [100]],
  [240, [100]],
];
const DESKTOP: typeof PHONE = [[1280, [138, 200]]];

type Visit = { page: Page; keep: (text: string) => Promise<void>; applicant: Applicant };
/** A page in a state that it can be in, and how to come there. */
type State = [name: string, open: (visit: Visit) => Promise<unknown>];

const answered = ([path, , draft]: (typeof applyPages)[number]): State => [
  path,
  async ({ page, keep }) => {
    await keep(saved(draft));
    await page.goto(path);
  },
];
/** A question that is sent as it stands, and so comes back with what is wrong. */
const wrong = (step: "formation" | "envie" | "identite" | "contact"): State => [
  `${step}, with errors`,
  async ({ page, keep, applicant }) => {
    await keep(saved(step === "formation" ? {} : draftAt(step)));
    await applicant.opens(step);
    if (step === "contact") await applicant.gives({ write: { "Adresse e-mail": "n@gmial.com", Téléphone: "06 12 34" } });
    await applicant.continues();
    await expect(page.getByRole("heading", { level: 2, name: "à corriger" })).toBeVisible();
  },
];

const DESK = "the school's desk";

const groups: Record<string, State[]> = {
  "the catalogue": cataloguePages.map(([path]): State => [path, ({ page }) => page.goto(path)]),
  "the application": applyPages.map(answered),
  "what is wrong": [wrong("formation"), wrong("envie"), wrong("identite"), wrong("contact")],
  "what follows": [
    ["a draft that is begun", async ({ page, keep }) => {
      await keep(saved(draftAt("situation")));
      await page.goto("/");
      await expect(page.getByRole("complementary", { name: "Votre candidature" })).toBeVisible();
    }],
    ["the tools", async ({ page, keep, applicant }) => {
      await keep(saved(draftAt("situation")));
      await applicant.opens("situation");
      await applicant.opensTools();
      await page.getByText("Tout effacer", { exact: true }).click();
    }],
    ["the receipt", async ({ page, keep, applicant }) => {
      await keep(saved(draftAt("verifier")));
      await page.route(`**${ENDPOINT}`, json(201, receipt));
      await applicant.opens("verifier");
      await applicant.sends(words.receipt.title);
    }],
    ["the start page of who has a receipt", ({ page }) => page.goto("/candidater/")],
  ],
  [DESK]: [["the list", async ({ page }) => {
    const desk = new Desk(page);
    await desk.opens();
    await desk.chooses(zoe, awa, faulty, again);
    await desk.counts("4 candidatures.");
  }]],
};

const LONG = "names of 120 characters";
const long = extremes[LONG] ?? {};
groups[LONG] = ["/", "/formations/", "/campus/niort/", "/candidater/formation/", "/candidater/envie/"].map((path): State => [
  path,
  async ({ page, keep }) => {
    for (const file of Object.keys(long) as DataFile[]) await replaceData(page, file, JSON.stringify(changedBy(long)(file)));
    await keep(saved(draftAt("verifier")));
    await page.goto(path);
  },
]);

for (const [group, states] of Object.entries(groups)) {
  for (const [how, enlarge] of Object.entries(enlargements)) {
    test(`in large letters, by ${how}, ${group} can be read`, async ({ page, keep, applicant }) => {
      // Each page at several sizes, one after another.
      test.setTimeout(240_000);
      const isPhone = (page.viewportSize()?.width ?? 0) < 1_000;
      test.skip(group === LONG && !isPhone, "in a heading of two columns, a word of 25 letters is longer than its line");
      test.skip(group === DESK && !isPhone, "a table of nine columns: on a wide window, only the browser's own setting makes cards of it");
      for (const [name, open] of states) {
        await page.setViewportSize({ width: isPhone ? 360 : 1280, height: isPhone ? 640 : 900 });
        await enlarge(page, 100);
        await open({ page, keep, applicant });
        for (const [width, percents] of isPhone ? PHONE : DESKTOP) {
          await page.setViewportSize({ width, height: isPhone ? 640 : 900 });
          for (const percent of percents) {
            await enlarge(page, percent);
            await test.step(`${name}, ${width} px, ${percent} %`, async () => {
              await expectReadable(page, `${name}, ${width} px, ${percent} %`);
            });
          }
        }
      }
    });
  }
}
