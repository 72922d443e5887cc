/** Moving what is chosen: to the side, up and down, to any place. */
import { channelId, channelOf, channelsOp } from "./channels";
import { converted } from "./cards";
import { chosenIn, type Chosen } from "./chosen";
import { NO_EDIT, type Edit } from "./edit";
import { cardsAt, columnOf, laneOf, ownLanes, takesCards, type Grid } from "./grid";
import { listOf } from "./lanes";
import { ROOT, type Id, type Lane, type Touchpoint } from "./model";
import type { Op, Place } from "./ops";
import { withoutReferences } from "./removal";
import { HEADS, STAGES, TOUCHPOINTS, type Focus, type Selection } from "./selection";

/** Towards the start or the end of the lines, up or down. */
export type Direction = "back" | "on" | "up" | "down";

/** Where something is dropped: on the row of stages, of touchpoints, of heads of lanes, or in a cell. */
export type Target =
  | { readonly what: "stage"; readonly before: Id | undefined }
  | { readonly what: "touchpoint"; readonly stage: Id; readonly before: Id | undefined }
  | { readonly what: "lane"; readonly before: Id | undefined }
  | { readonly what: "card"; readonly touchpoint: Id; readonly lane: Id; readonly before: Id | undefined };

type CardChosen = Extract<Chosen, { what: "card" }>;

/** Moves things of one sort to a target of their sort, together and in their order. */
export function moveTo(grid: Grid, ids: Iterable<Id>, target: Target): Edit {
  const chosen = chosenIn(grid, ids);
  if (chosen.length === 0 || chosen[0]?.what !== target.what) {
    return NO_EDIT;
  }
  if (target.what === "card") {
    return moveCards(grid, chosen, target);
  }
  const [parent, list, siblings] =
    target.what === "stage"
      ? ([ROOT, "stages", grid.map.stages ?? []] as const)
      : target.what === "lane"
        ? ([ROOT, "lanes", grid.lanes] as const)
        : ([target.stage, "touchpoints", grid.map.stages?.find((stage) => stage.id === target.stage)?.touchpoints ?? []] as const);
  const before = staying(siblings, chosen, target.before);
  const lanes = target.what === "lane" ? ownLanes(grid) : [];
  return { ops: [...lanes, ...moves(chosen, { parent, list, before })], select: selecting(chosen) };
}

function moves(chosen: readonly Chosen[], place: Place): Op[] {
  return chosen.map(({ id }): Op => ({ op: "move", id, place }));
}

/** The first from a place on that is not moved itself. */
function staying(siblings: readonly { readonly id: Id }[], chosen: readonly Chosen[], before: Id | undefined): Id | undefined {
  const start = before === undefined ? siblings.length : siblings.findIndex((each) => each.id === before);
  return siblings.slice(start).find((each) => !chosen.some(({ id }) => id === each.id))?.id;
}

function moveCards(grid: Grid, chosen: readonly Chosen[], target: Extract<Target, { what: "card" }>): Edit {
  const lane = laneOf(grid, target.lane);
  const touchpoint = columnOf(grid, target.touchpoint)?.touchpoint;
  const list = lane && listOf(lane);
  if (!lane || !touchpoint || !takesCards(lane)) {
    return NO_EDIT;
  }
  const cards = chosen.filter((each): each is CardChosen => each.what === "card");
  const before = staying(cardsAt(touchpoint, lane), cards, target.before);
  if (lane.kind === "CHANNELS" || cards.some((each) => each.lane.kind === "CHANNELS")) {
    return moveChannels(cards, lane, touchpoint, before);
  }
  const place = { parent: touchpoint.id, list: list as string, before };
  const leaving = cards.filter((each) => each.lane.kind === "PAIN_POINTS" && lane.kind !== "PAIN_POINTS").map((each) => each.id);
  const ops = cards.flatMap((each): Op[] =>
    each.lane.kind === lane.kind
      ? [{ op: "move", id: each.id, place }]
      : [{ op: "remove", id: each.id }, { op: "insert", element: converted(each.card, each.lane.kind, lane), place }],
  );
  return {
    ops: [...(leaving.length > 0 ? withoutReferences(grid, new Set(leaving)) : []), ...ops],
    select: selecting(cards, { row: lane.id, column: touchpoint.id, card: cards[0]?.id }),
  };
}

/** Channels are plain texts: they move among themselves only. */
function moveChannels(cards: readonly CardChosen[], lane: Lane, touchpoint: Touchpoint, before: Id | undefined): Edit {
  if (lane.kind !== "CHANNELS" || cards.some((each) => each.lane.kind !== "CHANNELS")) {
    return NO_EDIT;
  }
  const left = new Map<Id, readonly string[]>([[touchpoint.id, touchpoint.channels ?? []]]);
  const texts: string[] = [];
  for (const each of cards) {
    const text = String(each.card["text"]);
    texts.push(text);
    left.set(each.touchpoint.id, (left.get(each.touchpoint.id) ?? each.touchpoint.channels ?? []).filter((other) => other !== text));
  }
  const own = left.get(touchpoint.id) as readonly string[];
  const found = before === undefined ? -1 : own.indexOf(channelOf(before)?.text ?? "");
  const split = found < 0 ? own.length : found;
  left.set(touchpoint.id, [...own.slice(0, split), ...texts, ...own.slice(split)]);
  const ids = texts.map((text) => channelId(touchpoint.id, text));
  return {
    ops: [...left].map(([id, channels]) => channelsOp(id, channels)),
    select: { focus: { row: lane.id, column: touchpoint.id, card: ids[0] }, ids: new Set(ids.length > 1 ? ids : []) },
  };
}

