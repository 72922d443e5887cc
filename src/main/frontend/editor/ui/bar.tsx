/** The bar over the grid. */
import { h } from "preact";
import { keyText, titleOf, type Command } from "../commands";
import { useEditor, useSaving, useSurroundings } from "../hooks";
import type { PanelName } from "../store";
import { t } from "../texts";
import { FirstView } from "./first-view";
import { SaveState } from "./save-state";

const PANELS: readonly PanelName[] = ["map", "personas", "lanes", "criteria", "checks", "details"];

export function Bar({ commands }: { commands: readonly Command[] }) {
  const { home } = useSurroundings();
  const title = useEditor((state) => state.map.title);
  const zoom = useEditor((state) => state.zoom);
  const panel = useEditor((state) => state.panel);
  // Undo and redo can be done or not.
  useEditor((state) => state.history);
  const saving = useSaving();
  const command = (id: string) => commands.find((each) => each.id === id) as Command;
  return (
    <header class="jme-bar">
      <h1 class="jme-title" dir="auto">{title}</h1>
      <SaveState />
      <div class="jme-tools" role="group" aria-label={t("shell.tools")}>
        <Tool command={command("undo")} sign="↶" />
        <Tool command={command("redo")} sign="↷" />
        <Tool command={command("find")} sign="⌕" />
        <Tool command={command("zoom.out")} sign="−" />
        <button type="button" class="jme-tool jme-zoom" title={titleOf(command("zoom.reset"))} aria-label={titleOf(command("zoom.reset"))}
          onClick={command("zoom.reset").run}>{Math.round(zoom * 100)} %</button>
        <Tool command={command("zoom.in")} sign="+" />
        <Tool command={command("palette")} sign="⌘" />
        <Tool command={command("help")} sign="?" />
      </div>
      <nav class="jme-panels" aria-label={t("shell.panels")}>
        {PANELS.map((name) => (
          <button type="button" key={name} class="jme-tab" aria-pressed={panel === name} onClick={command(name).run}>
            {t(`command.${name}`)}
          </button>
        ))}
      </nav>
      <div class="jme-ends">
        {home.inMacro && <FirstView />}
        <button type="button" class="jme-button" onClick={command("close").run}>{t("shell.close")}</button>
        {!home.inMacro && (
          <button type="button" class="jme-button" aria-disabled={saving.kind === "clean" || saving.kind === "saving"}
            title={keyText(command("save").keys[0] as string)} onClick={command("save").run}>{titleOf(command("save"))}</button>
        )}
        <button type="button" class="jme-button jme-primary" onClick={command("save.close").run}>
          {home.inMacro ? t("shell.insert") : titleOf(command("save.close"))}
        </button>
      </div>
    </header>
  );
}

function Tool({ command, sign }: { command: Command; sign: string }) {
  const name = titleOf(command);
  return (
    <button type="button" class="jme-tool" aria-label={name} title={command.keys[0] ? `${name} (${keyText(command.keys[0])})` : name}
      aria-disabled={command.enabled?.() === false} onClick={() => command.enabled?.() !== false && command.run()}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
