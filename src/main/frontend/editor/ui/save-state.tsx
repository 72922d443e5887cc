/** Whether the work is safe, in a few words. */
import { h } from "preact";
import { useSaving, useSurroundings } from "../hooks";
import { t } from "../texts";

export function SaveState() {
  const { home } = useSurroundings();
  const state = useSaving();
  const word = state.kind === "clean" ? (state.merged ? "merged" : "clean") : state.kind;
  return (
    <span class="jme-save-state" data-state={state.kind} role="status">
      {home.inMacro && word === "clean" ? t("shell.state.unchanged") : t(`shell.state.${word}`)}
    </span>
  );
}
