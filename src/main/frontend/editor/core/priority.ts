/** How urgent work on a touchpoint is, 1 to 100; higher means first. `Priority` of the server, held equal by vectors. */
import type { Criterion, Id, JourneyMap, Touchpoint } from "./model";
import { touchpoints } from "./model";

/** Lower values count as this minus the value. */
const MIRROR = 101;

/** For maps that name none of their own; their names are texts. */
const USUAL_CRITERIA: readonly Criterion[] = [
  { id: "cost", name: "", weight: 3, direction: "HIGHER" },
  { id: "sales", name: "", weight: 3, direction: "HIGHER" },
  { id: "strategy", name: "", weight: 2, direction: "HIGHER" },
  { id: "frequency", name: "", weight: 2, direction: "HIGHER" },
];

/** The map's own criteria, else the usual ones. */
export function criteriaOf(map: JourneyMap): readonly Criterion[] {
  return map.criteria?.length ? map.criteria : USUAL_CRITERIA;
}

/** What a touchpoint says about a criterion. */
export function valueOf({ criterionValues }: Touchpoint, criterion: Id): number | undefined {
  return criterionValues && Object.prototype.hasOwnProperty.call(criterionValues, criterion) ? criterionValues[criterion] : undefined;
}

/** A value as it enters the mean: its mirror image where lower is more urgent. */
export function counted({ direction }: Criterion, value: number): number {
  return direction === "LOWER" ? MIRROR - value : +value;
}

/** The weighted mean of the criterion values before rounding; nothing if no criterion has both a value and a weight. */
export function priorityOf(touchpoint: Touchpoint, criteria: readonly Criterion[]): number | undefined {
  let weights = 0;
  let sum = 0;
  for (const criterion of criteria) {
    const value = valueOf(touchpoint, criterion.id);
    if (value !== undefined) {
      weights += +criterion.weight;
      sum += +criterion.weight * counted(criterion, value);
    }
  }
  // Coarser than the sums, so that equal priorities compare as equal whichever way they came about.
  return weights > 0 ? Number((sum / weights).toPrecision(12)) : undefined;
}

/** The whole number that is shown: halves go up. */
export function shownPriority(mean: number): number {
  return Math.floor(mean + 0.5);
}

/** All touchpoints with a priority, the most urgent first; equals in the order of the journey. */
export function ranked(
  map: JourneyMap,
  criteria = criteriaOf(map),
): readonly { readonly touchpoint: Touchpoint; readonly mean: number }[] {
  return touchpoints(map)
    .flatMap((touchpoint) => {
      const mean = priorityOf(touchpoint, criteria);
      return mean === undefined ? [] : [{ touchpoint, mean }];
    })
    .sort((one, other) => other.mean - one.mean);
}

/** What is shown of each touchpoint that has a priority, in the order of rank. */
export function priorities(map: JourneyMap): ReadonlyMap<Id, number> {
  return new Map(ranked(map).map(({ touchpoint, mean }) => [touchpoint.id, shownPriority(mean)]));
}
