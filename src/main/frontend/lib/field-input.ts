/** Inputs for the fields of a tracker's create screen. */
import { choices } from "./dialog";
import { element } from "./dom";

/** A field as the server describes it. */
export interface TrackerField {
  id: string;
  name: string;
  required: boolean;
  hasDefault: boolean;
  kind: "TEXT" | "TEXT_AREA" | "NUMBER" | "DATE" | "SELECT" | "MULTI_SELECT" | "USER" | "LABELS" | "UNSUPPORTED";
  allowedValues: { id: string; name: string }[];
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The control for a field. */
export function inputFor(field: TrackerField): Control {
  const required = field.required;
  switch (field.kind) {
    case "TEXT_AREA":
      return element("textarea", { rows: "4", required });
    case "NUMBER":
      return element("input", { type: "number", step: "any", required });
    case "DATE":
      return element("input", { type: "date", required });
    case "SELECT":
    case "MULTI_SELECT": {
      const select = element("select", { required, multiple: field.kind === "MULTI_SELECT" });
      choices(select, field.allowedValues);
      return select;
    }
    default:
      return element("input", { type: "text", required });
  }
}

/** What was entered, as the values the server expects. */
export function valuesOf(field: TrackerField, control: HTMLElement): string[] {
  if (control instanceof HTMLSelectElement) {
    return Array.from(control.selectedOptions, (option) => option.value);
  }
  const text = (control as HTMLInputElement).value.trim();
  if (!text) {
    return [];
  }
  return field.kind === "LABELS" ? text.split(/\s+/) : [text];
}
