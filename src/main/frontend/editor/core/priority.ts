/** How urgent work on each touchpoint is, as the reading view says it (`Priority` there). */
import type { Criterion, Id, JourneyMap, Touchpoint } from "./model";
import { touchpoints } from "./model";

/** The criteria of maps that name none; `UsualCriteria` there. */
const USUAL: readonly Pick<Criterion, "id" | "weight" | "direction">[] = [
  { id: "cost", weight: 3, direction: "HIGHER" },
  { id: "sales", weight: 3, direction: "HIGHER" },
  { id: "strategy", weight: 2, direction: "HIGHER" },
  { id: "frequency", weight: 2, direction: "HIGHER" },
];

/** The weighted mean of the values that are there, 1 to 100, halves up; nothing without any. */
export function priorityOf(map: JourneyMap, touchpoint: Touchpoint): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { id, weight, direction } of map.criteria?.length ? map.criteria : USUAL) {
    const value = touchpoint.criterionValues?.[id];
    if (value !== undefined) {
      sum += weight * (direction === "LOWER" ? 101 - value : value);
      weights += +weight;
    }
  }
  return weights > 0 ? Math.floor(Number((sum / weights).toPrecision(12)) + 0.5) : undefined;
}

/** All of them, by touchpoint. */
export function priorities(map: JourneyMap): ReadonlyMap<Id, number> {
  return new Map(
    touchpoints(map).flatMap((touchpoint): [Id, number][] => {
      const value = priorityOf(map, touchpoint);
      return value === undefined ? [] : [[touchpoint.id, value]];
    }),
  );
}
