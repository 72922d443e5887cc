/** What is noted of how it feels, and how values on a scale are told and changed. */
import type { Evidence, Experience, Id, Json, Scale, Touchpoint } from "./model";
import type { Op } from "./ops";

/** The experience noted for a persona, or for all without one. */
export function experienceOf(touchpoint: Touchpoint, persona: Id | undefined): Experience | undefined {
  return touchpoint.experiences?.find((each) => (each.persona ?? undefined) === persona);
}

/** The experience of all together: the value noted for all, else the plain mean of the personas' values. */
export function aggregate(touchpoint: Touchpoint): number | undefined {
  const all = experienceOf(touchpoint, undefined);
  const values = touchpoint.experiences ?? [];
  if (all) {
    return +all.value;
  }
  return values.length > 0 ? values.reduce((sum, each) => sum + +each.value, 0) / values.length : undefined;
}

const STRENGTH: readonly Evidence[] = ["ASSUMED", "OBSERVED", "MEASURED"];

/** An aggregate is only as well supported as its weakest part. */
export function evidenceOf(touchpoint: Touchpoint, persona: Id | undefined): Evidence {
  const one = experienceOf(touchpoint, persona) ?? experienceOf(touchpoint, undefined);
  const all = one ? [one] : (touchpoint.experiences ?? []);
  return STRENGTH.find((level) => all.some((each) => each.evidence === level)) ?? "MEASURED";
}

/** The nearest value that an author can enter: on a step from the lowest value, and on the scale. */
export function snap(value: number, { min, max, step }: Scale): number {
  const steps = Math.round((value - +min) / +step);
  const snapped = Math.min(+max, Math.max(+min, +min + steps * +step));
  // Tenths have no exact double, so that sums of them would show 0.30000000000000004.
  return Number(snapped.toFixed(Math.min(20, Math.max(decimals(+min), decimals(+step), snapped === +max ? decimals(+max) : 0))));
}

function decimals(value: number): number {
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** The next value up or down; from one between two steps, such as a mean, the next of them. */
export function stepped(value: number, direction: 1 | -1, scale: Scale): number {
  const near = snap(value, scale);
  return (near - value) * direction > 1e-9 ? near : snap(near + direction * +scale.step, scale);
}

/** The step of Page Up and Page Down: about a fifth of the way from end to end, and one step at least. */
export function bigStep({ min, max, step }: Scale): number {
  return Math.max(1, Math.round((+max - +min) / 5 / +step)) * +step;
}

/** The change that notes a value, or takes it away; what else is known of the experience stays. */
export function setExperience(touchpoint: Touchpoint, persona: Id | undefined, value: number | undefined): Op {
  const { persona: _, value: __, ...others } = experienceOf(touchpoint, persona) ?? ({ evidence: "ASSUMED" } as Partial<Experience>);
  const experience = value === undefined ? undefined : { ...(persona !== undefined && { persona }), value, ...others };
  return { op: "set", id: touchpoint.id, member: "experiences/" + (persona ?? ""), value: experience as Json | undefined };
}

/**
 * A number as an author types it: with a comma or a point, a true minus or a hyphen.
 *
 * @return nothing if it is no number
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[\u2212\u2013]/g, "-").replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/**
 * A value of a scale as an author types it. On a scale without negative values, a number with a sign is the distance from
 * the baseline, as it stands at the points.
 *
 * @return nothing if it is no number, or not on the scale
 */
export function parseValue(text: string, scale: Scale): number | undefined {
  const number = parseNumber(text);
  if (number === undefined) {
    return undefined;
  }
  const isDistance = +scale.min >= 0 && /^\s*[-+\u2212\u2013]/.test(text);
  const value = isDistance ? +scale.baseline + number : number;
  return value < +scale.min || value > +scale.max ? undefined : snap(value, scale);
}

/** The distance from the baseline with its sign, a true minus; zero has none. At most two decimals. */
export function signed(value: number, { baseline }: Scale, language?: string): string {
  const distance = roundHalfUp(value - +baseline);
  const size = formatOf(language).format(Math.abs(distance));
  return distance === 0 ? "0" : (distance < 0 ? "\u2212" : "+") + size;
}

const formats = new Map<string | undefined, Intl.NumberFormat>();

/** Making a format takes longer than drawing the point that it is for. */
function formatOf(language: string | undefined): Intl.NumberFormat {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  formats.set(language, format);
  return format;
}

/** To two decimals, as the server rounds: half goes away from zero, and 0.005 is half although its double is not. */
function roundHalfUp(value: number): number {
  const size = Number(Math.abs(value).toPrecision(12));
  return (Math.sign(value) * Math.round(Number((size * 100).toPrecision(12)))) / 100;
}
