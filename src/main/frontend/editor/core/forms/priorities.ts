/** The priority 1-100 and its criteria; `Priority`, `RankedPriority` and `UsualCriteria` of the analysis. */
import { ROOT, touchpoints, type Criterion, type Element, type Id, type JourneyMap, type Touchpoint } from "../model";
import type { Op } from "../ops";

/** Lower values count as this minus the value, so that both directions run from 1 to 100. */
const MIRROR = 101;

const USUAL: readonly { readonly id: Id; readonly weight: number }[] = [
  { id: "cost", weight: 3 },
  { id: "sales", weight: 3 },
  { id: "strategy", weight: 2 },
  { id: "frequency", weight: 2 },
];

/** The map's own criteria, else the usual ones by the names they are given. */
export function criteriaOf(map: JourneyMap, nameOf: (id: Id) => string): readonly Criterion[] {
  return map.criteria?.length ? map.criteria : USUAL.map(({ id, weight }) => ({ id, name: nameOf(id), weight, direction: "HIGHER" }));
}

/** Writes the criteria in use if the map lists none, so that one of them can be changed. */
export function writtenCriteria(map: JourneyMap, inUse: readonly Criterion[]): readonly Op[] {
  return map.criteria?.length
    ? []
    : inUse.map((element): Op => ({ op: "insert", element, place: { parent: ROOT, list: "criteria" } }));
}

/** Deletes a criterion and the values that touchpoints have for it. */
export function removeCriterion(map: JourneyMap, inUse: readonly Criterion[], id: Id): { readonly ops: readonly Op[]; readonly values: number } {
  const valued = touchpoints(map).filter((each) => each.criterionValues?.[id] !== undefined);
  const emptied = valued.map((each): Op => ({ op: "set", id: each.id, member: "criterionValues/" + id, value: undefined }));
  return { ops: [...writtenCriteria(map, inUse), ...emptied, { op: "remove", id }], values: valued.length };
}

/** The share of each weight in percent, in the order of the criteria; whole numbers that make 100 together. */
export function shares(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  if (sum <= 0) {
    return weights.map(() => 0);
  }
  const exact = weights.map((weight) => (weight / sum) * 100);
  const floors = exact.map(Math.floor);
  const left = 100 - floors.reduce((one, other) => one + other, 0);
  // The largest remainders get what rounding left over.
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((one, other) => other.rest - one.rest);
  const lifted = new Set(order.slice(0, left).map((each) => each.at));
  return floors.map((value, at) => value + (lifted.has(at) ? 1 : 0));
}

/** What one criterion brought. */
export interface Part {
  readonly criterion: Criterion;
  readonly value: number;
  /** As it entered the mean: the value, or its mirror image where lower is more urgent. */
  readonly counted: number;
  readonly contribution: number;
}

export interface Priority {
  readonly mean: number;
  /** The whole number that is shown. */
  readonly value: number;
  readonly working: readonly Part[];
}

/** The weighted mean of the criteria that have a value here; nothing if none has both a value and a weight. */
export function priorityOf(touchpoint: Element, criteria: readonly Criterion[]): Priority | undefined {
  const values = ((touchpoint as Touchpoint).criterionValues ?? {}) as { readonly [criterion: Id]: number | undefined };
  const valued = criteria.filter((criterion) => values[criterion.id] !== undefined);
  const weights = valued.reduce((sum, criterion) => sum + criterion.weight, 0);
  if (weights === 0) {
    return undefined;
  }
  const working = valued.map((criterion): Part => {
    const value = values[criterion.id] as number;
    const counted = criterion.direction === "LOWER" ? MIRROR - value : value;
    return { criterion, value, counted, contribution: (criterion.weight * counted) / weights };
  });
  const mean = Number(working.reduce((sum, part) => sum + part.contribution, 0).toPrecision(12));
  return { mean, value: Math.floor(mean + 0.5), working };
}

/** All touchpoints with a priority, the most urgent first; equals in the order of the journey. */
export function ranking(map: JourneyMap, criteria: readonly Criterion[]): readonly { readonly touchpoint: Touchpoint; readonly priority: Priority }[] {
  return touchpoints(map)
    .flatMap((touchpoint) => {
      const priority = priorityOf(touchpoint, criteria);
      return priority ? [{ touchpoint, priority }] : [];
    })
    .sort((one, other) => other.priority.mean - one.priority.mean);
}
