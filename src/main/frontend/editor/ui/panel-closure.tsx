/** What is known about the end of a pain point: measured and accepted on the page, so only told here. */
import { h, Fragment } from "preact";
import { showNumber } from "../core/forms/numbers";
import type { Element } from "../core/model";
import { t, word } from "../texts";
import { language } from "./form/inputs";
import { Section } from "./form/section";

interface StoredClosure {
  readonly experienceBefore?: number;
  readonly remeasurements?: readonly { readonly id: string; readonly value: number; readonly evidence: string; readonly measuredAt: string }[];
  readonly acceptance?: { readonly at: string };
}

export function Closure({ painPoint }: { painPoint: Element }) {
  const closure = painPoint["closure"] as StoredClosure | undefined;
  return !closure ? null : (
    <Section name="closure" title={t("panel.section.closure")}>
      {() => (
        <>
          <dl class="jme-facts">
            {closure.experienceBefore !== undefined && <Fact term={t("panel.closure.before")} is={showNumber(closure.experienceBefore, language())} />}
            {closure.remeasurements?.map(({ id, value, evidence, measuredAt }) => (
              <Fact key={id} term={t("panel.closure.again", day(measuredAt))} is={`${showNumber(value, language())}, ${word("Evidence", evidence)}`} />
            ))}
            {closure.acceptance && <Fact term={t("panel.closure.accepted")} is={day(closure.acceptance.at.slice(0, 10))} />}
          </dl>
          <p class="jme-hint">{t("panel.closure.hint")}</p>
        </>
      )}
    </Section>
  );
}

function Fact({ term, is }: { term: string; is: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{is}</dd>
    </div>
  );
}

/** A day as it is written here. */
export function day(iso: string): string {
  const date = new Date(iso + "T00:00:00Z");
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" } as Intl.DateTimeFormatOptions).format(date);
}
