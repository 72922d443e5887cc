/** What makes a touchpoint urgent: criteria, their weights, and the order that follows. */
import { h, Fragment } from "preact";
import { born } from "../core/forms/kinds";
import { ranking, removeCriterion, shares, writtenCriteria } from "../core/forms/priorities";
import { freshId } from "../core/ids";
import { ROOT, type Criterion, type Json } from "../core/model";
import { useEditor } from "../hooks";
import { t } from "../texts";
import { Add } from "./form/add";
import { Sign, Segments } from "./form/choices";
import { NumberInput, TextInput } from "./form/inputs";
import { Section } from "./form/section";
import { goTo, useChanges } from "./panel-change";
import { useCriteria } from "./panel-priority";

/** More would be no preview. */
const SHOWN = 10;

export function Criteria() {
  const { run, store } = useChanges();
  const criteria = useCriteria();
  const parts = shares(criteria.map((each) => each.weight));
  const usual = useEditor((state) => !state.map.criteria?.length);
  const add = (name: string) =>
    run(t("panel.did.add", name), [
      ...writtenCriteria(store.get().map, criteria),
      { op: "insert", element: born("CRITERION", freshId(), name), place: { parent: ROOT, list: "criteria" } },
    ]);
  return (
    <>
      <p class="jme-hint">{usual ? t("panel.criteria.usual") : t("panel.hint.criteria")}</p>
      <ol class="jme-list">
        {criteria.map((criterion, index) => <One key={criterion.id} criterion={criterion} criteria={criteria} share={parts[index] ?? 0} />)}
      </ol>
      <Add name="criteria" label={t("panel.add.a", t("panel.kind.CRITERION"))} add={add} />
      <Section name="ranking" title={t("panel.section.ranking")} first>{() => <Ranking criteria={criteria} />}</Section>
    </>
  );
}

function One({ criterion, criteria, share }: { criterion: Criterion; criteria: readonly Criterion[]; share: number }) {
  const { run, store } = useChanges();
  const { id, name, weight, direction } = criterion;
  const set = (member: string, label: string, value: Json | undefined, key?: string) =>
    run(t("panel.did.change", label), [...writtenCriteria(store.get().map, criteria), { op: "set", id, member, value }], key);
  const remove = () => {
    const { ops, values } = removeCriterion(store.get().map, criteria, id);
    run(t("panel.did.remove", name), ops);
    store.say(t("panel.criteria.removed", name, values));
  };
  return (
    <li>
      <TextInput name={id + "/name"} label={t("panel.field.name")} value={name} needed set={(value, key) => set("name", t("panel.field.name"), value, key)} />
      <span class="jme-acts">
        <Sign label={t("panel.criteria.remove", name)} act={remove}>×</Sign>
      </span>
      <div class="jme-two">
        <NumberInput name={id + "/weight"} label={t("panel.criteria.weight", share)} value={weight} min={0} needed set={(value, key) => set("weight", t("panel.field.weight"), value, key)} />
        <Segments label={t("panel.field.urgent")} value={direction} set={(value) => set("direction", t("panel.field.urgent"), value)}
          options={[{ value: "HIGHER", text: t("panel.criteria.high") }, { value: "LOWER", text: t("panel.criteria.low") }]} />
      </div>
    </li>
  );
}

function Ranking({ criteria }: { criteria: readonly Criterion[] }) {
  const { store } = useChanges();
  const map = useEditor((state) => state.map);
  const ranked = ranking(map, criteria);
  return ranked.length === 0 ? (
    <p class="jme-hint">{t("panel.empty.ranking")}</p>
  ) : (
    <>
      <ol class="jme-ranking">
        {ranked.slice(0, SHOWN).map(({ touchpoint, priority }) => (
          <li key={touchpoint.id}>
            <button type="button" class="jme-link" dir="auto" onClick={() => goTo(store, touchpoint.id)}>{touchpoint.name}</button>
            <span class="jme-sum">{priority.value}</span>
          </li>
        ))}
      </ol>
      {ranked.length > SHOWN && <p class="jme-hint">{t("panel.ranking.more", ranked.length - SHOWN)}</p>}
    </>
  );
}
