/** The columns of a map: its touchpoints, and one for each stage that has none yet. */
import type { Id, JourneyMap, Stage, Touchpoint } from "./model";

export interface Column {
  /** Id of the touchpoint, or of the stage where it has none. */
  readonly id: Id;
  readonly stage: Stage;
  readonly touchpoint: Touchpoint | undefined;
}

const known = new WeakMap<Stage, readonly Column[]>();

/** From left to right; what did not change is the same object again. */
export function columnsOf(map: JourneyMap): readonly Column[] {
  return (map.stages ?? []).flatMap((stage) => {
    let columns = known.get(stage);
    if (!columns) {
      columns = ofStage(stage);
      known.set(stage, columns);
    }
    return columns;
  });
}

function ofStage(stage: Stage): readonly Column[] {
  return stage.touchpoints?.length
    ? stage.touchpoints.map((touchpoint) => ({ id: touchpoint.id, stage, touchpoint }))
    : [{ id: stage.id, stage, touchpoint: undefined }];
}
