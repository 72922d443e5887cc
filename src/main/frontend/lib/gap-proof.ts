/** The proof that a gap is closed: the experience before and now, what was measured, who accepted it. */
import { element } from "./dom";
import { day, dayOf, figure, signed } from "./figures";
import type { GapList } from "./gap-list";
import { button } from "./gap-parts";
import { obstacleOf } from "./gap-steps";
import { measureAgain } from "./measure-again";
import type { GapReport, ListedGap, Remeasurement, Scale } from "./model";
import { post } from "./rest";
import { text, type TextName } from "./texts";

export class GapProof {
  constructor(
    private readonly list: GapList,
    private readonly gap: ListedGap,
    private readonly report: GapReport,
    private readonly say: (problem: string) => void,
  ) {}

  /** All of it, and what an editor can do. */
  parts(): HTMLElement[] {
    const { gap, report } = this;
    return [
      ...comparison(gap, report.scale),
      ...(gap.remeasurements.length > 0 ? [this.measurements()] : []),
      ...(gap.acceptance ? [element("p", { class: "jm-g-accepted" }, accepted(gap.acceptance))] : []),
      ...(report.editable ? this.actions() : []),
    ];
  }

  private measurements(): HTMLElement {
    const heads: TextName[] = ["gap.measured", "value", "evidence", "source", "gap.by"];
    return element(
      "table",
      { class: "jm-g-measured" },
      element("caption", {}, text("gap.measurements")),
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, text(head === "value" ? "gap.experience" : head))))),
      // The newest counts, so it stands first.
      element("tbody", {}, ...[...this.gap.remeasurements].reverse().map((each) => this.measurement(each))),
    );
  }

  private measurement(measured: Remeasurement): HTMLElement {
    const size = measured.sampleSize === undefined ? [] : [" ", element("small", {}, text("gap.n", figure(measured.sampleSize)))];
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, day(measured.measuredAt)),
      element("td", { class: measured.value < this.report.scale.baseline ? "jm-g-neg" : "jm-g-pos" }, signed(measured.value, this.report.scale)),
      element("td", {}, measured.evidenceText),
      element("td", { dir: "auto" }, measured.source ?? "", ...size),
      element("td", {}, element("bdi", {}, measured.by ?? "")),
    );
  }

  /** To measure again is what is next once work is done; to accept, once that shows the baseline reached. */
  private actions(): HTMLElement[] {
    const { gap, report } = this;
    const obstacle = obstacleOf(gap, report.scale);
    const measure = button(text("REMEASURE"), () => measureAgain(this.list.placeOf(gap), (message) => void this.list.changed(message)));
    measure.classList.toggle("jm-primary", obstacle === "unmeasured");
    if (gap.state === "CLOSED") {
      return [element("div", { class: "jm-g-actions" }, measure)];
    }
    const why = element("p", { class: "jm-g-why", id: "jm-g-why" }, obstacle ? text(("gap.obstacle." + obstacle) as TextName) : "");
    const accept = button(text("ACCEPT"), () => void this.accept(accept), { "aria-describedby": why.id });
    accept.setAttribute("aria-disabled", String(obstacle !== undefined));
    accept.classList.toggle("jm-primary", !obstacle);
    return [element("div", { class: "jm-g-actions" }, measure, accept), why];
  }

  private async accept(from: HTMLElement): Promise<void> {
    if (from.getAttribute("aria-disabled") === "true") {
      return;
    }
    from.setAttribute("aria-disabled", "true");
    const reply = await post(`${this.list.path}/pain-points/${encodeURIComponent(this.gap.painPointId)}/acceptance`, {});
    if (reply.ok) {
      await this.list.changed(text("accepted", this.gap.text));
    } else {
      from.setAttribute("aria-disabled", "false");
      this.say(reply.refusal.message);
    }
  }
}

/** Who did it is not told to everybody. */
function accepted({ by, at }: { by?: string; at: string }): string {
  return by ? text("gap.accepted", by, dayOf(at)) : text("gap.accepted.on", dayOf(at));
}

/** Bars from the baseline to the experience before and now, with their values; the words beside them say the same. */
function comparison(gap: ListedGap, scale: Scale): HTMLElement[] {
  const now = gap.now;
  if (now === undefined) {
    return [element("p", { class: "jm-g-why" }, text("gap.no.experience"))];
  }
  const { before } = gap;
  const again = before !== undefined && gap.remeasurements.length > 0;
  return [
    element(
      "figure",
      { class: "jm-g-figure" },
      element(
        "div",
        { class: "jm-g-bars" },
        ...(again ? [bar(text("gap.before"), before, scale, true)] : []),
        bar(text("gap.now"), now, scale, false),
        axis(scale),
      ),
      element("figcaption", {}, verdict(again ? before : undefined, now, scale)),
    ),
  ];
}

function bar(name: string, value: number, scale: Scale, past: boolean): HTMLElement {
  const side = value < scale.baseline ? "neg" : "pos";
  const drawn = element("i", { class: side + (past ? " past" : "") });
  const [from, to] = [share(Math.min(value, scale.baseline), scale), share(Math.max(value, scale.baseline), scale)];
  drawn.style.setProperty("inset-inline-start", from + "%");
  drawn.style.setProperty("inline-size", to - from + "%");
  return element(
    "div",
    { class: "jm-g-bar" },
    element("span", {}, name),
    element("span", { class: "jm-g-track", "aria-hidden": "true" }, drawn, line(scale)),
    element("b", { class: side === "neg" ? "jm-g-neg" : "jm-g-pos" }, signed(value, scale)),
  );
}

function line(scale: Scale): HTMLElement {
  const made = element("u");
  made.style.setProperty("inset-inline-start", share(scale.baseline, scale) + "%");
  return made;
}

function axis(scale: Scale): HTMLElement {
  const zero = element("span", {}, text("gap.baseline"));
  zero.style.setProperty("inset-inline-start", share(scale.baseline, scale) + "%");
  return element("div", { class: "jm-g-axis", "aria-hidden": "true" }, element("span", { class: "jm-g-track" }, zero));
}

function share(value: number, { min, max }: Scale): number {
  return (Math.max(min, Math.min(max, value)) - min) / (max - min) * 100;
}

function verdict(before: number | undefined, now: number, scale: Scale): string {
  const side = text(now < scale.baseline ? "gap.now.below" : "gap.now.reached", signed(now, scale));
  return before === undefined ? side : side + " " + text("gap.changed", signed(now - before + scale.baseline, scale));
}
