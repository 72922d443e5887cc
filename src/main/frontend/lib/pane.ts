/** A large dialog to work in: a head with a title, a message, and a body that changes. Focus stays inside, Escape closes. */
import { element } from "./dom";
import { text } from "./texts";

let made = 0;

export class Pane {
  readonly body = element("div", { class: "jm-g-body" });
  private readonly heading = element("h2", { dir: "auto", tabindex: "-1" });
  private readonly status = element("p", { class: "jm-g-message", role: "status" });
  private readonly dialog: HTMLDialogElement;
  private readonly closing: (() => void)[] = [];

  /** @param back puts the focus where it was, or where the reader would look for it */
  constructor(cssClass: string, title: string, back: () => void) {
    this.heading.id = "jm-pane-" + ++made;
    this.heading.textContent = title;
    this.dialog = element(
      "dialog",
      { class: "jm jm-g " + cssClass, "aria-labelledby": this.heading.id },
      element(
        "div",
        { class: "jm-g-head" },
        this.heading,
        element(
          "button",
          { type: "button", class: "jm-g-close", "aria-label": text("gap.close"), click: () => this.close() },
          element("span", { "aria-hidden": "true" }, "\u2715"),
        ),
      ),
      this.status,
      this.body,
    );
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) {
        this.close();
      }
    });
    this.dialog.addEventListener("close", () => {
      this.dialog.remove();
      this.closing.forEach((each) => each());
      back();
    });
  }

  open(): void {
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.heading.focus();
  }

  close(): void {
    this.dialog.close();
  }

  /** Runs when the dialog closes. */
  onClose(run: () => void): void {
    this.closing.push(run);
  }

  title(title: string): void {
    this.heading.textContent = title;
  }

  focus(): void {
    this.heading.focus();
  }

  /** Shows a message, or clears it. */
  say(message: string, kind: "error" | "info" = "error"): void {
    this.status.textContent = message;
    this.status.dataset.kind = kind;
  }

  busy(busy: boolean): void {
    this.dialog.setAttribute("aria-busy", String(busy));
  }
}
