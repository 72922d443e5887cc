/** The priority 1-100 as the panel shows it: with the names of its criteria, their shares and the working. */
import { ROOT, touchpoints, type Criterion, type Element, type Id, type JourneyMap, type Touchpoint } from "../model";
import type { Op } from "../ops";
import { counted, criteriaOf as criteria, priorityOf as meanOf, ranked, shownPriority, valueOf } from "../priority";

/** The map's own criteria, else the usual ones by the names they are given. */
export function criteriaOf(map: JourneyMap, nameOf: (id: Id) => string): readonly Criterion[] {
  return map.criteria?.length ? map.criteria : criteria(map).map((usual) => ({ ...usual, name: nameOf(usual.id) }));
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

/** The mean and how it came about; nothing if no criterion has both a value and a weight. */
export function priorityOf(element: Element, inUse: readonly Criterion[]): Priority | undefined {
  const touchpoint = element as Touchpoint;
  const mean = meanOf(touchpoint, inUse);
  if (mean === undefined) {
    return undefined;
  }
  const valued = inUse.filter(({ id }) => valueOf(touchpoint, id) !== undefined);
  const weights = valued.reduce((sum, { weight }) => sum + +weight, 0);
  const working = valued.map((criterion): Part => {
    const value = valueOf(touchpoint, criterion.id) as number;
    const entered = counted(criterion, value);
    return { criterion, value, counted: entered, contribution: (+criterion.weight * entered) / weights };
  });
  return { mean, value: shownPriority(mean), working };
}

/** All touchpoints with a priority, the most urgent first. */
export function ranking(map: JourneyMap, inUse: readonly Criterion[]): readonly { readonly touchpoint: Touchpoint; readonly priority: Priority }[] {
  return ranked(map, inUse).map(({ touchpoint }) => ({ touchpoint, priority: priorityOf(touchpoint, inUse) as Priority }));
}
