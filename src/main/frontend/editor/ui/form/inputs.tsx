/** Fields for texts, numbers and days. Each writes what is right while it is typed; one visit is one step to undo. */
import { h } from "preact";
import { useRef } from "preact/hooks";
import { readNumber, showNumber, stepped, type Limits } from "../../core/forms/numbers";
import { t } from "../../texts";
import { useDraft } from "./draft";
import { Field, type FieldProps } from "./field";

/** Changes a value; `undefined` takes it away. Changes under one key are undone together. */
export type Set<T> = (value: T | undefined, key?: string) => void;

export interface InputProps<T> extends FieldProps {
  /** Tells the field apart from all others. */
  readonly name: string;
  readonly value: T | undefined;
  readonly set: Set<T>;
  /** Never empty. */
  readonly needed?: boolean | undefined;
}

/** Longest single text; `Limits.TEXT_LENGTH` of the model. */
const TEXT_LENGTH = 20000;

export function TextInput({ name, value, set, needed, long, ...field }: InputProps<string> & { long?: boolean | undefined }) {
  const draft = useDraft(name, value ?? "", (text, key) => {
    const blank = text.trim() === "";
    if (blank && needed) {
      return t("panel.wrong.needed");
    }
    set(blank ? undefined : text, key);
    return undefined;
  });
  const shared = {
    value: draft.text,
    maxLength: TEXT_LENGTH,
    dir: "auto" as const,
    required: needed,
    onFocus: draft.focus,
    onBlur: draft.leave,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => draft.input(event.currentTarget.value),
  };
  return (
    <Field {...field} error={draft.error} control={(wiring) =>
      long ? <textarea rows={2} {...wiring} {...shared} /> : <input type="text" {...wiring} {...shared} />} />
  );
}

/** The language in which numbers are written: that of the page. */
export function language(): string {
  return document.documentElement.lang || "en";
}

interface NumberProps extends InputProps<number>, Limits {
  /** What the arrow keys add. */
  readonly step?: number | undefined;
  /** Waits with taking the value away until the author leaves: something else goes with it. */
  readonly late?: boolean | undefined;
}

export function NumberInput({ name, value, set, needed, min, max, whole, step = 1, late, ...field }: NumberProps) {
  const limits = { min, max, whole };
  const before = useRef(value);
  const empty = useRef(false);
  const draft = useDraft(name, showNumber(value, language()), (text, key) => {
    const typed = readNumber(text, limits, language());
    empty.current = typed.is === "empty";
    if (typed.is === "number") {
      set(typed.value, key);
      return undefined;
    }
    if (typed.is === "empty" && !needed) {
      if (!late) {
        set(undefined, key);
      }
      return undefined;
    }
    // Half of a number is no value: "1" of "15" must not stay where 15 is too much.
    set(before.current, key);
    return typed.is === "empty" ? t("panel.wrong.needed") : wrong(typed.why, limits);
  });
  const leave = () => {
    if (late && empty.current && value !== undefined) {
      set(undefined);
    }
    empty.current = false;
    draft.leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? step : event.key === "ArrowDown" ? -step : 0;
    if (by !== 0 && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      draft.input(showNumber(stepped(value ?? min ?? 0, by, limits), language()));
    }
  };
  const onFocus = () => {
    before.current = value;
    draft.focus();
  };
  return (
    <Field {...field} error={draft.error} control={(wiring) => (
      <input type="text" inputMode="decimal" class="jme-number" autocomplete="off" required={needed} {...wiring} value={draft.text}
        onFocus={onFocus} onBlur={leave} onKeyDown={onKeyDown} onInput={(event) => draft.input(event.currentTarget.value)} />
    )} />
  );
}

function wrong(why: "number" | "whole" | "range" | "least" | "most", { min, max }: Limits): string {
  const [least, most] = [showNumber(min, language()), showNumber(max, language())];
  switch (why) {
    case "range":
      return t("panel.wrong.range", least, most);
    case "least":
      return t("panel.wrong.least", least);
    case "most":
      return t("panel.wrong.most", most);
    case "whole":
      return t("panel.wrong.whole");
    case "number":
      return t("panel.wrong.number", showNumber(12.5, language()));
  }
}

/** Days before this are years half typed. */
const FIRST_DAY = "1900-01-01";

export function DateInput({ name, value, set, needed, ...field }: InputProps<string>) {
  const incomplete = useRef(false);
  const draft = useDraft(name, value ?? "", (text, key) => {
    if (incomplete.current || (text !== "" && text < FIRST_DAY)) {
      return t("panel.wrong.day");
    }
    if (text === "" && needed) {
      return t("panel.wrong.needed");
    }
    set(text === "" ? undefined : text, key);
    return undefined;
  });
  return (
    <Field {...field} error={draft.error} control={(wiring) => (
      <input type="date" max="9999-12-31" {...wiring} value={draft.text} required={needed} onFocus={draft.focus} onBlur={draft.leave}
        onInput={(event) => {
          incomplete.current = event.currentTarget.validity.badInput;
          draft.input(event.currentTarget.value);
        }} />
    )} />
  );
}