/** Where the author is with these things: on the first, with the others chosen too. */
export function selecting(chosen: readonly Chosen[], focus?: Focus): Selection {
  return { focus: focus ?? focusOn(chosen[0] as Chosen), ids: new Set(chosen.length > 1 ? chosen.map(({ id }) => id) : []) };
}

/** The focus that is on a thing. */
export function focusOn(chosen: Chosen): Focus {
  switch (chosen.what) {
    case "stage":
      return { row: STAGES, column: chosen.id };
    case "touchpoint":
      return { row: TOUCHPOINTS, column: chosen.id };
    case "lane":
      return { row: chosen.id, column: HEADS };
    case "card":
      return { row: chosen.lane.id, column: chosen.touchpoint.id, card: chosen.id };
  }
}

/** Moves what is chosen one place: a card to the next touchpoint or within its cell, a touchpoint also to the next stage. */
export function moveBy(grid: Grid, ids: Iterable<Id>, direction: Direction): Edit {
  const chosen = chosenIn(grid, ids);
  const first = chosen[0];
  const last = chosen[chosen.length - 1];
  if (!first || !last) {
    return NO_EDIT;
  }
  const forward = direction === "on" || direction === "down";
  const upright = direction === "up" || direction === "down";
  const target = upright
    ? first.what === "lane"
      ? step(grid.lanes, first, last, forward, (before) => ({ what: "lane", before }))
      : first.what === "card" && last.what === "card" && first.touchpoint === last.touchpoint && first.lane === last.lane
        ? step(cardsAt(first.touchpoint, first.lane), first, last, forward, (before) => inCell(first, before))
        : undefined
    : sideways(grid, first, last, forward);
  if (!upright && first.what === "card") {
    return acrossColumns(grid, chosen as readonly CardChosen[], forward);
  }
  return target ? moveTo(grid, chosen.map(({ id }) => id), target) : NO_EDIT;
}

function inCell(card: CardChosen, before: Id | undefined): Target {
  return { what: "card", touchpoint: card.touchpoint.id, lane: card.lane.id, before };
}

/** One place on or back in a list; nothing at its end. */
function step(
  list: readonly { readonly id: Id }[],
  first: Chosen,
  last: Chosen,
  forward: boolean,
  target: (before: Id | undefined) => Target,
): Target | undefined {
  const from = list.findIndex((each) => each.id === (forward ? last : first).id);
  if (forward ? from >= list.length - 1 : from <= 0) {
    return undefined;
  }
  return target(forward ? list[from + 2]?.id : list[from - 1]?.id);
}

function sideways(grid: Grid, first: Chosen, last: Chosen, forward: boolean): Target | undefined {
  const stages = grid.map.stages ?? [];
  if (first.what === "stage") {
    return step(stages, first, last, forward, (before) => ({ what: "stage", before }));
  }
  if (first.what !== "touchpoint" || last.what !== "touchpoint") {
    return undefined;
  }
  const stage = (forward ? last : first).stage;
  const within = step(stage.touchpoints ?? [], first, last, forward, (before) => ({ what: "touchpoint", stage: stage.id, before }));
  const next = stages[stages.indexOf(stage) + (forward ? 1 : -1)];
  return within ?? (next && { what: "touchpoint", stage: next.id, before: forward ? next.touchpoints?.[0]?.id : undefined });
}

/** Each card goes to the touchpoint beside its own, at the end of the cell; all of them or none. */
function acrossColumns(grid: Grid, cards: readonly CardChosen[], forward: boolean): Edit {
  const ops: Op[] = [];
  const select: { focus: Focus; id: Id }[] = [];
  const cells = new Map<string, CardChosen[]>();
  for (const card of cards) {
    const key = card.lane.id + "|" + card.touchpoint.id;
    cells.set(key, [...(cells.get(key) ?? []), card]);
  }
  for (const inOne of cells.values()) {
    const card = inOne[0] as CardChosen;
    const to = besides(grid, card.touchpoint.id, forward);
    const edit = to ? moveCards(grid, inOne, { what: "card", touchpoint: to.id, lane: card.lane.id, before: undefined }) : NO_EDIT;
    if (!edit.select?.focus || (cells.size > 1 && card.lane.kind === "CHANNELS")) {
      return NO_EDIT;
    }
    ops.push(...edit.ops);
    const ids = edit.select.ids.size > 0 ? [...edit.select.ids] : [edit.select.focus.card as Id];
    ids.forEach((id) => select.push({ focus: { ...(edit.select?.focus as Focus), card: id }, id }));
  }
  return { ops, select: { focus: select[0]?.focus, ids: new Set(select.length > 1 ? select.map(({ id }) => id) : []) } };
}

/** The next touchpoint in a direction, over stages without any. */
function besides(grid: Grid, touchpoint: Id, forward: boolean): Touchpoint | undefined {
  const place = grid.places.get(touchpoint) as number;
  const rest = forward ? grid.columns.slice(place + 1) : grid.columns.slice(0, place).reverse();
  return rest.find((column) => column.touchpoint)?.touchpoint;
}
