/** The dialog over the page in which the editor stands. */
import { render, type VNode } from "preact";

export class StageDialog {
  private readonly dialog = document.createElement("dialog");
  private readonly opener = document.activeElement;

  constructor(label: string) {
    this.dialog.className = "jme";
    this.dialog.setAttribute("aria-label", label);
    // Escape ends what is being done inside; it should not also end the edit.
    this.dialog.addEventListener("cancel", (event) => event.target === this.dialog && event.preventDefault());
    // The page below has keys of its own, and they are not meant here.
    for (const name of ["keydown", "keypress", "keyup"]) {
      this.dialog.addEventListener(name, (event) => event.stopPropagation());
    }
  }

  /** Whether it is still there. */
  isOpen(): boolean {
    return this.dialog.open;
  }

  show(content: VNode): void {
    if (!this.dialog.isConnected) {
      document.body.append(this.dialog);
    }
    render(content, this.dialog);
    if (!this.dialog.open) {
      rest(true);
      this.dialog.showModal();
    }
  }

  /** Takes it away and gives focus back to where it came from. */
  close(): void {
    this.dialog.close();
    render(null, this.dialog);
    this.dialog.remove();
    rest(false);
    if (this.opener instanceof HTMLElement && this.opener.isConnected) {
      this.opener.focus();
    }
  }
}

/**
 * Maps of the page below need no styles while nobody sees them: the browser would compute all of them anew when the page
 * becomes inert, which takes longer than to draw the editor.
 */
function rest(resting: boolean): void {
  for (const map of document.querySelectorAll<HTMLElement>(".jm-scroll")) {
    const { width, height } = map.getBoundingClientRect();
    map.style.containIntrinsicSize = resting ? `${width}px ${height}px` : "";
    map.style.setProperty("content-visibility", resting ? "hidden" : "");
  }
}
