/** The columns of a map: its touchpoints, and one for each stage that has none yet. */
import type { Id, JourneyMap, Stage, Touchpoint } from "./model";

export interface Column {
  /** Id of the touchpoint, or of the stage where it has none. */
  readonly id: Id;
  readonly stage: Stage;
  readonly touchpoint: Touchpoint | undefined;
}

/** From left to right. */
export function columnsOf(map: JourneyMap): readonly Column[] {
  return (map.stages ?? []).flatMap((stage): Column[] =>
    stage.touchpoints?.length
      ? stage.touchpoints.map((touchpoint) => ({ id: touchpoint.id, stage, touchpoint }))
      : [{ id: stage.id, stage, touchpoint: undefined }],
  );
}
