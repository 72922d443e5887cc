/** The gaps of a map as a list: what is open, what is done and not yet proven, and what can be done about each. */
import { element } from "./dom";
import { language } from "./figures";
import { filtered, isFiltered, sections, sorted, type Column, type Order } from "./gap-filter";
import { GapFilters } from "./gap-filters";
import { GapList } from "./gap-list";
import { serverLines } from "./gap-parts";
import { openSheet } from "./gap-sheet";
import { GapTable, type TableEvents } from "./gap-table";
import { GapTools } from "./gap-tools";
import type { GapReport, ListedGap, Reading } from "./model";
import { Pane } from "./pane";
import { findMap } from "./refresh";
import { relinkServer } from "./relink";
import { text } from "./texts";

/** Opens the list. */
export function openGaps(map: HTMLElement, from: HTMLElement, reading: Reading): void {
  void new GapPanel(new GapList(map.dataset.jmPage ?? "", map.dataset.jmMap ?? "", reading), from).open();
}

class GapPanel implements TableEvents {
  private readonly pane: Pane;
  private readonly filters = new GapFilters(() => this.update());
  private readonly tools: GapTools;
  private readonly nothing = element("p", { class: "jm-g-nothing" }, text("gap.nothing"));
  private readonly selected = new Set<string>();
  private order: Order | undefined;
  private table: GapTable | undefined;
  /** Set when the reader leaves for a place on the map. */
  private leaving = false;

  constructor(
    private readonly list: GapList,
    from: HTMLElement,
  ) {
    this.pane = new Pane("jm-g-panel", text("gap.title"), () => this.wayBack(from));
    this.tools = new GapTools(list, () => this.select(list.report?.gaps ?? [], false));
    this.pane.onClose(list.watch((message) => this.changed(message)));
  }

  async open(): Promise<void> {
    this.pane.open();
    this.pane.busy(true);
    const problem = await this.list.load();
    this.pane.busy(false);
    this.pane.say(problem);
    this.build();
  }

  show(gap: ListedGap): void {
    openSheet(this.list, gap.painPointId, () => this.table?.focus(gap.painPointId) || this.pane.focus());
  }

  /** The browser follows the link, once nothing stands before the map. */
  goTo(gap: ListedGap): void {
    this.leaving = true;
    this.pane.close();
    const band = document.getElementById(`jm-${this.list.mapId}-${gap.painPointId}`);
    band?.setAttribute("tabindex", "-1");
    band?.focus({ preventScroll: true });
  }

  /** Down, up, and back to the order in which gaps should be looked at. */
  sort(column: Column): void {
    const down = column !== "severity" && column !== "priority";
    if (this.order?.column !== column) {
      this.order = { column, down: !down };
    } else {
      this.order = this.order.down === down ? undefined : { column, down };
    }
    this.update();
  }

  select(gaps: ListedGap[], on: boolean): void {
    gaps.forEach((gap) => (on ? this.selected.add(gap.painPointId) : this.selected.delete(gap.painPointId)));
    this.mark();
  }

  private changed(message: string): void {
    this.pane.say(message, "info");
    this.build();
  }

  /** All of it anew: after a change anything may be different. What was chosen stays. */
  private build(): void {
    const { report } = this.list;
    if (!report) {
      return;
    }
    this.pane.title(text("gap.title.of", report.title));
    if (report.gaps.length === 0) {
      this.pane.body.replaceChildren(emptyState(report.editable));
      return;
    }
    const scrolled = this.pane.body.querySelector(".jm-g-box")?.scrollTop ?? 0;
    const row = document.activeElement?.closest<HTMLElement>("[data-jm-row]")?.dataset.jmRow;
    this.table = new GapTable(this.list.mapId, report, this);
    this.filters.count(report);
    const box = element("div", { class: "jm-g-box" }, this.table.body, this.nothing);
    this.pane.body.replaceChildren(...this.top(report), this.filters.body, this.tools.body, box);
    this.update();
    box.scrollTop = scrolled;
    if (row) {
      this.table.focus(row);
    }
  }

  private top(report: GapReport): HTMLElement[] {
    const lines = serverLines(report, (server) => relinkServer(this.list.pageId, this.list.mapId, server, this.list.changed));
    return [
      element("p", { class: "jm-g-progress" }, report.progress.text),
      ...(lines.length > 0 ? [element("ul", { class: "jm-g-servers" }, ...lines)] : []),
    ];
  }

  private update(): void {
    const { gaps } = this.list.report as GapReport;
    const shown = filtered(gaps, this.filters.value);
    const groups = this.order ? [{ gaps: sorted(shown, this.order, this.places(), language()) }] : sections(shown);
    this.table?.show(groups, this.order);
    this.nothing.hidden = shown.length > 0;
    this.filters.tell(isFiltered(this.filters.value) ? text("gap.shown", String(shown.length), String(gaps.length)) : "");
    this.mark();
  }

  private mark(): void {
    const gaps = this.list.report?.gaps ?? [];
    this.table?.mark(this.selected);
    this.tools.offer(gaps.filter((gap) => this.selected.has(gap.painPointId)));
  }

  /** The touchpoints in the order of the journey, as the map on the page has them. */
  private places(): string[] {
    const start = `jm-${this.list.mapId}-`;
    const heads = findMap(this.list.pageId, this.list.mapId)?.querySelectorAll<HTMLAnchorElement>("a.jm-open") ?? [];
    return Array.from(heads, (head) => head.hash.slice(1 + start.length));
  }

  /** The map may have been put there anew meanwhile. */
  private wayBack(from: HTMLElement): void {
    if (!this.leaving) {
      const again = findMap(this.list.pageId, this.list.mapId)?.querySelector<HTMLElement>("[data-jm-do='gaps']");
      (from.isConnected ? from : again)?.focus();
    }
  }
}

function emptyState(editable: boolean): HTMLElement {
  return element(
    "div",
    { class: "jm-g-empty" },
    element("h3", {}, text("gap.empty.title")),
    element("p", {}, text(editable ? "gap.empty.editor" : "gap.empty.reader")),
  );
}
