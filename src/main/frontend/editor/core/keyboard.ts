/** Which keys do what in the grid. The help sheet is made of the same table. */

/** What a key asks for; directions along the line are `on` and `back`, so that they hold in both writing directions. */
export type Command =
  | "on" | "back" | "up" | "down" | "rowStart" | "rowEnd" | "gridStart" | "gridEnd" | "pageUp" | "pageDown"
  | "chooseOn" | "chooseBack" | "chooseUp" | "chooseDown" | "toggle" | "chooseAll" | "unchoose"
  | "moveOn" | "moveBack" | "moveUp" | "moveDown" | "moveTo"
  | "edit" | "addAfter" | "addBefore" | "duplicate" | "remove" | "menu";

export interface Keys {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Ctrl stands for Cmd on a Mac. */
const TABLE: Readonly<Record<string, Command>> = {
  ArrowRight: "on",
  ArrowLeft: "back",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "rowStart",
  End: "rowEnd",
  "Ctrl+Home": "gridStart",
  "Ctrl+End": "gridEnd",
  PageUp: "pageUp",
  PageDown: "pageDown",
  "Shift+ArrowRight": "chooseOn",
  "Shift+ArrowLeft": "chooseBack",
  "Shift+ArrowUp": "chooseUp",
  "Shift+ArrowDown": "chooseDown",
  " ": "toggle",
  "Ctrl+a": "chooseAll",
  Escape: "unchoose",
  "Alt+ArrowRight": "moveOn",
  "Alt+ArrowLeft": "moveBack",
  "Alt+ArrowUp": "moveUp",
  "Alt+ArrowDown": "moveDown",
  "Ctrl+m": "moveTo",
  Enter: "edit",
  F2: "edit",
  Insert: "addAfter",
  "Ctrl+Enter": "addAfter",
  "Ctrl+Shift+Enter": "addBefore",
  "Ctrl+d": "duplicate",
  Delete: "remove",
  Backspace: "remove",
  ContextMenu: "menu",
  "Shift+F10": "menu",
};

const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: "ArrowLeft", ArrowLeft: "ArrowRight" };

/** The command of keys; nothing where the grid does not know them. */
export function commandOf(keys: Keys, rightToLeft: boolean): Command | undefined {
  const key = keys.key.length === 1 ? keys.key.toLowerCase() : rightToLeft ? (MIRRORED[keys.key] ?? keys.key) : keys.key;
  const name = (keys.ctrl ? "Ctrl+" : "") + (keys.alt ? "Alt+" : "") + (keys.shift ? "Shift+" : "") + key;
  return Object.prototype.hasOwnProperty.call(TABLE, name) ? TABLE[name] : undefined;
}

/** Whether the key types a character, which begins a new text. */
export function typesText(keys: Keys): boolean {
  return !keys.ctrl && !keys.alt && [...keys.key].length === 1 && keys.key !== " ";
}

/** The keys of a command, for menus: the first that the table names. */
export function keysOf(command: Command): string {
  return (Object.keys(TABLE).find((keys) => TABLE[keys] === command) ?? "").replace(/\b[a-z]$/, (letter) => letter.toUpperCase());
}
