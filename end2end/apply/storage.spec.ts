import type { Page } from "@playwright/test";

import { expect, test } from "../support/apply.ts";
import { words } from "../support/content.ts";
import { KEY, UNREADABLE_KEY, draftAt, kept, keptNames, saved } from "../support/drafts.ts";
import { downloaded } from "../support/files.ts";
import { denyStorage, fillStorage, freeStorage } from "../support/storage.ts";

/** Whether the browser would ask before this page is left. */
const leavingAsks = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));

const { choices } = words;
const NIORT = { pick: "Niort" };
const begun = { track: "developpeur-webmaster" };

test("what is begun with the answers at one question does not wait at the next", { tag: "@phone" }, async ({ page, applicant }) => {
  await applicant.begins();
  await applicant.gives({ pick: choices.any_track });
  await applicant.opensTools();
  await page.getByText("Tout effacer", { exact: true }).click();
  await expect(applicant.button("Oui, tout effacer")).toBeVisible();
  await applicant.continues();
  await applicant.sees("campus");
  await expect(applicant.button("Oui, tout effacer")).toHaveCount(0);
  await applicant.opensTools();
  await expect(page.getByText("Tout effacer", { exact: true })).toBeVisible();
  await expect(applicant.button("Oui, tout effacer")).toBeHidden();
});

