/** Adding something by its name: type, Enter, and go on with the next. */
import { h } from "preact";
import { t } from "../../texts";
import { useDraft } from "./draft";
import { Field } from "./field";

interface AddProps {
  readonly name: string;
  readonly label: string;
  readonly add: (text: string) => void;
}

export function Add({ name, label, add }: AddProps) {
  const draft = useDraft("add:" + name, "", () => undefined);
  const send = (event: Event) => {
    event.preventDefault();
    const text = draft.text.trim();
    if (text) {
      draft.clear();
      add(text);
    }
  };
  // What was typed stays until it is added: leaving the field is no answer.
  return (
    <form class="jme-add" onSubmit={send}>
      <Field label={label} control={(wiring) => (
        <input type="text" dir="auto" autocomplete="off" {...wiring} value={draft.text} onInput={(event) => draft.input(event.currentTarget.value)} />
      )} />
      <button type="submit" class="jme-button">{t("panel.add")}</button>
    </form>
  );
}
