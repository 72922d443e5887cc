/** The two places where an author works, and the way between them by keyboard. */

/** Puts the focus into the panel: its first field, else the panel itself. */
export function focusPanel(): void {
  const panel = document.querySelector<HTMLElement>(".jme-panel");
  (panel?.querySelector<HTMLElement>(".jme-form :is(input, textarea, select, button, summary)") ?? panel)?.focus();
}

/** Puts the focus back into the grid, where it has its one tab stop. */
export function focusGrid(): void {
  const grid = document.querySelector<HTMLElement>(".jme-sheet");
  (grid?.querySelector<HTMLElement>('[tabindex="0"]') ?? grid)?.focus();
}

export function isInGrid(): boolean {
  return document.activeElement?.closest(".jme-sheet") != null;
}
