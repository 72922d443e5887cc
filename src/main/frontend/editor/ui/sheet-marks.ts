/** Marks focus and choice on what is drawn already: nothing is drawn again when the author moves about. */
import type { Id } from "../core/model";
import { HEADS, STAGES, TOUCHPOINTS, type Focus, type Selection } from "../core/selection";

export class Marks {
  private focused: HTMLElement | undefined;
  private chosen: HTMLElement[] = [];

  /** @param box what scrolls, with the grid in it */
  constructor(readonly box: HTMLElement) {}

  rowOf(row: string): HTMLElement | undefined {
    // Rows stand in two groups of the grid; looking through all that the rows hold would take long.
    for (const group of Array.from(this.box.firstElementChild?.children ?? [])) {
      for (const each of Array.from(group.children) as HTMLElement[]) {
        if (each.dataset["row"] === row) {
          return each;
        }
      }
    }
    return undefined;
  }

  /** The cell or head that a focus is in. */
  cellOf(focus: Focus): HTMLElement | undefined {
    const row = this.rowOf(focus.row);
    const cell = row && (Array.from(row.children) as HTMLElement[]).find((each) => each.dataset["col"] === focus.column);
    // On the curve the points of all columns stand in one cell.
    return cell ?? (row && Array.from(row.querySelectorAll<HTMLElement>("[data-column]")).find((each) => each.dataset["column"] === focus.column));
  }

  /** What the focus is on: the card, else the cell or head itself. */
  elementOf(focus: Focus): HTMLElement | undefined {
    const cell = this.cellOf(focus);
    const card = focus.card;
    return (card !== undefined && cell && Array.from(cell.querySelectorAll<HTMLElement>("[data-id]")).find((each) => each.dataset["id"] === card)) || cell;
  }

  /** Shows where the author is; answers the element of the one tab stop. */
  apply(selection: Selection, usual: Focus): HTMLElement | undefined {
    const element = this.elementOf(selection.focus ?? usual) ?? this.elementOf(usual);
    if (this.focused !== element || element?.tabIndex !== 0) {
      this.focused?.setAttribute("tabindex", "-1");
      element?.setAttribute("tabindex", "0");
      this.focused = element;
    }
    this.choose(selection.ids);
    return element;
  }

  private choose(ids: ReadonlySet<Id>): void {
    this.chosen.forEach((each) => each.setAttribute("aria-selected", "false"));
    this.chosen = ids.size === 0 ? [] : this.elementsOf(ids);
    this.chosen.forEach((each) => each.setAttribute("aria-selected", "true"));
  }

  elementsOf(ids: ReadonlySet<Id>): HTMLElement[] {
    return Array.from(this.box.querySelectorAll<HTMLElement>("[data-id]")).filter((each) => ids.has(each.dataset["id"] as Id));
  }

  /** Scrolls no more than needed, and not under the heads that stick. */
  reveal(element: HTMLElement): void {
    const box = this.box.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    const heads = this.box.querySelector(".jme-heads")?.getBoundingClientRect();
    const side = this.box.querySelector(".jme-corner")?.getBoundingClientRect();
    const row = element.closest<HTMLElement>("[data-row]")?.dataset["row"];
    const ROOM = 12;
    if (row !== STAGES && row !== TOUCHPOINTS) {
      const top = (heads?.bottom ?? box.top) + ROOM;
      this.box.scrollTop += own.top < top ? own.top - top : Math.max(0, Math.min(own.bottom + ROOM - box.bottom, own.top - top));
    }
    if (element.dataset["col"] !== HEADS) {
      const rightToLeft = getComputedStyle(this.box).direction === "rtl";
      const left = (rightToLeft ? box.left : (side?.right ?? box.left)) + ROOM;
      const right = (rightToLeft ? (side?.left ?? box.right) : box.right) - ROOM;
      if (own.left < left || own.right > right) {
        const wide = own.right - own.left > right - left;
        this.box.scrollLeft += wide ? (rightToLeft ? own.right - right : own.left - left) : own.left < left ? own.left - left : own.right - right;
      }
    }
  }
}

/** Where in the grid an element of it is; nothing for what is no cell. */
export function focusAt(target: Element | null): Focus | undefined {
  const cell = target?.closest<HTMLElement>("[data-col], [data-column]");
  const row = cell?.closest<HTMLElement>("[data-row]")?.dataset["row"];
  const column = cell?.dataset["col"] ?? cell?.dataset["column"];
  if (row === undefined || column === undefined) {
    return undefined;
  }
  const card = target?.closest<HTMLElement>("[data-id]")?.dataset["id"];
  const isHead = row === STAGES || row === TOUCHPOINTS || column === HEADS;
  return { row, column, card: isHead ? undefined : card };
}
