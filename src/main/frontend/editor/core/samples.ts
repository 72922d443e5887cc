/** Maps for tests and benchmarks; nothing of the editor itself comes here. */
import type { IdSource } from "./ids";
import type { Element, JourneyMap, Stage, Touchpoint } from "./model";

/** Ids by counting. */
export function counting(prefix = "n"): IdSource {
  let last = 0;
  return () => prefix + ++last;
}

/** The same "random" numbers for the same seed, from 0 to 1 (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LISTS = ["customerActions", "thoughts", "painPoints", "gains", "frontstage"];

/** A map of about so many cards, ten at a touchpoint, six touchpoints in a stage. */
export function sampleMap(cards: number): JourneyMap {
  const next = counting("c");
  const touchpoints = Math.max(1, Math.round(cards / 10));
  const stages: Stage[] = [];
  for (let s = 0; s < touchpoints; s += 6) {
    const columns = Array.from({ length: Math.min(6, touchpoints - s) }, (_, i) => sampleTouchpoint(s + i, next));
    stages.push({ id: "s" + s, name: "Stage " + s, touchpoints: columns });
  }
  return {
    schemaVersion: 1,
    id: "map",
    title: "Sample",
    scale: { min: -2, max: 2, baseline: 0, step: 0.1 },
    personas: [{ id: "anna", name: "Anna" }, { id: "ben", name: "Ben" }],
    lanes: [{ id: "own", kind: "CUSTOM", title: "Own", visible: true }, { id: "pains", kind: "PAIN_POINTS", visible: true }],
    stages,
    "x-later": { deep: [1, { kept: true }] },
  };
}

function sampleTouchpoint(index: number, next: IdSource): Touchpoint {
  const cards = (list: string): Element[] => [1, 2].map(() => card(list, next()));
  return {
    id: "t" + index,
    name: "Touchpoint " + index,
    experiences: [{ value: (((index * 7) % 41) - 20) / 10, evidence: "OBSERVED" }],
    ...Object.fromEntries(LISTS.slice(0, 4).map((list) => [list, cards(list)])),
    customCards: { own: cards("own") },
    "x-later": index,
  } as unknown as Touchpoint;
}

/** A card as it stands in a list. */
export function card(list: string, id: string): Element {
  const more =
    list === "painPoints" ? { kind: "OTHER", severity: 3, evidence: "ASSUMED" } : list === "thoughts" ? { kind: "THOUGHT" } : {};
  return { id, text: "Card " + id, ...more, "x-later": [id] };
}
