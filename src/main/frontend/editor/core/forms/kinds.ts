/** What the elements of a map are and what an author can say of each; the lists and members of `docs/contracts.md`. */
import { locate } from "../locate";
import { ROOT, type Element, type Id, type Json, type JourneyMap } from "../model";

export type Kind =
  | "MAP" | "STAGE" | "TOUCHPOINT" | "CARD" | "THOUGHT" | "STAKEHOLDER" | "ENABLER" | "METRIC" | "OBSERVATION" | "ATTACHMENT"
  | "BRANCH" | "WASTE" | "PAIN_POINT" | "OPPORTUNITY" | "ACTION_ITEM" | "PERSONA" | "CRITERION" | "LANE";

const OF_LIST: { readonly [list: string]: Kind } = {
  stages: "STAGE",
  touchpoints: "TOUCHPOINT",
  thoughts: "THOUGHT",
  stakeholders: "STAKEHOLDER",
  enablers: "ENABLER",
  metrics: "METRIC",
  observations: "OBSERVATION",
  attachments: "ATTACHMENT",
  branches: "BRANCH",
  waste: "WASTE",
  painPoints: "PAIN_POINT",
  opportunities: "OPPORTUNITY",
  actionItems: "ACTION_ITEM",
  personas: "PERSONA",
  criteria: "CRITERION",
  lanes: "LANE",
};

/** What an element is, and the stage and the touchpoint that it stands in, if it does. */
export interface Subject {
  readonly id: Id;
  readonly kind: Kind;
  readonly stage: Id | undefined;
  readonly touchpoint: Id | undefined;
}

/** Nothing if the map has no element of this id. */
export function subjectOf(map: JourneyMap, id: Id): Subject | undefined {
  const path = locate(map, id);
  if (!path) {
    return undefined;
  }
  const last = path[path.length - 1];
  const at = (list: string) => path.find((step) => step.list === list)?.id;
  const kind = id === ROOT || !last ? "MAP" : (OF_LIST[last.list] ?? "CARD");
  return { id, kind, stage: at("stages"), touchpoint: at("touchpoints") };
}

/** The member that an element is called by. */
export function nameMember(kind: Kind): string {
  switch (kind) {
    case "STAGE":
    case "TOUCHPOINT":
    case "STAKEHOLDER":
    case "ENABLER":
    case "METRIC":
    case "PERSONA":
    case "CRITERION":
      return "name";
    case "ATTACHMENT":
      return "fileName";
    case "BRANCH":
      return "label";
    case "MAP":
    case "ACTION_ITEM":
    case "LANE":
      return "title";
    case "OBSERVATION":
      return "at";
    default:
      return "text";
  }
}

/** What an element is called; empty if it has no name. */
export function nameOf(element: Element, kind: Kind): string {
  return String(element[nameMember(kind)] ?? "");
}

/** What a new element says beside its name. */
const BORN_WITH: Partial<Record<Kind, { readonly [member: string]: Json }>> = {
  THOUGHT: { kind: "THOUGHT" },
  STAKEHOLDER: { side: "INTERNAL" },
  ENABLER: { kind: "PROCESS" },
  METRIC: { kind: "CUSTOM", direction: "HIGHER" },
  WASTE: { kind: "UNNECESSARY", costPerOccurrence: 0, occurrences: 0 },
  PAIN_POINT: { kind: "OTHER", severity: 3, evidence: "ASSUMED" },
  ACTION_ITEM: { status: "TODO" },
  CRITERION: { weight: 1, direction: "HIGHER" },
  LANE: { kind: "CUSTOM" },
};

/** A new element that is complete as it is. `more` tells what is known of it beside its name. */
export function born(kind: Kind, id: Id, name: string, more: { readonly [member: string]: Json } = {}): Element {
  return { id, [nameMember(kind)]: name, ...BORN_WITH[kind], ...more };
}

/** How a file is shown, by its media type. */
export function attachmentKind(mediaType: string): "AUDIO" | "PICTURE" | "DOCUMENT" {
  return mediaType.startsWith("audio/") ? "AUDIO" : mediaType.startsWith("image/") ? "PICTURE" : "DOCUMENT";
}
