/** What the menu offers for what is chosen. */
import { cardsAt, takesCards } from "../core/grid";
import { keysOf, type Command } from "../core/keyboard";
import type { Chosen } from "../core/chosen";
import type { Target } from "../core/moving";
import { keyText } from "../commands";
import { t } from "../texts";
import { NEW } from "../core/selection";
import type { SheetActions } from "./sheet-actions";
import { titleOfLane } from "./sheet-lane";
import type { MenuItem } from "./sheet-menu";

/** Does a command of the keyboard; the menu's entries are the same. */
export type Run = (command: Command) => void;

export function menuItems(actions: SheetActions, run: Run, clipboard: (what: "copy" | "cut" | "paste") => void): readonly MenuItem[] {
  const chosen = actions.chosen();
  const first = chosen[0];
  const focus = actions.focus();
  const item = (label: string, command: Command, more: Partial<MenuItem> = {}): MenuItem => ({
    label, keys: keyText(keysOf(command)), run: () => run(command), ...more,
  });
  if (!first) {
    return [
      item(focus.column === NEW ? t("sheet.stage.new") : t("sheet.menu.type"), "edit"),
      { label: t("sheet.menu.paste"), keys: keyText("Ctrl+V"), run: () => clipboard("paste") },
    ];
  }
  const lane = first.what === "lane" ? first.lane : undefined;
  const upright = first.what === "lane" || first.what === "card";
  return [
    item(t("sheet.menu.edit"), "edit", { disabled: chosen.length > 1 }),
    item(t(`sheet.menu.before.${first.what}`), "addBefore"),
    item(t(`sheet.menu.after.${first.what}`), "addAfter"),
    ...(lane
      ? [{ label: lane.visible === false ? t("sheet.menu.show") : t("sheet.menu.hide"), run: () => actions.toggleLane() }]
      : []),
    ...(first.what === "lane" ? [] : [item(t("sheet.menu.back"), "moveBack", { apart: true }), item(t("sheet.menu.on"), "moveOn")]),
    ...(upright ? [item(t("sheet.menu.up"), "moveUp", { apart: first.what === "lane" }), item(t("sheet.menu.down"), "moveDown")] : []),
    item(t("sheet.menu.move"), "moveTo", { items: () => places(actions, first) }),
    { label: t("sheet.menu.copy"), keys: keyText("Ctrl+C"), run: () => clipboard("copy"), apart: true, disabled: first.what === "lane" },
    { label: t("sheet.menu.cut"), keys: keyText("Ctrl+X"), run: () => clipboard("cut"), disabled: first.what === "lane" },
    { label: t("sheet.menu.paste"), keys: keyText("Ctrl+V"), run: () => clipboard("paste") },
    item(t("sheet.menu.duplicate"), "duplicate", { disabled: lane !== undefined && lane.kind !== "CUSTOM" }),
    item(t("sheet.menu.remove"), "remove", { apart: true }),
  ];
}

/** All places to which the chosen things can go, in the order of the map. */
export function places(actions: SheetActions, first: Chosen): readonly MenuItem[] {
  const { grid } = actions;
  const ids = actions.ids();
  const to = (label: string, target: Target, apart = false): MenuItem => ({ label, run: () => actions.moveTo(ids, target), apart });
  switch (first.what) {
    case "stage": {
      const stages = grid.map.stages ?? [];
      return [
        to(t("sheet.to.start"), { what: "stage", before: stages[0]?.id }),
        ...stages.map((stage, place) => to(t("sheet.to.after", stage.name), { what: "stage", before: stages[place + 1]?.id })),
      ];
    }
    case "lane":
      return [
        to(t("sheet.to.top"), { what: "lane", before: grid.lanes[0]?.id }),
        ...grid.lanes.map((lane, place) => to(t("sheet.to.below", titleOfLane(lane)), { what: "lane", before: grid.lanes[place + 1]?.id })),
      ];
    case "touchpoint":
      return (grid.map.stages ?? []).flatMap((stage, at) => {
        const list = stage.touchpoints ?? [];
        return [
          to(t("sheet.to.stage", stage.name), { what: "touchpoint", stage: stage.id, before: list[0]?.id }, at > 0),
          ...list.map((touchpoint, place) =>
            to(t("sheet.to.after", touchpoint.name), { what: "touchpoint", stage: stage.id, before: list[place + 1]?.id }),
          ),
        ];
      });
    case "card": {
      const channels = first.lane.kind === "CHANNELS";
      const card = (touchpoint: string, lane: string): Target => ({ what: "card", touchpoint, lane, before: undefined });
      const lanes = grid.lanes.filter((lane) => lane !== first.lane && takesCards(lane) && lane.kind !== "CHANNELS" && !channels);
      return [
        ...cardsAt(first.touchpoint, first.lane).slice(0, 1).map((top) =>
          to(t("sheet.to.first"), { what: "card", touchpoint: first.touchpoint.id, lane: first.lane.id, before: top.id }),
        ),
        ...grid.columns.flatMap(({ touchpoint, stage }) =>
          touchpoint && touchpoint !== first.touchpoint
            ? [to(t("sheet.to.touchpoint", stage.name, touchpoint.name), card(touchpoint.id, first.lane.id))]
            : [],
        ),
        ...lanes.map((lane, place) => to(t("sheet.to.lane", titleOfLane(lane)), card(first.touchpoint.id, lane.id), place === 0)),
      ];
    }
  }
}
