/** What cells show of other parts of the map, as one text per cell, so that a cell knows by comparing texts whether it changed. */
import type { Grid } from "./grid";
import type { Element, Id, Lane, Touchpoint } from "./model";
import { priorities } from "./priority";

const NOTHING = () => "";

/** For each touchpoint what its cell in a lane shows beside its own cards. */
export function extrasOf(grid: Grid, lane: Lane): (touchpoint: Touchpoint) => string {
  switch (lane.kind) {
    case "PAIN_POINTS":
      return untilNames(grid);
    case "PRIORITY": {
      const values = priorities(grid.map);
      return (touchpoint) => String(values.get(touchpoint.id) ?? "");
    }
    case "ACTION_ITEMS":
      return actionTitles(grid);
    default:
      return NOTHING;
  }
}

/** The names of the touchpoints until which pain points are felt, a line for each pain point. */
function untilNames(grid: Grid): (touchpoint: Touchpoint) => string {
  return (touchpoint) => {
    const pains = touchpoint.painPoints ?? [];
    return pains.some((pain) => pain.until)
      ? pains.map((pain) => line(grid.columns[grid.places.get(pain.until ?? "") ?? -1]?.touchpoint?.name ?? "")).join("\n")
      : "";
  };
}

/** The actions for a touchpoint's pain points, each at the first touchpoint that it is for. */
function actionTitles(grid: Grid): (touchpoint: Touchpoint) => string {
  const homes = new Map<Id, Id>();
  grid.columns.forEach(({ touchpoint }) => touchpoint?.painPoints?.forEach((pain) => homes.set(pain.id, touchpoint.id)));
  const titles = new Map<Id, string[]>();
  for (const action of (grid.map.actionItems ?? []) as readonly Element[]) {
    const at = ((action["painPointIds"] ?? []) as readonly Id[]).map((id) => homes.get(id)).find((id) => id !== undefined);
    if (at !== undefined) {
      titles.set(at, [...(titles.get(at) ?? []), line(String(action["title"]))]);
    }
  }
  return (touchpoint) => titles.get(touchpoint.id)?.join("\n") ?? "";
}

function line(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
