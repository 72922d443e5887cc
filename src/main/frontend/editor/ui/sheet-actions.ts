/** What an author does in the grid, with the words under which it can be undone and what is told of it. */
import { textOf } from "../core/cards";
import { clipOf, pasteClip, textOfChosen, type Clip } from "../core/clipboard";
import { chosenIn, type Chosen } from "../core/chosen";
import { copyTo, duplicate } from "../core/copying";
import type { Edit } from "../core/edit";
import { cardsAt, columnOf, gridOf, laneOf, ownLanes, type Grid } from "../core/grid";
import { freshId } from "../core/ids";
import type { Id } from "../core/model";
import { moveBy, moveTo, type Direction, type Target } from "../core/moving";
import { afterEnter, afterTab, start } from "../core/navigation";
import { leftOver, pasteTable } from "../core/pasting";
import { removal } from "../core/removal";
import { at, chosenIds, HEADS, NEW, STAGES, TOUCHPOINTS, type Focus, type Selection } from "../core/selection";
import { addCards, addLane, addStage, addTouchpoint, commit } from "../core/structure";
import type { Table } from "../core/table";
import type { Store } from "../store";
import { t } from "../texts";
import { titleOfLane } from "./sheet-lane";

/** What ended a text: it says where the author goes on. */
export type Ending = "enter" | "tab" | "backTab" | "stay";

export class SheetActions {
  constructor(readonly store: Store) {}

  get grid(): Grid {
    return gridOf(this.store.get().map);
  }

  focus(): Focus {
    const { selection, map } = this.store.get();
    return selection.focus ?? start(map);
  }

  /** What a command works on. */
  ids(): readonly Id[] {
    return chosenIds({ ...this.store.get().selection, focus: this.focus() });
  }

  chosen(): readonly Chosen[] {
    return chosenIn(this.grid, this.ids());
  }

  /** Puts a typed text in. `step` is the key of what the text finishes, such as a card that was added empty. */
  commit(focus: Focus, text: string, ending: Ending, step: string | undefined): void {
    const edit = commit(this.grid, focus, text, freshId);
    const isNew = focus.card === undefined && focus.column !== HEADS && !(focus.row === STAGES && focus.column !== NEW);
    this.store.change(isNew ? t("sheet.step.type.new") : t("sheet.step.type.change"), edit.ops, { select: edit.select, key: step });
    const made = edit.select?.focus;
    const from = made && focus.row === made.row && edit.ops.length > 0 ? made : focus;
    const { map } = this.store.get();
    if (ending !== "stay") {
      const next = ending === "enter" ? afterEnter(map, from) : afterTab(map, from, ending === "tab" ? 1 : -1);
      this.store.select(at(next));
    }
  }

  /** Adds something like what the focus is on, before or after it; the answer is where its text is typed. */
  add(where: "before" | "after", step: string): Focus | undefined {
    const grid = this.grid;
    const focus = this.focus();
    const [what, edit] = this.added(grid, focus, where);
    if (!edit || !this.store.change(t(`sheet.step.add.${what}`), edit.ops, { select: edit.select, key: step })) {
      return undefined;
    }
    return edit.select?.focus;
  }

  private added(grid: Grid, focus: Focus, where: "before" | "after"): [string, Edit | undefined] {
    const beside = (list: readonly { readonly id: Id }[], id: Id | undefined) =>
      where === "before" ? id : list[list.findIndex((each) => each.id === id) + 1]?.id;
    const column = columnOf(grid, focus.column);
    if (focus.row === STAGES) {
      return ["stage", addStage(freshId, "", focus.column === NEW ? undefined : beside(grid.map.stages ?? [], focus.column))];
    }
    if (focus.row === TOUCHPOINTS) {
      return ["touchpoint", column && addTouchpoint(freshId, column.stage.id, "", beside(column.stage.touchpoints ?? [], column.id))];
    }
    if (focus.column === HEADS) {
      return ["lane", addLane(grid, freshId, "", beside(grid.lanes, focus.row))];
    }
    const lane = laneOf(grid, focus.row);
    if (!lane || !column?.touchpoint || lane.kind === "CHANNELS") {
      return ["card", undefined];
    }
    const cards = cardsAt(column.touchpoint, lane);
    const before = focus.card === undefined ? undefined : beside(cards, focus.card);
    const edit = addCards(column.touchpoint, lane, freshId, [""], before);
    return ["card", edit.ops.length > 0 ? edit : undefined];
  }

  addStageBefore(before: Id | undefined, step: string): Focus | undefined {
    const edit = addStage(freshId, "", before);
    this.store.change(t("sheet.step.add.stage"), edit.ops, { select: edit.select, key: step });
    return edit.select?.focus;
  }

  addTouchpointBefore(stage: Id, before: Id | undefined, step: string): Focus | undefined {
    const edit = addTouchpoint(freshId, stage, "", before);
    this.store.change(t("sheet.step.add.touchpoint"), edit.ops, { select: edit.select, key: step });
    return edit.select?.focus;
  }

