/** Copies of elements, under ids of their own. */
import { chosenIn, type Chosen } from "./chosen";
import { newCard, textOf } from "./cards";
import { NO_EDIT, type Edit } from "./edit";
import { cardsAt, columnOf, laneOf, ownLanes, takesCards, type Grid } from "./grid";
import { copies, type IdSource } from "./ids";
import { listOf } from "./lanes";
import { ROOT, type Element, type Id, type Json, type LaneKind } from "./model";
import type { Op } from "./ops";
import { selecting, type Target } from "./moving";
import { addCards } from "./structure";

/** Puts a copy of each chosen thing behind the last of them. */
export function duplicate(grid: Grid, ids: Iterable<Id>, newId: IdSource): Edit {
  const chosen = chosenIn(grid, ids);
  const last = chosen[chosen.length - 1];
  return last ? copyTo(grid, ids, behind(grid, last), newId) : NO_EDIT;
}

/** The place right behind a thing. */
export function behind(grid: Grid, chosen: Chosen): Target {
  const next = (list: readonly { readonly id: Id }[]) => list[list.findIndex((each) => each.id === chosen.id) + 1]?.id;
  switch (chosen.what) {
    case "stage":
      return { what: "stage", before: next(grid.map.stages ?? []) };
    case "touchpoint":
      return { what: "touchpoint", stage: chosen.stage.id, before: next(chosen.stage.touchpoints ?? []) };
    case "lane":
      return { what: "lane", before: next(grid.lanes) };
    case "card":
      return {
        what: "card", touchpoint: chosen.touchpoint.id, lane: chosen.lane.id, before: next(cardsAt(chosen.touchpoint, chosen.lane)),
      };
  }
}

/** Puts copies of the chosen things at a target of their sort. */
export function copyTo(grid: Grid, ids: Iterable<Id>, target: Target, newId: IdSource): Edit {
  const chosen = chosenIn(grid, ids);
  const first = chosen[0];
  if (!first || first.what !== target.what) {
    return NO_EDIT;
  }
  switch (target.what) {
    case "stage":
      return inserted(chosen, ROOT, "stages", target, newId);
    case "touchpoint":
      return inserted(chosen, target.stage, "touchpoints", target, newId);
    case "lane":
      return copyLanes(grid, chosen, target.before, newId);
    case "card": {
      const cards = chosen.flatMap((each) => (each.what === "card" ? [{ card: each.card, kind: each.lane.kind }] : []));
      return putCards(grid, cards, target, newId);
    }
  }
}

function inserted(chosen: readonly Chosen[], parent: Id, list: string, target: Target, newId: IdSource): Edit {
  const originals = chosen.map((each) => (each.what === "stage" ? each.stage : (each as { touchpoint: Element }).touchpoint));
  const elements = copies(list, originals, newId);
  const made = elements.map((element, index): Chosen => ({ ...(chosen[index] as Chosen), id: element.id }));
  return {
    ops: elements.map((element): Op => ({ op: "insert", element, place: { parent, list, before: target.before } })),
    select: selecting(made),
  };
}

/** Lanes of other kinds than the team's own exist once; a copy of one of the team's own holds copies of its cards. */
function copyLanes(grid: Grid, chosen: readonly Chosen[], before: Id | undefined, newId: IdSource): Edit {
  const own = chosen.flatMap((each) => (each.what === "lane" && each.lane.kind === "CUSTOM" ? [each.lane] : []));
  const ops: Op[] = [...(own.length > 0 ? ownLanes(grid) : [])];
  let select: Edit["select"];
  for (const lane of own) {
    const copy = { ...lane, id: newId() };
    ops.push({ op: "insert", element: copy, place: { parent: ROOT, list: "lanes", before } });
    for (const { touchpoint } of grid.columns) {
      const cards = touchpoint?.customCards?.[lane.id];
      if (cards) {
        ops.push({ op: "set", id: touchpoint.id, member: listOf(copy) as string, value: copies(listOf(copy) as string, cards, newId) as unknown as Json });
      }
    }
    select ??= selecting([{ what: "lane", id: copy.id, lane: copy }]);
  }
  return { ops, select };
}

/** Puts cards from anywhere into a cell, each with an id of its own and with what its new lane asks for. */
export function putCards(
  grid: Grid,
  cards: readonly { readonly card: Element; readonly kind: LaneKind }[],
  target: Extract<Target, { what: "card" }>,
  newId: IdSource,
): Edit {
  const lane = laneOf(grid, target.lane);
  const touchpoint = columnOf(grid, target.touchpoint)?.touchpoint;
  if (!lane || !touchpoint || !takesCards(lane) || cards.length === 0) {
    return NO_EDIT;
  }
  if (lane.kind === "CHANNELS") {
    return addCards(touchpoint, lane, newId, cards.map(({ card, kind }) => textOf(card, kind)), target.before);
  }
  const elements = cards.map(({ card, kind }) =>
    kind === lane.kind ? (copies(listOf(lane) as string, [card], newId)[0] as Element) : newCard(lane, newId(), textOf(card, kind)),
  );
  const place = { parent: touchpoint.id, list: listOf(lane) as string, before: target.before };
  const made = elements.map((card): Chosen => ({ what: "card", id: card.id, touchpoint, lane, card }));
  return { ops: elements.map((element): Op => ({ op: "insert", element, place })), select: selecting(made) };
}
