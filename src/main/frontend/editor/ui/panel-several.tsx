/** Several elements at once: what they have in common can be changed for all. */
import { h, Fragment } from "preact";
import { commonFields, type Field } from "../core/forms/fields";
import { subjectOf } from "../core/forms/kinds";
import { commonValue, setAll } from "../core/forms/several";
import type { Element, Id, Json } from "../core/model";
import { find } from "../core/ops";
import { useEditor, useStore } from "../hooks";
import { t } from "../texts";
import { Check, Choice } from "./form/choices";
import { useChanges } from "./panel-change";
import { focusGrid } from "./panel-focus";
import { labelOf, Severity, wordOf } from "./panel-fields";
import { PersonaField } from "./panel-people";
import { SheetActions } from "./sheet-actions";

export function Several({ ids }: { ids: readonly Id[] }) {
  const map = useEditor((state) => state.map);
  const known = ids.flatMap((id) => {
    const subject = subjectOf(map, id);
    const element = subject && find(map, id);
    return subject && element ? [{ element, kind: subject.kind }] : [];
  });
  const kinds = known.map((each) => each.kind);
  const fields = commonFields(kinds);
  const elements = known.map((each) => each.element);
  return (
    <>
      <header class="jme-about">
        <h2>{t("panel.several.title", ids.length)}</h2>
      </header>
      <p class="jme-hint">{fields.length > 0 ? t("panel.several.hint") : t("panel.several.nothing")}</p>
      {fields.map((field) => <Common key={field.member} field={field} elements={elements} label={labelOf(kinds[0] ?? "CARD", field.member)} />)}
      <Both />
    </>
  );
}

/** What can be done with all that is chosen. */
export function Both() {
  const actions = new SheetActions(useStore());
  const remove = () => {
    actions.remove();
    requestAnimationFrame(focusGrid);
  };
  return (
    <div class="jme-both">
      <button type="button" class="jme-button" onClick={() => actions.duplicate()}>{t("panel.several.duplicate")}</button>
      <button type="button" class="jme-button jme-remove" onClick={remove}>{t("panel.several.remove")}</button>
    </div>
  );
}

function Common({ field, elements, label }: { field: Field; elements: readonly Element[]; label: string }) {
  const { run } = useChanges();
  const { value, mixed } = commonValue(elements, field.member);
  const set = (next: Json | undefined) => run(t("panel.did.several", label, elements.length), setAll(elements.map((each) => each.id), field.member, next));
  switch (field.type) {
    case "severity":
      return <Severity label={label} value={mixed ? undefined : (value as number)} set={set} />;
    case "persona":
      return <PersonaField label={label} value={mixed ? undefined : (value as Id)} mixed={mixed} set={set} />;
    case "flag":
      return <Check label={label} checked={!mixed && value === true} set={(is) => set(is || undefined)} />;
    case "choice":
      return (
        <Choice label={label} value={mixed ? undefined : (value as string)} mixed={mixed} set={set}
          options={field.of.map((each) => ({ value: each, text: wordOf(field.words, each) }))} />
      );
    default:
      return null;
  }
}
