/** Taking things away, with everything that refers to them. */
import { channelOf, channelsOp } from "./channels";
import { chosenIn, type Chosen } from "./chosen";
import { NO_EDIT, type Edit } from "./edit";
import { cardsAt, ownLanes, type Grid } from "./grid";
import { walk } from "./locate";
import { listOf } from "./lanes";
import { touchpoints, type Element, type Id, type Json, type Touchpoint } from "./model";
import type { Op } from "./ops";
import { at, HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";

/** Takes away what is chosen. */
export function removal(grid: Grid, ids: readonly Id[]): Edit {
  const chosen = chosenIn(grid, ids);
  if (chosen.length === 0) {
    return NO_EDIT;
  }
  const gone = new Set<Id>();
  chosen.forEach((each) => {
    const [list, element] = elementOf(each) ?? [];
    if (list && element) {
      walk(list, element, ({ id }) => gone.add(id));
    }
  });
  const lanes = chosen.some((each) => each.what === "lane") ? ownLanes(grid) : [];
  const select = at(nextTo(grid, chosen));
  return { ops: [...lanes, ...withoutReferences(grid, gone), ...chosen.flatMap((each) => taken(grid, each)), ...channels(chosen)], select };
}

/** The element that a chosen thing is, and the list that it stands in; channels are none. */
function elementOf(chosen: Chosen): readonly [string, Element] | undefined {
  switch (chosen.what) {
    case "stage":
      return ["stages", chosen.stage];
    case "touchpoint":
      return ["touchpoints", chosen.touchpoint];
    case "lane":
      return ["lanes", chosen.lane];
    case "card":
      return channelOf(chosen.id) ? undefined : [listOf(chosen.lane) as string, chosen.card];
  }
}

/** Cards of a lane of the team's own go with it; what stands in the usual lanes stays and comes back with the lane. */
function taken(grid: Grid, chosen: Chosen): Op[] {
  const cards =
    chosen.what === "lane" && chosen.lane.kind === "CUSTOM"
      ? touchpoints(grid.map)
          .filter((touchpoint) => touchpoint.customCards?.[chosen.id])
          .map((touchpoint): Op => ({ op: "set", id: touchpoint.id, member: "customCards/" + chosen.id, value: undefined }))
      : [];
  return elementOf(chosen) ? [...cards, { op: "remove", id: chosen.id }] : [];
}

function channels(chosen: readonly Chosen[]): Op[] {
  const left = new Map<Id, readonly string[]>();
  for (const each of chosen) {
    const channel = channelOf(each.id);
    if (channel && each.what === "card") {
      const now = left.get(channel.touchpoint) ?? each.touchpoint.channels ?? [];
      left.set(channel.touchpoint, now.filter((text) => text !== channel.text));
    }
  }
  return [...left].map(([touchpoint, texts]) => channelsOp(touchpoint, texts));
}

/** Changes after which nothing that stays names anything of these ids. */
export function withoutReferences(grid: Grid, gone: ReadonlySet<Id>): readonly Op[] {
  const all = touchpoints(grid.map);
  const ops: Op[] = [];
  const set = (id: Id, member: string, value: Json | undefined) => ops.push({ op: "set", id, member, value });
  const painPoints = (owner: Element) => {
    const ids = owner["painPointIds"] as readonly Id[] | undefined;
    if (ids?.some((id) => gone.has(id))) {
      const rest = ids.filter((id) => !gone.has(id));
      set(owner.id, "painPointIds", rest.length > 0 ? rest : undefined);
    }
  };
  all.forEach((touchpoint, place) => {
    if (gone.has(touchpoint.id)) {
      return;
    }
    const branches = (touchpoint["branches"] ?? []) as unknown as readonly Element[];
    branches.filter((branch) => gone.has(branch["to"] as Id)).forEach((branch) => ops.push({ op: "remove", id: branch.id }));
    for (const pain of touchpoint.painPoints ?? []) {
      if (pain.until !== undefined && gone.has(pain.until) && !gone.has(pain.id)) {
        set(pain.id, "until", lastBefore(all, place, pain.until, gone));
      }
    }
    const opportunities = (touchpoint["opportunities"] ?? []) as unknown as readonly Element[];
    opportunities.filter((opportunity) => !gone.has(opportunity.id)).forEach(painPoints);
  });
  (grid.map.actionItems ?? []).forEach(painPoints);
  return ops;
}

/** The last touchpoint that stays between a pain point's own and the one until which it was felt; none if it is its own. */
function lastBefore(all: readonly Touchpoint[], own: number, until: Id, gone: ReadonlySet<Id>): Id | undefined {
  for (let place = all.findIndex((each) => each.id === until); place > own; place--) {
    const id = (all[place] as Touchpoint).id;
    if (!gone.has(id)) {
      return id;
    }
  }
  return undefined;
}

/** Where the author is when the chosen things are gone: at what followed them, else at what stood before. */
function nextTo(grid: Grid, chosen: readonly Chosen[]): Focus {
  const first = chosen[0] as Chosen;
  const ids = new Set(chosen.map((each) => each.id));
  const neighbour = <E extends { readonly id: Id }>(list: readonly E[]): E | undefined => {
    const start = list.findIndex((each) => each.id === first.id);
    return list.slice(start).find((each) => !ids.has(each.id)) ?? [...list.slice(0, start)].reverse().find((each) => !ids.has(each.id));
  };
  switch (first.what) {
    case "stage":
      return { row: STAGES, column: neighbour(grid.map.stages ?? [])?.id ?? NEW };
    case "touchpoint":
      return { row: TOUCHPOINTS, column: neighbour(first.stage.touchpoints ?? [])?.id ?? first.stage.id };
    case "lane":
      return { row: neighbour(grid.lanes)?.id ?? STAGES, column: HEADS };
    case "card":
      return { row: first.lane.id, column: first.touchpoint.id, card: neighbour(cardsAt(first.touchpoint, first.lane))?.id };
  }
}
