/** The rows of a map, and where their cards are stored; `LanePlan` of the reading view. */
import type { Element, JourneyMap, Lane, LaneKind, Touchpoint } from "./model";
import { read } from "./ops";

/** From what the customer lives through, over where it hurts, to what lies behind it. */
export const USUAL_LANES: readonly LaneKind[] = [
  "CHANNELS", "CUSTOMER_ACTIONS", "THOUGHTS", "EXPERIENCE", "PAIN_POINTS", "PRIORITY", "GAINS", "OPPORTUNITIES",
  "ACTION_ITEMS", "FRONTSTAGE", "BACKSTAGE", "SUPPORT", "STAKEHOLDERS", "ENABLERS", "METRICS", "ATTACHMENTS",
];

const usual: readonly Lane[] = USUAL_LANES.map((kind) => ({ id: kind, kind }));

/** The lanes in their order, hidden ones too: the map's own, else the usual ones under the name of their kind. */
export function lanesOf(map: JourneyMap): readonly Lane[] {
  return map.lanes?.length ? map.lanes : usual;
}

const LISTS: Partial<Record<LaneKind, string>> = {
  CUSTOMER_ACTIONS: "customerActions",
  THOUGHTS: "thoughts",
  PAIN_POINTS: "painPoints",
  GAINS: "gains",
  OPPORTUNITIES: "opportunities",
  FRONTSTAGE: "frontstage",
  BACKSTAGE: "backstage",
  SUPPORT: "support",
  STAKEHOLDERS: "stakeholders",
  ENABLERS: "enablers",
  METRICS: "metrics",
  ATTACHMENTS: "attachments",
};

/**
 * The list of a touchpoint that a lane's cards stand in, as {@link Place.list} names it; none for lanes without cards
 * of their own: channels (plain texts), experience, priority (computed) and action items (of the map).
 */
export function listOf(lane: Lane): string | undefined {
  return lane.kind === "CUSTOM" ? "customCards/" + lane.id : LISTS[lane.kind];
}

const NONE: readonly Element[] = [];

/** The cards of a lane at a touchpoint. */
export function cardsIn(touchpoint: Touchpoint, lane: Lane): readonly Element[] {
  if (lane.kind === "CUSTOM") {
    // Not by its name alone: a lane may be called "constructor".
    return (read(touchpoint, "customCards/" + lane.id) as readonly Element[] | undefined) ?? NONE;
  }
  const list = LISTS[lane.kind];
  return list ? ((touchpoint[list] as readonly Element[] | undefined) ?? NONE) : NONE;
}

/** The member in which a card says what it is: `text`, `name` or `fileName`. */
export function textMember(kind: LaneKind): "text" | "name" | "fileName" {
  switch (kind) {
    case "STAKEHOLDERS":
    case "ENABLERS":
    case "METRICS":
      return "name";
    case "ATTACHMENTS":
      return "fileName";
    default:
      return "text";
  }
}
