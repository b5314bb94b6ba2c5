import { createHash } from "node:crypto";

import { expect, test } from "../support/apply.ts";
import { Desk, file } from "../support/desk.ts";
import { downloaded, jsonInside } from "../support/files.ts";
import { exported, rowOf } from "../support/reception.ts";
import { stories } from "../support/stories.ts";

test("what somebody sends is what the service hands out, and what the desk shows of the same dossier", async ({ page, applicant, baseURL }) => {
  const { port } = new URL(baseURL ?? "");
  await applicant.begins();
  await applicant.answers(stories["who wants to change trade"].answers);
  await page.getByRole("link", { name: "Garder ma candidature sans l’envoyer" }).click();
  const dossier = await downloaded(page, () => applicant.button("Télécharger ma candidature").click());
  await page.goBack();
  const { reference, at, fingerprint } = await applicant.sends();
  const copy = await downloaded(page, () => applicant.button("Télécharger ma copie").click());
  expect(createHash("sha256").update(jsonInside(copy.text)).digest("hex")).toBe(fingerprint);

  const received = await exported(port, reference);
  expect(received).toMatchObject({
    Référence: reference,
    "Date de réception": "2026-11-23 10:00",
    Nom: "Martin",
    Prénom: "Zoé",
    "Date de naissance": "1985-12-31",
    Téléphone: "05 49 00 00 01",
    Métier: "Cuisinière",
    Campus: "Poitiers",
    "Début de la session": "2026-12-12",
    "À vérifier": "",
  });
  expect(received["Aménagements"]).not.toBe("");
  expect(at.replace(/\s/g, " ")).toBe("Le 23 novembre 2026 à 10 h 00, heure de Paris");

  const desk = new Desk(page);
  await desk.opens();
  await desk.drops(file(dossier.name, dossier.text));
  await desk.counts("1 candidature.");
  const list = await downloaded(page, () => desk.button("Exporter la liste (CSV)").click());
  const { "À regarder": remarks, ...row } = received;
  expect(rowOf(list.text, "Zoé")).toEqual({ ...row, Référence: "", "Date de réception": "" });
  expect(remarks).toMatch(/démonstration/i);
});
