/** Buttons that come where the pointer is: the menu of a thing, and adding between two columns. Keys have their own ways. */
import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { columnOf } from "../core/grid";
import { STAGES, TOUCHPOINTS, type Focus } from "../core/selection";
import { t } from "../texts";
import type { SheetControl } from "./sheet-control";
import { focusAt } from "./sheet-marks";

/** So near to the border of two heads one is added between them. */
const NEAR = 18;

interface Between {
  readonly row: string;
  /** The column behind the border; none at the end of a stage. */
  readonly before: string | undefined;
  /** The stage, for touchpoints. */
  readonly stage: string;
}

export function Tools({ control }: { readonly control: SheetControl }) {
  const more = useRef<HTMLButtonElement>(null);
  const plus = useRef<HTMLButtonElement>(null);
  const at = useRef<Focus>();
  const between = useRef<Between>();

  useEffect(() => {
    const { box } = control;
    const put = (button: HTMLElement, x: number, y: number) => {
      const outer = box.getBoundingClientRect();
      button.hidden = false;
      button.style.left = x - outer.left - box.clientLeft + box.scrollLeft - 14 + "px";
      button.style.top = y - outer.top - box.clientTop + box.scrollTop - 14 + "px";
    };
    const showMore = (target: Element) => {
      const focus = focusAt(target);
      const button = more.current as HTMLButtonElement;
      const element = focus && control.marks.elementOf(focus);
      if (!element || !element.dataset["id"]) {
        button.hidden = true;
        return;
      }
      at.current = focus;
      const rect = element.getBoundingClientRect();
      const rightToLeft = getComputedStyle(box).direction === "rtl";
      put(button, rightToLeft ? rect.left + 14 : rect.right - 14, rect.top + 12);
    };
    const over = (event: PointerEvent) => {
      const target = event.target as Element;
      if (control.drag.active) {
        (more.current as HTMLButtonElement).hidden = true;
        (plus.current as HTMLButtonElement).hidden = true;
      } else if (!target.closest(".jme-hover")) {
        showMore(target);
      }
    };
    const move = (event: PointerEvent) => {
      const head = (event.target as Element).closest<HTMLElement>(".jme-stage, .jme-touchpoint");
      const button = plus.current as HTMLButtonElement;
      if ((event.target as Element).closest(".jme-hover")) {
        return;
      }
      if (!head || control.drag.active || event.pointerType === "touch") {
        button.hidden = true;
        return;
      }
      const rect = head.getBoundingClientRect();
      const rightToLeft = getComputedStyle(box).direction === "rtl";
      const start = event.clientX - rect.left < NEAR;
      const end = rect.right - event.clientX < NEAR;
      const found = start || end ? betweenAt(control, head, start !== rightToLeft) : undefined;
      between.current = found;
      if (found) {
        put(button, start ? rect.left : rect.right, rect.bottom);
      } else {
        button.hidden = true;
      }
    };
    const leave = () => {
      (more.current as HTMLButtonElement).hidden = true;
      (plus.current as HTMLButtonElement).hidden = true;
    };
    box.addEventListener("pointerover", over);
    box.addEventListener("pointermove", move);
    box.addEventListener("pointerleave", leave);
    box.addEventListener("scroll", leave);
    const focusin = (event: FocusEvent) => {
      if (!(event.target as Element).closest(".jme-hover, .jme-typing")) {
        showMore(event.target as Element);
      }
    };
    box.addEventListener("focusin", focusin);
    return () => {
      box.removeEventListener("pointerover", over);
      box.removeEventListener("pointermove", move);
      box.removeEventListener("pointerleave", leave);
      box.removeEventListener("scroll", leave);
      box.removeEventListener("focusin", focusin);
    };
  }, [control]);

  const openMenu = () => {
    const button = more.current as HTMLButtonElement;
    const rect = button.getBoundingClientRect();
    if (at.current) {
      control.pickForMenu(at.current);
      control.menu(rect.left, rect.bottom + 2, false);
    }
  };
  const add = () => {
    const place = between.current;
    if (place) {
      (plus.current as HTMLButtonElement).hidden = true;
      control.addWith((step) =>
        place.row === STAGES
          ? control.actions.addStageBefore(place.before, step)
          : control.actions.addTouchpointBefore(place.stage, place.before, step),
      );
    }
  };
  return (
    <div class="jme-hovers" onMouseDown={(event) => event.preventDefault()}>
      <button ref={more} type="button" class="jme-hover jme-more" hidden tabIndex={-1} aria-label={t("sheet.more")} title={t("sheet.more")} onClick={openMenu}>
        {"⋯"}
      </button>
      <button ref={plus} type="button" class="jme-hover jme-plus" hidden tabIndex={-1} aria-label={t("sheet.plus")} title={t("sheet.plus")} onClick={add}>
        {"+"}
      </button>
    </div>
  );
}

/** The place before or behind a head. */
function betweenAt(control: SheetControl, head: HTMLElement, before: boolean): Between | undefined {
  const { grid } = control.actions;
  const id = head.dataset["col"] as string;
  const row = head.closest<HTMLElement>("[data-row]")?.dataset["row"];
  if (row === STAGES) {
    const stages = grid.map.stages ?? [];
    const place = stages.findIndex((stage) => stage.id === id);
    return place < 0 ? undefined : { row, before: stages[before ? place : place + 1]?.id, stage: id };
  }
  const column = columnOf(grid, id);
  if (row !== TOUCHPOINTS || !column?.touchpoint) {
    return undefined;
  }
  const list = column.stage.touchpoints ?? [];
  const place = list.findIndex((each) => each.id === id);
  return { row, before: list[before ? place : place + 1]?.id, stage: column.stage.id };
}
