/** The gaps as a table: rows are made once and then only put in order, so that five hundred of them stay quick. */
import { element } from "./dom";
import type { Column, Order } from "./gap-filter";
import { changeOf, doerOf, dueOf, flagsOf, lozenge, nameOf, severityOf, stateOf, vh } from "./gap-parts";
import type { GapReport, ListedGap, Scale, Work } from "./model";
import { text, type TextName } from "./texts";

/** What happens in the table. */
export interface TableEvents {
  show(gap: ListedGap): void;
  goTo(gap: ListedGap): void;
  sort(column: Column): void;
  select(gaps: ListedGap[], on: boolean): void;
}

const COLUMNS: readonly Column[] = ["pain", "place", "severity", "priority", "state", "due", "change"];

/** Where the column of work stands, which has no order of its own. */
const WORK_AFTER: Column = "state";

export class GapTable {
  readonly body = element("table", { class: "jm-g-table", role: "table" });
  private readonly heads = new Map<Column, HTMLElement>();
  private readonly rows = new Map<string, HTMLTableRowElement>();
  private readonly all = element("input", { type: "checkbox", "aria-label": text("gap.select.all") });
  private shown: ListedGap[] = [];

  private readonly scale: Scale;
  private readonly selectable: boolean;

  constructor(
    private readonly mapId: string,
    report: GapReport,
    private readonly events: TableEvents,
  ) {
    this.scale = report.scale;
    this.selectable = report.editable;
    this.all.addEventListener("change", () => events.select(this.shown, this.all.checked));
    const cells = COLUMNS.flatMap((column) =>
      column === WORK_AFTER ? [this.head(column), element("th", { scope: "col", role: "columnheader", class: "jm-g-work" }, text("gap.col.work"))] : [this.head(column)],
    );
    const pick = element("th", { scope: "col", role: "columnheader", class: "jm-g-pick" }, this.all);
    this.body.append(
      element("caption", { class: "jm-vh" }, text("gap.caption", report.title)),
      element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...(this.selectable ? [pick] : []), ...cells)),
    );
  }

  /** Shows these gaps under these headings; one group without a heading is a sorted list. */
  show(groups: { section?: string; gaps: ListedGap[] }[], order: Order | undefined): void {
    this.shown = groups.flatMap((group) => group.gaps);
    this.heads.forEach((head, column) => {
      head.setAttribute("aria-sort", column !== order?.column ? "none" : order.down ? "descending" : "ascending");
    });
    const bodies = groups.map(({ section, gaps }) => {
      const body = element("tbody", { role: "rowgroup" });
      if (section) {
        body.append(this.heading(section, gaps.length));
      }
      body.append(...gaps.map((gap) => this.row(gap)));
      return body;
    });
    this.body.querySelectorAll("tbody").forEach((old) => old.remove());
    this.body.append(...bodies);
  }

  /** Marks what is selected. */
  mark(selected: ReadonlySet<string>): void {
    this.rows.forEach((row, id) => {
      const box = row.querySelector("input");
      if (box && box.checked !== selected.has(id)) {
        box.checked = selected.has(id);
      }
    });
    const picked = this.shown.filter((gap) => selected.has(gap.painPointId)).length;
    this.all.checked = picked > 0 && picked === this.shown.length;
    this.all.indeterminate = picked > 0 && picked < this.shown.length;
  }

  /** Puts the focus on a gap, if it is shown. */
  focus(painPointId: string): boolean {
    const link = this.rows.get(painPointId)?.querySelector<HTMLElement>(".jm-g-open");
    link?.focus();
    return !!link?.isConnected;
  }

  private head(column: Column): HTMLElement {
    const head = element(
      "th",
      { scope: "col", role: "columnheader", class: "jm-g-" + column, "aria-sort": "none" },
      element("button", { type: "button", click: () => this.events.sort(column) }, text(("gap.col." + column) as TextName), element("span", { class: "jm-g-arrow", "aria-hidden": "true" })),
    );
    this.heads.set(column, head);
    return head;
  }

  private heading(section: string, count: number): HTMLElement {
    return element(
      "tr",
      { class: "jm-g-section", role: "row" },
      element("th", { scope: "rowgroup", role: "rowheader", colspan: String(COLUMNS.length + (this.selectable ? 2 : 1)) }, text(("gap.section." + section) as TextName), " ", element("span", { class: "jm-g-count" }, String(count))),
    );
  }

  private row(gap: ListedGap): HTMLTableRowElement {
    const made = this.rows.get(gap.painPointId) ?? this.makeRow(gap);
    this.rows.set(gap.painPointId, made);
    return made;
  }

  private makeRow(gap: ListedGap): HTMLTableRowElement {
    const address = `#jm-${this.mapId}-${gap.painPointId}`;
    const open = element("a", { class: "jm-g-open", dir: "auto", href: address }, gap.text);
    open.addEventListener("click", (event) => {
      if (!isForTheBrowser(event)) {
        event.preventDefault();
        this.events.show(gap);
      }
    });
    const place = element("a", { dir: "auto", href: address, "aria-label": text("gap.on.map", gap.touchpoint) }, gap.touchpoint);
    place.addEventListener("click", (event) => {
      if (!isForTheBrowser(event)) {
        this.events.goTo(gap);
      }
    });
    const box = element("input", { type: "checkbox", "aria-label": text("gap.select", gap.text) });
    box.addEventListener("change", () => this.events.select([gap], box.checked));
    const row = element(
      "tr",
      { role: "row", "data-jm-row": gap.painPointId, "data-state": gap.state },
      ...(this.selectable ? [element("td", { role: "cell", class: "jm-g-pick" }, box)] : []),
      element("th", { scope: "row", role: "rowheader", class: "jm-g-pain" }, open, element("small", {}, gap.kindText)),
      cell("place", place, element("small", { dir: "auto" }, gap.stage)),
      cell("severity", severityOf(gap)),
      cell("priority", ...(gap.priority === undefined ? [] : [String(Math.round(gap.priority))])),
      cell("state", stateOf(gap), ...flagsOf(gap)),
      cell("work", ...gap.work.map(workLine)),
      cell("due", ...dueOf(gap)),
      cell("change", ...changeOf(gap, this.scale)),
    );
    row.addEventListener("click", (event) => {
      if (!(event.target as Element).closest("a, button, input, label, .jm-g-pick") && !getSelection()?.toString()) {
        this.events.show(gap);
      }
    });
    return row;
  }
}

function workLine(work: Work): HTMLElement {
  const doer = doerOf(work);
  return element(
    "span",
    { class: "jm-g-item", title: work.summary ?? "" },
    nameOf(work),
    " ",
    ...lozenge(work),
    ...(doer ? [" ", element("bdi", { class: "jm-g-doer" }, doer)] : []),
  );
}

function cell(name: Column | "work", ...content: (Node | string)[]): HTMLElement {
  const label = text(("gap.col." + name) as TextName);
  return element(
    "td",
    { role: "cell", class: "jm-g-" + name, "data-label": label },
    ...(content.length > 0 ? content : [element("span", { "aria-hidden": "true", class: "jm-g-none" }, "\u2013"), vh(text("gap.none"))]),
  );
}

/** A click that wants a new tab or a copy is no click for us. */
export function isForTheBrowser(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
