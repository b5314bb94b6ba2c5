import { expect, test } from "../support/apply.ts";
import { draftAt, kept, saved } from "../support/drafts.ts";
import { reviewRows } from "../support/review.ts";

const WORDS = "Avec vos mots";

test.describe("what people type", { tag: "@phone" }, () => {
  test("names with signs that no name has are refused, and stay as they were typed", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("identite", { birth: { day: "7", month: "3", year: "2005" }, last_name: "Martin" })));
    await applicant.opens("identite");
    for (const name of ["<script>alert(1)</script>", "Nino 😀", "Nino2", "-", "a".repeat(81)]) {
      await applicant.gives({ write: { Prénom: name } });
      await applicant.continues();
      await expect(page.getByRole("alert").getByRole("link", { name: /^Prénom : / })).toBeVisible();
      await applicant.shows({ write: { Prénom: name } });
    }
  });

  for (const [typed, read] of [
    ["Anne-Éléonore", "Anne-Éléonore"],
    ["  d’Artagnan   de Batz ", "d’Artagnan de Batz"],
    ["שרה", "שרה"],
    ["\u202Eevil\u202C Nino", "evil Nino"],
    ["Ni\u0000no\u0007", "Nino"],
    ["이민준", "이민준"],
    ["Ọlá-Olúwa", "Ọlá-Olúwa"],
  ] as const) {
    test(`the name ${JSON.stringify(typed)} is accepted`, async ({ page, applicant, keep }) => {
      await keep(saved(draftAt("verifier")));
      await page.goto("/candidater/identite/?depuis=verifier");
      await applicant.gives({ write: { Prénom: typed } });
      await applicant.continues();
      await applicant.sees("verifier");
      expect(await reviewRows(page)).toContainEqual(["Prénom", read]);
    });
  }

  const phones = [
    ["06 12 34 56 78", "06 12 34 56 78"],
    ["06.12.34.56.78", "06 12 34 56 78"],
    ["+33612345678", "06 12 34 56 78"],
    ["0033 (0)6-12-34-56-78", "06 12 34 56 78"],
    ["+32 470 12 34 56", "+32470123456"],
  ] as const;
  for (const [typed, read] of phones) {
    test(`the phone number ${typed} is read as ${read}`, async ({ page, applicant, keep }) => {
      await keep(saved(draftAt("contact")));
      await applicant.opens("contact");
      await applicant.gives({ write: { Téléphone: typed } });
      await applicant.continues();
      await applicant.sees("verifier");
      expect(await reviewRows(page)).toContainEqual(["Téléphone", read]);
    });
  }

  test("phone numbers that cannot be are refused, with what is wrong", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("contact")));
    await applicant.opens("contact");
    for (const [typed, said] of [
      ["06 12 34", "6 chiffres, il en manque"],
      ["06 12 34 56 78 90", "12 chiffres, il y en a trop"],
      ["zéro six", "écrivez des chiffres"],
      ["00 00 00 00 00", "vérifiez les premiers chiffres"],
    ] as const) {
      await applicant.gives({ write: { Téléphone: typed } });
      await applicant.continues();
      await expect(page.getByRole("alert").getByRole("link", { name: `Téléphone : ${said}` })).toBeVisible();
      await applicant.shows({ write: { Téléphone: typed } });
    }
  });

  test("a likely slip in an e-mail address is pointed out: the correction can be taken", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("contact")));
    await applicant.opens("contact");
    await applicant.gives({ write: { "Adresse e-mail": "nino@gmial.com" } });
    await expect(page.getByText("Vouliez-vous écrire nino@gmail.com ?")).toBeVisible();
    await applicant.button("Oui, corriger").click();
    await applicant.shows({ write: { "Adresse e-mail": "nino@gmail.com" } });
    await expect(applicant.button("Oui, corriger")).toBeHidden();
    await expect(applicant.field("Adresse e-mail")).toBeFocused();
    await applicant.continues();
    await applicant.sees("verifier");
    expect(await reviewRows(page)).toContainEqual(["Adresse e-mail", "nino@gmail.com"]);
  });

  test("a likely slip in an e-mail address is pointed out: it never blocks", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("contact")));
    await applicant.opens("contact");
    await applicant.gives({ write: { "Adresse e-mail": "Nino@GMIAL.com" } });
    await applicant.continues();
    await applicant.sees("verifier");
    expect(await reviewRows(page)).toContainEqual(["Adresse e-mail", "Nino@gmial.com"]);
  });

  test("5,000 characters are kept and counted, refused with how many are too many, accepted at 600", async ({ page, applicant, keep }) => {
    await keep(saved(draftAt("envie")));
    await applicant.opens("envie");
    const pasted = "é".repeat(5_000);
    await applicant.field(WORDS).focus();
    await page.keyboard.insertText(pasted);
    await expect(page.getByText("5000 sur 600 caractères : 4400 de trop")).toBeVisible();
    await applicant.continues();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(`${WORDS} : 4400 caractères de trop, 600 au plus`);
    await applicant.shows({ write: { [WORDS]: pasted } });
    await page.reload();
    await applicant.shows({ write: { [WORDS]: pasted } });

    await applicant.gives({ write: { [WORDS]: "😀".repeat(601) } });
    await applicant.continues();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(`${WORDS} : 1 caractère de trop, 600 au plus`);
    await applicant.gives({ write: { [WORDS]: "😀".repeat(600) } });
    await expect(page.getByText("600 sur 600 caractères", { exact: true })).toBeVisible();
    await applicant.continues();
    await applicant.sees("situation");
  });

  test("control characters and markup in a text are harmless, and kept out of the dossier", async ({ page, applicant, keep }) => {
    const text = "<script>document.title = 'pris'</script>\u0000\u0008 & </dd> \u202Eא";
    await keep(saved(draftAt("verifier")));
    await page.goto("/candidater/envie/?depuis=verifier");
    await applicant.gives({ write: { [WORDS]: text } });
    expect((await kept(page)).draft.motivation).toBe(text);
    await applicant.continues();
    await applicant.sees("verifier");
    expect(await reviewRows(page)).toContainEqual([WORDS, "<script>document.title = 'pris'</script> & </dd> א"]);
  });
});
