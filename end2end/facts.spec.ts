import { expect, test } from "./support/test.ts";

const TRACKS = ["gestionnaire-reseaux-parcs-informatiques", "gestionnaire-contenus-communautes", "developpeur-webmaster"];
const EVERY_TRACK = TRACKS.map((slug) => `/formations/${slug}/`);
const CAMPUSES = ["/campus/niort/", "/campus/poitiers/"];

/** What is known of the programme, each fact with the pages that say it and the words by which it is known there. */
const FACTS: [fact: string, pages: string[], words: RegExp][] = [
  ["the courses are new, and nothing like them was offered", ["/formations/"], /formations sont nouvelles : elles n’existaient pas dans la région/],
  ["40 places in all", ["/", "/formations/", "/questions/"], /40 places en tout/],
  ["six months of teaching, then three of internship", ["/", "/formations/", "/questions/", ...EVERY_TRACK], /six mois de formation.*trois mois de stage|6 mois de formation, puis 3 mois de stage/i],
  ["30 hours a week", ["/formations/", "/questions/", ...EVERY_TRACK], /30 h par semaine/],
  ["the hours are computed", EVERY_TRACK, /environ 780 h, congés non déduits/],
  ["the internship's months", [...EVERY_TRACK, "/entreprises/"], /de mi-juin 2027 à mi-septembre 2027/],
  ["the three tracks by their titles", ["/", "/formations/"], /Gestionnaire de réseaux et parcs informatiques.*Gestionnaire de contenus et communautés.*Développeur webmaster/],
  ["two campuses and where they are", ["/", "/campus/"], /Niort.*Centre du Guesclin.*Poitiers.*Cobalt/],
  ["each track at each campus is inferred", [...EVERY_TRACK, ...CAMPUSES], /à confirmer/i],
  ["whoever left the school system", ["/", "/formations/", "/questions/", ...EVERY_TRACK], /quitté l’école|reprendre des études/],
  ["who looks for a job", ["/", "/formations/", "/questions/", ...EVERY_TRACK], /cherche[a-z]* (un emploi|du travail)/],
  ["who changes career", ["/", "/formations/", "/questions/", ...EVERY_TRACK], /(changer|changez|changent) de métier/],
  ["a local answer to companies", ["/entreprises/"], /répondre, sur place, à vos besoins de recrutement/],
  ["the founders", ["/", "/pedagogie/"], /SPN.*Petits Débrouillards.*IUT Poitiers-Châtellerault-Niort.*École de la 2e Chance \(E2C\) Vienne et Deux-Sèvres/],
  ["what the SPN is", ["/pedagogie/"], /SPN.*réseau des professionnels du numérique/],
  ["what they did", ["/pedagogie/"], /alliées et ont réuni leurs savoir-faire/],
  ["the label, told of the past", ["/", "/pedagogie/"], /projet a été labellisé « Grande école du numérique » par l’État, dans le cadre du plan 500 000 formations/],
  ["the Region's support", ["/", "/pedagogie/"], /projet est soutenu par la région Nouvelle-Aquitaine/],
  ["the field moves fast", ["/pedagogie/", ...EVERY_TRACK], /numérique évolue (très )?vite/],
  ["learning how to learn", ["/pedagogie/", ...EVERY_TRACK], /apprendre à apprendre|apprenez à apprendre/],
  ["no finished professionals, but the taste for training, or a job", ["/pedagogie/", ...EVERY_TRACK], /professionnel.*goût de la formation, ou un emploi/],
  ["the basics of digital tools", ["/formations/", "/questions/", "/pedagogie/", ...EVERY_TRACK], /bases (des|: outils|: les outils)/],
  ["French", ["/formations/", "/questions/", "/pedagogie/", ...EVERY_TRACK], /français/],
  ["writing and speaking workshops", ["/pedagogie/"], /ateliers d’écriture et des ateliers d’expression/],
  ["project management", ["/formations/", "/questions/", "/pedagogie/", ...EVERY_TRACK], /gestion de( la)? projet/],
  ["daring", ["/pedagogie/", "/questions/"], /oser/],
  ["a scientific method", ["/pedagogie/", "/questions/"], /construi[a-z]+ une méthode scientifique/],
  ["a real digital project, to learn by doing", ["/formations/", "/pedagogie/", ...EVERY_TRACK], /apprenez en faisant.*vrai projet numérique|vrai projet numérique : vous apprenez en faisant/],
  ["team, deadlines, the need behind a request", ["/pedagogie/", ...EVERY_TRACK], /cernez le besoin.*délais/],
  ["associations of fewer than 20 employees", ["/pedagogie/"], /moins de 20 salariés/],
  ["a digital project of social use", ["/associations/"], /utilité sociale/i],
  ["the pedagogy was rethought", ["/pedagogie/"], /pédagogie repensée/],
  ["flipped classes", ["/pedagogie/", ...EVERY_TRACK], /classes? inversées?/],
  ["talks", ["/pedagogie/", ...EVERY_TRACK], /conférences/],
  ["self-study with OpenClassrooms", ["/pedagogie/", ...EVERY_TRACK], /auto-formation.*OpenClassrooms/],
  ["networking, for a new local ecosystem", ["/pedagogie/", "/entreprises/", ...CAMPUSES], /mise en réseau, pour renforcer et faire connaître un nouvel écosystème numérique local/],
];

/** What is known of a day, too. */
const DAYS: [now: string, facts: typeof FACTS][] = [
  [
    "2026-11-30T10:00:00+01:00",
    [
      ["the start", ["/", "/formations/", "/questions/", "/candidater/", ...EVERY_TRACK], /12 décembre/],
      ["no deadline is known", EVERY_TRACK, /Date limite de candidature : pas encore fixée/],
      ["the call for projects is open on its last day", ["/pedagogie/", "/associations/"], /fin novembre/],
      ["for whom it is", ["/associations/"], /moins de 20 salariés/],
    ],
  ],
  [
    "2026-12-13T10:00:00+01:00",
    [
      ["the session has begun", ["/", "/candidater/", ...EVERY_TRACK], /session du 12 décembre a commencé/],
      ["the next one has no date", ["/", "/candidater/", ...EVERY_TRACK], /La suivante n’a pas encore de date/],
      ["the call for projects is over", ["/associations/"], /Aucun autre appel n’est annoncé/],
    ],
  ],
  [
    "2027-01-04T10:00:00+01:00",
    [
      ["the session has begun", ["/", "/candidater/", ...EVERY_TRACK], /session du 12 décembre( 2026)? a commencé/],
      ["the call for projects is over", ["/associations/"], /Aucun autre appel n’est annoncé/],
    ],
  ],
];

test.describe("all that is known stands on its page", { tag: "@phone" }, () => {
  for (const [now, ofTheDay] of DAYS) {
    test.describe(now.slice(0, 10), () => {
      test.use({ now });
      const facts = [...FACTS, ...ofTheDay];
      for (const path of new Set(facts.flatMap(([, pages]) => pages))) {
        test(path, async ({ page }) => {
          await page.goto(path);
          const said = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
          for (const [fact, pages, words] of facts) if (pages.includes(path)) expect.soft(said, fact).toMatch(words);
          expect.soft(said, "what is unknown is not said to come").not.toMatch(/à venir/i);
        });
      }
    });
  }
});
