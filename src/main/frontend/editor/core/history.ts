/** What was done and can be undone, without limit. */
import { applyAll, same, type Op } from "./ops";
import type { JourneyMap } from "./model";
import type { Selection } from "./selection";

/** One thing that somebody did. */
export interface Step {
  /** What it was, in words: the menu says "Undo: add touchpoint". */
  readonly label: string;
  readonly ops: readonly Op[];
  readonly inverse: readonly Op[];
  /** Where the author was before and after it. */
  readonly before: Selection;
  readonly after: Selection;
  /** Steps of one key that follow each other are one step: all of a drag, say. */
  readonly key: string | undefined;
}

export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** The history after one more step. */
export function record(history: History, step: Step): History {
  const last = history.done[history.done.length - 1];
  if (!last || step.key === undefined || last.key !== step.key || history.undone.length > 0) {
    return { done: [...history.done, step], undone: [] };
  }
  const joined = join(last, step);
  return { done: joined ? [...history.done.slice(0, -1), joined] : history.done.slice(0, -1), undone: [] };
}

/** Two steps as one; none if the second took back the first. */
function join(first: Step, second: Step): Step | undefined {
  const [op] = second.ops;
  const [back] = first.inverse;
  const single = second.ops.length === 1 && first.inverse.length === 1 && first.ops.length === 1;
  if (single && op?.op === "set" && back?.op === "set" && op.id === back.id && op.member === back.member) {
    // A text that is typed: only its end and its beginning are kept.
    return same(op.value, back.value) ? undefined : { ...second, inverse: first.inverse, before: first.before };
  }
  return {
    ...second,
    ops: [...first.ops, ...second.ops],
    inverse: [...second.inverse, ...first.inverse],
    before: first.before,
  };
}

/** A map, its history and where the author is. */
export interface Moment {
  readonly map: JourneyMap;
  readonly history: History;
  readonly selection: Selection;
  /** What was undone or redone; nothing if there was nothing. */
  readonly label: string | undefined;
  /** The changes just made, to be written into the journal. */
  readonly ops: readonly Op[];
}

/** Takes the last step back. Steps of which nothing is left, since others removed what they changed, are passed over. */
export function undo(map: JourneyMap, history: History, selection: Selection): Moment {
  for (let left = history.done.length - 1; left >= 0; left--) {
    const step = history.done[left] as Step;
    const applied = applyAll(map, step.inverse);
    if (applied.inverse.length > 0) {
      // What others did in between may have changed what "again" means, so it is found anew.
      const undone = [...history.undone, { ...step, ops: applied.inverse }];
      const shorter = { done: history.done.slice(0, left), undone };
      return { map: applied.map, history: shorter, selection: step.before, label: step.label, ops: step.inverse };
    }
  }
  return { map, history: { done: [], undone: history.undone }, selection, label: undefined, ops: [] };
}

/** Does the last step that was undone again. */
export function redo(map: JourneyMap, history: History, selection: Selection): Moment {
  for (let left = history.undone.length - 1; left >= 0; left--) {
    const step = history.undone[left] as Step;
    const applied = applyAll(map, step.ops);
    if (applied.inverse.length > 0) {
      const done = [...history.done, { ...step, inverse: applied.inverse }];
      const longer = { done, undone: history.undone.slice(0, left) };
      return { map: applied.map, history: longer, selection: step.after, label: step.label, ops: step.ops };
    }
  }
  return { map, history: { done: history.done, undone: [] }, selection, label: undefined, ops: [] };
}
