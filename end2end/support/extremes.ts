import { type Read, content } from "./content.ts";
import type { DataFile } from "./data.ts";

/** Changes to data files, each of which leaves content that the site accepts. */
export type Change = Partial<Record<DataFile, (data: any) => void>>;

/** A name as long as a school may give to a thing: 120 characters, with words as long as French has them. */
const NAME = "Établissement intercommunal d’accompagnement anticonstitutionnellement désinstitutionnalisé de Saint-Germain-en-Montagne-sur-"
  .slice(0, 120);
const LONG = `${"Une phrase de plus dit ce qui compte, et encore une autre après elle. ".repeat(8)}Voilà.`;
/** As long as an address may be before its sign, and a long one after it. */
const ADDRESS = `${"une.adresse.qui.n.en.finit.pas.".repeat(2)}xy@${"exemple-".repeat(5)}ecole.example`;

const named = (object: any, ...keys: string[]) => keys.forEach((key, at) => (object[key] = `${at + 1} ${NAME}`));

/** Every string under a value that is prose, put through a function. */
function reword(value: any, word: (text: string) => string): void {
  for (const [key, item] of Object.entries(value)) {
    const isProse = typeof item === "string" && !["slug", "about", "last_day", "shape", "state"].includes(key);
    if (isProse) value[key] = word(item as string);
    else if (item && typeof item === "object") reword(item, word);
  }
}

const offersOf = (data: any, keep: (offer: any) => boolean) => {
  for (const session of data.sessions) session.offers = session.offers.filter(keep);
};
const track = content("tracks").tracks[0].slug;
const campus = content("campuses").campuses[0].slug;

export const extremes: Record<string, Change> = {
  "names of 120 characters": {
    site: (site) => {
      named(site, "name", "region");
      for (const founder of site.founders) named(founder, "name", "about");
    },
    tracks: ({ tracks }) => tracks.forEach((track: any) => named(track, "title", "short_title")),
    campuses: ({ campuses }) => campuses.forEach((campus: any) => named(campus, "name", "venue")),
    apply: ({ interests }) => interests.forEach((interest: any) => named(interest, "label")),
  },
  "one track at one campus": {
    tracks: (data) => (data.tracks = data.tracks.slice(0, 1)),
    campuses: (data) => (data.campuses = data.campuses.slice(0, 1)),
    sessions: (data) => offersOf(data, (offer) => offer.track === track && offer.campus === campus),
  },
  "no session": { sessions: (data) => (data.sessions = []) },
  "thirty sessions": {
    sessions: (data) => {
      const [first] = data.sessions;
      data.sessions = Array.from({ length: 30 }, (_, month) => {
        const start = new Date(Date.UTC(2026, 11 + month, 12)).toISOString().slice(0, 10);
        return { ...first, slug: `session-${month}`, start, year_confirmed: month > 0, places: month % 2 ? 1 : null };
      });
    },
  },
  "nothing that can be left out": {
    site: (site) => {
      Object.assign(site, { founders: [], endorsements: [], contact: { email: null, phone: null } });
      for (const key of Object.keys(site.legal)) if (key !== "accessibility") site.legal[key] = null;
    },
    pages: (pages) => {
      for (const page of Object.values<any>(pages)) delete page.sections;
      Object.assign(pages.questions, { answered: [], about_facts: [] });
      for (const section of [pages.home.audience, ...Object.values<any>(pages.track), pages.campus.life, pages.questions.contact]) {
        if (section.text) section.text = [];
        if (section.items) section.items = [];
      }
      Object.assign(pages.call, { text: [], closed: [] });
    },
    tracks: (data) => {
      data.shared = {};
      for (const track of data.tracks) track.facts = {};
    },
    campuses: ({ campuses }) => {
      for (const campus of campuses) Object.assign(campus, { address: null, access: null, email: null, phone: null });
    },
    sessions: ({ sessions: [session] }) => {
      Object.assign(session, { places: null, opens: null, closes: null, internship_months: 0 });
    },
    apply: (apply) => {
      for (const question of Object.values<any>(apply.questions)) delete question.hint;
      apply.motivation_examples = [];
    },
  },
  "every text long and every fact known": {
    site: (site) => {
      Object.assign(site, { contact: { email: ADDRESS, phone: "02 61 91 00 01" } });
      site.endorsements = Array.from({ length: 8 }, () => ({ sentence: LONG, valid_until: null }));
      for (const key of Object.keys(site.legal)) if (typeof site.legal[key] !== "number" && key !== "accessibility") site.legal[key] = LONG;
      Object.assign(site.legal, { siret: "732 829 320 00074", rights_contact: ADDRESS, retention_months: 120 });
    },
    pages: (pages) => reword(pages, (text) => `${text} ${NAME}`),
    tracks: (data) => {
      for (const fact of Object.keys(data.shared)) data.shared[fact] = LONG;
      for (const track of data.tracks) Object.assign(track, { trade: NAME, trade_summary: [LONG, LONG, LONG] });
    },
    campuses: ({ campuses }) => {
      for (const campus of campuses) Object.assign(campus, { address: [NAME, NAME, NAME], access: LONG, email: ADDRESS, phone: "02 61 91 00 02" });
    },
    sessions: ({ sessions: [session] }) => {
      Object.assign(session, { places: 10_000, teaching_months: 60, hours_per_week: 168, internship_months: 60 });
      session.offers.forEach((offer: any, at: number) => {
        Object.assign(offer, { state: ["open", "full", "closed"][at % 3], reason: LONG, places: 1 });
      });
    },
    apply: (apply) => {
      reword(apply.questions, (text) => `${text} ${NAME}`);
      reword(apply.choices, (text) => `${text} ${NAME}`);
      reword(apply.exits, (text) => `${text} ${NAME}`);
      reword(apply.receipt, (text) => `${text} ${NAME}`);
      apply.motivation_examples = [LONG, LONG, LONG];
    },
  },
};

/** The shipped data with a change made to it. */
export function changedBy(change: Change): Read {
  return (file) => {
    const data = content(file);
    change[file]?.(data);
    return data;
  };
}
