/** The field in which texts are typed: it lies over the grid, so that typing never lays the grid out anew. */
import type { Focus } from "../core/selection";
import type { Store } from "../store";
import type { Ending } from "./sheet-actions";

export interface EditorHost {
  /** The element over which the field lies. */
  elementOf(focus: Focus): HTMLElement | undefined;
  /** Puts the text in. */
  commit(focus: Focus, text: string, ending: Ending): void;
  cancel(focus: Focus): void;
  /** What a screen reader calls the field. */
  nameOf(focus: Focus): string;
}

const GAP = 4;

export class CellEditor {
  readonly field: HTMLTextAreaElement;
  private focus: Focus | undefined;

  constructor(
    private readonly box: HTMLElement,
    private readonly store: Store,
    private readonly host: EditorHost,
  ) {
    this.field = document.createElement("textarea");
    this.field.className = "jme-typing";
    this.field.hidden = true;
    this.field.dir = "auto";
    this.field.rows = 1;
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("blur", () => this.end("stay"));
    box.append(this.field);
  }

  get open(): boolean {
    return this.focus !== undefined;
  }

  /** Lets the author type at a place; the caret stands at the end of the text. */
  begin(focus: Focus, text: string): boolean {
    this.end("stay");
    if (!this.place(focus)) {
      return false;
    }
    this.focus = focus;
    this.field.value = text;
    this.field.setAttribute("aria-label", this.host.nameOf(focus));
    this.store.write({ focus, text });
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(text.length, text.length);
    this.grow();
    return true;
  }

  /** Lies where it belongs, also after the grid was scrolled or drawn anew. */
  replace(): void {
    if (this.focus) {
      this.place(this.focus);
    }
  }

  /** Puts the text in, if one is being typed. */
  end(ending: Ending): void {
    const focus = this.close();
    if (focus) {
      this.host.commit(focus, this.field.value, ending);
    }
  }

  private close(): Focus | undefined {
    const focus = this.focus;
    if (focus) {
      this.focus = undefined;
      this.field.hidden = true;
      this.store.write(undefined);
    }
    return focus;
  }

  private place(focus: Focus): boolean {
    const element = this.host.elementOf(focus);
    if (!element) {
      return false;
    }
    const box = this.box.getBoundingClientRect();
    const rect = element.getBoundingClientRect();
    const isCell = element.matches(".jme-cell");
    const last = isCell ? element.querySelector(".jme-cards")?.lastElementChild?.getBoundingClientRect() : undefined;
    const top = last ? last.bottom + GAP : isCell ? rect.top + GAP : rect.top;
    const inset = isCell ? GAP : 0;
    const { style } = this.field;
    style.left = rect.left + inset - box.left - this.box.clientLeft + this.box.scrollLeft + "px";
    style.top = top - box.top - this.box.clientTop + this.box.scrollTop + "px";
    style.width = Math.max(96, Math.min(rect.width, 480) - 2 * inset) + "px";
    style.minHeight = (isCell ? 32 : rect.height) + "px";
    style.fontSize = 12.5 * this.store.get().zoom + "px";
    this.field.hidden = false;
    return true;
  }

  private typed(): void {
    if (this.focus) {
      this.store.write({ focus: this.focus, text: this.field.value });
      this.grow();
    }
  }

  /** Browsers that cannot size a field by its content are helped. */
  private grow(): void {
    if (!CSS.supports("field-sizing", "content")) {
      this.field.style.height = "auto";
      this.field.style.height = this.field.scrollHeight + 2 + "px";
    }
  }

  private key(event: KeyboardEvent): void {
    // Keys are the field's while it is open; saving is meant wherever somebody types.
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") {
      event.stopPropagation();
    }
    if (event.isComposing) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      const focus = this.close();
      if (focus) {
        this.host.cancel(focus);
      }
    } else if (event.key === "Tab") {
      event.preventDefault();
      this.end(event.shiftKey ? "backTab" : "tab");
    } else if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.end("enter");
    }
  }
}
