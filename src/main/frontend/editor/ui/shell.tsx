/** What stands around the grid: the bar with the commands, the side panel, and what is said to screen readers. */
import { h } from "preact";
import { useEditor } from "../hooks";
import { t } from "../texts";
import { Panel } from "./panel";
import { Sheet } from "./sheet";

export function Shell({ close }: { close: () => void }) {
  const title = useEditor((state) => state.map.title);
  const said = useEditor((state) => state.said);
  return (
    <div class="jme-shell">
      <header class="jme-bar">
        <h1 class="jme-title" dir="auto">{title}</h1>
        <button type="button" class="jme-button" onClick={close}>{t("shell.close")}</button>
      </header>
      <div class="jme-body">
        <Sheet />
        <Panel />
      </div>
      <p class="jme-said" role="status" key={said.at}>{said.text}</p>
    </div>
  );
}
