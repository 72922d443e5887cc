/** One gap: the work on it, its proof, and what this viewer may do about it. */
import { element } from "./dom";
import { money } from "./figures";
import { GapList } from "./gap-list";
import { flagsOf, serverLines, severityOf, stateOf, vh } from "./gap-parts";
import { GapProof } from "./gap-proof";
import { nextOf, stepOf, STEPS } from "./gap-steps";
import { GapWork } from "./gap-work";
import type { GapPlace, GapReport, ListedGap, Reading } from "./model";
import { Pane } from "./pane";
import { findMap } from "./refresh";
import { relinkServer } from "./relink";
import { text, type TextName } from "./texts";

/** Opens the sheet of a gap. */
export function openGap(place: GapPlace, from: HTMLElement, reading: Reading): void {
  const id = place.gap.painPointId;
  const list = new GapList(place.pageId, place.mapId, reading);
  openSheet(list, id, () => {
    const band = findMap(place.pageId, place.mapId)?.querySelector<HTMLElement>(`[data-jm-gap="${CSS.escape(id)}"]`);
    const way = from.isConnected ? from : band?.querySelector<HTMLElement>(".jm-action:last-child");
    way?.focus();
  });
}

/** Opens the sheet over a list that is there or on its way. */
export function openSheet(list: GapList, painPointId: string, back: () => void): void {
  void new GapSheet(list, painPointId, back).open();
}

class GapSheet {
  private readonly pane: Pane;

  constructor(
    private readonly list: GapList,
    private readonly painPointId: string,
    back: () => void,
  ) {
    this.pane = new Pane("jm-g-sheet", list.find(painPointId)?.text ?? text("gap.title"), back);
    this.pane.onClose(list.watch((message) => this.changed(message)));
  }

  async open(): Promise<void> {
    this.pane.open();
    if (!this.list.report) {
      this.pane.busy(true);
      this.pane.say(await this.list.load());
      this.pane.busy(false);
    }
    this.build();
  }

  private changed(message: string): void {
    this.pane.say(message, "info");
    const section = document.activeElement?.closest<HTMLElement>("[data-jm-part]")?.dataset.jmPart;
    const wasHere = this.pane.body.contains(document.activeElement);
    this.build();
    if (wasHere) {
      (this.pane.body.querySelector<HTMLElement>(`[data-jm-part="${section}"] h3`) ?? this.pane).focus();
    }
  }

  private build(): void {
    const { report } = this.list;
    const gap = this.list.find(this.painPointId);
    if (!report || !gap) {
      this.pane.body.replaceChildren(...(report ? [element("p", {}, text("gap.gone"))] : []));
      return;
    }
    this.pane.title(gap.text);
    this.pane.body.replaceChildren(
      this.facts(gap, report),
      this.way(gap, report),
      ...this.servers(report),
      part("work", text("gap.col.work"), ...new GapWork(this.list, gap, report, (message) => this.pane.say(message)).parts()),
      part("proof", text("gap.proof"), ...new GapProof(this.list, gap, report, (message) => this.pane.say(message)).parts()),
    );
  }

  private facts(gap: ListedGap, report: GapReport): HTMLElement {
    const facts: [string, Node | string][] = [
      [text("gap.col.place"), this.place(gap)],
      [text("gap.col.severity"), severityOf(gap)],
      [text("gap.kind"), gap.kindText],
      ...(gap.priority === undefined ? [] : [[text("gap.col.priority"), text("gap.of.hundred", String(Math.round(gap.priority)))] as [string, string]]),
      ...(gap.annualCost === undefined ? [] : [[text("gap.cost"), money(gap.annualCost, report.currency)] as [string, string]]),
    ];
    return element("dl", { class: "jm-g-facts" }, ...facts.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
  }

  private place(gap: ListedGap): HTMLElement {
    const link = element("a", { href: `#jm-${this.list.mapId}-${gap.painPointId}`, click: () => this.pane.close() }, gap.touchpoint);
    return element("span", { dir: "auto" }, gap.stage + " \u203a ", link);
  }

  private way(gap: ListedGap, report: GapReport): HTMLElement {
    const { at, failed } = stepOf(gap, report.scale);
    const unseen = gap.flags.some((flag) => flag.flag === "UNKNOWN");
    const next = nextOf(gap, report.scale);
    const words = text(("gap.next." + next) as TextName) + (next === "UNADDRESSED" && report.editable ? " " + text("gap.next.begin") : "");
    return element(
      "section",
      { class: "jm-g-way", "data-state": gap.state },
      element("p", { class: "jm-g-now" }, stateOf(gap), ...flagsOf(gap)),
      element(
        "ol",
        { class: "jm-g-steps" },
        ...STEPS.map((step, i) =>
          element(
            "li",
            { class: i < at ? "done" : i > at ? "" : failed ? "now failed" : "now", "aria-current": i === at ? "step" : false },
            element("span", {}, text(("gap.step." + step) as TextName)),
            ...(i < at ? [vh(", " + text("gap.step.done"))] : failed && i === at ? [vh(", " + text("gap.below"))] : []),
          ),
        ),
      ),
      element("p", { class: "jm-g-next" }, words + (unseen ? " " + text("gap.next.unseen") : "")),
      ...(gap.intent ? [element("p", { class: "jm-g-intent" }, gap.intent.text)] : []),
    );
  }

  private servers(report: GapReport): HTMLElement[] {
    const lines = serverLines(report, (server) => relinkServer(this.list.pageId, this.list.mapId, server, (message) => void this.list.changed(message)));
    return lines.length > 0 ? [element("ul", { class: "jm-g-servers" }, ...lines)] : [];
  }
}

function part(name: string, title: string, ...content: (Node | string)[]): HTMLElement {
  return element("section", { "data-jm-part": name }, element("h3", { tabindex: "-1" }, title), ...content);
}
