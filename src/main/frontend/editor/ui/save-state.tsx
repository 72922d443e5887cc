/** Whether the work is safe, in a few words. */
import { h } from "preact";
import { useEditor, useSaving } from "../hooks";
import { t } from "../texts";

export function SaveState() {
  const state = useSaving();
  const typing = useEditor((editor) => !!editor.editing?.text);
  const kind = typing && state.kind === "clean" ? "dirty" : state.kind;
  const word = kind === "clean" && state.kind === "clean" ? state.since : kind;
  return (
    <span class="jme-save-state" data-state={kind} role="status">
      {t(`shell.state.${word}`)}
    </span>
  );
}
