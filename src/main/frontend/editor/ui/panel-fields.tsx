/** The form of an element, drawn from the list of its fields. */
import { h, Fragment } from "preact";
import { fieldsOf, type Field as FieldOf } from "../core/forms/fields";
import type { Kind } from "../core/forms/kinds";
import { scaleOf, type Element, type Id, type Json } from "../core/model";
import { useEditor } from "../hooks";
import { t, word } from "../texts";
import { Check, Choice, Segments } from "./form/choices";
import { DateInput, NumberInput, TextInput } from "./form/inputs";
import { useChanges } from "./panel-change";
import { FileField } from "./panel-files";
import { PersonField, PersonaField, PersonasField } from "./panel-people";
import { PainPointsField, TouchpointField } from "./panel-references";

export interface FieldsProps {
  readonly element: Element;
  readonly kind: Kind;
  /** The touchpoint that the element stands in. */
  readonly touchpoint: Id | undefined;
  /** Members that have a place elsewhere. */
  readonly leave?: readonly string[] | undefined;
}

export function Fields({ element, kind, touchpoint, leave }: FieldsProps) {
  return (
    <>
      {fieldsOf(kind)
        .filter((field) => !leave?.includes(field.member))
        .map((field) => <OneField key={element.id + field.member} field={field} element={element} kind={kind} touchpoint={touchpoint} />)}
    </>
  );
}

/** What a field is called: by its member, or by member and kind where one word would not do for all. */
export function labelOf(kind: Kind, member: string): string {
  switch (member) {
    case "text":
      return kind === "PAIN_POINT" ? t("panel.field.hurts") : t("panel.field.text");
    case "value":
    case "unit":
    case "at":
      return t(`panel.metric.${member}`);
    case "baseline":
    case "current":
    case "target":
      return t(`panel.metric.${member}`);
    default:
      return t(`panel.field.${member}`);
  }
}

/** The words for a constant of an enum: those of the reading view, but for what it never says. */
export function wordOf(type: string, constant: string): string {
  return type === "Direction" || type === "ThoughtKind" || type === "MetricKind" ? t(`panel.word.${type}.${constant}`) : word(type, constant);
}

export const SEVERITIES = ["NEGLIGIBLE", "MINOR", "MODERATE", "HIGH", "SEVERE"];

function OneField({ field, element, kind, touchpoint }: { field: FieldOf; element: Element; kind: Kind; touchpoint: Id | undefined }) {
  const changes = useChanges();
  const currency = useEditor((state) => state.map["currency"] as string | undefined);
  const { member } = field;
  const label = labelOf(kind, member);
  const name = element.id + "/" + member;
  const value = element[member];
  const set = (next: Json | undefined, key?: string) => changes.set(element.id, member, label, next, key);
  switch (field.type) {
    case "text":
      return <TextInput name={name} label={label} value={value as string} set={set} needed={field.needed} long={field.long} />;
    case "number": {
      const unit = field.money && currency ? `${label} (${currency})` : label;
      return <NumberInput {...field} name={name} label={unit} value={value as number} set={set} />;
    }
    case "date":
      return <DateInput name={name} label={label} value={value as string} set={set} needed={kind === "OBSERVATION"} />;
    case "choice": {
      const options = field.of.map((each) => ({ value: each, text: wordOf(field.words, each) }));
      return <Choice label={label} options={options} value={value as string} set={set} />;
    }
    case "flag":
      return <Check label={label} checked={value === true} set={(is) => set(is || undefined)} />;
    case "severity":
      return <Severity label={label} value={value as number} set={set} />;
    case "persona":
      return <PersonaField label={label} value={value as Id} set={set} />;
    case "personas":
      return <PersonasField label={label} value={(value as Id[] | undefined) ?? []} set={set} />;
    case "person":
      return <PersonField name={name} label={label} value={value as never} set={set} />;
    case "painPoints":
      return <PainPointsField label={label} element={element} first={touchpoint} />;
    case "touchpoint":
      return <TouchpointField label={label} value={value as Id} set={set} />;
    case "until":
      return <TouchpointField label={label} value={value as Id} set={set} from={touchpoint} />;
    case "file":
      return <FileField label={label} value={value as string} set={set} />;
  }
}

/** One to five, with the word for it. */
export function Severity({ label, value, set }: { label: string; value: number | undefined; set: (value: number) => void }) {
  const options = SEVERITIES.map((each, index) => ({ value: String(index + 1), text: word("Severity", each) }));
  const say = value === undefined ? t("panel.several.mixed") : word("Severity", SEVERITIES[value - 1] ?? "");
  return <Segments label={label} say={say} options={options} value={value === undefined ? undefined : String(value)} set={(next) => set(Number(next))} />;
}

/** The scale of the map; the same object as long as it says the same. */
export function useScale() {
  return scaleOf({ scale: useEditor((state) => state.map.scale) } as never);
}
