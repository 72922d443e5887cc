/** A map as rows and columns: what stands where. */
import { columnsOf, type Column } from "./columns";
import { channelsIn } from "./channels";
import { cardsIn, lanesOf } from "./lanes";
import { ROOT, type Element, type Id, type JourneyMap, type Lane, type Touchpoint } from "./model";
import type { Op } from "./ops";
import { HEADS, NEW, STAGES, TOUCHPOINTS, type Focus, type Row } from "./selection";

/** The width of each column, in px at zoom 1. */
export const COLUMN = 176;

export interface Grid {
  readonly map: JourneyMap;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  /** Stage heads, touchpoint heads, lanes. */
  readonly rows: readonly Row[];
  /** The place of a column by its id. */
  readonly places: ReadonlyMap<Id, number>;
}

const known = new WeakMap<JourneyMap, Grid>();

/** The same grid for the same map. */
export function gridOf(map: JourneyMap): Grid {
  let grid = known.get(map);
  if (!grid) {
    const columns = columnsOf(map);
    const lanes = lanesOf(map);
    const rows = [STAGES, TOUCHPOINTS, ...lanes.map((lane) => lane.id)];
    grid = { map, columns, lanes, rows, places: new Map(columns.map((column, index) => [column.id, index])) };
    known.set(map, grid);
  }
  return grid;
}

export function laneOf(grid: Grid, row: Row): Lane | undefined {
  return grid.lanes.find((lane) => lane.id === row);
}

export function columnOf(grid: Grid, id: Id): Column | undefined {
  const place = grid.places.get(id);
  return place === undefined ? undefined : grid.columns[place];
}

/** The cards of a cell; for channels, which are plain texts, stand-ins with ids of ours. */
export function cardsAt(touchpoint: Touchpoint, lane: Lane): readonly Element[] {
  return lane.kind === "CHANNELS" ? channelsIn(touchpoint) : cardsIn(touchpoint, lane);
}

/** The cards in the cell that a focus is in; none in rows of heads. */
export function cardsOf(grid: Grid, focus: Focus): readonly Element[] {
  const lane = laneOf(grid, focus.row);
  const touchpoint = columnOf(grid, focus.column)?.touchpoint;
  return lane && touchpoint ? cardsAt(touchpoint, lane) : [];
}

/** A map without lanes of its own shows the usual ones; to change one, all have to be there. */
export function ownLanes(grid: Grid): readonly Op[] {
  return grid.map.lanes?.length
    ? []
    : grid.lanes.map((element): Op => ({ op: "insert", element, place: { parent: ROOT, list: "lanes" } }));
}

/** Whether authors put cards into the lane; the others are computed or drawn. */
export function takesCards(lane: Lane): boolean {
  return lane.kind !== "EXPERIENCE" && lane.kind !== "PRIORITY" && lane.kind !== "ACTION_ITEMS";
}

/** The focus nearest to one whose row, column or card is gone. */
export function stillThere(grid: Grid, focus: Focus): Focus | undefined {
  const row = grid.rows.includes(focus.row) ? focus.row : TOUCHPOINTS;
  if (focus.column === HEADS && row !== TOUCHPOINTS) {
    return focus;
  }
  if (row === STAGES) {
    const stage = (grid.map.stages ?? []).some((each) => each.id === focus.column);
    return stage ? focus : { row, column: NEW };
  }
  const column = columnOf(grid, focus.column) ?? grid.columns.find((each) => each.stage.id === focus.column);
  if (!column) {
    return { row: STAGES, column: NEW };
  }
  const here = { row, column: column.id };
  return focus.card && cardsOf(grid, { ...here }).some((card) => card.id === focus.card) ? { ...here, card: focus.card } : here;
}
