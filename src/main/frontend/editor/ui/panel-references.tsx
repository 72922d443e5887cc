/** Fields that name other parts of the map. */
import { h } from "preact";
import { including, painPointsFrom, without } from "../core/forms/references";
import type { Element, Id, Json } from "../core/model";
import { useEditor } from "../hooks";
import { t } from "../texts";
import { Chips, Select } from "./form/choices";
import { useChanges } from "./panel-change";

/** Pain points: those chosen, and a list of all others, nearest first. */
export function PainPointsField({ label, element, first }: { label: string; element: Element; first: Id | undefined }) {
  const { run } = useChanges();
  const map = useEditor((state) => state.map);
  const chosen = (element["painPointIds"] as readonly Id[] | undefined) ?? [];
  const places = painPointsFrom(map, first);
  const texts = new Map(places.flatMap(({ all }) => all.map((pain) => [pain.id, pain.text] as const)));
  const groups = places.map(({ at, all }) => ({
    label: at.name,
    options: all.filter((pain) => !chosen.includes(pain.id)).map(({ id, text }) => ({ value: id, text })),
  }));
  const step = t("panel.did.change", label);
  return (
    <div class="jme-field">
      <Select label={label} first={texts.size > 0 ? t("panel.pains.choose") : t("panel.pains.none")} value="" options={[]}
        groups={groups.filter((group) => group.options.length > 0)} set={(id) => id && run(step, [including(element, "painPointIds", id)])} />
      <Chips label={label} chips={chosen.map((id) => ({ value: id, text: texts.get(id) ?? t("panel.gone") }))}
        remove={(id) => run(step, [without(element, "painPointIds", id)])} />
    </div>
  );
}

interface TouchpointFieldProps {
  readonly label: string;
  readonly value: Id | undefined;
  readonly set: (value: Json | undefined) => void;
  /** Only what comes after this one, and nothing at all. */
  readonly from?: Id | undefined;
  readonly without?: Id | undefined;
  readonly first?: string | undefined;
}

/** A touchpoint, by the stage that it stands in. */
export function TouchpointField({ label, value, set, from, without: own, first }: TouchpointFieldProps) {
  const stages = useEditor((state) => state.map.stages) ?? [];
  let seen = from === undefined;
  const groups = stages.map((stage) => ({
    label: stage.name,
    options: (stage.touchpoints ?? []).flatMap(({ id, name }) => {
      const after = seen;
      seen ||= id === from;
      return (after && id !== own) || (id === value && id !== from) ? [{ value: id, text: name || t("panel.unnamed") }] : [];
    }),
  }));
  const unknown = value !== undefined && value !== from && !groups.some((group) => group.options.some((option) => option.value === value));
  return (
    <Select label={label} first={from !== undefined ? t("panel.until.here") : first} value={value === from ? "" : value}
      options={unknown ? [{ value: value as Id, text: t("panel.gone") }] : []} groups={groups.filter((group) => group.options.length > 0)}
      set={(id) => (id || from !== undefined ? set(id || undefined) : undefined)} />
  );
}
