/** How a touchpoint feels: for all customers together and for each persona, on the map's scale. */
import { h, Fragment } from "preact";
import { showNumber } from "../core/forms/numbers";
import { EVIDENCE } from "../core/forms/fields";
import type { Experience, Id, Scale, Touchpoint } from "../core/model";
import { t, word } from "../texts";
import { Segments } from "./form/choices";
import { DateInput, language, NumberInput, TextInput } from "./form/inputs";
import { Row } from "./form/section";
import { useChanges } from "./panel-change";
import { useScale } from "./panel-fields";
import { usePersonas } from "./panel-people";

export function Experiences({ touchpoint }: { touchpoint: Touchpoint }) {
  const personas = usePersonas();
  const scale = useScale();
  const lines = [{ id: "", name: t("panel.persona.all") }, ...personas];
  return (
    <>
      <p class="jme-hint">{t("panel.hint.experience", ...[scale.min, scale.max, scale.baseline].map((each) => showNumber(each, language())))}</p>
      {lines.map(({ id, name }) => {
        const experience = touchpoint.experiences?.find((each) => (each.persona ?? "") === id);
        return <One key={id} touchpoint={touchpoint.id} persona={id} name={name} scale={scale} experience={experience} />;
      })}
    </>
  );
}

interface OneProps {
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly name: string;
  readonly scale: Scale;
  readonly experience: Experience | undefined;
}

function One({ touchpoint, persona, name, scale, experience }: OneProps) {
  const { set } = useChanges();
  const { min, max, baseline, step } = scale;
  const label = t("panel.experience.of", name);
  const field = touchpoint + "/experiences/" + persona;
  const put = (change: Partial<Experience> | undefined, key?: string) => {
    const fresh: Partial<Experience> = { ...(persona ? { persona } : {}), value: baseline, evidence: "ASSUMED" };
    const { ...next } = { ...(experience ?? fresh), ...change };
    Object.keys(next).forEach((member) => next[member] === undefined && delete next[member]);
    set(touchpoint, "experiences/" + persona, label, change && next, key);
  };
  const value = (next: number | undefined, key?: string) => put(next === undefined ? undefined : { value: next }, key);
  const below = experience !== undefined && experience.value < baseline;
  const proof = experience && [word("Evidence", experience.evidence), experience.source].filter(Boolean).join(" · ");
  return (
    <div class="jme-experience" data-below={below || undefined} role="group" aria-label={label}>
      <div class="jme-felt">
        <NumberInput name={field} label={name} value={experience?.value} set={value} min={min} max={max} step={step} late />
        <input type="range" min={min} max={max} step="any" value={experience?.value ?? baseline} aria-label={t("panel.experience.slider", name)}
          data-none={experience ? undefined : true} style={{ "--jme-baseline": (baseline - min) / (max - min) }}
          onInput={(event) => value(snapped(Number(event.currentTarget.value), scale), "panel:slide:" + field)}
          onKeyDown={(event) => slide(event, experience?.value ?? baseline, scale, (next) => value(next, "panel:slide:" + field))} />
      </div>
      {experience && (
        <ul class="jme-rows">
          <Row id={"experience:" + persona} title={t("panel.experience.proof")} about={proof}>
            {() => (
              <>
                <Segments label={t("panel.field.evidence")} value={experience.evidence} set={(evidence) => put({ evidence: evidence as Experience["evidence"] })}
                  options={EVIDENCE.map((each) => ({ value: each, text: word("Evidence", each) }))} />
                <TextInput name={field + "/source"} label={t("panel.field.source")} value={experience.source} set={(source, key) => put({ source } as Partial<Experience>, key)} />
                <DateInput name={field + "/measuredAt"} label={t("panel.field.measuredAt")} value={experience.measuredAt} set={(measuredAt, key) => put({ measuredAt } as Partial<Experience>, key)} />
                <button type="button" class="jme-button jme-remove" onClick={() => put(undefined)}>{t("panel.experience.remove")}</button>
              </>
            )}
          </Row>
        </ul>
      )}
    </div>
  );
}

/** The nearest value of the scale's steps, counted from the baseline: a slider of steps would move values that lie between. */
function snapped(value: number, { min, max, baseline, step }: Scale): number {
  const near = Number((baseline + Math.round((value - baseline) / step) * step).toPrecision(12));
  return Math.min(max, Math.max(min, near));
}

/** Arrow keys go by steps; without them a slider of any value would go by hundredths of its length. */
function slide(event: KeyboardEvent, value: number, scale: Scale, put: (value: number) => void): void {
  const up = event.key === "ArrowUp" || event.key === (document.dir === "rtl" ? "ArrowLeft" : "ArrowRight");
  const down = event.key === "ArrowDown" || event.key === (document.dir === "rtl" ? "ArrowRight" : "ArrowLeft");
  if (up || down) {
    event.preventDefault();
    put(snapped(value + (up ? scale.step : -scale.step), scale));
  }
}
