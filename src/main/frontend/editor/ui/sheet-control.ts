/** Between hands and map: keys, pointers and the clipboard of the grid. */
import { range, everything } from "../core/choosing";
import { OWN, type Clip } from "../core/clipboard";
import { laneOf, stillThere, takesCards } from "../core/grid";
import { commandOf, typesText, type Command } from "../core/keyboard";
import type { JourneyMap } from "../core/model";
import { next, start } from "../core/navigation";
import { tableOf } from "../core/pasting";
import { at, focusedId, HEADS, NEW, NOTHING, STAGES, TOUCHPOINTS, type Focus } from "../core/selection";
import { textAt } from "../core/structure";
import type { Store } from "../store";
import { t } from "../texts";
import { SheetActions, type Ending } from "./sheet-actions";
import { SheetDrag } from "./sheet-drag";
import { CellEditor } from "./sheet-editor";
import { titleOfLane } from "./sheet-lane";
import { focusAt, Marks } from "./sheet-marks";
import { menuItems, places } from "./sheet-menu-items";
import type { MenuItem } from "./sheet-menu";

/** A menu to be opened at a place of the screen. */
export interface OpenMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly x: number;
  readonly y: number;
}

const MOVES: Partial<Record<Command, string>> = { chooseOn: "on", chooseBack: "back", chooseUp: "up", chooseDown: "down" };

export class SheetControl {
  readonly actions: SheetActions;
  readonly marks: Marks;
  readonly editor: CellEditor;
  readonly drag: SheetDrag;
  /** Whether the keys are the grid's: its element had the focus last, even if that element is gone. */
  private owner = false;
  /** The map that is drawn; marks for another one wait. */
  private drawn: JourneyMap | undefined;
  private anchor: Focus | undefined;
  /** Something was added empty: its text belongs to the same step, and without one it goes again. */
  private pending: { readonly step: string; readonly focus: Focus } | undefined;
  private steps = 0;
  private byTouch = false;
  private copied: { readonly text: string; readonly clip: Clip | undefined } | undefined;
  private readonly stops: (() => void)[] = [];

  constructor(
    readonly box: HTMLElement,
    readonly store: Store,
    private readonly openMenu: (menu: OpenMenu | undefined) => void,
    private readonly drawAll: () => void,
  ) {
    this.actions = new SheetActions(store);
    this.marks = new Marks(box);
    this.editor = new CellEditor(box, store, {
      elementOf: (focus) => this.marks.elementOf(focus),
      commit: (focus, text, ending) => this.commit(focus, text, ending),
      cancel: (focus) => this.cancel(focus),
      nameOf: (focus) => this.nameOf(focus),
    });
    this.drag = new SheetDrag(box, this.actions, () => this.takeFocus());
    this.listen();
  }

  detach(): void {
    this.editor.end("stay");
    this.drag.detach();
    this.stops.forEach((stop) => stop());
  }

  /** The grid was drawn for a map. */
  wasDrawn(map: JourneyMap): void {
    this.drawn = map;
    const { pending } = this;
    if (pending && !this.editor.open) {
      this.show();
      this.editor.begin(pending.focus, "");
      return;
    }
    this.show();
    this.editor.replace();
  }

  /** Gives the keys to the grid. */
  takeFocus(): void {
    this.owner = true;
    this.show();
  }

