/** Maps to begin with. */
import { freshId, type IdSource } from "./ids";
import { USUAL_SCALE, type JourneyMap, type Scale, type Stage, type Touchpoint } from "./model";

/** A map with its stages, or none. */
export function blankMap(title: string, stages: readonly Stage[] = [], scale: Scale = USUAL_SCALE, next: IdSource = freshId): JourneyMap {
  return {
    schemaVersion: 1,
    id: next(),
    title,
    state: "CURRENT",
    scale: { ...scale },
    ...(stages.length > 0 && { stages }),
  };
}

/** A new stage. */
export function newStage(name: string, touchpoints: readonly Touchpoint[] = [], next: IdSource = freshId): Stage {
  return { id: next(), name, ...(touchpoints.length > 0 && { touchpoints }) };
}

/** A new touchpoint. */
export function newTouchpoint(name: string, next: IdSource = freshId): Touchpoint {
  return { id: next(), name };
}
