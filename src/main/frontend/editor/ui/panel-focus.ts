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

const FOCUSABLE = "input, textarea, select, button, summary, a[href]";

/**
 * Keeps the focus in the panel when what had it is drawn no more: the thing that follows in its place gets it. Without
 * that the browser drops it, and the keyboard with it. The answer ends it.
 */
export function keepFocus(panel: HTMLElement): () => void {
  let place = -1;
  const all = () => Array.from(panel.querySelectorAll<HTMLElement>(FOCUSABLE));
  const note = (event: FocusEvent) => {
    place = all().indexOf(event.target as HTMLElement);
  };
  const leave = (event: FocusEvent) => {
    // A thing that is taken away has nothing to hand the focus to, nor has a window that is left.
    if (event.relatedTarget !== null) {
      place = -1;
    }
  };
  const observer = new MutationObserver(() => {
    const active = document.activeElement;
    if (place >= 0 && (active === document.body || active?.tagName === "DIALOG")) {
      const rest = all();
      (rest[Math.min(place, rest.length - 1)] ?? panel).focus();
    }
  });
  panel.addEventListener("focusin", note);
  panel.addEventListener("focusout", leave);
  observer.observe(panel, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    panel.removeEventListener("focusin", note);
    panel.removeEventListener("focusout", leave);
  };
}