  private listen(): void {
    const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) =>
      this.box.addEventListener(name, listener);
    on("keydown", (event) => this.key(event));
    on("pointerdown", (event) => this.press(event));
    on("click", (event) => this.click(event));
    on("dblclick", (event) => this.doubleClick(event));
    on("contextmenu", (event) => this.contextMenu(event));
    on("focusin", (event) => this.focused(event));
    on("focusout", (event) => {
      const to = event.relatedTarget as Node | null;
      this.owner = to === null ? this.owner : this.box.contains(to);
    });
    on("copy", (event) => this.copy(event, false));
    on("cut", (event) => this.copy(event, true));
    on("paste", (event) => this.paste(event));
    on("scroll", () => this.editor.replace());
    const elsewhere = (event: PointerEvent) => {
      this.owner &&= this.box.contains(event.target as Node);
    };
    const hidden = () => document.visibilityState === "hidden" && this.editor.end("stay");
    document.addEventListener("pointerdown", elsewhere, true);
    document.addEventListener("visibilitychange", hidden);
    let { selection, editing } = this.store.get();
    this.stops.push(
      () => document.removeEventListener("pointerdown", elsewhere, true),
      () => document.removeEventListener("visibilitychange", hidden),
      this.store.subscribe(() => {
        const now = this.store.get();
        if (now.editing !== editing) {
          editing = now.editing;
          if (editing && !this.editor.open && now.map === this.drawn) {
            this.editor.begin(editing.focus, editing.text);
          }
        }
        if (now.selection !== selection) {
          selection = now.selection;
          this.show();
        }
      }),
    );
  }

  /** Shows where the author is once the map is drawn, scrolls there, and gives it the focus if the grid has the keys. */
  private show(): void {
    const { selection, map } = this.store.get();
    if (map !== this.drawn) {
      return;
    }
    const grid = this.actions.grid;
    const there = selection.focus && stillThere(grid, selection.focus);
    if (there && !this.marks.cellOf(there)) {
      this.drawAll();
    }
    const element = this.marks.apply({ focus: there, ids: selection.ids }, start(map));
    if (element && selection.focus) {
      this.marks.reveal(element);
    }
    if (element && this.owner && !this.editor.open && document.activeElement !== element) {
      element.focus({ preventScroll: true });
    }
  }

  /** The focus came by Tab, a screen reader or a program: the author is there now. */
  private focused(event: FocusEvent): void {
    if (event.target === this.editor.field) {
      this.owner = true;
      return;
    }
    const focus = focusAt(event.target as Element);
    if (!focus) {
      return;
    }
    this.owner = true;
    const now = this.store.get().selection.focus;
    if (!now || now.row !== focus.row || now.column !== focus.column || now.card !== focus.card) {
      this.store.select({ focus, ids: this.store.get().selection.ids });
    }
  }

  private key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (target.matches("select, input, textarea") || !target.closest("[data-row]") || event.isComposing) {
      return;
    }
    const keys = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
    const command = commandOf(keys, getComputedStyle(this.box).direction === "rtl");
    if (command && (command !== "unchoose" || this.store.get().selection.ids.size > 0)) {
      event.preventDefault();
      event.stopPropagation();
      this.run(command);
    } else if (!command && typesText(keys) && this.canType(this.actions.focus())) {
      // The key itself goes into the field, which has the focus by then.
      event.stopPropagation();
      this.edit(this.actions.focus(), "");
    }
  }

  /** Does what a key or an entry of the menu asks for. */
  run(command: Command): void {
    const { actions, store } = this;
    const focus = actions.focus();
    switch (command) {
      case "chooseOn":
      case "chooseBack":
      case "chooseUp":
      case "chooseDown": {
        const to = next(actions.grid, focus, MOVES[command] as string);
        this.anchor ??= focus;
        store.select({ focus: to, ids: range(actions.grid, this.anchor, to) });
        return this.sayChosen();
      }
      case "chooseAll":
        store.select({ focus, ids: everything(actions.grid, focus, store.get().selection.ids) });
        return this.sayChosen();
      case "toggle":
        this.toggle(focus);
        return this.sayChosen();
      case "unchoose":
        return store.select(at(focus));
      case "moveOn":
        return actions.moveBy("on");
      case "moveBack":
        return actions.moveBy("back");
      case "moveUp":
        return actions.moveBy("up");
      case "moveDown":
        return actions.moveBy("down");
      case "moveTo":
      case "menu":
        return this.menuAtFocus(command === "moveTo");
      case "edit":
        return this.canType(focus) ? this.edit(focus, this.textAt(focus)) : undefined;
      case "addAfter":
      case "addBefore":
        return this.add(command === "addAfter" ? "after" : "before", focus);
      case "duplicate":
        return actions.duplicate();
      case "remove":
        return actions.remove();
      default: {
        this.anchor = undefined;
        const to = next(actions.grid, focus, command);
        return store.select(at(to));
      }
    }
  }

  /** Adds something, whose text is typed as soon as it is drawn. */
  private add(where: "before" | "after", focus: Focus): void {
    const step = "added/" + ++this.steps;
    const added = this.actions.add(where, step);
    if (added) {
      this.pend(step, added);
    } else if (this.canType(focus)) {
      this.edit({ row: focus.row, column: focus.column }, "");
    }
  }

  addWith(add: (step: string) => Focus | undefined): void {
    const step = "added/" + ++this.steps;
    const focus = add(step);
    if (focus) {
      this.pend(step, focus);
    }
  }

  private pend(step: string, focus: Focus): void {
    this.owner = true;
    this.pending = { step, focus };
  }

  /** Whether a text can stand where the focus is; the curve has fields of its own. */
  private canType(focus: Focus): boolean {
    const { grid } = this.actions;
    const lane = laneOf(grid, focus.row);
    if (!lane || focus.column === HEADS) {
      return true;
    }
    return takesCards(lane) && grid.columns[grid.places.get(focus.column) ?? -1]?.touchpoint !== undefined;
  }

  edit(focus: Focus, text: string): void {
    this.owner = true;
    this.store.select(at(focus));
    this.editor.begin(focus, text);
  }

  private textAt(focus: Focus): string {
    return textAt(this.actions.grid, focus, titleOfLane);
  }

  private commit(focus: Focus, text: string, ending: Ending): void {
    const pending = this.pending;
    this.pending = undefined;
    if (pending && text.trim() === "") {
      this.takeBack(pending.step);
    } else {
      this.actions.commit(focus, text, ending, pending?.step);
    }
    if (ending !== "stay") {
      this.takeFocus();
      // A finger has no keys to begin the next card with.
      if (ending === "enter" && this.byTouch && text.trim() && focus.card === undefined && laneOf(this.actions.grid, focus.row)) {
        this.pending = undefined;
        this.edit({ row: focus.row, column: focus.column }, "");
      }
    }
  }

  private cancel(focus: Focus): void {
    const pending = this.pending;
    this.pending = undefined;
    if (pending) {
      this.takeBack(pending.step);
    } else {
      this.store.select(at(focus));
    }
    this.takeFocus();
  }

  /** What was added and got no text goes again. */
  private takeBack(step: string): void {
    const { done } = this.store.get().history;
    if (done[done.length - 1]?.key === step) {
      this.store.undo();
    }
  }

  private nameOf(focus: Focus): string {
    const { grid } = this.actions;
    const lane = laneOf(grid, focus.row);
    const column = grid.columns[grid.places.get(focus.column) ?? -1];
    if (focus.row === STAGES) {
      return t("sheet.field.stage");
    }
    if (focus.row === TOUCHPOINTS || !lane) {
      return t("sheet.field.touchpoint");
    }
    return focus.column === HEADS ? t("sheet.field.lane") : t("sheet.field.card", titleOfLane(lane), column?.touchpoint?.name ?? "");
  }

  private press(event: PointerEvent): void {
    const target = event.target as Element;
    this.byTouch = event.pointerType === "touch";
    const focus = focusAt(target);
    if (!focus || event.button !== 0 || target.closest("input, select, textarea, button, a, [role=slider]")) {
      return;
    }
    this.editor.end("stay");
    const element = this.marks.elementOf(focus);
    const { selection } = this.store.get();
    const id = focusedId(at(focus));
    const together = id !== undefined && selection.ids.has(id) && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!this.byTouch) {
      // The focus is ours to give: it may go to a card, never to what lies around it.
      event.preventDefault();
      if (!together) {
        this.pick(focus, event);
      }
      this.takeFocus();
    }
    const what = id === undefined ? undefined : this.whatAt(focus);
    if (what && id !== undefined && element) {
      this.drag.hold(event, what, together ? [...selection.ids] : this.store.get().selection.ids.has(id) ? [...this.store.get().selection.ids] : [id], element);
    }
  }

  private whatAt(focus: Focus): "stage" | "touchpoint" | "lane" | "card" | undefined {
    if (focus.row === STAGES) {
      return "stage";
    }
    if (focus.row === TOUCHPOINTS) {
      return this.actions.grid.columns[this.actions.grid.places.get(focus.column) ?? -1]?.touchpoint ? "touchpoint" : undefined;
    }
    return focus.column === HEADS ? "lane" : focus.card === undefined ? undefined : "card";
  }

  private pick(focus: Focus, event: MouseEvent): void {
    const { selection } = this.store.get();
    if (event.shiftKey && selection.focus) {
      this.anchor ??= selection.focus;
      return this.store.select({ focus, ids: range(this.actions.grid, this.anchor, focus) });
    }
    this.anchor = undefined;
    if (event.ctrlKey || event.metaKey) {
      return this.toggle(focus);
    }
    this.store.select(at(focus));
  }

  /** Chooses the focused thing too, or not any more. */
  private toggle(focus: Focus): void {
    const { selection } = this.store.get();
    const id = focusedId(at(focus));
    const before = selection.ids.size > 0 ? selection.ids : new Set([focusedId(selection)].filter((each) => each !== undefined && each !== id));
    const ids = new Set(before as Set<string>);
    if (id !== undefined && !ids.delete(id)) {
      ids.add(id);
    }
    this.store.select({ focus, ids });
  }

  private sayChosen(): void {
    this.store.say(t("sheet.said.chosen", this.store.get().selection.ids.size));
  }

  private click(event: MouseEvent): void {
    const target = event.target as Element;
    const focus = focusAt(target);
    if (!focus || target.closest("input, select, textarea, button, a, [role=slider]")) {
      return;
    }
    if (this.byTouch && !this.drag.active) {
      const again = this.store.get().selection.focus;
      const same = again?.row === focus.row && again.column === focus.column && again.card === focus.card;
      this.pick(focus, event);
      this.takeFocus();
      if ((same || focus.card === undefined) && this.canType(focus) && (same || this.whatAt(focus) === undefined)) {
        this.edit(focus, this.textAt(focus));
      }
    } else if (focus.column === NEW && !this.editor.open) {
      this.edit(focus, "");
    }
  }

  private doubleClick(event: MouseEvent): void {
    const target = event.target as Element;
    const focus = focusAt(target);
    if (focus && this.canType(focus) && !target.closest("input, select, textarea, button, [role=slider]")) {
      event.preventDefault();
      this.edit(focus, this.textAt(focus));
    }
  }

  private contextMenu(event: MouseEvent): void {
    const focus = focusAt(event.target as Element);
    if (!focus || (event.target as Element).closest("input, select, textarea")) {
      return;
    }
    event.preventDefault();
    if (this.drag.active) {
      return;
    }
    this.pickForMenu(focus);
    this.menu(event.clientX, event.clientY, false);
  }

  /** Opens the menu of something that is not chosen: it is chosen first. */
  pickForMenu(focus: Focus): void {
    const id = focusedId(at(focus));
    if (id === undefined || !this.store.get().selection.ids.has(id)) {
      this.store.select(at(focus));
    }
    this.owner = true;
  }

  private menuAtFocus(move: boolean): void {
    const element = this.marks.elementOf(this.actions.focus());
    const box = element?.getBoundingClientRect() ?? this.box.getBoundingClientRect();
    const rightToLeft = getComputedStyle(this.box).direction === "rtl";
    this.menu(rightToLeft ? box.right - 16 : box.left + 16, Math.min(box.bottom, box.top + 32), move);
  }

  menu(x: number, y: number, move: boolean): void {
    const chosen = this.actions.chosen();
    const first = chosen[0];
    if (move && !first) {
      return;
    }
    const items =
      move && first ? places(this.actions, first) : menuItems(this.actions, (command) => this.run(command), (what) => this.clipboard(what));
    this.openMenu({ label: first ? t("sheet.menu", this.actions.named(chosen)) : t("sheet.menu.cell"), items, x, y });
  }

  /** The menu's way to the clipboard; browsers may refuse to paste from it. */
  private clipboard(what: "copy" | "cut" | "paste"): void {
    this.takeFocus();
    if (what !== "paste") {
      document.execCommand(what);
      return;
    }
    const refused = () => this.store.say(t("sheet.said.paste.keys"));
    if (!navigator.clipboard?.readText) {
      return refused();
    }
    navigator.clipboard.readText().then((text) => this.insert(text, undefined), refused);
  }

  private copy(event: ClipboardEvent, cut: boolean): void {
    if (!this.isOurs(event)) {
      return;
    }
    const { text, clip } = this.actions.copied();
    if (!clip || !event.clipboardData) {
      return;
    }
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData(OWN, JSON.stringify(clip));
    this.copied = { text, clip };
    const named = this.actions.named(this.actions.chosen());
    if (cut) {
      this.actions.remove();
    }
    this.store.say(cut ? t("sheet.said.cut", named) : t("sheet.said.copied", named));
  }

  private paste(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (this.isOurs(event) && data) {
      event.preventDefault();
      this.insert(data.getData("text/plain"), data.getData(OWN));
    }
  }

  private isOurs(event: Event): boolean {
    return !(event.target as Element).closest?.("input, select, textarea") && (event.target as Element).closest?.("[data-row]") !== null;
  }

  private insert(text: string, own: string | undefined): void {
    const clip = own ? clipIn(own) : this.copied?.text === text ? this.copied.clip : undefined;
    this.actions.paste(clip, clip ? [] : tableOf(text));
    this.takeFocus();
  }

  /** Where the author is, told to the rest of the editor; nothing is chosen any more. */
  forget(): void {
    this.store.select(NOTHING);
  }
}

/** What another editor put into the clipboard; it may be of another version, so nothing is taken for granted. */
function clipIn(json: string): Clip | undefined {
  try {
    const clip = JSON.parse(json) as Clip;
    return ["stages", "touchpoints", "cards"].includes(clip?.what) ? clip : undefined;
  } catch {
    return undefined;
  }
}
