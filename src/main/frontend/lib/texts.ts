/** The texts of our scripts, in the reader's language. */
import type { editorTexts } from "./editor-text-table";

/** Names of the texts; `journeymaps.js.` plus the name is the key of the translation. */
export type TextName = keyof typeof editorTexts;

/** Texts by name. */
export type Texts = Partial<Record<TextName, string>>;

declare global {
  interface Window {
    journeyMapsTexts?: Texts;
  }
}

/** Makes texts known to all our scripts on the page. */
export function addTexts(texts: Texts): void {
  window.journeyMapsTexts = { ...window.journeyMapsTexts, ...texts };
}

/** The text of a name, with `{0}`, `{1}` … replaced. */
export function text(name: TextName, ...args: string[]): string {
  const pattern = window.journeyMapsTexts?.[name] ?? name;
  return pattern.replace(/\{(\d)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
}
