/** The fields of each kind of element, in the order in which they matter. */
import type { Kind } from "./kinds";

interface Named {
  readonly member: string;
}

/** A line or, when `long`, several; a `needed` one is never empty. */
export interface TextField extends Named {
  readonly type: "text";
  readonly long?: boolean;
  readonly needed?: boolean;
}

/** A number within limits; a `needed` one can't be taken away. */
export interface NumberField extends Named {
  readonly type: "number";
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly needed?: boolean;
  /** An amount of money in the map's currency. */
  readonly money?: boolean;
}

export interface DateField extends Named {
  readonly type: "date";
}

/** One of the constants of an enum of the model. */
export interface ChoiceField extends Named {
  readonly type: "choice";
  readonly words: string;
  readonly of: readonly string[];
}

export interface FlagField extends Named {
  readonly type: "flag";
}

/** Something that needs to know the map: who, where, which. */
export interface MapField extends Named {
  readonly type: "severity" | "persona" | "personas" | "painPoints" | "touchpoint" | "until" | "person" | "file";
}

export type Field = TextField | NumberField | DateField | ChoiceField | FlagField | MapField;

export const EVIDENCE = ["ASSUMED", "OBSERVED", "MEASURED"] as const;

const text = (member: string, needed = false, long = false): TextField => ({ type: "text", member, needed, long });
const choice = (member: string, words: string, ...of: string[]): ChoiceField => ({ type: "choice", member, words, of });
const number = (member: string, limits: Partial<NumberField> = {}): NumberField => ({ type: "number", member, ...limits });

const evidence = choice("evidence", "Evidence", ...EVIDENCE);
const direction = choice("direction", "Direction", "HIGHER", "LOWER");
const saying = text("text", true, true);
const persona: MapField = { type: "persona", member: "persona" };

/** The largest whole number that scripts hold exactly; `Amounts.MAX_VOLUME` of the model. */
const MOST = Number.MAX_SAFE_INTEGER;

const FIELDS: Partial<Record<Kind, readonly Field[]>> = {
  STAGE: [text("name", true), text("goal", false, true), number("volume", { min: 0, max: MOST, whole: true })],
  CARD: [saying, persona],
  THOUGHT: [saying, choice("kind", "ThoughtKind", "THOUGHT", "QUOTE"), persona],
  STAKEHOLDER: [text("name", true), choice("side", "StakeholderSide", "INTERNAL", "EXTERNAL"), text("department")],
  ENABLER: [
    text("name", true),
    choice("kind", "EnablerKind", "SKILL", "DATA", "PROCESS", "TECHNOLOGY"),
    { type: "flag", member: "met" },
  ],
  METRIC: [
    text("name", true),
    choice("kind", "MetricKind", "NPS", "CSAT", "CES", "CUSTOM"),
    text("unit"),
    number("baseline"),
    number("current"),
    number("target"),
    direction,
  ],
  OBSERVATION: [
    { type: "date", member: "at" },
    number("value", { needed: true }),
    text("source"),
    number("sampleSize", { min: 0, max: 2147483647, whole: true }),
  ],
  ATTACHMENT: [
    { type: "file", member: "fileName" },
    text("caption"),
    choice("kind", "AttachmentKind", "DOCUMENT", "AUDIO", "PICTURE"),
  ],
  BRANCH: [{ type: "touchpoint", member: "to" }, text("label")],
  WASTE: [
    saying,
    choice("kind", "WasteKind", "UNNECESSARY", "DISRUPTIVE"),
    number("costPerOccurrence", { min: 0, needed: true, money: true }),
    number("occurrences", { min: 0, needed: true }),
  ],
  PAIN_POINT: [
    saying,
    { type: "severity", member: "severity" },
    choice("kind", "PainPointKind", "DEFECT", "WAITING", "EFFORT", "INCONSISTENCY", "INFORMATION", "COST", "EMOTION", "ACCESS", "OTHER"),
    evidence,
    { type: "personas", member: "personas" },
    number("annualCost", { min: 0, money: true }),
    { type: "until", member: "until" },
  ],
  OPPORTUNITY: [saying, { type: "painPoints", member: "painPointIds" }],
  ACTION_ITEM: [
    text("title", true),
    choice("status", "WorkStatus", "TODO", "IN_PROGRESS", "DONE"),
    { type: "person", member: "owner" },
    { type: "date", member: "due" },
    { type: "painPoints", member: "painPointIds" },
  ],
  CRITERION: [text("name", true), number("weight", { min: 0, needed: true }), direction],
};

/** The fields that an element's form has; none for kinds that have a form of their own. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return FIELDS[kind] ?? [];
}

/** The fields that all of several kinds have and that make sense for many elements at once. */
export function commonFields(kinds: readonly Kind[]): readonly Field[] {
  const [first, ...rest] = kinds;
  return (first ? fieldsOf(first) : []).filter(
    (field) => isShared(field) && rest.every((kind) => fieldsOf(kind).some((other) => isAlike(field, other))),
  );
}

function isShared(field: Field): boolean {
  return field.type === "choice" || field.type === "severity" || field.type === "persona" || field.type === "flag";
}

function isAlike(one: Field, other: Field): boolean {
  return (
    one.member === other.member &&
    one.type === other.type &&
    (one.type !== "choice" || (other.type === "choice" && one.words === other.words))
  );
}
