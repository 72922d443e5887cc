/** Copying what is chosen, and pasting it. */
import { behind, putCards } from "./copying";
import { textOf } from "./cards";
import { chosenIn, type Chosen } from "./chosen";
import { NO_EDIT, type Edit } from "./edit";
import { cardsOf, columnOf, laneOf, type Grid } from "./grid";
import { copies, type IdSource } from "./ids";
import { ROOT, type Element, type Id, type LaneKind, type Stage, type Touchpoint } from "./model";
import type { Op } from "./ops";
import { selecting } from "./moving";
import type { Focus } from "./selection";

/** The media type under which the editor finds its own again. */
export const OWN = "application/x-journey-map";

/** What was copied, whole. Cards know how many columns and lanes they stand behind the first. */
export type Clip =
  | { readonly what: "stages"; readonly stages: readonly Stage[] }
  | { readonly what: "touchpoints"; readonly touchpoints: readonly Touchpoint[] }
  | { readonly what: "cards"; readonly cards: readonly ClipCard[] };

export interface ClipCard {
  readonly card: Element;
  readonly kind: LaneKind;
  readonly lane: Id;
  readonly column: number;
}

/** What is chosen, for pasting here; nothing for lanes. */
export function clipOf(grid: Grid, ids: Iterable<Id>): Clip | undefined {
  const chosen = chosenIn(grid, ids);
  const cards = cardsIn(chosen);
  switch (chosen[0]?.what) {
    case "stage":
      return { what: "stages", stages: chosen.flatMap((each) => (each.what === "stage" ? [each.stage] : [])) };
    case "touchpoint":
      return { what: "touchpoints", touchpoints: chosen.flatMap((each) => (each.what === "touchpoint" ? [each.touchpoint] : [])) };
    case "card": {
      const first = Math.min(...cards.map((each) => grid.places.get(each.touchpoint.id) as number));
      return {
        what: "cards",
        cards: cards.map(({ card, lane, touchpoint }) => ({
          card, kind: lane.kind, lane: lane.id, column: (grid.places.get(touchpoint.id) as number) - first,
        })),
      };
    }
    default:
      return undefined;
  }
}

type CardChosen = Extract<Chosen, { what: "card" }>;

function cardsIn(chosen: readonly Chosen[]): readonly CardChosen[] {
  return chosen.filter((each): each is CardChosen => each.what === "card");
}

/** The words of what is chosen, for other programs: one per line, columns side by side as tables have them. */
export function textOfChosen(grid: Grid, ids: Iterable<Id>): string {
  const chosen = chosenIn(grid, ids);
  const cards = cardsIn(chosen);
  if (cards.length === 0) {
    return chosen.map((each) => quoted(nameOf(each))).join("\n");
  }
  const places = cards.map((each) => grid.places.get(each.touchpoint.id) as number);
  const first = Math.min(...places);
  const width = Math.max(...places) - first + 1;
  return grid.lanes
    .flatMap((lane) => {
      const columns = Array.from({ length: width }, (_, column) =>
        cards.filter((each) => each.lane === lane && grid.places.get(each.touchpoint.id) === first + column),
      );
      const height = Math.max(...columns.map((column) => column.length));
      return Array.from({ length: height }, (_, line) =>
        columns.map((column) => quoted(column[line] ? textOf((column[line] as CardChosen).card, lane.kind) : "")).join("\t"),
      );
    })
    .join("\n");
}

function nameOf(chosen: Chosen): string {
  switch (chosen.what) {
    case "stage":
      return chosen.stage.name;
    case "touchpoint":
      return chosen.touchpoint.name;
    case "lane":
      return chosen.lane.title ?? "";
    case "card":
      return textOf(chosen.card, chosen.lane.kind);
  }
}

/** As spreadsheets do: a text with breaks or quotes stands in quotes. */
function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}

/** Puts what was copied here behind the focus, or into its cell, with fresh ids. */
export function pasteClip(grid: Grid, focus: Focus, clip: Clip, newId: IdSource): Edit {
  const column = columnOf(grid, focus.column);
  const stage = column?.stage ?? grid.map.stages?.find((each) => each.id === focus.column);
  switch (clip.what) {
    case "stages": {
      const stages = copies("stages", clip.stages, newId);
      const target = stage ? behind(grid, { what: "stage", id: stage.id, stage }) : undefined;
      return inserted(stages, ROOT, "stages", target?.before, stages.map((each) => ({ what: "stage", id: each.id, stage: each })));
    }
    case "touchpoints": {
      const home = stage ?? grid.map.stages?.[grid.map.stages.length - 1];
      if (!home) {
        return NO_EDIT;
      }
      const touchpoint = column?.touchpoint;
      const target = touchpoint ? behind(grid, { what: "touchpoint", id: touchpoint.id, stage: home, touchpoint }) : undefined;
      const made = copies("touchpoints", clip.touchpoints, newId);
      const chosen = made.map((each): Chosen => ({ what: "touchpoint", id: each.id, stage: home, touchpoint: each }));
      return inserted(made, home.id, "touchpoints", target?.before, chosen);
    }
    case "cards":
      return pasteCards(grid, focus, clip.cards, newId);
  }
}

function inserted(elements: readonly Element[], parent: Id, list: string, before: Id | undefined, chosen: readonly Chosen[]): Edit {
  return {
    ops: elements.map((element): Op => ({ op: "insert", element, place: { parent, list, before } })),
    select: selecting(chosen),
  };
}

/** Cards of one lane come into the lane of the focus, those of several keep theirs. */
function pasteCards(grid: Grid, focus: Focus, cards: readonly ClipCard[], newId: IdSource): Edit {
  const start = grid.places.get(focus.column);
  if (start === undefined) {
    return NO_EDIT;
  }
  const one = new Set(cards.map((each) => each.lane)).size === 1;
  const here = laneOf(grid, focus.row);
  const cells = new Map<string, ClipCard[]>();
  for (const card of cards) {
    const lane = one && here ? here : (laneOf(grid, card.lane) ?? grid.lanes.find((each) => each.kind === card.kind && each.kind !== "CUSTOM"));
    const touchpoint = grid.columns[start + card.column]?.touchpoint;
    if (lane && touchpoint) {
      const key = lane.id + "|" + touchpoint.id;
      cells.set(key, [...(cells.get(key) ?? []), card]);
    }
  }
  return joined(
    [...cells].map(([key, inCell]) => {
      const [lane, touchpoint] = key.split("|") as [Id, Id];
      const before = lane === focus.row && touchpoint === focus.column ? following(grid, focus) : undefined;
      return putCards(grid, inCell, { what: "card", touchpoint, lane, before }, newId);
    }),
  );
}

/** The card behind the one that the focus is on. */
export function following(grid: Grid, focus: Focus): Id | undefined {
  const cards = cardsOf(grid, focus);
  const place = cards.findIndex((card) => card.id === focus.card);
  return place < 0 ? undefined : cards[place + 1]?.id;
}

/** Edits as one; what they made is chosen together. */
export function joined(edits: readonly Edit[]): Edit {
  const ids = edits.flatMap(({ select }) => (select?.ids.size ? [...select.ids] : select?.focus?.card ? [select.focus.card] : []));
  return { ops: edits.flatMap(({ ops }) => ops), select: { focus: edits[0]?.select?.focus, ids: new Set(ids.length > 1 ? ids : []) } };
}
