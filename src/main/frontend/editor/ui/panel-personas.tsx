/** Who travels. */
import { h, Fragment } from "preact";
import { removePersona } from "../core/forms/references";
import { freshId } from "../core/ids";
import { ROOT, type Persona } from "../core/model";
import { born } from "../core/forms/kinds";
import { t } from "../texts";
import { Add } from "./form/add";
import { Sign } from "./form/choices";
import { TextInput } from "./form/inputs";
import { useChanges } from "./panel-change";
import { usePersonas } from "./panel-people";

export function Personas() {
  const { run } = useChanges();
  const personas = usePersonas();
  const add = (name: string) =>
    run(t("panel.did.add", name), [{ op: "insert", element: born("PERSONA", freshId(), name), place: { parent: ROOT, list: "personas" } }]);
  return (
    <>
      <p class="jme-hint">{t("panel.hint.personas")}</p>
      {personas.length === 0 && <p class="jme-teach">{t("panel.empty.personas")}</p>}
      <ol class="jme-list">
        {personas.map((persona, index) => <One key={persona.id} persona={persona} personas={personas} index={index} />)}
      </ol>
      <Add name="personas" label={t("panel.add.a", t("panel.kind.PERSONA"))} add={add} />
    </>
  );
}

function One({ persona, personas, index }: { persona: Persona; personas: readonly Persona[]; index: number }) {
  const { set, run, store } = useChanges();
  const { id, name, pageId } = persona;
  const move = (by: -1 | 1) => {
    const before = by < 0 ? personas[index - 1]?.id : personas[index + 2]?.id;
    run(t("panel.did.move", name), [{ op: "move", id, place: { parent: ROOT, list: "personas", before } }]);
    store.say(t("panel.moved", name, index + by + 1, personas.length));
  };
  const remove = () => {
    const { ops, experiences, cards, painPoints } = removePersona(store.get().map, id);
    run(t("panel.did.remove", name), ops);
    store.say(t("panel.persona.removed", name, experiences, cards, painPoints));
  };
  return (
    <li>
      <TextInput name={id + "/name"} label={t("panel.persona.name", index + 1)} quiet value={name} needed set={(next, key) => set(id, "name", t("panel.field.name"), next, key)} />
      <span class="jme-acts">
        <Sign label={t("panel.move.up", name)} disabled={index === 0} act={() => move(-1)}>↑</Sign>
        <Sign label={t("panel.move.down", name)} disabled={index === personas.length - 1} act={() => move(1)}>↓</Sign>
        <Sign label={t("panel.persona.remove", name)} act={remove}>×</Sign>
      </span>
      {pageId && <p class="jme-hint"><a href={`${AJS.contextPath()}/pages/viewpage.action?pageId=${encodeURIComponent(pageId)}`} target="_blank" rel="noopener">{t("panel.persona.page")}</a></p>}
    </li>
  );
}
