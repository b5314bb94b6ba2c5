/** What is put in the place of a value, or done to it. */
const AWKWARD = [null, true, 0, -1, 1e300, [], {}, "", "\u0000", "2026-02-30", "a".repeat(5_000), "<script>", "__proto__"];

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text of a data file with one thing wrong, drawn by a seed; and what that is. */
export function mutated(text: string, seed: number): { what: string; body: string } {
  const draw = random(seed);
  const pick = <T>(list: T[]): T => list[Math.floor(draw() * list.length)] as T;
  if (draw() < 0.2) {
    const end = Math.floor(draw() * text.length);
    return { what: `cut after ${end} characters`, body: text.slice(0, end) };
  }
  const data = JSON.parse(text);
  const { holder, key, place } = pick(places(data, ""));
  const awkward = pick(AWKWARD);
  if (draw() < 0.3) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return { what: `without ${place}`, body: JSON.stringify(data) };
  }
  Object.defineProperty(holder, key, { value: awkward, enumerable: true });
  return { what: `${place} is ${JSON.stringify(awkward).slice(0, 20)}`, body: JSON.stringify(data) };
}

type Place = { holder: any; key: string; place: string };

/** Every place in a value, with what holds it. */
function places(holder: any, at: string): Place[] {
  return Object.entries(holder).flatMap(([key, item]) => {
    const place = `${at}/${key}`;
    const below = item && typeof item === "object" ? places(item, place) : [];
    return [{ holder, key, place }, ...below];
  });
}
