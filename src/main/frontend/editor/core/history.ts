/** What was done and can be undone, without limit. */
import { applyAll, type Op } from "./ops";
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
  if (last && step.key !== undefined && last.key === step.key) {
    const joined: Step = {
      ...step,
      ops: [...last.ops, ...step.ops],
      inverse: [...step.inverse, ...last.inverse],
      before: last.before,
    };
    return { done: [...history.done.slice(0, -1), joined], undone: [] };
  }
  return { done: [...history.done, step], undone: [] };
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

/** Takes the last step back. */
export function undo(map: JourneyMap, history: History, selection: Selection): Moment {
  const step = history.done[history.done.length - 1];
  if (!step) {
    return { map, history, selection, label: undefined, ops: [] };
  }
  const applied = applyAll(map, step.inverse);
  // What others did in between may have changed what "again" means, so it is found anew.
  const undone = { ...step, ops: applied.inverse };
  return {
    map: applied.map,
    history: { done: history.done.slice(0, -1), undone: [...history.undone, undone] },
    selection: step.before,
    label: step.label,
    ops: step.inverse,
  };
}

/** Does the last step that was undone again. */
export function redo(map: JourneyMap, history: History, selection: Selection): Moment {
  const step = history.undone[history.undone.length - 1];
  if (!step) {
    return { map, history, selection, label: undefined, ops: [] };
  }
  const applied = applyAll(map, step.ops);
  return {
    map: applied.map,
    history: { done: [...history.done, { ...step, inverse: applied.inverse }], undone: history.undone.slice(0, -1) },
    selection: step.after,
    label: step.label,
    ops: step.ops,
  };
}
