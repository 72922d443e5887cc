/** The editor's words, fetched with it. A test holds each literal name against the translations. */

const texts: Record<string, string> = {};

/** Makes words known: by name without `journeymaps.editor.`. */
export function addEditorTexts(more: Record<string, string>): void {
  Object.assign(texts, more);
}

/** The text of a name, with `{0}`, `{1}` … replaced. */
export function t(name: string, ...args: (string | number)[]): string {
  return (texts[name] ?? name).replace(/\{(\d)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}