test.describe("what the browser keeps", { tag: "@phone" }, () => {
  test("is nothing where it denies storage: that is said, and the form goes on", async ({ page, applicant }) => {
    await denyStorage(page);
    await applicant.begins();
    await applicant.gives({ pick: choices.any_track });
    await expect(page.getByText("Non enregistré : votre navigateur le refuse. Ne fermez pas cette page, gardez vos réponses dans un fichier.")).toBeVisible();
    await applicant.continues();
    await applicant.sees("campus");
    await page.goBack();
    await applicant.sees("formation");
    await applicant.shows({ pick: choices.any_track });
  });

  test("is no more once it is full: that is said, and what is typed then is kept when there is room", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("campus")));
    await applicant.opens("campus");
    await fillStorage(page);
    await applicant.gives(NIORT);
    await expect(page.getByText("Non enregistré : la mémoire du navigateur est pleine. Ne fermez pas cette page, gardez vos réponses dans un fichier.")).toBeVisible();
    expect(await leavingAsks(page)).toBe(true);
    await applicant.continues();
    await applicant.sees("disponibilite");
    await freeStorage(page);
    await applicant.gives({ pick: choices.availability.yes });
    await expect(page.getByText("Enregistré sur cet appareil. Pas encore envoyé.")).toBeVisible();
    expect((await kept(page)).draft).toMatchObject({ campus: "niort", availability: "yes" });
    expect(await leavingAsks(page)).toBe(false);
  });

  test("has no name where the browser has nothing random: none that another draft could have too", async ({ page, applicant, allow }) => {
    allow(/no random bytes/);
    await page.addInitScript(() => {
      crypto.getRandomValues = () => {
        throw new Error("nothing random");
      };
    });
    await applicant.begins();
    await applicant.gives({ pick: choices.any_track });
    await expect(page.getByText("Enregistré sur cet appareil. Pas encore envoyé.")).toBeVisible();
    expect((await kept(page)).draft.id).toBe("");
  });

  for (const [what, text] of [
    ["cut short", saved(draftAt("campus")).slice(0, -20)],
    ["no JSON", "bonjour"],
    ["empty", ""],
    ["of another program", '{"format":"autre","version":2}'],
    ["without a draft", saved({}, { draft: 42 })],
  ] as const) {
    test(`is put aside where it is ${what}: that is said, and the form starts anew`, async ({ page, applicant, keep }) => {
      await keep(text);
      await page.goto("/candidater/");
      await expect(page.getByText("Les réponses gardées sur cet appareil sont abîmées.")).toBeVisible();
      await applicant.button("Commencer").click();
      await applicant.sees("formation");
      await applicant.gives({ pick: choices.any_track });
      expect((await kept(page)).draft.track).toBe("indecis");
      const aside = await page.evaluate((key) => localStorage.getItem(key), UNREADABLE_KEY);
      expect(JSON.parse(aside ?? "")).toEqual({ since: "2026-11-23T09:00:00Z", text });
    });
  }

  test("and was put aside can be saved to a file, and is forgotten after 30 days", async ({ page, applicant, keep, now }) => {
    await keep("bonjour");
    await page.goto("/candidater/");
    const { name, text } = await downloaded(page, () => applicant.button("Enregistrer le fichier abîmé").click());
    expect([name, text]).toEqual(["reponses-abimees.txt", "bonjour"]);
    for (const days of [31, 32]) {
      await page.clock.setFixedTime(Date.parse(now) + days * 86_400_000);
      await page.reload();
      await expect(applicant.button("Commencer")).toBeVisible();
    }
    expect(await keptNames(page)).toEqual([]);
  });

  test("is read even where it claims to be from the end of time", async ({ applicant, keep }) => {
    await keep(saved(draftAt("campus"), { kept_at: "9999-12-31T23:59:59Z" }));
    await applicant.resumes();
    await applicant.sees("campus");
  });

  test("loses no more than the answers that no longer fit", async ({ page, applicant, keep }) => {
    const draft = { ...draftAt("verifier"), track: "astronaute", interests: ["reparer", 3], birth: "hier", support: null };
    await keep(saved(draft));
    await applicant.resumes();
    await applicant.sees("formation");
    await applicant.opens("verifier");
    await applicant.sees("formation");
    expect((await kept(page)).draft).toMatchObject({ campus: "niort", first_name: "Nino", email: "nino@exemple.fr" });
  });

  test("in its first version is read: the date of birth was one text", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("identite", { first_name: "Lou", birth: "2005-03-07" }), { version: 1 }));
    await applicant.resumes();
    await applicant.sees("identite");
    await applicant.shows({ write: { Prénom: "Lou", Jour: "07", Mois: "03", Année: "2005" } });
    await applicant.gives({ write: { Nom: "Martin" } });
    expect(await kept(page)).toMatchObject({ version: 3, draft: { birth: { day: "07", month: "03", year: "2005" } } });
  });

  test("in a version to come is told, not overwritten, and can be erased", async ({ page, applicant, keep }) => {
    const text = saved(draftAt("campus"), { version: 4 });
    const here = () => page.evaluate((key) => localStorage.getItem(key), KEY);
    await keep(text);
    await applicant.opens("formation");
    await expect(page.getByText("enregistrées par une version plus récente du site")).toBeVisible();
    await applicant.gives({ pick: choices.any_track });
    await applicant.opensTools();
    await expect(applicant.box("Ordinateur partagé")).toBeDisabled();
    await applicant.continues();
    await applicant.sees("campus");
    expect(await here()).toBe(text);
    await applicant.button("Recharger").click();
    await applicant.sees("formation");
    expect(await here()).toBe(text);

    await applicant.button("Les effacer et recommencer").click();
    await expect(page.getByText("enregistrées par une version plus récente du site")).toBeHidden();
    expect(await here()).toBeNull();
    await applicant.gives({ pick: choices.any_track });
    expect((await kept(page)).draft.track).toBe("indecis");
  });

  test("is erased once it was seen to be older than 30 days on two days, and that is said", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("campus"), { kept_at: "2026-10-24T08:59:59Z" }));
    await page.goto("/candidater/");
    await expect(applicant.button("Reprendre mes réponses")).toBeVisible();
    await page.clock.setFixedTime("2026-11-24T08:00:00+01:00");
    await page.goto("/candidater/");
    await expect(page.getByText("Vos anciennes réponses avaient plus de 30 jours. Elles ont été effacées.")).toBeVisible();
    await expect(applicant.button("Commencer")).toBeVisible();
    expect(await keptNames(page)).toEqual([]);
    await applicant.button("Commencer").click();
    await applicant.sees("formation");
    await expect(page.getByText("Vos anciennes réponses")).toHaveCount(0);
  });

  test("is erased so on whatever page is opened, and that is said in the application", async ({ page, keep }) => {
    await keep(saved(draftAt("campus"), { kept_at: "2026-10-24T08:59:59Z" }));
    await page.goto("/pedagogie/");
    expect(await keptNames(page)).toEqual([KEY]);
    await page.clock.setFixedTime("2026-11-24T08:00:00+01:00");
    await page.goto("/pedagogie/");
    expect(await keptNames(page)).toEqual([]);
    await expect(page.getByRole("complementary", { name: "Votre candidature" })).toBeHidden();
    await page.getByRole("link", { name: "Préparer ma candidature" }).first().click();
    await expect(page.getByText("Vos anciennes réponses avaient plus de 30 jours. Elles ont été effacées.")).toBeVisible();
  });

  for (const [what, typed, seen] of [
    ["40 days behind while it is typed", "2026-10-14T10:00:00+02:00", []],
    ["ten years behind while it is typed", "2016-11-23T10:00:00+01:00", []],
    ["31 days ahead on some pages", "2026-11-23T10:00:00+01:00", ["2026-12-24T10:00:00+01:00", "2026-12-24T18:00:00+01:00"]],
  ] as const) {
    test(`is not erased by a clock that was ${what}`, async ({ page, applicant, now }) => {
      await page.clock.setFixedTime(typed);
      await applicant.begins();
      await applicant.gives({ pick: choices.any_track });
      await expect(page.getByText("Enregistré sur cet appareil. Pas encore envoyé.")).toBeVisible();
      for (const time of seen) {
        await page.clock.setFixedTime(time);
        await page.goto("/pedagogie/");
      }
      await page.clock.setFixedTime(now);
      await applicant.opens("formation");
      await applicant.shows({ pick: choices.any_track });
    });
  }

  test("is there until the thirtieth day", async ({ applicant, keep }) => {
    await keep(saved(draftAt("campus"), { kept_at: "2026-10-24T09:00:00Z" }));
    await applicant.resumes();
    await applicant.sees("campus");
  });

  test("is in the tab only on a shared computer", async ({ page, context, applicant, keep }) => {
    await keep(saved(draftAt("campus", begun)));
    await applicant.opens("campus");
    await applicant.opensTools();
    await applicant.box("Ordinateur partagé").check();
    await expect(page.getByText("Enregistré dans cet onglet seulement. Pas encore envoyé.")).toBeVisible();
    await applicant.gives(NIORT);
    expect(await kept(page)).toBeNull();
    expect((await kept(page, "sessionStorage")).draft).toMatchObject({ ...begun, campus: "niort" });
    await page.reload();
    await applicant.shows(NIORT);

    const another = await context.newPage();
    await another.goto("/candidater/");
    await expect(another.getByRole("button", { name: "Commencer" })).toBeVisible();
    await another.close();

    await applicant.opensTools();
    await applicant.box("Ordinateur partagé").uncheck();
    await expect(page.getByText("Enregistré sur cet appareil. Pas encore envoyé.")).toBeVisible();
    expect(await kept(page, "sessionStorage")).toBeNull();
    expect((await kept(page)).draft).toMatchObject({ ...begun, campus: "niort" });
  });

  for (const [path, at] of [
    ["", "campus"],
    ["campus/", "campus"],
    ["autre-session/", "autre-session"],
    ["verifier/", "verifier"],
    ["dossier/", "verifier"],
  ] as const) {
    test(`is nothing after "Tout effacer" on /candidater/${path}`, async ({ page, applicant, keep }) => {
      await keep(saved(draftAt(at, at === "autre-session" ? { availability: "no" } : {})));
      await page.goto(`/candidater/${path}`);
      await page.evaluate((key) => localStorage.setItem(key, "abîmé"), UNREADABLE_KEY);
      await applicant.erasesAll();
      await expect(page).toHaveURL("/candidater/");
      await expect(applicant.button("Commencer")).toBeVisible();
      expect(await keptNames(page)).toEqual([]);
      await page.reload();
      await expect(applicant.button("Commencer")).toBeVisible();
      await applicant.opens("verifier");
      await applicant.sees("formation");
    });
  }
});
