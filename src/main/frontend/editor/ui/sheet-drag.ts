/** Dragging what is chosen by mouse, pen or finger. Nothing is drawn again meanwhile: a shadow follows, a line shows the place. */
import { cardsAt, columnOf, laneOf, takesCards } from "../core/grid";
import type { Id } from "../core/model";
import type { Target } from "../core/moving";
import { STAGES, TOUCHPOINTS } from "../core/selection";
import type { SheetActions } from "./sheet-actions";

/** A hand is never quite still: less is a click. */
const BEGINS = 5;
/** So long a finger rests on a thing to drag it; shorter it scrolls. */
const REST_MS = 350;
/** So near to an edge the map scrolls. */
const EDGE = 56;

type What = Target["what"];

interface Held {
  readonly what: What;
  readonly ids: readonly Id[];
  readonly element: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
}

export class SheetDrag {
  private held: Held | undefined;
  private running = false;
  private shadow: HTMLElement | undefined;
  private readonly line: HTMLElement;
  private target: Target | undefined;
  private x = 0;
  private y = 0;
  private timer = 0;
  private frame = 0;
  /** Whether the pointer is elsewhere since the target was looked for. */
  private moved = false;

  constructor(
    private readonly box: HTMLElement,
    private readonly actions: SheetActions,
    private readonly done: () => void,
  ) {
    this.line = document.createElement("div");
    this.line.className = "jme-drop";
    this.line.hidden = true;
    box.append(this.line);
    box.addEventListener("pointermove", this.move);
    box.addEventListener("pointerup", this.release);
    box.addEventListener("pointercancel", this.cancel);
    // Once something is dragged, the finger must not scroll; browsers ask before they scroll.
    box.addEventListener("touchmove", (event) => this.running && event.preventDefault(), { passive: false });
    window.addEventListener("keydown", this.key, true);
  }

  get active(): boolean {
    return this.running;
  }

  detach(): void {
    this.cancel();
    window.removeEventListener("keydown", this.key, true);
  }

  /** Takes hold of things; they are dragged once the pointer moves, or a finger has rested. */
  hold(event: PointerEvent, what: What, ids: readonly Id[], element: HTMLElement): void {
    const touch = event.pointerType === "touch";
    this.held = { what, ids, element, pointer: event.pointerId, x: event.clientX, y: event.clientY, touch };
    this.x = event.clientX;
    this.y = event.clientY;
    window.clearTimeout(this.timer);
    if (touch) {
      this.timer = window.setTimeout(() => this.begin(), REST_MS);
    }
  }

  private readonly move = (event: PointerEvent): void => {
    const held = this.held;
    if (!held || held.pointer !== event.pointerId) {
      return;
    }
    this.x = event.clientX;
    this.y = event.clientY;
    if (!this.running && Math.hypot(this.x - held.x, this.y - held.y) >= BEGINS) {
      if (held.touch) {
        return this.cancel();
      }
      this.begin();
    }
    if (this.running) {
      this.follow();
    }
  };

  private begin(): void {
    const held = this.held;
    if (!held || !held.element.isConnected) {
      return this.cancel();
    }
    this.running = true;
    const shadow = document.createElement("div");
    shadow.className = "jme-shadow";
    const copy = held.element.cloneNode(true) as HTMLElement;
    copy.style.width = held.element.offsetWidth + "px";
    [copy, ...copy.querySelectorAll<HTMLElement>("[tabindex]")].forEach((each) => each.removeAttribute("tabindex"));
    shadow.setAttribute("aria-hidden", "true");
    shadow.append(copy);
    if (held.ids.length > 1) {
      shadow.dataset["count"] = String(held.ids.length);
    }
    this.box.append(shadow);
    // The shadow gives the pointer its shape; a class on the box would have the style of every cell computed anew.
    shadow.setPointerCapture(held.pointer);
    this.shadow = shadow;
    this.dragged().forEach((each) => each.setAttribute("data-dragged", ""));
    this.follow();
    this.scroll();
  }

  private dragged(): readonly HTMLElement[] {
    const ids = new Set(this.held?.ids);
    return Array.from(this.box.querySelectorAll<HTMLElement>("[data-id]")).filter((each) => ids.has(each.dataset["id"] as Id));
  }

  private follow(): void {
    if (this.shadow) {
      this.shadow.style.transform = `translate(${this.x + 8}px, ${this.y + 8}px)`;
    }
    this.moved = true;
  }

  /** Finds the place below the pointer, at most once for each picture on the screen. */
  private aim(): void {
    if (this.moved) {
      this.moved = false;
      this.target = this.held && this.find(this.held.what);
    }
  }

  /** Scrolls while the pointer is near an edge. */
  private readonly scroll = (): void => {
    if (!this.running) {
      return;
    }
    const box = this.box.getBoundingClientRect();
    const speed = (near: number, far: number) => (near < EDGE ? near - EDGE : far < EDGE ? EDGE - far : 0) / 3;
    const left = speed(this.x - box.left, box.right - this.x);
    const top = speed(this.y - box.top, box.bottom - this.y);
    if (left !== 0 || top !== 0) {
      this.box.scrollBy(left, top);
      this.follow();
    }
    this.aim();
    this.frame = requestAnimationFrame(this.scroll);
  };

  private readonly release = (event: PointerEvent): void => {
    const held = this.held;
    if (!held || held.pointer !== event.pointerId) {
      return;
    }
    if (this.running) {
      this.aim();
    }
    const { running, target } = this;
    this.stop();
    if (running) {
      if (target) {
        this.actions.moveTo(held.ids, target, event.ctrlKey || event.metaKey);
      }
      this.done();
    }
  };

