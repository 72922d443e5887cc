/** Finding words in a map: in all its texts, whatever their case and accents, in the order in which the grid is read. */
import { cardsAt, gridOf, type Grid } from "./grid";
import type { Element, Id, Json, JourneyMap, Lane, Touchpoint } from "./model";
import { HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";

/** A text with the words. */
export interface Match {
  readonly focus: Focus;
  /** The text itself, for a list or to be told. */
  readonly text: string;
  /** Row, column and card, counted: what comes later in the grid is greater. */
  readonly place: readonly number[];
}

/** Members that hold no words: ids, kinds, days. */
const NO_WORDS = new Set([
  "id", "kind", "side", "evidence", "direction", "persona", "personas", "until", "to", "painPointIds", "measuredAt", "at", "due",
  "status", "pageId", "userKey", "issueId", "applinkId",
]);

/** A text as it is compared: without case, accents and marks, with single spaces. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/ß/g, "ss").replace(/\s+/g, " ");
}

/** All places whose texts hold the words; none for a blank query. */
export function findAll(map: JourneyMap, query: string): readonly Match[] {
  const wanted = folded(query.trim());
  if (wanted === "") {
    return [];
  }
  const grid = gridOf(map);
  const matches: Match[] = [];
  const look = (texts: readonly string[], focus: Focus) => {
    const text = texts.find((each) => folded(each).includes(wanted));
    if (text !== undefined) {
      matches.push({ focus, text, place: placeOf(grid, focus) });
    }
  };
  map.stages?.forEach((stage) => look(wordsIn(stage, ["touchpoints"]), { row: STAGES, column: stage.id }));
  const drawn = new Set(grid.lanes.flatMap((lane) => shownIn(lane)));
  grid.columns.forEach(({ id, touchpoint }) => touchpoint && look(wordsIn(touchpoint, [...drawn]), { row: TOUCHPOINTS, column: id }));
  for (const lane of grid.lanes) {
    look(lane.title ? [lane.title] : [], { row: lane.id, column: HEADS });
    grid.columns.forEach(({ id, touchpoint }) => {
      if (touchpoint) {
        cardsAt(touchpoint, lane).forEach((card) => look(wordsIn(card), { row: lane.id, column: id, card: card.id }));
        look(withoutCards(map, touchpoint, lane), { row: lane.id, column: id });
      }
    });
  }
  return matches;
}

/** The members of a touchpoint that a lane shows. What no lane shows is found at the touchpoint's head. */
function shownIn({ kind }: Lane): readonly string[] {
  const camel = kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return kind === "CUSTOM" ? ["customCards"] : kind === "EXPERIENCE" ? ["experiences"] : [camel];
}

/** The words of lanes whose cells hold no cards of their own. */
function withoutCards(map: JourneyMap, touchpoint: Touchpoint, lane: Lane): readonly string[] {
  if (lane.kind === "EXPERIENCE") {
    return (touchpoint.experiences ?? []).flatMap((experience) => wordsIn(experience as unknown as Element));
  }
  if (lane.kind !== "ACTION_ITEMS") {
    return [];
  }
  const pains = new Set((touchpoint.painPoints ?? []).map((pain) => pain.id));
  return (map.actionItems ?? []).filter((item) => item.painPointIds?.some((id) => pains.has(id))).flatMap((item) => wordsIn(item));
}

/** All texts in an element, and in what stands in it, but for some members. */
function wordsIn(element: Element, without: readonly string[] = []): readonly string[] {
  const words: string[] = [];
  const collect = (value: Json | undefined) => {
    if (typeof value === "string") {
      words.push(value);
    } else if (typeof value === "object" && value !== null) {
      Object.entries(value).forEach(([name, each]) => NO_WORDS.has(name) || collect(each as Json | undefined));
    }
  };
  for (const [name, value] of Object.entries(element)) {
    if (!NO_WORDS.has(name) && !without.includes(name)) {
      collect(value);
    }
  }
  return words;
}

/**
 * The next match after a place, or before it; at the end it goes on at the beginning.
 *
 * @param step 1 forwards, -1 backwards
 */
export function nextMatch(map: JourneyMap, matches: readonly Match[], from: Focus | undefined, step: 1 | -1): Match | undefined {
  const ordered = step === 1 ? matches : [...matches].reverse();
  if (!from) {
    return ordered[0];
  }
  const here = placeOf(gridOf(map), from);
  return ordered.find((match) => Math.sign(compare(match.place, here)) === step) ?? ordered[0];
}

function placeOf(grid: Grid, { row, column, card }: Focus): readonly number[] {
  const rowAt = grid.rows.indexOf(row);
  const columnAt = row === STAGES ? (grid.map.stages ?? []).findIndex((stage) => stage.id === column) : column === HEADS ? -1 : column === NEW ? Infinity : (grid.places.get(column) ?? -1);
  return [rowAt, columnAt, card === undefined ? -1 : cardAt(grid, row, column, card)];
}

function cardAt(grid: Grid, row: string, column: Id, card: Id): number {
  const lane = grid.lanes.find((each) => each.id === row);
  const touchpoint = grid.columns[grid.places.get(column) ?? -1]?.touchpoint;
  return lane && touchpoint ? cardsAt(touchpoint, lane).findIndex((each) => each.id === card) : -1;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) {
      return difference;
    }
  }
  return 0;
}
