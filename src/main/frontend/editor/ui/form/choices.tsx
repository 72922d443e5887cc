/** Fields where one or several of a few things are chosen. */
import { h, type ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "../../texts";
import { Field, Group, type FieldProps } from "./field";

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  /** Nothing where it is not known, or where several elements differ. */
  readonly value: string | undefined;
  readonly set: (value: string) => void;
  /** Several elements differ. */
  readonly mixed?: boolean | undefined;
}

/** A few choices side by side, else a list to choose from. */
export function Choice({ options, value, set, mixed, ...field }: ChoiceProps) {
  return options.length <= 3 && !mixed ? (
    <Segments {...field} options={options} value={value} set={set} />
  ) : (
    <Select {...field} options={options} value={value} set={set} mixed={mixed} />
  );
}

export function Segments({ options, value, set, label, hint, say }: ChoiceProps & { say?: string | undefined }) {
  const name = useId();
  return (
    <Group label={say ? `${label}: ${say}` : label} hint={hint}>
      <div class="jme-segments">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} aria-label={say ? option.text : undefined}
              onChange={() => set(option.value)} />
            <span>{say ? option.value : option.text}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** Groups of options are told apart by their heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export function Select({ options, groups, value, set, mixed, first, ...field }: ChoiceProps & { groups?: readonly OptionGroup[]; first?: string }) {
  return (
    <Field {...field} control={(wiring) => (
      <select {...wiring} value={mixed ? MIXED : (value ?? "")} onChange={(event) => set(event.currentTarget.value)}>
        {mixed && <option value={MIXED} disabled>{t("panel.several.mixed")}</option>}
        {first !== undefined && <option value="">{first}</option>}
        {optionsOf(options)}
        {groups?.map((group) => <optgroup key={group.label} label={group.label}>{optionsOf(group.options)}</optgroup>)}
      </select>
    )} />
  );
}

const MIXED = "/mixed";

function optionsOf(options: readonly Option[]) {
  return options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>);
}

export function Check({ label, hint, checked, set }: FieldProps & { checked: boolean; set: (checked: boolean) => void }) {
  const id = useId();
  return (
    <div class="jme-field jme-check">
      <label>
        <input type="checkbox" checked={checked} aria-describedby={hint ? id : undefined} onChange={(event) => set(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      {hint && <p id={id} class="jme-hint">{hint}</p>}
    </div>
  );
}

/** What was chosen, each with a way to take it away. */
export function Chips({ label, chips, remove }: { label: string; chips: readonly Option[]; remove: (value: string) => void }) {
  return chips.length === 0 ? null : (
    <ul class="jme-chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.value}>
          <span dir="auto">{chip.text}</span>
          <Sign label={t("panel.chip.remove", chip.text)} act={() => remove(chip.value)}>×</Sign>
        </li>
      ))}
    </ul>
  );
}

interface SignProps {
  readonly label: string;
  readonly act: () => void;
  readonly disabled?: boolean;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}

/** A small button with a sign; its name is told to screen readers and shown as a tip. */
export function Sign({ label, act, disabled, expanded, children }: SignProps) {
  return (
    <button type="button" class="jme-sign" aria-expanded={expanded} aria-label={label} title={label} aria-disabled={disabled || undefined} onClick={() => disabled || act()}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
