/** The stored text of a map that cannot be read, with the place of every mistake; nothing is overwritten before it is readable. */
import { h } from "preact";
import { useRef, useState } from "preact/hooks";
import type { JourneyMap } from "../core/model";
import { readJson } from "../core/json";
import type { Problem } from "../home";
import { ask } from "../rest";
import { t } from "../texts";

interface RawProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Takes what became readable; answers what went wrong, or nothing. */
  readonly readable: (map: JourneyMap) => Promise<string>;
  readonly cancel: () => void;
}

/** What the server finds in a stored text. */
export async function check(text: string): Promise<{ map: JourneyMap } | { problems: readonly Problem[] }> {
  const answer = await ask<{ text: string }, { message?: string; problems?: readonly Problem[] }>("POST", "/maps/check", { text });
  if (answer.ok) {
    return { map: readJson<JourneyMap>(answer.value.text) };
  }
  const { message = t("start.unreachable"), problems = [] } = answer.refusal;
  return { problems: problems.length > 0 ? problems : [{ path: "", message }] };
}

export function Raw({ text, problems, readable, cancel }: RawProps) {
  const [source, change] = useState(text);
  const [found, show] = useState(problems);
  const area = useRef<HTMLTextAreaElement>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    const checked = await check(source);
    const message = "map" in checked ? await readable(checked.map) : "";
    show("map" in checked ? (message ? [{ path: "", message }] : []) : checked.problems);
  };
  const goTo = ({ line = 1, column = 1 }: Problem) => {
    const lines = source.split("\n");
    const at = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(at, at + 1);
  };
  return (
    <form class="jme-start jme-raw" onSubmit={(event) => void send(event)}>
      <h1>{t("raw.title")}</h1>
      <p>{t("raw.text")}</p>
      <ul class="jme-problems" role="alert">
        {found.map((problem, index) => (
          <li key={index}>
            {problem.line
              ? <button type="button" class="jme-link" onClick={() => goTo(problem)}>{t("raw.place", problem.line, problem.column ?? 1)}</button>
              : <bdi>{problem.path}</bdi>}{" "}
            {problem.message}
          </li>
        ))}
      </ul>
      <textarea rows={24} spellcheck={false} ref={area} value={source} aria-label={t("raw.label")}
        onInput={(event) => change(event.currentTarget.value)} />
      <p class="jme-row">
        <button type="submit" class="jme-button jme-primary">{t("raw.send")}</button>
        <button type="button" class="jme-button" onClick={cancel}>{t("start.cancel")}</button>
      </p>
    </form>
  );
}
