/** The stored text of a map that cannot be read, with the place of every mistake; nothing is overwritten before it is readable. */
import { h } from "preact";
import { useRef, useState } from "preact/hooks";
import type { JourneyMap } from "../core/model";
import type { Problem } from "../home";
import { check } from "../stored-text";
import { t } from "../texts";

interface RawProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Takes what became readable; answers what went wrong, or nothing. */
  readonly readable: (map: JourneyMap) => Promise<string>;
  readonly cancel: () => void;
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
      <div role="alert">
        <ul class="jme-problems">
          {found.map((problem, index) => (
            <li key={index}>
              {problem.line
                ? <button type="button" class="jme-link" onClick={() => goTo(problem)}>{t("raw.place", problem.line, problem.column ?? 1)}</button>
                : <bdi>{problem.path}</bdi>}{" "}
              {problem.message}
            </li>
          ))}
        </ul>
      </div>
      <textarea rows={24} spellcheck={false} ref={area} value={source} aria-label={t("raw.label")}
        onInput={(event) => change(event.currentTarget.value)} />
      <p class="jme-row">
        <button type="submit" class="jme-button jme-primary">{t("raw.send")}</button>
        <button type="button" class="jme-button" onClick={cancel}>{t("start.cancel")}</button>
      </p>
    </form>
  );
}
