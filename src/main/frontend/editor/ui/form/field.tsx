/** A label, a control, what helps to fill it in and what is wrong with it. */
import { h, type ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** What a control needs to belong to its label and messages. */
export interface Wiring {
  readonly id: string;
  readonly "aria-describedby"?: string | undefined;
  readonly "aria-invalid"?: boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The label is there for screen readers only, where the place says it to all others. */
  readonly quiet?: boolean | undefined;
}

/** Lays a control out; `error` stands below it, where the eye is. */
export function Field({ label, hint, quiet, error, control }: FieldProps & { error?: string | undefined; control: (wiring: Wiring) => ComponentChildren }) {
  const id = useId();
  const described = [hint && id + "-hint", error && id + "-error"].filter(Boolean).join(" ");
  return (
    <div class="jme-field">
      <label for={id} class={quiet ? "jme-quiet" : undefined}>{label}</label>
      {control({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error && <p id={id + "-error"} class="jme-wrong">{error}</p>}
      {hint && <p id={id + "-hint"} class="jme-hint">{hint}</p>}
    </div>
  );
}

/** Several controls under one name. */
export function Group({ label, hint, children }: { label: string; hint?: string | undefined; children: ComponentChildren }) {
  const id = useId();
  return (
    <fieldset class="jme-field" aria-describedby={hint ? id : undefined}>
      <legend>{label}</legend>
      {children}
      {hint && <p id={id} class="jme-hint">{hint}</p>}
    </fieldset>
  );
}
