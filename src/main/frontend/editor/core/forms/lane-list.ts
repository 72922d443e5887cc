/** Changing the rows of a map. A map that lists none uses the usual ones; the first change writes all of them. */
import { lanesOf, USUAL_LANES } from "../lanes";
import { ROOT, touchpoints, type Id, type JourneyMap, type Lane, type LaneKind } from "../model";
import type { Op } from "../ops";

/** Writes the usual lanes if the map lists none, so that one of them can be changed. */
function written(map: JourneyMap): readonly Op[] {
  return map.lanes?.length ? [] : lanesOf(map).map((lane) => insert(lane));
}

function insert(lane: Lane, before?: Id): Op {
  return { op: "insert", element: lane, place: { parent: ROOT, list: "lanes", before } };
}

export function showLane(map: JourneyMap, id: Id, visible: boolean): readonly Op[] {
  return [...written(map), { op: "set", id, member: "visible", value: visible ? undefined : false }];
}

/** An empty title gives the lane its usual one back. */
export function titleLane(map: JourneyMap, id: Id, title: string): readonly Op[] {
  return [...written(map), { op: "set", id, member: "title", value: title.trim() === "" ? undefined : title }];
}

/** Moves a lane by one place. */
export function moveLane(map: JourneyMap, id: Id, by: -1 | 1): readonly Op[] {
  const lanes = lanesOf(map);
  const at = lanes.findIndex((lane) => lane.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= lanes.length) {
    return [];
  }
  const before = by < 0 ? lanes[to]?.id : lanes[to + 1]?.id;
  return [...written(map), { op: "move", id, place: { parent: ROOT, list: "lanes", before } }];
}

/** Adds a lane of the team's own at the end. */
export function addLane(map: JourneyMap, id: Id, title: string): readonly Op[] {
  return [...written(map), insert({ id, kind: "CUSTOM", title })];
}

/** Brings a usual lane back that the map doesn't list. */
export function restoreLane(id: Id, kind: LaneKind): readonly Op[] {
  return [insert({ id, kind })];
}

/** The usual lanes that the map doesn't list. */
export function missingLanes(map: JourneyMap): readonly LaneKind[] {
  return USUAL_LANES.filter((kind) => !lanesOf(map).some((lane) => lane.kind === kind));
}

/** Deletes a lane of the team's own with its cards. */
export function removeLane(map: JourneyMap, id: Id): { readonly ops: readonly Op[]; readonly cards: number } {
  const filled = touchpoints(map).filter((touchpoint) => touchpoint.customCards?.[id]);
  const cards = filled.reduce((sum, touchpoint) => sum + (touchpoint.customCards?.[id]?.length ?? 0), 0);
  const emptied = filled.map((each): Op => ({ op: "set", id: each.id, member: "customCards/" + id, value: undefined }));
  return { ops: [...emptied, { op: "remove", id }], cards };
}
