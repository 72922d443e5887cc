/** The commands of the editor as a whole. */
import type { Command } from "./commands";
import type { Edit } from "./edit";
import type { PanelName } from "./store";
import { t } from "./texts";
import { focusGrid } from "./ui/panel-focus";

/** What lies over the editor or above its grid. */
export type Overlay = "palette" | "help" | "find" | "leave" | undefined;

const ZOOMS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5];

/** All of them, in the order in which the palette shows them. */
export function shellCommands(edit: Edit, open: (overlay: Overlay) => void, leave: () => void, close: () => void): readonly Command[] {
  const { store, saving } = edit;
  const zoom = (step: number) => {
    const now = ZOOMS.findIndex((each) => each >= store.get().zoom);
    store.zoom(ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, now + step))] as number);
  };
  const undo = () => {
    const label = store.undo();
    store.say(label === undefined ? t("shell.nothing.undo") : t("shell.undone", label));
  };
  const redo = () => {
    const label = store.redo();
    store.say(label === undefined ? t("shell.nothing.undo") : t("shell.redone", label));
  };
  const show = (panel: PanelName) => () => store.show(store.get().panel === panel ? "closed" : panel);
  const save = () => {
    finishTyping();
    return saving.save();
  };
  const saveAndClose = () => void save().then((safe) => safe && close());
  return [
    { id: "save", keys: ["Ctrl+S"], run: edit.home.inMacro ? saveAndClose : () => void save() },
    { id: "save.close", keys: ["Ctrl+Shift+S"], run: saveAndClose },
    { id: "close", keys: [], run: leave },
    { id: "undo", keys: ["Ctrl+Z"], run: undo, enabled: () => store.get().history.done.length > 0 },
    {
      id: "redo",
      keys: ["Ctrl+Y", "Ctrl+Shift+Z"],
      run: redo,
      enabled: () => store.get().history.undone.length > 0,
    },
    { id: "find", keys: ["Ctrl+F"], run: () => open("find") },
    { id: "palette", keys: ["Ctrl+K"], run: () => open("palette") },
    { id: "help", keys: ["F1", "?"], run: () => open("help") },
    { id: "details", keys: ["F4"], run: show("details") },
    { id: "map", keys: [], run: show("map") },
    { id: "personas", keys: [], run: show("personas") },
    { id: "lanes", keys: [], run: show("lanes") },
    { id: "criteria", keys: [], run: show("criteria") },
    { id: "checks", keys: [], run: show("checks") },
    { id: "zoom.in", keys: ["Alt++"], run: () => zoom(1) },
    { id: "zoom.out", keys: ["Alt+-"], run: () => zoom(-1) },
    { id: "zoom.reset", keys: ["Alt+0"], run: () => store.zoom(1) },
  ];
}

/** What is being typed belongs to what is saved: leaving a field makes it a change of the map. */
function finishTyping(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches("input, textarea")) {
    field.blur();
    if (field.isConnected) {
      field.focus();
    } else {
      focusGrid();
    }
  }
}
