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

/** The reading view's word for a constant of the model: `word("Evidence", "MEASURED")`. */
export function word(type: string, constant: string): string {
  return texts["word." + type + "." + constant] ?? constant;
}

/** The name of one of the usual criteria. */
export function criterionName(id: string): string {
  return texts["criterion." + id] ?? id;
}

/** What the server says of a problem: by name with `problem.` before it. */
export function problem(name: string, ...args: (string | number)[]): string {
  return t(name, ...args);
}

/** The language in which numbers and days are written: that of the page. */
export function language(): string | undefined {
  return document.documentElement.lang || undefined;
}
