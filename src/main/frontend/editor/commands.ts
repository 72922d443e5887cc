/** What an author can do from anywhere: by key, from the palette, from the bar. One list serves all three and the help. */
import { t } from "./texts";

export interface Command {
  /** The name of its text: `command.ID`. */
  readonly id: string;
  /** As {@link keyName} writes them; the first is the one that help shows. */
  readonly keys: readonly string[];
  readonly run: () => void;
  readonly enabled?: (() => boolean) | undefined;
}

/** The name of a key with what is held, as `Ctrl+Shift+Z`; on a Mac the command key counts as Ctrl. */
export function keyName(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const shift = event.shiftKey && (key.length > 1 || /[A-Z]/.test(key));
  return (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
}

/** What a command is called. */
export function titleOf(command: Command): string {
  return t(`command.${command.id}`);
}

/** The command of a key that can be run now. */
export function commandOf(commands: readonly Command[], key: string): Command | undefined {
  return commands.find((command) => command.keys.includes(key) && command.enabled?.() !== false);
}

/** The commands whose titles hold all the words of a question. */
export function search(commands: readonly Command[], question: string): readonly Command[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const title = titleOf(command).toLowerCase();
    return words.every((word) => title.includes(word));
  });
}

/** A key as it stands on keyboards. */
export function keyText(key: string): string {
  const arrows: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };
  return key.replace(/Arrow\w+/, (name) => arrows[name] ?? name);
}
