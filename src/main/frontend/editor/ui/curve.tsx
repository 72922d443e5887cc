/** The experience lane: the curve of the map, each point of which can be dragged, stepped or typed. */
import { h } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Column } from "../core/columns";
import { heightOf, LANE_HEIGHT, type Height } from "../core/curve";
import { aggregate, experienceOf, setExperience, signed } from "../core/experience";
import { scaleOf, type Id, type Touchpoint } from "../core/model";
import type { Row } from "../core/selection";
import { useEditor, useStore } from "../hooks";
import { language, t } from "../texts";
import { CurvePoint, type PointActions } from "./curve-point";
import { CurveStrip, STRIP } from "./curve-strip";

/** A value that is dragged and not yet noted. */
interface Drag {
  readonly column: Id;
  readonly value: number;
}

/** More lines nobody can follow. */
const MOST_LINES = 12;

export interface CurveRowProps {
  /** Id of the lane. */
  readonly row: Row;
  readonly columns: readonly Column[];
  /** Of one column, in pixels. */
  readonly width: number;
  readonly height?: number;
}

/** The curve over all columns, to stand in the cell or row of the experience lane. */
export function CurveRow({ row, columns, width, height = LANE_HEIGHT }: CurveRowProps) {
  const store = useStore();
  const scale = useEditor((state) => scaleOf(state.map));
  const personas = useEditor((state) => state.map.personas);
  const persona = usePersona();
  const focused = useEditor((state) => (state.selection.focus?.row === row ? state.selection.focus.column : undefined));
  const [drag, setDrag] = useState<Drag>();
  const [stepping, setStepping] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  const heights = useMemo(() => {
    const of = (valueOf: (touchpoint: Touchpoint) => number | undefined): Height[] =>
      columns.map(({ touchpoint }) => {
        const value = touchpoint && valueOf(touchpoint);
        return value === undefined ? undefined : heightOf(value, scale, height);
      });
    const lines = (personas ?? []).slice(0, MOST_LINES).map(({ id }, index) => ({ id, index, heights: of((it) => valueOf(it, id)) }));
    return { all: of(aggregate), lines: lines.length > 1 ? lines : [], own: persona === undefined ? undefined : of((it) => valueOf(it, persona)) };
  }, [columns, scale, personas, persona, height]);

  const dragged = drag && columns.findIndex((column) => column.id === drag.column);
  const noted = heights.own ?? heights.all;
  const shown = drag ? noted.map((each, index) => (index === dragged ? heightOf(drag.value, scale, height) : each)) : noted;
  const others = [
    ...heights.lines.filter((line) => line.id !== persona).map((line) => ({ kind: "p" + ((line.index % 4) + 1), heights: line.heights })),
    ...(persona === undefined ? [] : [{ kind: "all", heights: heights.all }]),
  ];
  const baseline = heightOf(+scale.baseline, scale, height);
  const personaName = personas?.find(({ id }) => id === persona)?.name;

  const actions = useMemo<PointActions>(
    () => ({
      drag: (column, value) => setDrag(value === undefined ? undefined : { column, value }),
      set: (touchpoint, value, key) => {
        setDrag(undefined);
        const op = setExperience(touchpoint, persona, value);
        store.change(value === undefined ? t("core.curve.remove") : t("core.curve.set"), [op], { key });
      },
      step: setStepping,
      focus: (column) => store.select({ focus: { row, column }, ids: new Set() }),
      say: (text) => store.say(text),
      top: () => {
        const rect = box.current?.getBoundingClientRect();
        return { top: rect?.top ?? 0, zoom: rect ? rect.height / height : 1 };
      },
    }),
    [store, persona, row, height],
  );

  return (
    <div
      class="jme-curve"
      ref={box}
      style={`--w:${columns.length * width}px;--h:${height}px`}
      onFocusOut={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) {
          setStepping(false);
        }
      }}
    >
      {columns.map((_, from) => from % STRIP === 0 && (
        <CurveStrip key={from} from={from} columns={columns.length} width={width} height={height} baseline={baseline} active={shown} others={others} />
      ))}
      {columns.map(({ id, touchpoint }, index) => touchpoint && (
        <CurvePoint
          key={id}
          touchpoint={touchpoint}
          persona={persona}
          personaName={personaName}
          scale={scale}
          x={index * width + width / 2}
          height={height}
          value={drag?.column === id ? drag.value : persona === undefined ? aggregate(touchpoint) : valueOf(touchpoint, persona)}
          others={others.map((line) => line.heights[index]).join()}
          focused={focused === id}
          stepping={stepping && focused === id}
          actions={actions}
        />
      ))}
    </div>
  );
}

function valueOf(touchpoint: Touchpoint, persona: Id): number | undefined {
  const value = experienceOf(touchpoint, persona)?.value;
  return value === undefined ? undefined : +value;
}

/** Whose experience is changed; nobody's own if that persona is gone. */
function usePersona(): Id | undefined {
  return useEditor(({ map, persona }) => (map.personas?.some(({ id }) => id === persona) ? persona : undefined));
}

/** The ends of the scale and its baseline at their heights, for the head of the lane. */
export function CurveAxis({ height = LANE_HEIGHT }: { height?: number }) {
  const scale = useEditor((state) => scaleOf(state.map));
  return (
    <div class="jme-axis" aria-hidden="true">
      {[scale.max, scale.baseline, scale.min].map((value, index) => (
        <span key={index} dir="ltr" style={`--y:${heightOf(+value, scale, height)}px`}>{signed(+value, scale, language())}</span>
      ))}
    </div>
  );
}

/** The choice whose experience is changed, for the head of the lane; nothing to choose without personas. */
export function CurvePersona() {
  const store = useStore();
  const personas = useEditor((state) => state.map.personas) ?? [];
  const persona = usePersona();
  if (personas.length === 0) {
    return null;
  }
  return (
    <select
      class="jme-curve-persona"
      aria-label={t("core.curve.persona")}
      title={t("core.curve.persona")}
      value={persona ?? ""}
      onChange={(event) => store.choosePersona(event.currentTarget.value || undefined)}
    >
      <option value="">{t("core.curve.all")}</option>
      {personas.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}
