/** Pasting what other programs copied: lists and tables of texts. */
import { addCards, addLane, addStage } from "./structure";
import { following, joined } from "./clipboard";
import { NO_EDIT, type Edit } from "./edit";
import { columnOf, laneOf, takesCards, type Grid } from "./grid";
import type { IdSource } from "./ids";
import type { Id } from "./model";
import { readTable, type Table } from "./table";
import { at, HEADS, NEW, STAGES, TOUCHPOINTS, type Focus } from "./selection";

const BULLET = /^\s*(?:[-*•–◦▪]|\d{1,3}[.)])\s+/;

/** A copied text as a table: with tabs or as Markdown one of columns; else a list, whose commas are only commas. */
export function tableOf(text: string): Table {
  const table = readTable(text);
  const isList = table.every((line) => line.length === 1);
  if (!isList && (text.includes("\t") || text.includes("|"))) {
    return table;
  }
  const lines = isList ? table.map(([line = ""]) => line) : text.split(/\r?\n/);
  const bullets = lines.every((line) => !line.trim() || BULLET.test(line));
  return lines.filter((line) => line.trim()).map((line) => [bullets ? line.replace(BULLET, "") : line]);
}

/**
 * Puts a table in: a list makes one card per line in a cell, one touchpoint or stage per line in their rows; a table
 * fills cells to the right and down. Lanes that nothing can be put into are passed over.
 */
export function pasteTable(grid: Grid, focus: Focus, table: Table, newId: IdSource): Edit {
  const lines = table.filter((line) => line.some((cell) => cell.trim()));
  const list = lines.every((line) => line.length === 1) ? lines.map((line) => line[0] as string) : undefined;
  if (lines.length === 0) {
    return NO_EDIT;
  }
  if (focus.row === STAGES) {
    return pasteStages(grid, focus, lines, newId);
  }
  if (focus.column === HEADS) {
    return joined(lines.map((line) => addLane(grid, newId, (line[0] ?? "").trim(), nextLane(grid, focus.row))));
  }
  if (focus.row === TOUCHPOINTS) {
    return pasteTouchpoints(grid, focus, list ?? (lines[0] as readonly string[]), list ? [] : lines.slice(1), newId);
  }
  const lane = laneOf(grid, focus.row);
  const touchpoint = columnOf(grid, focus.column)?.touchpoint;
  if (list && lane && touchpoint) {
    return addCards(touchpoint, lane, newId, list.map((text) => text.trim()), following(grid, focus));
  }
  return fill(grid, focus.row, grid.places.get(focus.column) ?? 0, lines, newId);
}

function nextLane(grid: Grid, row: Id): Id | undefined {
  return grid.lanes[grid.lanes.findIndex((lane) => lane.id === row) + 1]?.id;
}

/** One stage per line; what stands beside its name names its touchpoints. */
function pasteStages(grid: Grid, focus: Focus, lines: Table, newId: IdSource): Edit {
  const stages = grid.map.stages ?? [];
  const before = focus.column === NEW ? undefined : stages[stages.findIndex((stage) => stage.id === focus.column) + 1]?.id;
  return joined(
    lines.map(([name = "", ...names]) => {
      const edit = addStage(newId, name.trim(), before);
      const named = names.filter((each) => each.trim());
      const op = edit.ops[0];
      if (named.length === 0 || op?.op !== "insert") {
        return edit;
      }
      const touchpoints = named.map((each) => ({ id: newId(), name: each.trim() }));
      return { ...edit, ops: [{ ...op, element: { ...op.element, touchpoints } }] };
    }),
  );
}

/** Touchpoints behind the focus; further lines fill the first lanes below them. */
function pasteTouchpoints(
  grid: Grid,
  focus: Focus,
  names: readonly string[],
  below: Table,
  newId: IdSource,
): Edit {
  const column = columnOf(grid, focus.column);
  if (!column) {
    return NO_EDIT;
  }
  const siblings = column.stage.touchpoints ?? [];
  const before = siblings[siblings.findIndex((each) => each.id === column.id) + 1]?.id;
  const lanes = grid.lanes.filter(takesCards);
  const edits = names.map((name, place): Edit => {
    const element = { id: newId(), name: name.trim() };
    const cards = below.flatMap((line, row) => {
      const lane = lanes[row];
      const texts = textsIn(line[place]);
      return lane && texts.length > 0 ? addCards(element, lane, newId, texts).ops : [];
    });
    return {
      ops: [{ op: "insert", element, place: { parent: column.stage.id, list: "touchpoints", before } }, ...cards],
      select: at({ row: TOUCHPOINTS, column: element.id }),
    };
  });
  const all = joined(edits);
  const made = edits.map((edit) => edit.select?.focus?.column as Id);
  return { ops: all.ops, select: { focus: all.select?.focus, ids: new Set(made.length > 1 ? made : []) } };
}

function fill(grid: Grid, row: Id, start: number, lines: Table, newId: IdSource): Edit {
  const lanes = grid.lanes.slice(grid.lanes.findIndex((lane) => lane.id === row)).filter(takesCards);
  const columns = grid.columns.slice(start).filter((column) => column.touchpoint);
  return joined(
    lines.flatMap((line, down) =>
      line.flatMap((cell, right): Edit[] => {
        const lane = lanes[down];
        const touchpoint = columns[right]?.touchpoint;
        const texts = textsIn(cell);
        return lane && touchpoint && texts.length > 0 ? [addCards(touchpoint, lane, newId, texts)] : [];
      }),
    ),
  );
}

/** The lines of one cell of a table, each a card of its own. */
function textsIn(cell: string | undefined): string[] {
  return (cell ?? "").split(/\r?\n/).map((text) => text.trim()).filter(Boolean);
}

/** How many cells of a table would find no place, so that the author is told. */
export function leftOver(grid: Grid, focus: Focus, table: Table): number {
  if (!laneOf(grid, focus.row) || focus.column === HEADS || table.every((line) => line.length <= 1)) {
    return 0;
  }
  const lanes = grid.lanes.slice(grid.lanes.findIndex((lane) => lane.id === focus.row)).filter(takesCards).length;
  const columns = grid.columns.slice(grid.places.get(focus.column) ?? 0).filter((column) => column.touchpoint).length;
  return table.reduce(
    (sum, line, row) => sum + line.filter((cell, column) => cell.trim() && (row >= lanes || column >= columns)).length,
    0,
  );
}
