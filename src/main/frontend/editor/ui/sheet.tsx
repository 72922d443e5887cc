/** The map as a grid in which the author works: it looks as readers will see it. */
import { h } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { COLUMN, gridOf } from "../core/grid";
import type { LaneKind } from "../core/model";
import { useEditor, useStore } from "../hooks";
import { t } from "../texts";
import { SheetControl, type OpenMenu } from "./sheet-control";
import { register } from "./sheet-commands";
import { StageRow, TouchpointRow } from "./sheet-heads";
import { LaneRow } from "./sheet-lane";
import { Menu } from "./sheet-menu";
import { Tools } from "./sheet-tools";

/** So many columns beyond the window are drawn at once; the others follow while nothing else is to do. */
const BEYOND = 3;
const MORE = 30;

const BEHIND: readonly LaneKind[] = ["BACKSTAGE", "SUPPORT"];

export function Sheet() {
  const store = useStore();
  const map = useEditor((state) => state.map);
  const zoom = useEditor((state) => state.zoom);
  const grid = gridOf(map);
  const box = useRef<HTMLDivElement>(null);
  const [control, setControl] = useState<SheetControl>();
  const [menu, setMenu] = useState<OpenMenu>();
  const [limit, setLimit] = useState(() => Math.ceil(innerWidth / (COLUMN * Math.min(1, zoom))) + BEYOND);
  const columns = grid.columns.length;

  useLayoutEffect(() => {
    const made = new SheetControl(box.current as HTMLElement, store, setMenu, () => setLimit(Infinity));
    setControl(made);
    register(store, made);
    return () => made.detach();
  }, [store]);
  useLayoutEffect(() => control?.wasDrawn(map), [control, map, limit]);
  useEffect(() => {
    if (limit >= columns) {
      return;
    }
    const timer = window.setTimeout(() => setLimit(limit + MORE), 16);
    return () => window.clearTimeout(timer);
  }, [limit, columns]);

  const behind = grid.lanes.findIndex((lane) => BEHIND.includes(lane.kind));
  return (
    <div class="jme-sheet-frame">
      <div class="jme-sheet" ref={box}>
        <div
          class="jme-grid"
          role="grid"
          aria-label={map.title}
          aria-multiselectable="true"
          aria-rowcount={grid.rows.length}
          aria-colcount={columns + 2}
          style={{ "--jme-col": COLUMN + "px", zoom: String(zoom) }}
        >
          <div class="jme-heads" role="rowgroup">
            <StageRow grid={grid} limit={limit} />
            <TouchpointRow grid={grid} limit={limit} />
          </div>
          <div role="rowgroup">
            {grid.lanes.map((lane, index) => (
              <LaneRow
                key={lane.id}
                grid={grid}
                lane={lane}
                index={index}
                limit={limit}
                behindTheScenes={behind >= 0 && index >= behind}
                lineOfVisibility={index === behind}
              />
            ))}
          </div>
        </div>
        <div class="jme-foot">
          <button type="button" class="jme-button" onClick={() => control?.addWith((step) => control.actions.addLaneLast(step))}>
            {"+ " + t("sheet.lane.new")}
          </button>
          {columns === 0 ? <p class="jme-first-steps">{t("sheet.empty")}</p> : null}
        </div>
        {control ? <Tools control={control} /> : null}
      </div>
      {menu && control ? (
        <Menu
          key={menu.x + "/" + menu.y + "/" + menu.label}
          {...menu}
          close={(focusBack) => {
            setMenu(undefined);
            if (focusBack) {
              control.takeFocus();
            }
          }}
        />
      ) : null}
    </div>
  );
}
