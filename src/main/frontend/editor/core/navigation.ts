/** Where a key leads from where the focus is: over the grid cell by cell, and in a cell card by card, the last being the place for a new one. */
import { cardsOf, gridOf, laneOf, takesCards, type Grid } from "./grid";
import type { JourneyMap } from "./model";
import { HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";

/** Rows that Page Up and Page Down leap over. */
const PAGE = 5;

/** Where the focus is before anybody put it anywhere. */
export function start(map: JourneyMap): Focus {
  return { row: STAGES, column: map.stages?.[0]?.id ?? NEW };
}

/** The next place in a direction; the same where there is none. */
export function next(grid: Grid, focus: Focus, command: string): Focus {
  switch (command) {
    case "on":
      return sideways(grid, focus, 1);
    case "back":
      return sideways(grid, focus, -1);
    case "down":
      return inCell(grid, focus, 1) ?? rows(grid, focus, 1);
    case "up":
      return inCell(grid, focus, -1) ?? rows(grid, focus, -1);
    case "pageDown":
      return rows(grid, focus, PAGE);
    case "pageUp":
      return rows(grid, focus, -PAGE);
    case "rowStart":
      return edge(grid, focus.row, 0);
    case "rowEnd":
      return edge(grid, focus.row, -1);
    case "gridStart":
      return start(grid.map);
    case "gridEnd":
      return edge(grid, grid.rows[grid.rows.length - 1] as string, -1);
    default:
      return focus;
  }
}

/** The ids of the columns of a row in their order, its head first. */
function columnIds(grid: Grid, row: string): readonly string[] {
  if (row === STAGES) {
    return [...(grid.map.stages ?? []).map((stage) => stage.id), NEW];
  }
  const columns = grid.columns.map((column) => column.id);
  return row === TOUCHPOINTS ? columns : [HEADS, ...columns];
}

function edge(grid: Grid, row: string, place: 0 | -1): Focus {
  const ids = columnIds(grid, row);
  const column = ids[place === 0 ? 0 : ids.length - 1];
  return column === undefined ? start(grid.map) : settled(grid, { row, column }, 0);
}

function sideways(grid: Grid, focus: Focus, by: 1 | -1): Focus {
  const ids = columnIds(grid, focus.row);
  const column = ids[ids.indexOf(focus.column) + by];
  return column === undefined ? focus : settled(grid, { row: focus.row, column }, placeOf(grid, focus));
}

/** The place of the focus among the cards of its cell; after the last one it is on the place for a new one. */
function placeOf(grid: Grid, focus: Focus): number {
  const cards = cardsOf(grid, focus);
  const place = cards.findIndex((card) => card.id === focus.card);
  return place < 0 ? cards.length : place;
}

/** The card at a place of a cell, or its place for a new one. */
function settled(grid: Grid, cell: Focus, place: number): Focus {
  const card = cardsOf(grid, cell)[place];
  return card ? { ...cell, card: card.id } : { row: cell.row, column: cell.column };
}

function inCell(grid: Grid, focus: Focus, by: 1 | -1): Focus | undefined {
  const cards = cardsOf(grid, focus);
  const to = placeOf(grid, focus) + by;
  return to >= 0 && to <= cards.length && cards.length > 0 ? settled(grid, focus, to) : undefined;
}

function rows(grid: Grid, focus: Focus, by: number): Focus {
  const from = grid.rows.indexOf(focus.row);
  const to = Math.max(0, Math.min(grid.rows.length - 1, from + by));
  if (to === from) {
    return focus;
  }
  const row = grid.rows[to] as string;
  const column = columnIn(grid, focus, row);
  if (column === undefined) {
    return focus;
  }
  const cards = by === -1 ? cardsOf(grid, { row, column }).length : 0;
  return settled(grid, { row, column }, cards);
}

/** The column that stands above or below in another row. */
function columnIn(grid: Grid, focus: Focus, row: string): string | undefined {
  if (focus.column === HEADS) {
    return row === STAGES || row === TOUCHPOINTS ? columnIds(grid, row)[0] : HEADS;
  }
  if (row === STAGES) {
    return focus.row === STAGES ? focus.column : grid.columns[grid.places.get(focus.column) ?? -1]?.stage.id;
  }
  if (focus.row !== STAGES) {
    return focus.column;
  }
  const stage = focus.column === NEW ? undefined : focus.column;
  return stage === undefined
    ? grid.columns[grid.columns.length - 1]?.id
    : grid.columns.find((column) => column.stage.id === stage)?.id;
}

/** Where the author goes on after Tab: the same row, one column on; typing there begins a new card. */
export function afterTab(map: JourneyMap, focus: Focus, by: 1 | -1): Focus {
  const grid = gridOf(map);
  const to = sideways(grid, focus, by);
  return to === focus || to.column === HEADS || !laneOf(grid, to.row) ? to : { row: to.row, column: to.column };
}

/** Where the author goes on after Enter: the place for a new card below, the row below a head. */
export function afterEnter(map: JourneyMap, focus: Focus): Focus {
  const grid = gridOf(map);
  const lane = laneOf(grid, focus.row);
  if (lane && focus.column !== HEADS) {
    return takesCards(lane) ? { row: focus.row, column: focus.column } : rows(grid, focus, 1);
  }
  return focus.column === HEADS || focus.column === NEW ? focus : rows(grid, focus, 1);
}
