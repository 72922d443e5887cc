/** What two people changed differently, side by side; the author chooses for each, and everything else is merged already. */
import { h } from "preact";
import { useState } from "preact/hooks";
import { lines, resolveAll, type Choice, type Conflict } from "../core/conflicts";
import { find } from "../core/ops";
import type { Id, Json } from "../core/model";
import { useSurroundings } from "../hooks";
import { t } from "../texts";

export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { store, saving } = useSurroundings();
  const [choices, choose] = useState<readonly Choice[]>(conflicts.map(() => "mine"));
  const all = (choice: Choice) => choose(conflicts.map(() => choice));
  const save = () => {
    store.change(t("shell.conflicts.step"), resolveAll(store.get().map, conflicts, choices));
    saving.resolved();
    void saving.save();
  };
  return (
    <section class="jme-conflicts" aria-labelledby="jme-conflicts-title">
      <h2 id="jme-conflicts-title" tabIndex={-1} ref={focusOnce}>{t("shell.conflicts.title", conflicts.length)}</h2>
      <p>{t("shell.conflicts.text")}</p>
      <p class="jme-row">
        <button type="button" class="jme-button" onClick={() => all("mine")}>{t("shell.conflicts.all.mine")}</button>
        <button type="button" class="jme-button" onClick={() => all("theirs")}>{t("shell.conflicts.all.theirs")}</button>
      </p>
      <ol>
        {conflicts.map((conflict, index) => (
          <li key={index}>
            <ConflictRow conflict={conflict} name={"jme-conflict-" + index} choice={choices[index] as Choice}
              choose={(choice) => choose(choices.map((each, at) => (at === index ? choice : each)))} />
          </li>
        ))}
      </ol>
      <p class="jme-row">
        <button type="button" class="jme-button jme-primary" onClick={save}>{t("shell.conflicts.save")}</button>
      </p>
    </section>
  );
}

function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

function ConflictRow({ conflict, name, choice, choose }: {
  conflict: Conflict;
  name: string;
  choice: Choice;
  choose: (choice: Choice) => void;
}) {
  return (
    <fieldset class="jme-conflict">
      <legend dir="auto">{conflict.label}{conflict.member ? ": " + memberName(conflict.member) : ""}</legend>
      <p>{t(`shell.conflict.${conflict.kind}`)}</p>
      <div class="jme-sides">
        <label class="jme-side">
          <span><input type="radio" name={name} checked={choice === "mine"} onChange={() => choose("mine")} /> {t("shell.conflicts.mine")}</span>
          <Side conflict={conflict} value={conflict.mine} deleted={conflict.kind === "DELETED_HERE"} />
        </label>
        <label class="jme-side">
          <span><input type="radio" name={name} checked={choice === "theirs"} onChange={() => choose("theirs")} /> {t("shell.conflicts.theirs")}</span>
          <Side conflict={conflict} value={conflict.theirs} deleted={conflict.kind === "DELETED_THERE"} />
        </label>
        <div class="jme-side jme-base">
          <span>{t("shell.conflicts.base")}</span>
          <Side conflict={conflict} value={conflict.base} deleted={false} />
        </div>
      </div>
    </fieldset>
  );
}

/** Members whose fields in the side panel are called otherwise, or which have none. */
const OTHERS = ["channels", "closure", "criterionValues", "experiences", "links", "review", "scale", "work"];

/** What a member is called in the side panel. */
function memberName(member: string): string {
  const [name = ""] = member.split("/");
  const known = OTHERS.includes(name) ? t(`shell.member.${name}`) : t(`panel.field.${name}`);
  return known.startsWith("panel.field.") ? name : known;
}

function Side({ conflict, value, deleted }: { conflict: Conflict; value: Json | undefined; deleted: boolean }) {
  const { store } = useSurroundings();
  const name = (id: Id) => {
    const element = find(store.get().map, id);
    return element && element.id ? String(element["name"] ?? element["title"] ?? element["text"] ?? "") || undefined : undefined;
  };
  const said = deleted ? [t("shell.conflicts.deleted")] : lines(value, name);
  return (
    <ul dir="auto" data-kind={conflict.kind}>
      {(said.length > 0 ? said : [t("shell.conflicts.nothing")]).map((line, index) => <li key={index}>{line}</li>)}
    </ul>
  );
}
