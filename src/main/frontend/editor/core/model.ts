/**
 * A map as it is stored (docs/contracts.md). The editor works on the stored form itself and never rebuilds it, so members
 * that it does not know stay where they are. All values are immutable: a change makes new objects along its path only.
 */

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/** An id of an element; the map itself is {@link ROOT}. */
export type Id = string;

/** Stands for the map itself where an element's id is asked for. */
export const ROOT: Id = "";

/** Whatever can be added, moved and merged has an id. */
export interface Element {
  readonly id: Id;
  readonly [member: string]: Json | undefined;
}

/** A text in a cell: a card, a thought (with `kind`), a gain, an opportunity (with `painPointIds`), a waste. */
export interface Card extends Element {
  readonly text: string;
}

export type Evidence = "ASSUMED" | "OBSERVED" | "MEASURED";

/** How it feels to a persona, or to all without one; has no id: there is one for each persona. */
export interface Experience {
  readonly persona?: Id;
  readonly value: number;
  readonly evidence: Evidence;
  readonly source?: string;
  readonly measuredAt?: string;
  readonly [member: string]: Json | undefined;
}

export interface PainPoint extends Card {
  readonly kind: string;
  /** 1 to 5. */
  readonly severity: number;
  readonly evidence: Evidence;
  readonly personas?: readonly Id[];
  readonly annualCost?: number;
  readonly until?: Id;
}

export interface Touchpoint extends Element {
  readonly name: string;
  readonly momentOfTruth?: boolean;
  readonly channels?: readonly string[];
  readonly experiences?: readonly Experience[];
  readonly painPoints?: readonly PainPoint[];
  readonly customCards?: { readonly [lane: Id]: readonly Card[] };
  readonly criterionValues?: { readonly [criterion: Id]: number };
}

export interface Stage extends Element {
  readonly name: string;
  readonly goal?: string;
  readonly volume?: number;
  readonly touchpoints?: readonly Touchpoint[];
}

export interface Persona extends Element {
  readonly name: string;
  readonly pageId?: string;
}

export interface Criterion extends Element {
  readonly name: string;
  readonly weight: number;
  readonly direction: "HIGHER" | "LOWER";
}

export interface Lane extends Element {
  readonly kind: LaneKind;
  readonly title?: string;
  /** True where it is missing. */
  readonly visible?: boolean;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly baseline: number;
  readonly step: number;
}

export interface ActionItem extends Element {
  readonly title: string;
  readonly painPointIds?: readonly Id[];
}

export interface JourneyMap extends Element {
  readonly schemaVersion: number;
  readonly title: string;
  readonly state?: "CURRENT" | "FUTURE";
  readonly scale?: { readonly min: number; readonly max: number; readonly baseline: number; readonly step: number };
  readonly personas?: readonly Persona[];
  readonly criteria?: readonly Criterion[];
  readonly lanes?: readonly Lane[];
  readonly stages?: readonly Stage[];
  readonly actionItems?: readonly ActionItem[];
}

/** What the cells of a lane hold; see `LaneKind` in the model. */
export type LaneKind =
  | "CUSTOMER_ACTIONS" | "THOUGHTS" | "CHANNELS" | "EXPERIENCE" | "PAIN_POINTS" | "PRIORITY" | "GAINS" | "OPPORTUNITIES"
  | "ACTION_ITEMS" | "FRONTSTAGE" | "BACKSTAGE" | "SUPPORT" | "STAKEHOLDERS" | "ENABLERS" | "METRICS" | "ATTACHMENTS" | "CUSTOM";

/** The scale of a map that names none; `Scale.DEFAULT` of the model. */
export const USUAL_SCALE: Scale = { min: -2, max: 2, baseline: 0, step: 0.1 };

/** The scale of a map. */
export function scaleOf(map: JourneyMap): Scale {
  return map.scale ?? USUAL_SCALE;
}

/** All touchpoints from left to right. */
export function touchpoints(map: JourneyMap): readonly Touchpoint[] {
  return (map.stages ?? []).flatMap((stage) => stage.touchpoints ?? []);
}
