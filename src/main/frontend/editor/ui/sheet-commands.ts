/** The commands of the grid for the palette and the help; their keys are those of the grid. */
import type { Command } from "../commands";
import { keysOf, type Command as SheetCommand } from "../core/keyboard";
import type { Store } from "../store";
import type { SheetControl } from "./sheet-control";

const controls = new WeakMap<Store, SheetControl>();

/** Lets the palette reach the grid that is shown for a state. */
export function register(store: Store, control: SheetControl): void {
  controls.set(store, control);
}

const NAMES: readonly SheetCommand[] = [
  "edit", "addAfter", "addBefore", "duplicate", "remove", "moveBack", "moveOn", "moveUp", "moveDown", "moveTo", "chooseAll", "menu",
];

/** Keys that mean something else on buttons are left out: they are looked for in the whole editor. */
const KEYS: Partial<Record<SheetCommand, readonly string[]>> = { edit: ["F2"], menu: [] };

/** What can be done with what is chosen in the grid. */
export function sheetCommands(store: Store): readonly Command[] {
  return NAMES.map((name) => ({
    id: "sheet." + name,
    keys: KEYS[name] ?? [keysOf(name)],
    run: () => {
      const control = controls.get(store);
      control?.takeFocus();
      control?.run(name);
    },
    enabled: () => controls.has(store) && store.get().selection.focus !== undefined,
  }));
}
