/** The values behind a touchpoint's priority, with the working shown. */
import { h, Fragment } from "preact";
import { criteriaOf, priorityOf, shares } from "../core/forms/priorities";
import { showNumber } from "../core/forms/numbers";
import type { Criterion, JourneyMap, Touchpoint } from "../core/model";
import { useEditor } from "../hooks";
import { criterionName, t } from "../texts";
import { language, NumberInput } from "./form/inputs";
import { Section } from "./form/section";
import { useChanges } from "./panel-change";

/** The criteria in use, the usual ones by their names in the author's language. */
export function useCriteria(): readonly Criterion[] {
  const criteria = useEditor((state) => state.map.criteria);
  return criteriaOf({ criteria } as unknown as JourneyMap, criterionName);
}

export function PriorityValues({ touchpoint, wanted }: { touchpoint: Touchpoint; wanted: boolean }) {
  const { set, store } = useChanges();
  const criteria = useCriteria();
  const priority = priorityOf(touchpoint, criteria);
  const parts = shares(criteria.map((each) => each.weight));
  return (
    <Section name="priority" title={t("panel.section.priority")} sum={priority?.value} wanted={wanted}>
      {() => (
        <>
          <p class="jme-hint">{t("panel.hint.priority")}</p>
          {criteria.map(({ id, name }, index) => (
            <NumberInput key={id} name={touchpoint.id + "/criterionValues/" + id} label={t("panel.priority.share", name, parts[index] ?? 0)}
              value={touchpoint.criterionValues?.[id]} min={1} max={100} whole set={(value, key) => set(touchpoint.id, "criterionValues/" + id, name, value, key)} />
          ))}
          {priority && (
            <table class="jme-working">
              <caption>{t("panel.priority.working", priority.value)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("panel.priority.criterion")}</th>
                  <th scope="col">{t("panel.priority.counts")}</th>
                  <th scope="col">{t("panel.priority.points")}</th>
                </tr>
              </thead>
              <tbody>
                {priority.working.map(({ criterion, counted, contribution }) => (
                  <tr key={criterion.id}>
                    <th scope="row" dir="auto">{criterion.name}</th>
                    <td>{`${counted} × ${showNumber(criterion.weight, language())}`}</td>
                    <td>{showNumber(Math.round(contribution * 10) / 10, language())}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <button type="button" class="jme-link" onClick={() => store.show("criteria")}>{t("panel.priority.edit")}</button>
        </>
      )}
    </Section>
  );
}
