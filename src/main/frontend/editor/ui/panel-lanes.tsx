/** The rows of the map: which are shown, in which order, and what they are called. */
import { h, Fragment } from "preact";
import { useReducer } from "preact/hooks";
import { addLane, missingLanes, moveLane, removeLane, restoreLane, showLane, titleLane } from "../core/forms/lane-list";
import { freshId } from "../core/ids";
import { lanesOf } from "../core/lanes";
import type { Id, JourneyMap, Lane, LaneKind } from "../core/model";
import { useEditor } from "../hooks";
import { t, word } from "../texts";
import { Add } from "./form/add";
import { Check, Sign, Select } from "./form/choices";
import { TextInput } from "./form/inputs";
import { useChanges } from "./panel-change";

function useLanes(): readonly Lane[] {
  const lanes = useEditor((state) => state.map.lanes);
  return lanesOf({ lanes } as unknown as JourneyMap);
}

const titleOf = (lane: Lane) => lane.title || word("LaneKind", lane.kind);

export function Lanes() {
  const { run, store } = useChanges();
  const lanes = useLanes();
  const missing = missingLanes({ lanes } as unknown as JourneyMap);
  const add = (title: string) => run(t("panel.did.add", title), addLane(store.get().map, freshId(), title));
  const restore = (kind: string) => kind && run(t("panel.did.add", word("LaneKind", kind)), restoreLane(freshId(), kind as LaneKind));
  return (
    <>
      <p class="jme-hint">{t("panel.hint.lanes")}</p>
      <ol class="jme-list">
        {lanes.map((lane, index) => <One key={lane.id} lane={lane} index={index} count={lanes.length} />)}
      </ol>
      {missing.length > 0 && (
        <Select label={t("panel.lanes.restore")} first={t("panel.lanes.choose")} value="" options={missing.map((kind) => ({ value: kind, text: word("LaneKind", kind) }))} set={restore} />
      )}
      <Add name="lanes" label={t("panel.lanes.add")} add={add} />
    </>
  );
}

function One({ lane, index, count }: { lane: Lane; index: number; count: number }) {
  const { run, store } = useChanges();
  const title = titleOf(lane);
  const [open, toggle] = useReducer((is: boolean) => !is, false);
  const visible = lane.visible !== false;
  const show = (is: boolean) => run(is ? t("panel.did.show", title) : t("panel.did.hide", title), showLane(store.get().map, lane.id, is));
  const move = (by: -1 | 1) => {
    run(t("panel.did.move", title), moveLane(store.get().map, lane.id, by));
    store.say(t("panel.moved", title, index + by + 1, count));
  };
  return (
    <li class="jme-lane">
      <Check label={title} checked={visible} set={show} />
      <span class="jme-acts">
        <Sign label={t("panel.lanes.edit", title)} expanded={open} act={() => toggle(undefined as never)}>✎</Sign>
        <Sign label={t("panel.move.up", title)} disabled={index === 0} act={() => move(-1)}>↑</Sign>
        <Sign label={t("panel.move.down", title)} disabled={index === count - 1} act={() => move(1)}>↓</Sign>
      </span>
      {open && <div class="jme-inside"><LaneForm id={lane.id} /></div>}
    </li>
  );
}

/** What can be said of one lane; also where the author is at its head. */
export function LaneForm({ id }: { id: Id }) {
  const { run, store } = useChanges();
  const lane = useLanes().find((each) => each.id === id);
  if (!lane) {
    return null;
  }
  const title = titleOf(lane);
  const own = lane.kind === "CUSTOM";
  const rename = (next: string | undefined, key?: string) => run(t("panel.did.change", t("panel.field.title")), titleLane(store.get().map, id, next ?? ""), key);
  const remove = () => {
    const { ops, cards } = removeLane(store.get().map, id);
    run(t("panel.did.remove", title), ops);
    store.say(t("panel.lanes.removed", title, cards));
  };
  return (
    <>
      <TextInput name={id + "/title"} label={t("panel.lanes.title")} hint={own ? undefined : t("panel.lanes.usual", word("LaneKind", lane.kind))} value={lane.title} set={rename} />
      {own && <button type="button" class="jme-button jme-remove" onClick={remove}>{t("panel.lanes.remove")}</button>}
    </>
  );
}