  private readonly cancel = (): void => this.stop();

  private readonly key = (event: KeyboardEvent): void => {
    if (this.running && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.stop();
    }
  };

  private stop(): void {
    window.clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.box.querySelectorAll("[data-dragged]").forEach((each) => each.removeAttribute("data-dragged"));
    this.shadow?.remove();
    this.shadow = undefined;
    this.line.hidden = true;
    this.held = undefined;
    this.target = undefined;
    this.running = false;
  }

  /** Where the pointer is, as a place for things of this sort; the line shows it. */
  private find(what: What): Target | undefined {
    const under = document.elementFromPoint(this.x, this.y);
    const row = under?.closest<HTMLElement>("[data-row]");
    this.line.hidden = true;
    if (!row || !this.box.contains(row)) {
      return undefined;
    }
    switch (what) {
      case "card":
        return this.card(row, under?.closest<HTMLElement>(".jme-cell") ?? undefined);
      case "lane":
        return this.lane(row);
      case "touchpoint":
        return this.touchpoint();
      case "stage":
        return this.stage();
    }
  }

  private card(row: HTMLElement, cell: HTMLElement | undefined): Target | undefined {
    const { grid } = this.actions;
    const lane = laneOf(grid, row.dataset["row"] as string);
    const touchpoint = columnOf(grid, cell?.dataset["col"] ?? "")?.touchpoint;
    const channels = (this.held?.ids[0] ?? "").includes(":");
    if (!lane || !cell || !touchpoint || !takesCards(lane) || channels !== (lane.kind === "CHANNELS")) {
      return undefined;
    }
    const cards = Array.from(cell.querySelectorAll<HTMLElement>("[data-id]"));
    const next = cards.find((each) => {
      const box = each.getBoundingClientRect();
      return channels ? this.y < box.bottom && this.isBefore(box) : this.y < box.top + box.height / 2;
    });
    const last = cards[cards.length - 1]?.getBoundingClientRect();
    const inner = cell.getBoundingClientRect();
    const top = next ? next.getBoundingClientRect().top - 3 : last ? last.bottom + 3 : inner.top + 6;
    this.show(inner.left + 4, top - 1, inner.width - 8, 3);
    const before = next?.dataset["id"];
    return { what: "card", touchpoint: touchpoint.id, lane: lane.id, before: cardsAt(touchpoint, lane).find(({ id }) => id === before)?.id };
  }

  private lane(row: HTMLElement): Target | undefined {
    const { lanes } = this.actions.grid;
    const at = lanes.findIndex((lane) => lane.id === row.dataset["row"]);
    if (at < 0) {
      return undefined;
    }
    const box = row.getBoundingClientRect();
    const below = this.y > box.top + box.height / 2;
    const view = this.box.getBoundingClientRect();
    this.show(view.left, (below ? box.bottom : box.top) - 2, view.width, 3);
    return { what: "lane", before: lanes[below ? at + 1 : at]?.id };
  }

  private touchpoint(): Target | undefined {
    const head = this.headAt(TOUCHPOINTS);
    const column = columnOf(this.actions.grid, head?.dataset["col"] ?? "");
    if (!head || !column) {
      return undefined;
    }
    const siblings = column.stage.touchpoints ?? [];
    const box = head.getBoundingClientRect();
    const before = this.isBefore(box);
    this.showBeside(box, before);
    const at = siblings.findIndex((each) => each.id === column.id);
    return { what: "touchpoint", stage: column.stage.id, before: siblings[before ? at : at + 1]?.id };
  }

  private stage(): Target | undefined {
    const head = this.headAt(STAGES);
    const stages = this.actions.grid.map.stages ?? [];
    const at = stages.findIndex((stage) => stage.id === head?.dataset["col"]);
    if (!head || at < 0) {
      return undefined;
    }
    const box = head.getBoundingClientRect();
    const before = this.isBefore(box);
    this.showBeside(box, before);
    return { what: "stage", before: stages[before ? at : at + 1]?.id };
  }

  /** The head of a row of heads that is above or below the pointer. */
  private headAt(row: string): HTMLElement | undefined {
    const heads = this.box.querySelector<HTMLElement>(`[data-row="${row}"]`);
    return Array.from(heads?.children ?? []).find((each): each is HTMLElement => {
      const box = each.getBoundingClientRect();
      return (each as HTMLElement).dataset["col"] !== undefined && this.x >= box.left && this.x < box.right;
    });
  }

  /** Whether the pointer is in the half of a box where lines begin. */
  private isBefore(box: DOMRect): boolean {
    return this.x < box.left + box.width / 2 !== this.rightToLeft();
  }

  private rightToLeft(): boolean {
    return getComputedStyle(this.box).direction === "rtl";
  }

  private showBeside(box: DOMRect, before: boolean): void {
    const view = this.box.getBoundingClientRect();
    this.show((before !== this.rightToLeft() ? box.left : box.right) - 2, box.top, 3, view.bottom - box.top);
  }

  /** Draws the line, given on the screen. */
  private show(x: number, y: number, width: number, height: number): void {
    const box = this.box.getBoundingClientRect();
    const { style } = this.line;
    style.left = x - box.left - this.box.clientLeft + this.box.scrollLeft + "px";
    style.top = y - box.top - this.box.clientTop + this.box.scrollTop + "px";
    style.width = width + "px";
    style.height = height + "px";
    this.line.hidden = false;
  }
}
