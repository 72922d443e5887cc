/** Where the author is in the grid, and what is chosen. */
import type { Id } from "./model";

/** The row of stage heads, the row of touchpoint heads, or the id of a lane. */
export type Row = string;
export const STAGES: Row = "/stages";
export const TOUCHPOINTS: Row = "/touchpoints";

/** Stands for a column where the focus is on the head of a lane. */
export const HEADS: Id = "/heads";
/** Stands for a column after the last stage: the place for a new one. */
export const NEW: Id = "/new";

/** One cell, and in it one card; without a card the place for a new one. */
export interface Focus {
  readonly row: Row;
  /** As {@link Column.id}. */
  readonly column: Id;
  readonly card?: Id | undefined;
}

export interface Selection {
  readonly focus: Focus | undefined;
  /** Stages, touchpoints or cards that are chosen together; the focused one alone when it is empty. */
  readonly ids: ReadonlySet<Id>;
}

export const NOTHING: Selection = { focus: undefined, ids: new Set() };

/** The element that the focus is on: a card, else a touchpoint, stage or lane by its head. */
export function focusedId(selection: Selection): Id | undefined {
  const focus = selection.focus;
  if (!focus) {
    return undefined;
  }
  if (focus.column === HEADS) {
    return focus.row;
  }
  return focus.card ?? ((focus.row === STAGES || focus.row === TOUCHPOINTS) && focus.column !== NEW ? focus.column : undefined);
}

/** The focus alone. */
export function at(focus: Focus): Selection {
  return { focus, ids: NOTHING.ids };
}

/** What a command works on: what is chosen, else what the focus is on. */
export function chosenIds(selection: Selection): readonly Id[] {
  const focused = focusedId(selection);
  return selection.ids.size > 0 ? [...selection.ids] : focused ? [focused] : [];
}
