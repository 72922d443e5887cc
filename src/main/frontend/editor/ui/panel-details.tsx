/** The details of what the author is at: one element, or several that are chosen together. */
import { h, Fragment } from "preact";
import { nameOf, subjectOf, type Subject } from "../core/forms/kinds";
import { gridOf, laneOf } from "../core/grid";
import type { Id, JourneyMap, LaneKind, Touchpoint } from "../core/model";
import { find } from "../core/ops";
import { at, chosenIds, focusedId, HEADS, NEW, TOUCHPOINTS, type Selection } from "../core/selection";
import { useEditor, useStore } from "../hooks";
import { t, word } from "../texts";
import { kindName } from "./panel-change";
import { ElementForm } from "./panel-element";
import { LaneForm } from "./panel-lanes";
import { Both, Several } from "./panel-several";
import { TouchpointForm } from "./panel-touchpoint";

export function Details() {
  const selection = useEditor((state) => state.selection);
  const chosen = chosenIds(selection);
  return chosen.length > 1 ? <Several ids={chosen} /> : <One key={subjectId(selection)} selection={selection} />;
}

/** Where the focus is on no element, in an empty cell or one that is computed, it is about the cell's touchpoint. */
function subjectId(selection: Selection): Id | undefined {
  const focus = selection.focus;
  return focusedId(selection) ?? (focus && focus.column !== NEW && focus.column !== HEADS ? focus.column : undefined);
}

function One({ selection }: { selection: Selection }) {
  const id = subjectId(selection);
  const element = useEditor((state) => elementOf(state.map, id, selection));
  const map = useStore().get().map;
  const subject = element && subjectOf(map, element.id);
  if (!element || !subject) {
    return <Nothing />;
  }
  return (
    <>
      <Heading subject={subject} name={subject.kind === "LANE" ? "" : nameOf(element, subject.kind)} />
      {subject.kind === "TOUCHPOINT" ? (
        <TouchpointForm touchpoint={element as Touchpoint} lane={laneKind(map, selection)} />
      ) : subject.kind === "LANE" ? (
        <LaneForm id={element.id} />
      ) : (
        <ElementForm element={element} kind={subject.kind} touchpoint={subject.touchpoint} />
      )}
      {focusedId(selection) === element.id && subject.kind !== "LANE" && subject.kind !== "ACTION_ITEM" && <Both />}
    </>
  );
}

/** Channels and computed cells have no elements of their own. */
function elementOf(map: JourneyMap, id: Id | undefined, { focus }: Selection) {
  if (id === undefined || id === "") {
    return undefined;
  }
  const column = focus && focus.column !== HEADS && focus.column !== NEW ? focus.column : undefined;
  return find(map, id) ?? gridOf(map).lanes.find((lane) => lane.id === id) ?? (column ? find(map, column) : undefined);
}

function laneKind(map: JourneyMap, { focus }: Selection): LaneKind | undefined {
  return focus && laneOf(gridOf(map), focus.row)?.kind;
}

/** What it is, what it is called, and the touchpoint that it is at. */
function Heading({ subject, name }: { subject: Subject; name: string }) {
  const store = useStore();
  const where = subject.kind === "TOUCHPOINT" ? undefined : subject.touchpoint;
  const place = useEditor((state) => (where ? (find(state.map, where)?.["name"] as string | undefined) : undefined));
  return (
    <header class="jme-about">
      <p>{kindName(subject.kind)}</p>
      {name && <h2 dir="auto">{name}</h2>}
      {where && place && (
        <button type="button" class="jme-link" onClick={() => store.select(at({ row: TOUCHPOINTS, column: where }))}>{t("panel.at", place)}</button>
      )}
    </header>
  );
}

function Nothing() {
  const store = useStore();
  return (
    <div class="jme-teach">
      <h2>{t("panel.nothing.title")}</h2>
      <p>{t("panel.nothing.text")}</p>
      <p>{t("panel.nothing.else", word("LaneKind", "PAIN_POINTS"))}</p>
      <button type="button" class="jme-button" onClick={() => store.show("map")}>{t("panel.nothing.map")}</button>
    </div>
  );
}
