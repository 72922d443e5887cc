/** Finds words in the map and goes from one place to the next. */
import { h } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { findAll, nextMatch } from "../core/find";
import { useEditor, useStore } from "../hooks";
import { t } from "../texts";

export function Find({ close }: { close: () => void }) {
  const store = useStore();
  const map = useEditor((state) => state.map);
  const [question, ask] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = question.trim() ? findAll(map, question) : [];
  const go = (step: 1 | -1) => {
    const match = nextMatch(map, found, store.get().selection.focus, step);
    if (match) {
      store.select({ focus: match.focus, ids: new Set() });
      store.say(t("find.at", found.indexOf(match) + 1, found.length));
      // The grid shows the place and takes focus; the next Enter should go on from there.
      setTimeout(() => input.current?.focus({ preventScroll: true }));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target === input.current) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <div class="jme-find" role="search" onKeyDown={onKeyDown}>
      <label>
        {t("find.label")}{" "}
        <input type="text" ref={input} value={question} onInput={(event) => ask(event.currentTarget.value)} />
      </label>
      <span role="status">{question.trim() && t("find.count", found.length)}</span>
      <button type="button" class="jme-tool" aria-label={t("find.previous")} onClick={() => go(-1)}>↑</button>
      <button type="button" class="jme-tool" aria-label={t("find.next")} onClick={() => go(1)}>↓</button>
      <button type="button" class="jme-tool" aria-label={t("shell.close")} onClick={close}>×</button>
    </div>
  );
}
