/** The forms of everything that stands in a cell, and lists of such things. */
import { h, Fragment } from "preact";
import { nameOf, type Kind } from "../core/forms/kinds";
import type { Element, Id } from "../core/model";
import { t, word } from "../texts";
import { Add } from "./form/add";
import { Section, Row } from "./form/section";
import { kindName, useChanges } from "./panel-change";
import { Fields, wordOf } from "./panel-fields";
import { ActionItems, JiraItem } from "./panel-actions";
import { Closure } from "./panel-closure";

export interface ElementProps {
  readonly element: Element;
  readonly kind: Kind;
  readonly touchpoint: Id | undefined;
}

/** The whole form of an element that has no form of its own. */
export function ElementForm({ element, kind, touchpoint }: ElementProps) {
  if (kind === "ACTION_ITEM" && element["issue"]) {
    return <JiraItem item={element as never} />;
  }
  return (
    <>
      <Fields element={element} kind={kind} touchpoint={touchpoint} />
      {kind === "METRIC" && <Observations metric={element} />}
      {kind === "PAIN_POINT" && <ActionItems painPoint={element} />}
      {kind === "PAIN_POINT" && <Closure painPoint={element} />}
    </>
  );
}

function Observations({ metric }: { metric: Element }) {
  const { add } = useChanges();
  const observations = (metric["observations"] as readonly Element[] | undefined) ?? [];
  const today = () => add(metric.id, "observations", "OBSERVATION", new Date().toISOString().slice(0, 10), { value: (metric["current"] as number) ?? 0 });
  return (
    <Section name="observations" title={t("panel.section.observations")} sum={observations.length} first>
      {() => (
        <>
          {observations.length === 0 && <p class="jme-hint">{t("panel.empty.observations")}</p>}
          <Rows elements={observations} kind="OBSERVATION" touchpoint={undefined} />
          <button type="button" class="jme-button" onClick={today}>{t("panel.observation.add")}</button>
        </>
      )}
    </Section>
  );
}

/** Elements, each to be opened by its name, changed and taken away. */
export function Rows({ elements, kind, touchpoint }: { elements: readonly Element[]; kind: Kind; touchpoint: Id | undefined }) {
  const { remove } = useChanges();
  return elements.length === 0 ? null : (
    <ul class="jme-rows">
      {elements.map((element) => (
        <Row key={element.id} id={element.id} title={nameOf(element, kind) || kindName(kind)} about={aboutOf(element, kind)}>
          {() => (
            <>
              <ElementForm element={element} kind={kind} touchpoint={touchpoint} />
              <button type="button" class="jme-button jme-remove" onClick={() => remove(element.id, kind, nameOf(element, kind))}>
                {t("panel.remove", kindName(kind))}
              </button>
            </>
          )}
        </Row>
      ))}
    </ul>
  );
}

/** What tells elements of one kind apart at a glance. */
function aboutOf(element: Element, kind: Kind): string {
  const parts = (...all: unknown[]) => all.filter((each) => each !== undefined && each !== "").join(" · ");
  switch (kind) {
    case "STAKEHOLDER":
      return parts(word("StakeholderSide", String(element["side"])), element["department"]);
    case "ENABLER":
      return parts(word("EnablerKind", String(element["kind"])), element["met"] ? t("panel.enabler.met") : t("panel.enabler.missing"));
    case "METRIC":
      return parts(wordOf("MetricKind", String(element["kind"])), element["current"], element["unit"]);
    case "ATTACHMENT":
      return word("AttachmentKind", String(element["kind"]));
    case "WASTE":
      return word("WasteKind", String(element["kind"]));
    case "OBSERVATION":
      return parts(element["value"], element["source"]);
    default:
      return "";
  }
}

interface ListProps {
  readonly owner: Element;
  readonly list: string;
  readonly kind: Kind;
  readonly wanted?: boolean;
}

/** A section with all elements of one list of a touchpoint, and a place for more. */
export function ListSection({ owner, list, kind, wanted }: ListProps) {
  const { add } = useChanges();
  const elements = (owner[list] as readonly Element[] | undefined) ?? [];
  return (
    <Section name={list} title={t(`panel.section.${list}`)} sum={elements.length} wanted={wanted}>
      {() => (
        <>
          {elements.length === 0 && <p class="jme-hint">{t(`panel.empty.${list}`)}</p>}
          <Rows elements={elements} kind={kind} touchpoint={owner.id} />
          <Add name={owner.id + list} label={t("panel.add.a", kindName(kind))} add={(text) => add(owner.id, list, kind, text)} />
        </>
      )}
    </Section>
  );
}
