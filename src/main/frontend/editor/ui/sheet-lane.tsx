/** A lane: its head and a cell for each column. */
import { h, type VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Column } from "../core/columns";
import { extrasOf } from "../core/extras";
import { cardsAt, COLUMN, type Grid } from "../core/grid";
import type { Id, Lane, Touchpoint } from "../core/model";
import { HEADS } from "../core/selection";
import { t, word } from "../texts";
import { CurveAxis, CurvePersona, CurveRow } from "./curve";
import { Cell } from "./sheet-cell";
import { aboutOf, type About } from "./sheet-about";

export interface LaneRowProps {
  readonly grid: Grid;
  readonly lane: Lane;
  readonly index: number;
  /** How many columns are drawn; the rest comes when there is time. */
  readonly limit: number;
  readonly behindTheScenes: boolean;
  /** Whether the customer sees no more from here on. */
  readonly lineOfVisibility: boolean;
}

/** The lane's own title, else that of its kind. */
export function titleOfLane(lane: Lane): string {
  return lane.title?.trim() ? lane.title : word("LaneKind", lane.kind);
}

interface Drawn {
  readonly touchpoint: Touchpoint | undefined;
  readonly lane: Lane;
  readonly first: boolean;
  readonly extra: string;
  readonly about: About;
  readonly cell: VNode;
}

export function LaneRow({ grid, lane, index, limit, behindTheScenes, lineOfVisibility }: LaneRowProps) {
  const drawn = useRef(new Map<Id, Drawn>());
  const title = titleOfLane(lane);
  const about = aboutOf(grid.map);
  const extra = extrasOf(grid, lane);
  const shown = limit < grid.columns.length ? grid.columns.slice(0, limit) : grid.columns;
  const curve = lane.kind === "EXPERIENCE";
  const cells = curve ? [] : shown.map((column, place) => cellOf(drawn.current, column, grid.columns[place - 1], lane, title, about, extra));
  drawn.current = new Map(cells.map((each, place) => [(shown[place] as Column).id, each]));
  const rest = grid.columns.length - shown.length;
  const hidden = lane.visible === false;
  const empty = !grid.columns.some(({ touchpoint }) => touchpoint && (cardsAt(touchpoint, lane).length > 0 || extra(touchpoint)));
  return (
    <div
      class={`jme-sheet-row jme-k-${lane.kind}${behindTheScenes ? " jme-behind" : ""}${lineOfVisibility ? " jme-lov" : ""}${hidden ? " jme-hidden" : ""}`}
      role="row"
      data-row={lane.id}
      aria-rowindex={index + 3}
      aria-colindex={1}
      style={{ "--hint": JSON.stringify(t(`sheet.hint.${lane.kind}`)) }}
    >
      <div class="jme-lane-head" role="rowheader" data-col={HEADS} data-id={lane.id} tabIndex={-1}>
        {lineOfVisibility ? <small class="jme-lov-name">{t("sheet.visibility")}</small> : null}
        <span class="jme-text" dir="auto">{title}</span>
        {hidden ? <small>{t("sheet.hidden")}</small> : null}
        {curve ? [<CurvePersona key="persona" />, <CurveAxis key="axis" />] : empty ? <small class="jme-lane-hint">{t(`sheet.hint.${lane.kind}`)}</small> : null}
      </div>
      {curve && shown.length > 0 ? (
        <div class="jme-curve-cell" role="gridcell" aria-colindex={2} aria-colspan={shown.length} tabIndex={-1}>
          {shown.map((column, place) => begins(column, shown[place - 1]) && <i key={column.id} class="jme-border" style={{ insetInlineStart: place * COLUMN + "px" }} />)}
          <CurveRow row={lane.id} columns={shown} width={COLUMN} />
        </div>
      ) : null}
      {cells.map((each) => each.cell)}
      {rest > 0 ? <div class="jme-rest" role="presentation" style={{ inlineSize: rest * COLUMN + "px" }} /> : null}
    </div>
  );
}

/** Whether a stage begins with a column, other than the first. */
function begins(column: Column, before: Column | undefined): boolean {
  return before !== undefined && before.stage.id !== column.stage.id;
}

/** The cell drawn before if nothing in it changed: then it costs nothing. */
function cellOf(
  drawn: ReadonlyMap<Id, Drawn>,
  column: Column,
  before: Column | undefined,
  lane: Lane,
  title: string,
  about: About,
  extraOf: (touchpoint: Touchpoint) => string,
): Drawn {
  const old = drawn.get(column.id);
  const { touchpoint } = column;
  const first = begins(column, before);
  const extra = touchpoint ? extraOf(touchpoint) : "";
  if (
    old && old.touchpoint === touchpoint && old.lane === lane && old.first === first && old.extra === extra &&
    old.about === about
  ) {
    return old;
  }
  const cell = (
    <Cell key={column.id} column={column.id} lane={lane} title={title} touchpoint={touchpoint} first={first} extra={extra} about={about} />
  );
  return { touchpoint, lane, first, extra, about, cell };
}
