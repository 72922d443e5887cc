/** How far a gap is on its way, and what comes next: words for what the server computed. */
import type { ListedGap, Scale } from "./model";

/** The way of a gap. */
export const STEPS = ["UNADDRESSED", "PLANNED", "IN_PROGRESS", "DELIVERED", "MEASURED", "CLOSED"] as const;

/** Where a gap stands on its way; `failed` where work is done and did not help. */
export function stepOf(gap: ListedGap, scale: Scale): { at: number; failed: boolean } {
  if (gap.state === "NOT_EFFECTIVE") {
    return { at: STEPS.indexOf("MEASURED"), failed: true };
  }
  const proven = gap.state === "DELIVERED" && isProven(gap, scale);
  const at = proven ? STEPS.indexOf("MEASURED") : STEPS.indexOf(gap.state as (typeof STEPS)[number]);
  return { at: Math.max(0, at), failed: false };
}

/** Whether the newest measurement is at the baseline or above. */
export function isProven(gap: ListedGap, scale: Scale): boolean {
  const latest = gap.remeasurements[gap.remeasurements.length - 1];
  return latest !== undefined && latest.value >= scale.baseline;
}

/** What is next, as the end of the name of a text. */
export function nextOf(gap: ListedGap, scale: Scale): string {
  if (gap.flags.some((flag) => flag.flag === "REOPENED")) {
    return "REOPENED";
  }
  return gap.state === "DELIVERED" && isProven(gap, scale) ? "MEASURED" : gap.state;
}

/** Why a gap cannot be accepted as closed yet; nothing if it can. */
export function obstacleOf(gap: ListedGap, scale: Scale): "unaddressed" | "unseen" | "open" | "unmeasured" | "below" | undefined {
  if (gap.work.length === 0) {
    return "unaddressed";
  } else if (gap.work.some((work) => work.status !== undefined && work.status !== "DONE")) {
    return "open";
  } else if (gap.work.some((work) => work.status === undefined)) {
    return "unseen";
  } else if (gap.remeasurements.length === 0) {
    return "unmeasured";
  }
  return isProven(gap, scale) ? undefined : "below";
}
