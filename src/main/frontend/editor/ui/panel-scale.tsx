/** Changing the scale: prepared here, done in one step, since all values of the map may follow. */
import { h, Fragment } from "preact";
import { useReducer, useState } from "preact/hooks";
import { affected, changeScale, presetOf, PRESETS, sameScale, wrongMember } from "../core/forms/scales";
import { readNumber, showNumber } from "../core/forms/numbers";
import type { Scale } from "../core/model";
import { t } from "../texts";
import { Field, Group } from "./form/field";
import { language } from "./form/inputs";
import { useChanges } from "./panel-change";
import { useScale } from "./panel-fields";

const MEMBERS = ["min", "max", "baseline", "step"] as const;
type Texts = { readonly [member in (typeof MEMBERS)[number]]: string };

const written = (scale: Scale): Texts => ({
  min: showNumber(scale.min, language()),
  max: showNumber(scale.max, language()),
  baseline: showNumber(scale.baseline, language()),
  step: showNumber(scale.step, language()),
});

/** What is expected of a member, and whether a number at all. */
function wrong(member: keyof Texts, noNumber: boolean): string {
  return noNumber ? t("panel.wrong.number", showNumber(12.5, language())) : t(`panel.scale.wrong.${member}`);
}

export function ScaleForm() {
  const stored = useScale();
  // Undo and others change the scale too: then the form begins anew.
  return <Preparation key={JSON.stringify(stored)} stored={stored} />;
}

function Preparation({ stored }: { stored: Scale }) {
  const { store, run } = useChanges();
  const [choice, setChoice] = useState(presetOf(stored));
  const [texts, setTexts] = useState(written(stored));
  const [convert, toggle] = useReducer((is: boolean) => !is, true);
  const read = (member: keyof Texts) => readNumber(texts[member], {}, language());
  const value = (member: keyof Texts) => {
    const typed = read(member);
    return typed.is === "number" ? typed.value : NaN;
  };
  const next: Scale = PRESETS[choice] ?? { min: value("min"), max: value("max"), baseline: value("baseline"), step: value("step") };
  const missing = PRESETS[choice] ? undefined : MEMBERS.find((member) => read(member).is !== "number");
  const broken = missing ?? wrongMember(next);
  const isNew = !broken && !sameScale(next, stored);
  const { values, outside } = isNew ? affected(store.get().map, next) : { values: 0, outside: 0 };
  const choose = (name: string) => {
    setChoice(name);
    const preset = PRESETS[name];
    if (preset) {
      setTexts(written(preset));
    }
  };
  const apply = () => {
    run(t("panel.did.scale"), changeScale(store.get().map, stored, next, convert));
    store.say(t("panel.scale.changed"));
  };
  return (
    <>
      <Group label={t("panel.scale.choose")}>
        <div class="jme-radios">
          {[...Object.keys(PRESETS), "custom"].map((name) => (
            <label key={name}>
              <input type="radio" name="jme-scale" checked={choice === name} onChange={() => choose(name)} />
              <span>{t(`panel.scale.preset.${name}`)}</span>
            </label>
          ))}
        </div>
      </Group>
      {choice === "custom" && (
        <div class="jme-two">
          {MEMBERS.map((member) => (
            <Field key={member} label={t(`panel.scale.${member}`)} error={broken === member ? wrong(member, missing !== undefined) : undefined}
              control={(wiring) => (
                <input type="text" inputMode="decimal" class="jme-number" {...wiring} value={texts[member]}
                  onInput={(event) => setTexts({ ...texts, [member]: event.currentTarget.value })} />
              )} />
          ))}
        </div>
      )}
      {isNew && (
        <div class="jme-decision">
          {values > 0 && (
            <Group label={t("panel.scale.values", values)}>
              <div class="jme-radios">
                <label>
                  <input type="radio" name="jme-convert" checked={convert} onChange={toggle} />
                  <span>{t("panel.scale.convert")}</span>
                </label>
                <label>
                  <input type="radio" name="jme-convert" checked={!convert} onChange={toggle} />
                  <span>{outside > 0 ? t("panel.scale.keep.outside", outside) : t("panel.scale.keep")}</span>
                </label>
              </div>
            </Group>
          )}
          <p class="jme-hint">{t("panel.scale.closures")}</p>
          <button type="button" class="jme-button jme-primary" onClick={apply}>{t("panel.scale.apply")}</button>
        </div>
      )}
    </>
  );
}
