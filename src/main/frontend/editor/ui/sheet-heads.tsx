/** The rows above the lanes: stages, and under them their touchpoints. */
import { h } from "preact";
import type { Column } from "../core/columns";
import { COLUMN, type Grid } from "../core/grid";
import { NEW, STAGES, TOUCHPOINTS } from "../core/selection";
import { language, t } from "../texts";

export interface HeadsProps {
  readonly grid: Grid;
  readonly limit: number;
}

export function StageRow({ grid }: HeadsProps) {
  const stages = grid.map.stages ?? [];
  let column = 2;
  return (
    <div class="jme-sheet-row jme-stages" role="row" data-row={STAGES} aria-rowindex={1}>
      <div class="jme-corner" role="presentation" />
      {stages.map((stage, place) => {
        const span = Math.max(1, stage.touchpoints?.length ?? 0);
        const at = column;
        column += span;
        return (
          <div
            key={stage.id}
            class={"jme-stage" + (place > 0 ? " jme-first" : "")}
            role="columnheader"
            data-col={stage.id}
            data-id={stage.id}
            aria-colindex={at}
            aria-colspan={span}
            tabIndex={-1}
            style={{ "--n": span }}
          >
            <div class="jme-stage-in">
              <span class="jme-text" dir="auto">{stage.name || <i class="jme-untold">{t("sheet.stage.unnamed")}</i>}</span>
              {stage.volume !== undefined ? <small>{t("sheet.volume", stage.volume.toLocaleString(language()))}</small> : null}
            </div>
          </div>
        );
      })}
      <div
        class={"jme-stage jme-new" + (stages.length > 0 ? " jme-first" : "")}
        role="gridcell"
        data-col={NEW}
        aria-colindex={column}
        tabIndex={-1}
        style={{ "--n": 1 }}
      >
        <span>+ {stages.length > 0 ? t("sheet.stage.new") : t("sheet.stage.first")}</span>
      </div>
    </div>
  );
}

export function TouchpointRow({ grid, limit }: HeadsProps) {
  const shown = grid.columns.slice(0, limit);
  const rest = grid.columns.length - shown.length;
  return (
    <div class="jme-sheet-row jme-touchpoints" role="row" data-row={TOUCHPOINTS} aria-rowindex={2} aria-colindex={2}>
      <div class="jme-corner" role="presentation">{grid.columns.length > 0 ? t("sheet.touchpoint") : ""}</div>
      {shown.map((column, place) => head(column, grid.columns[place - 1]))}
      {rest > 0 ? <div class="jme-rest" role="presentation" style={{ inlineSize: rest * COLUMN + "px" }} /> : null}
    </div>
  );
}

function head({ id, stage, touchpoint }: Column, before: Column | undefined) {
  return (
    <div
      key={id}
      class={"jme-touchpoint" + (before && before.stage.id !== stage.id ? " jme-first" : "")}
      role={touchpoint ? "columnheader" : "gridcell"}
      data-col={id}
      data-id={touchpoint ? id : undefined}
      tabIndex={-1}
    >
      {touchpoint ? (
        <span class="jme-text" dir="auto">{touchpoint.name || <i class="jme-untold">{t("sheet.touchpoint.unnamed")}</i>}</span>
      ) : (
        <span class="jme-untold">+ {t("sheet.touchpoint.first")}</span>
      )}
      {touchpoint?.momentOfTruth ? <small class="jme-mot">{"★ " + t("sheet.moment")}</small> : null}
    </div>
  );
}
