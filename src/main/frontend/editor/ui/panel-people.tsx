/** Fields for people who work on the map and for the personas in it. */
import { h, Fragment } from "preact";
import type { Id, Json } from "../core/model";
import { useEditor } from "../hooks";
import { t } from "../texts";
import { Check, Select } from "./form/choices";
import { useDraft } from "./form/draft";
import { Group } from "./form/field";
import { Suggest } from "./form/suggest";
import { findPeople, type Person } from "./panel-lookup";

type Set = (value: Json | undefined, key?: string) => void;

interface StoredPerson {
  readonly name: string;
  readonly userKey?: string;
}

/** Somebody of the site, or just a name: a team, or somebody outside. */
export function PersonField({ name, label, value, set, hint }: { name: string; label: string; value: StoredPerson | undefined; set: Set; hint?: string }) {
  const draft = useDraft(name, value?.name ?? "", (text, key) => {
    const { userKey: _, ...rest } = value ?? {};
    set(text.trim() ? { ...rest, name: text } : undefined, key);
    return undefined;
  });
  const pick = ({ text, userKey }: Person) => {
    draft.clear();
    set({ ...value, name: text, userKey });
  };
  return (
    <Suggest label={label} hint={value && !value.userKey ? t("panel.person.free") : hint} text={draft.text} input={draft.input} focus={draft.focus}
      leave={draft.leave} find={findPeople} pick={pick} />
  );
}

export function usePersonas() {
  return useEditor((state) => state.map.personas) ?? [];
}

/** Whom a card is about. */
export function PersonaField({ label, value, set, mixed }: { label: string; value: Id | undefined; set: Set; mixed?: boolean }) {
  const personas = usePersonas();
  return personas.length === 0 && !value ? null : (
    <Select label={label} first={t("panel.persona.all")} value={value} set={(id) => set(id || undefined)} mixed={mixed}
      options={personas.map(({ id, name }) => ({ value: id, text: name }))} />
  );
}

/** Whom something hurts: everybody as long as nobody is named. */
export function PersonasField({ label, value, set }: { label: string; value: readonly Id[]; set: Set }) {
  const personas = usePersonas();
  const toggle = (id: Id, is: boolean) => {
    const next = personas.map((each) => each.id).filter((each) => (each === id ? is : value.includes(each)));
    set(next.length > 0 ? next : undefined);
  };
  return personas.length === 0 ? null : (
    <Group label={label} hint={value.length === 0 ? t("panel.personas.everybody") : undefined}>
      <>{personas.map(({ id, name }) => <Check key={id} label={name} checked={value.includes(id)} set={(is) => toggle(id, is)} />)}</>
    </Group>
  );
}
