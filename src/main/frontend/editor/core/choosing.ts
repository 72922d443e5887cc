/** Choosing several things at once. */
import { cardsOf, type Grid } from "./grid";
import type { Id } from "./model";
import { HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";

/** Everything between two places: in one cell its cards, else whole cells; in rows of heads the heads. */
export function range(grid: Grid, anchor: Focus, focus: Focus): ReadonlySet<Id> {
  if (focus.row === STAGES || focus.row === TOUCHPOINTS) {
    const ids = (focus.row === STAGES ? (grid.map.stages ?? []) : grid.columns.filter((column) => column.touchpoint)).map(({ id }) => id);
    return new Set(anchor.row === focus.row ? between(ids, anchor.column, focus.column) : []);
  }
  const rows = between(grid.rows, anchor.row, focus.row);
  if (focus.column === HEADS) {
    return new Set(anchor.column === HEADS ? rows : []);
  }
  if (anchor.row === focus.row && anchor.column === focus.column) {
    const ids = cardsOf(grid, focus).map((card) => card.id);
    return new Set(between(ids, anchor.card ?? ids[ids.length - 1], focus.card ?? ids[ids.length - 1]));
  }
  const columns = between(grid.columns.map(({ id }) => id), anchor.column, focus.column);
  return new Set(rows.flatMap((row) => columns.flatMap((column) => cardsOf(grid, { row, column }).map((card) => card.id))));
}

function between<T>(all: readonly T[], one: T | undefined, other: T | undefined): readonly T[] {
  const places = [all.indexOf(one as T), all.indexOf(other as T)].filter((place) => place >= 0);
  return places.length === 0 ? [] : all.slice(Math.min(...places), Math.max(...places) + 1);
}

/** All that stands where the focus is: the cards of the cell, those of the lane if these are chosen already, or all heads of the row. */
export function everything(grid: Grid, focus: Focus, chosen: ReadonlySet<Id>): ReadonlySet<Id> {
  if (focus.row === STAGES) {
    return new Set((grid.map.stages ?? []).map((stage) => stage.id));
  }
  if (focus.row === TOUCHPOINTS) {
    return new Set(grid.columns.flatMap((column) => (column.touchpoint ? [column.id] : [])));
  }
  if (focus.column === HEADS || focus.column === NEW) {
    return new Set(grid.lanes.map((lane) => lane.id));
  }
  const cell = cardsOf(grid, focus).map((card) => card.id);
  return cell.length > 0 && !cell.every((id) => chosen.has(id))
    ? new Set(cell)
    : new Set(grid.columns.flatMap((column) => cardsOf(grid, { row: focus.row, column: column.id }).map((card) => card.id)));
}
