/** What the ids of a selection stand for. */
import { cardsAt, type Grid } from "./grid";
import type { Element, Id, Lane, Stage, Touchpoint } from "./model";

/** One thing that is chosen, with where it stands. */
export type Chosen =
  | { readonly what: "stage"; readonly id: Id; readonly stage: Stage }
  | { readonly what: "touchpoint"; readonly id: Id; readonly stage: Stage; readonly touchpoint: Touchpoint }
  | { readonly what: "lane"; readonly id: Id; readonly lane: Lane }
  | { readonly what: "card"; readonly id: Id; readonly touchpoint: Touchpoint; readonly lane: Lane; readonly card: Element };

/**
 * The chosen things in the order of the map. Only those of one sort are worked on together, that of the first id.
 */
export function chosenIn(grid: Grid, ids: Iterable<Id>): readonly Chosen[] {
  const wanted = new Set(ids);
  const found: Chosen[] = [];
  const stages = grid.map.stages ?? [];
  if (wanted.size === 0) {
    return found;
  }
  for (const stage of stages) {
    if (wanted.has(stage.id)) {
      found.push({ what: "stage", id: stage.id, stage });
    }
    for (const touchpoint of stage.touchpoints ?? []) {
      if (wanted.has(touchpoint.id)) {
        found.push({ what: "touchpoint", id: touchpoint.id, stage, touchpoint });
      }
      for (const lane of found.length < wanted.size ? grid.lanes : []) {
        for (const card of cardsAt(touchpoint, lane)) {
          if (wanted.has(card.id)) {
            found.push({ what: "card", id: card.id, touchpoint, lane, card });
          }
        }
      }
    }
  }
  grid.lanes.forEach((lane) => wanted.has(lane.id) && found.push({ what: "lane", id: lane.id, lane }));
  const first = [...wanted].find((id) => found.some((each) => each.id === id));
  const what = found.find((each) => each.id === first)?.what;
  return found.filter((each) => each.what === what);
}