  addLaneLast(step: string): Focus | undefined {
    const edit = addLane(this.grid, freshId, "");
    this.store.change(t("sheet.step.add.lane"), edit.ops, { select: edit.select, key: step });
    return edit.select?.focus;
  }

  remove(): void {
    const chosen = this.chosen();
    const edit = removal(this.grid, chosen.map(({ id }) => id));
    if (this.run(t("sheet.step.remove"), edit)) {
      this.store.say(t("sheet.said.removed", this.named(chosen)));
    }
  }

  duplicate(): void {
    const chosen = this.chosen();
    if (this.run(t("sheet.step.duplicate"), duplicate(this.grid, chosen.map(({ id }) => id), freshId))) {
      this.store.say(t("sheet.said.duplicated", this.named(chosen)));
    }
  }

  moveBy(direction: Direction): void {
    this.moved(moveBy(this.grid, this.ids(), direction));
  }

  moveTo(ids: Iterable<Id>, target: Target, copy = false): void {
    if (copy) {
      const chosen = chosenIn(this.grid, ids);
      if (this.run(t("sheet.step.duplicate"), copyTo(this.grid, ids, target, freshId))) {
        this.store.say(t("sheet.said.duplicated", this.named(chosen)));
      }
    } else {
      this.moved(moveTo(this.grid, ids, target));
    }
  }

  private moved(edit: Edit): void {
    if (!this.run(t("sheet.step.move"), edit)) {
      return this.store.say(t("sheet.said.unmoved"));
    }
    const chosen = this.chosen();
    const first = chosen[0];
    if (first) {
      this.store.say(t("sheet.said.moved", this.named(chosen), this.placeOf(first)));
    }
  }

  /** Hides a lane from readers, or shows it. */
  toggleLane(): void {
    const lane = laneOf(this.grid, this.focus().row);
    if (!lane) {
      return;
    }
    const hide = lane.visible !== false;
    this.store.change(hide ? t("sheet.step.hide") : t("sheet.step.show"), [
      ...ownLanes(this.grid),
      { op: "set", id: lane.id, member: "visible", value: hide ? false : undefined },
    ]);
    this.store.say(hide ? t("sheet.said.hidden", titleOfLane(lane)) : t("sheet.said.shown", titleOfLane(lane)));
  }

  copied(): { readonly text: string; readonly clip: Clip | undefined } {
    const ids = this.ids();
    return { text: textOfChosen(this.grid, ids), clip: clipOf(this.grid, ids) };
  }

  paste(clip: Clip | undefined, table: Table): void {
    const grid = this.grid;
    const focus = this.focus();
    const edit = clip ? pasteClip(grid, focus, clip, freshId) : pasteTable(grid, focus, table, freshId);
    const left = clip ? 0 : leftOver(grid, focus, table);
    const count = edit.ops.filter((op) => op.op === "insert").length;
    if (this.run(t("sheet.step.paste"), edit)) {
      this.store.say(left > 0 ? t("sheet.said.pasted.left", count, left) : t("sheet.said.pasted", count));
    } else {
      this.store.say(t("sheet.said.unpasted"));
    }
  }

  private run(label: string, edit: Edit): boolean {
    return this.store.change(label, edit.ops, { select: edit.select });
  }

  select(selection: Selection): void {
    this.store.select(selection);
  }

  /** What is told of things: the name of one, the number of several. */
  named(chosen: readonly Chosen[]): string {
    const first = chosen[0];
    return chosen.length === 1 && first ? t(`sheet.named.${first.what}`, this.nameOf(first)) : t("sheet.named.several", chosen.length);
  }

  nameOf(chosen: Chosen): string {
    switch (chosen.what) {
      case "stage":
        return chosen.stage.name || t("sheet.stage.unnamed");
      case "touchpoint":
        return chosen.touchpoint.name || t("sheet.touchpoint.unnamed");
      case "lane":
        return titleOfLane(chosen.lane);
      case "card":
        return textOf(chosen.card, chosen.lane.kind) || t("sheet.untold");
    }
  }

  private placeOf(chosen: Chosen): string {
    const at = (list: readonly { readonly id: Id }[]) => [list.findIndex((each) => each.id === chosen.id) + 1, list.length] as const;
    switch (chosen.what) {
      case "stage":
        return t("sheet.place.stage", ...at(this.grid.map.stages ?? []));
      case "touchpoint":
        return t("sheet.place.touchpoint", chosen.stage.name, ...at(chosen.stage.touchpoints ?? []));
      case "lane":
        return t("sheet.place.lane", ...at(this.grid.lanes));
      case "card":
        return t("sheet.place.card", titleOfLane(chosen.lane), chosen.touchpoint.name, ...at(cardsAt(chosen.touchpoint, chosen.lane)));
    }
  }
}
