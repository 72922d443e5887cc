/** What is said of the map as a whole. */
import { h, Fragment } from "preact";
import { ROOT, type Json } from "../core/model";
import { useEditor } from "../hooks";
import { t, word } from "../texts";
import { Choice, Select } from "./form/choices";
import { DateInput, language, TextInput } from "./form/inputs";
import { useDraft } from "./form/draft";
import { Section } from "./form/section";
import { Suggest } from "./form/suggest";
import { useChanges } from "./panel-change";
import { Links } from "./panel-links";
import { PersonField } from "./panel-people";
import { ScaleForm } from "./panel-scale";

const PERIODS = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

/** A member of the map and how it is changed. */
function useMember<T extends Json>(member: string): { value: T | undefined; set: (value: Json | undefined, key?: string) => void; label: string; name: string } {
  const { set } = useChanges();
  const value = useEditor((state) => state.map[member]) as T | undefined;
  const label = t(`panel.field.${member}`);
  return { value, label, name: "/" + member, set: (next, key) => set(ROOT, member, label, next, key) };
}

function MapText({ member, needed, long }: { member: string; needed?: boolean; long?: boolean }) {
  return <TextInput {...useMember<string>(member)} needed={needed} long={long} />;
}

export function MapForm() {
  const state = useMember<string>("state");
  const period = useMember<string>("period");
  return (
    <>
      <MapText member="title" needed />
      <Choice {...state} value={state.value ?? "CURRENT"} set={(value) => state.set(value === "CURRENT" ? undefined : value)}
        options={["CURRENT", "FUTURE"].map((each) => ({ value: each, text: word("MapState", each) }))} hint={t("panel.hint.state")} />
      <MapText member="customerGoal" long />
      <MapText member="businessGoal" long />
      <MapText member="scope" long />
      <PersonField {...useMember<never>("owner")} hint={t("panel.hint.owner")} />
      <DateInput {...useMember<string>("reviewBy")} hint={t("panel.hint.reviewBy")} />
      <Section name="scale" title={t("panel.section.scale")}>{() => <ScaleForm />}</Section>
      <Section name="amounts" title={t("panel.section.amounts")}>
        {() => (
          <>
            <Currency />
            <Select {...period} value={period.value ?? "YEAR"} hint={t("panel.hint.period")} set={(value) => period.set(value === "YEAR" ? undefined : value)}
              options={PERIODS.map((each) => ({ value: each, text: word("Period", each) }))} />
          </>
        )}
      </Section>
      <Section name="links" title={t("panel.section.links")}>{() => <Links />}</Section>
    </>
  );
}

/** The currencies that the browser knows; a code of three letters elsewhere. */
function currencies(): readonly string[] {
  const known = (Intl as unknown as { supportedValuesOf?: (key: string) => string[] }).supportedValuesOf;
  return known?.("currency") ?? [];
}

function Currency() {
  const { value, set, label, name } = useMember<string>("currency");
  const draft = useDraft(name, value ?? "", (text, key) => {
    const code = text.trim().toUpperCase();
    const known = currencies();
    if (code !== "" && (!/^[A-Z]{3}$/.test(code) || (known.length > 0 && !known.includes(code)))) {
      return t("panel.wrong.currency");
    }
    set(code || undefined, key);
    return undefined;
  });
  const names = new Intl.DisplayNames(language(), { type: "currency" });
  const find = async (typed: string) =>
    currencies()
      .map((code) => ({ key: code, text: code, about: names.of(code) }))
      .filter(({ text, about }) => `${text} ${about}`.toLowerCase().includes(typed.toLowerCase()));
  const pick = ({ text }: { text: string }) => {
    draft.clear();
    set(text);
  };
  return (
    <Suggest label={label} hint={t("panel.hint.currency")} error={draft.error} text={draft.text} input={draft.input} focus={draft.focus} leave={draft.leave} find={find} pick={pick} />
  );
}
