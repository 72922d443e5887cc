/** The scale of a map: the usual ones, what makes one valid, and what a change does to the values noted on the old one. */
import { touchpoints, type JourneyMap, type Json, type Scale } from "../model";
import type { Op } from "../ops";
import { tidy } from "./numbers";

export const PRESETS: { readonly [name: string]: Scale } = {
  signed: { min: -2, max: 2, baseline: 0, step: 0.1 },
  five: { min: 1, max: 5, baseline: 3, step: 1 },
  ten: { min: 0, max: 10, baseline: 5, step: 0.5 },
  hundred: { min: 1, max: 100, baseline: 50, step: 1 },
};

/** The name of the preset that a scale is; "custom" if it is none. */
export function presetOf(scale: Scale): string {
  return Object.keys(PRESETS).find((name) => sameScale(PRESETS[name] as Scale, scale)) ?? "custom";
}

export function sameScale(one: Scale, other: Scale): boolean {
  return one.min === other.min && one.max === other.max && one.baseline === other.baseline && one.step === other.step;
}

/** The member that breaks the rule of scales, min < max, min <= baseline <= max, step > 0; nothing if all is well. */
export function wrongMember({ min, max, baseline, step }: Scale): "max" | "baseline" | "step" | undefined {
  return min >= max ? "max" : baseline < min || baseline > max ? "baseline" : step > 0 ? undefined : "step";
}

/**
 * The value on another scale: as far from the baseline, in proportion to the room on its side. It is rounded to the new
 * step, but never onto or over the baseline: what was negative stays negative.
 */
export function converted(value: number, from: Scale, to: Scale): number {
  const below = value < from.baseline;
  const roomBefore = below ? from.baseline - from.min : from.max - from.baseline;
  const room = below ? to.baseline - to.min : to.max - to.baseline;
  const distance = roomBefore > 0 ? Math.min(1, Math.abs(value - from.baseline) / roomBefore) * room : 0;
  const steps = Math.round(tidy(distance / to.step));
  const rounded = Math.min(room, (distance > 0 ? Math.max(1, steps) : 0) * to.step);
  return tidy(below ? to.baseline - rounded : to.baseline + rounded);
}

/** How many values are noted on the scale, and how many of them another scale could not hold as they are. */
export function affected(map: JourneyMap, to: Scale): { readonly values: number; readonly outside: number } {
  const values = touchpoints(map).flatMap((touchpoint) => (touchpoint.experiences ?? []).map((each) => each.value));
  return { values: values.length, outside: values.filter((value) => value < to.min || value > to.max).length };
}

/** Gives the map another scale. With `convert` all experience values follow; what was measured for closures stays as it was. */
export function changeScale(map: JourneyMap, from: Scale, to: Scale, convert: boolean): readonly Op[] {
  const known = (map.scale ?? {}) as { readonly [name: string]: Json };
  const scale: Op = { op: "set", id: "", member: "scale", value: { ...known, ...to } };
  const values = !convert
    ? []
    : touchpoints(map).filter((each) => each.experiences?.length).map((each): Op => ({
        op: "set",
        id: each.id,
        member: "experiences",
        value: (each.experiences ?? []).map((one) => ({ ...one, value: converted(one.value, from, to) })),
      }));
  return [scale, ...values];
}
