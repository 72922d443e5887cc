/** Inputs for the fields of a tracker's create screen. */
import { choices, field as labelled, markField } from "./dialog";
import { element } from "./dom";
import { suggest } from "./suggest";
import { text } from "./texts";
import type { Named } from "./tracker";

/** A field as the server describes it. */
export interface TrackerField {
  id: string;
  name: string;
  required: boolean;
  hasDefault: boolean;
  kind: "TEXT" | "TEXT_AREA" | "NUMBER" | "DATE" | "SELECT" | "MULTI_SELECT" | "USER" | "LABELS" | "UNSUPPORTED";
  allowedValues: Named[];
}

/** What is suggested while one types. */
export interface Suggestions {
  people(typed: string, signal: AbortSignal): Promise<readonly Named[]>;
  labels(typed: string, signal: AbortSignal): Promise<readonly Named[]>;
}

/** A field in the form. */
export interface FieldInput {
  readonly row: HTMLElement;
  /** What was entered, as the server expects it; empty if nothing was. */
  values(): string[];
  /** Says what is wrong with it; an empty text clears that. */
  mark(message: string): void;
}

/** Whether the form has to have a value, since the tracker has none of its own. */
export function isNeeded(field: TrackerField): boolean {
  return field.required && !field.hasDefault;
}

/** The input for a field. */
export function inputFor(field: TrackerField, suggestions: Suggestions): FieldInput {
  const required = isNeeded(field);
  switch (field.kind) {
    case "TEXT_AREA":
      return plain(field, element("textarea", { rows: "4", required }));
    case "NUMBER":
      return plain(field, element("input", { type: "number", step: "any", required }));
    case "DATE":
      return plain(field, element("input", { type: "date", required }));
    case "SELECT":
      return plain(field, selection(field, required));
    case "MULTI_SELECT":
      return checks(field, required);
    case "USER":
      return person(field, required, suggestions);
    case "LABELS":
      return labels(field, required, suggestions);
    default:
      return plain(field, element("input", { type: "text", required }));
  }
}

function plain(field: TrackerField, control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): FieldInput {
  return {
    row: labelled(field.name, control),
    values: () => (control.value.trim() ? [control.value.trim()] : []),
    mark: (message) => markField(control, message),
  };
}

/** Nothing is chosen on anybody's behalf, unless there is nothing to choose. */
function selection(field: TrackerField, required: boolean): HTMLSelectElement {
  const select = element("select", { required });
  const only = required && field.allowedValues.length === 1;
  choices(select, only ? field.allowedValues : [{ id: "", name: text(required ? "choose" : "as.jira") }, ...field.allowedValues]);
  return select;
}

function checks(field: TrackerField, required: boolean): FieldInput {
  const boxes = field.allowedValues.map(({ id }) => element("input", { type: "checkbox", value: id }));
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const list = element(
    "div",
    { class: "jm-checks" },
    ...field.allowedValues.map(({ name }, index) => element("label", {}, boxes[index] as Node, element("bdi", {}, name))),
  );
  const check = () => boxes[0]?.setCustomValidity(required && chosen().length === 0 ? text("choose.one") : "");
  list.addEventListener("change", check);
  check();
  const message = element("span", { class: "jm-field-error" });
  const row = element("fieldset", { class: "jm-field jm-fieldset" }, element("legend", { dir: "auto" }, field.name), list, message);
  return {
    row,
    values: chosen,
    mark(words) {
      message.textContent = words;
      boxes[0]?.setAttribute("aria-invalid", String(words !== ""));
    },
  };
}

/** Somebody found by his name; what is no suggestion goes out as it was typed, and the tracker says what it thinks of it. */
function person(field: TrackerField, required: boolean, suggestions: Suggestions): FieldInput {
  const input = element("input", { type: "text", required });
  let chosen: Named | undefined;
  const row = labelled(field.name, input, text("person.hint"));
  input.after(
    suggest(input, suggestions.people, (somebody) => {
      chosen = somebody;
      input.value = somebody.name;
    }),
  );
  return {
    row,
    values() {
      const typed = input.value.trim();
      return typed ? [chosen && chosen.name === typed ? chosen.id : typed] : [];
    },
    mark: (message) => markField(input, message),
  };
}

/** Words without blanks; suggested is what the last of them may become. */
function labels(field: TrackerField, required: boolean, suggestions: Suggestions): FieldInput {
  const input = element("input", { type: "text", required });
  const lastWord = () => /\S*$/.exec(input.value)?.[0] ?? "";
  const row = labelled(field.name, input, text("labels.hint"));
  input.after(
    suggest(
      input,
      (_, signal) => (lastWord() ? suggestions.labels(lastWord(), signal) : Promise.resolve([])),
      ({ id }) => (input.value = input.value.slice(0, input.value.length - lastWord().length) + id + " "),
    ),
  );
  return {
    row,
    values: () => input.value.split(/\s+/).filter((word) => word !== ""),
    mark: (message) => markField(input, message),
  };
}
